import { peopleWithHandIn } from './actor'
import type { EditorialItem } from './item'
import { type GuardName, isStage, type State } from './workflow'

/**
 * What the desk asks of an item, in columns that both engines can compare: neither finds "not in this list" alike, and
 * neither can sort the pieces without a due time last.
 */
export interface DeskColumns {
  /** Ids of authors and typists, each between commas: `,id,id,`. */
  readonly authorsText: string
  /**
   * Ids of those whom four eyes keep from the next signature in this state, as above; and of those for whom nobody may give
   * it, each in angle brackets: `,id,<id><id>`.
   */
  readonly barredText: string
  /** Sorts what is due first to the front, then urgent pieces; the time in the state comes after it. */
  readonly urgency: string
  /** In a review that no proofreader has signed yet. */
  readonly needsProof: boolean
  /** The late review 补审 that is still owed; null where none is. */
  readonly lateReviewDueAt: string | null
  /** When the scheduled publication failed; null where it did not. */
  readonly failedAt: string | null
  /** When it was ordered to be held 扣稿; null where no such order stands. */
  readonly heldAt: string | null
}

const withoutDueTime = '9999'

export function deskColumns(item: EditorialItem): DeskColumns {
  const { state, signatures, lateReview } = item
  const isProofread = signatures.some(({ kind, stage }) => kind === 'proof' && stage === state)
  const isOwed = lateReview !== null && !lateReview.doneAt
  return {
    authorsText: idText([...item.authors, ...item.typists]),
    barredText: barredText(item),
    urgency: `${item.dueAt ?? withoutDueTime} ${item.track === 'urgent' ? 0 : 1}`,
    needsProof: isStage(state) && !isProofread,
    lateReviewDueAt: isOwed ? lateReview.dueAt : null,
    failedAt: item.failure?.at ?? null,
    heldAt: item.held?.at ?? null,
  }
}

/** How one person's id stands in such a text. */
export function idInText(id: string): string {
  return `,${id},`
}

/** How the id of a principal stands there for whom nobody may sign (docs/adr/0010). */
export function principalInText(id: string): string {
  return `<${id}>`
}

function barredText(item: EditorialItem): string {
  const bars = signingBars[item.state]
  if (!bars) return idText([])
  const principals = [...new Set(peopleWithHandIn(item))].map(principalInText)
  return `${idText(bars.flatMap((bar) => barredBy[bar](item)))}${principals.join('')}`
}

function idText(ids: readonly string[]): string {
  return ids.length > 0 ? `,${[...new Set(ids)].join(',')},` : ','
}

type Bar = Extract<GuardName, 'notAuthor' | 'notSignedInCycle' | 'didNotEditCorrection'>

/** The bars that the table puts before the signature of each state; the spec holds them to the table. */
export const signingBars: Partial<Record<State, readonly Bar[]>> = {
  review1: ['notAuthor', 'notSignedInCycle'],
  review2: ['notAuthor', 'notSignedInCycle'],
  review3: ['notAuthor', 'notSignedInCycle'],
  published: ['notAuthor', 'notSignedInCycle'],
  correcting: ['notAuthor', 'didNotEditCorrection'],
}

const barredBy: Record<Bar, (item: EditorialItem) => readonly string[]> = {
  notAuthor: ({ authors }) => authors,
  notSignedInCycle: ({ signatures, state }) =>
    signatures.filter(({ stage }) => stage !== state).map(({ userId }) => userId),
  didNotEditCorrection: ({ correction }) => correction?.editors ?? [],
}
