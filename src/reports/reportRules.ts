import { textOf } from '../textOf'

/** A step of the history as far as reports count it. */
export interface CountedEvent {
  readonly action: string
  readonly from: string
  readonly actorId: string | null
  readonly actorName: string
  readonly details: unknown
}

export const reportColumns = [
  /** Pieces published for the first time that bear the name; co-authors count each. */
  'pieces',
  /** Characters of these pieces as they went out; whole for each co-author. */
  'words',
  /** Pictures credited to the person in pieces published for the first time. */
  'pictures',
  /** Corrections published to pieces that bear the name. */
  'corrections',
  /** Of these, corrections with a note to readers. */
  'publicCorrections',
  /** Reviews signed 审, late reviews and published corrections included. */
  'reviews',
  /** Proofreadings signed apart 校; a reviewer who gave both counts as a review. */
  'proofs',
] as const

export type ReportColumn = (typeof reportColumns)[number]

type Counts = Readonly<Record<ReportColumn, number>>

/** What one person did in a month. */
export interface ReportRow extends Counts {
  /** `user:…`, `byline:…` where a bearer has no account, `name:…` where there is a printed name only. */
  readonly key: string
  readonly name: string
}

export const countedActions = ['publish', 'approve', 'proofread', 'lateReview'] as const

export interface Tally {
  /** Events come in the order of time. */
  readonly count: (event: CountedEvent) => void
  /** By name. */
  readonly rows: () => ReportRow[]
  /** Publications from before the record held what reports count. */
  readonly unrecorded: () => number
}

/** Counts a month from the signed record alone, so that a closed month gives the same answer whatever happens later. */
export function startTally(): Tally {
  const rows = new Map<string, ReportRow>()
  let unrecorded = 0
  const add: Add = ({ key, name, isAccountName }, counts) => {
    const row = rows.get(key) ?? { key, name, ...nothingDone }
    const sums = reportColumns.map((column) => [column, row[column] + (counts[column] ?? 0)] as const)
    // An account's own name goes before what was printed.
    rows.set(key, { ...row, ...Object.fromEntries(sums), name: isAccountName ? name : row.name })
  }
  return {
    count: (event) => {
      countSignature(event, add)
      if (event.action !== 'publish') return
      const facts = factsOf(event.details)
      if (facts) countPublication(facts, add)
      else unrecorded += 1
    },
    rows: () => [...rows.values()].sort((a, b) => a.name.localeCompare(b.name, 'zh') || (a.key < b.key ? -1 : 1)),
    unrecorded: () => unrecorded,
  }
}

interface Person {
  readonly key: string
  readonly name: string
  readonly isAccountName: boolean
}

type Add = (person: Person, counts: Partial<Counts>) => void

const nothingDone: Counts = {
  pieces: 0,
  words: 0,
  pictures: 0,
  corrections: 0,
  publicCorrections: 0,
  reviews: 0,
  proofs: 0,
}

function countSignature({ action, from, actorId, actorName }: CountedEvent, add: Add): void {
  if (!actorId) return
  const signer: Person = { key: `user:${actorId}`, name: actorName, isAccountName: true }
  const isReview = action === 'approve' || action === 'lateReview' || (action === 'publish' && from === 'correcting')
  if (isReview) add(signer, { reviews: 1 })
  if (action === 'proofread') add(signer, { proofs: 1 })
}

function countPublication({ authors, photographers, words, isFirst, correction }: Facts, add: Add): void {
  const named = new Map(authors.flatMap(personOf).map((person) => [person.key, person]))
  const publicCorrections = correction === 'notice' ? 1 : 0
  for (const author of named.values()) {
    if (correction) add(author, { corrections: 1, publicCorrections })
    if (isFirst) add(author, { pieces: 1, words })
  }
  if (!isFirst) return
  // One picture each time the name stands below one.
  for (const credited of photographers.flatMap(personOf)) add(credited, { pictures: 1 })
}

interface Facts {
  readonly words: number
  readonly isFirst: boolean
  readonly correction: string | null
  readonly authors: readonly unknown[]
  readonly photographers: readonly unknown[]
}

/** `details.published` as src/editorial/publishedFacts.ts wrote it; both engines leave out what is empty. */
function factsOf(details: unknown): Facts | null {
  const published = recordOf(recordOf(details)?.published)
  if (!published) return null
  const { words, isFirst, correction, authors, photographers } = published
  return {
    words: typeof words === 'number' ? words : 0,
    isFirst: isFirst === true,
    correction: textOf(correction) || null,
    authors: Array.isArray(authors) ? authors : [],
    photographers: Array.isArray(photographers) ? photographers : [],
  }
}

function personOf(credit: unknown): Person[] {
  const { printed, bylineId, userId } = recordOf(credit) ?? {}
  const name = textOf(printed).trim()
  const key = keyOf(textOf(userId), textOf(bylineId), name)
  return key ? [{ key, name: name || key, isAccountName: false }] : []
}

function keyOf(userId: string, bylineId: string, name: string): string | null {
  if (userId) return `user:${userId}`
  if (bylineId) return `byline:${bylineId}`
  return name ? `name:${name}` : null
}

function recordOf(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
}
