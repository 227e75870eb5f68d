import type { ChainedEvent } from './chain'
import type { EditorialItem, Signature } from './item'
import type { Listing } from './listing'
import { typistsOf } from './typistRules'
import { isStage, type Stage, type State, type Track, tracks } from './workflow'

/** What somebody said at a stage: the opinion with a signature, or the reason of a return. */
export interface Opinion {
  readonly by: string
  readonly at: string
  readonly action: ChainedEvent['action']
  readonly text: string
}

/** One line of the 审稿单: who reviewed and proofread at a stage, with what opinion, and how much was changed there. */
export interface StageLine {
  readonly stage: Stage
  readonly review: readonly Signature[]
  readonly proof: readonly Signature[]
  readonly opinions: readonly Opinion[]
  /** Places changed between the text that came in and the text that was signed; null where one was not kept. */
  readonly changes: number | null
  /** Per 10,000 characters of the piece, to one decimal. */
  readonly changesPerTenThousand: number | null
}

/** 审稿单 as data. Times are ISO 8601, UTC. */
export interface ReviewSheet {
  readonly collectionSlug: string
  readonly documentId: string
  readonly slugline: string
  readonly headline: string
  readonly authors: string
  /** Who typed in the original and wrote nothing: by id as in signatures and events, with the name of that time. */
  readonly typists: readonly { readonly id: string; readonly name: string }[]
  readonly state: State
  readonly track: Track
  readonly cycle: number
  readonly words: number
  readonly pictures: number
  readonly openGaps: number
  readonly stages: readonly StageLine[]
  readonly lateReview: { readonly dueAt: string; readonly doneAt: string | null; readonly by: string | null } | null
  /** What went another way than forward: returns, recalls, changes of track, corrections, withdrawal, kill. */
  readonly incidents: readonly ChainedEvent[]
  readonly events: readonly ChainedEvent[]
  readonly isIntact: boolean
  readonly brokenAt: number | null
  readonly timeZone: string
}

export interface SheetFacts {
  readonly item: EditorialItem
  readonly listing: Listing
  readonly events: readonly ChainedEvent[]
  readonly brokenAt: number | null
  /** Places changed at each stage, as far as known. */
  readonly changes: Readonly<Partial<Record<Stage, number>>>
  /** IANA name. */
  readonly timeZone: string
}

export function reviewSheetOf({ item, listing, events, brokenAt, changes, timeZone }: SheetFacts): ReviewSheet {
  const { collectionSlug, documentId, state, track, cycle, lateReview } = item
  const late = events.findLast(({ action }) => action === 'lateReview')
  return {
    collectionSlug,
    documentId,
    slugline: listing.slugline,
    headline: listing.headline,
    authors: listing.authorNames,
    typists: typistsOf(item).map((id) => ({ id, name: nameOf(id, events) })),
    state,
    track,
    cycle,
    words: listing.wordCount,
    pictures: listing.pictureCount,
    openGaps: listing.openGaps,
    stages: tracks[track].stages.map((stage) => stageLine(stage, { item, listing, events, changes })),
    lateReview: lateReview && { dueAt: lateReview.dueAt, doneAt: lateReview.doneAt, by: late?.actorName ?? null },
    incidents: events.filter(isIncident),
    events,
    isIntact: brokenAt === null,
    brokenAt,
    timeZone,
  }
}

function nameOf(id: string, events: readonly ChainedEvent[]): string {
  return events.find(({ actorId }) => actorId === id)?.actorName ?? id
}

/** The way of the text through a stage the last time: what came in, and the step that signed it. */
export interface Passage {
  readonly stage: Stage
  readonly entered: ChainedEvent
  readonly signed: ChainedEvent
}

/** Passages through the stages in which each was signed last. */
export function passagesOf(events: readonly ChainedEvent[]): Passage[] {
  const last = new Map<Stage, Passage>()
  const entries = new Map<State, ChainedEvent>()
  for (const event of events) {
    const { from, to, action } = event
    const entered = entries.get(from)
    if (action === 'approve' && isStage(from) && entered) last.set(from, { stage: from, entered, signed: event })
    if (from !== to) entries.set(to, event)
  }
  return [...last.values()]
}

function stageLine(stage: Stage, facts: Pick<SheetFacts, 'item' | 'listing' | 'events' | 'changes'>): StageLine {
  const { item, listing, events } = facts
  const ofKind = (kind: Signature['kind']) =>
    item.signatures.filter((signature) => signature.stage === stage && signature.kind === kind)
  const changes = facts.changes[stage] ?? null
  return {
    stage,
    review: ofKind('review'),
    proof: ofKind('proof'),
    opinions: events.filter(({ from }) => from === stage).flatMap(opinionOf),
    changes,
    changesPerTenThousand: changes === null ? null : perTenThousand(changes, listing.wordCount),
  }
}

const opinionated: ReadonlySet<string> = new Set(['approve', 'proofread', 'return'])

function opinionOf({ action, reason, note, actorName, forUserName, at }: ChainedEvent): Opinion[] {
  const text = [reason, note].filter(Boolean).join(' / ')
  const by = forUserName ? `${actorName}（代 ${forUserName}）` : actorName
  return opinionated.has(action) && text ? [{ by, at, action, text }] : []
}

function perTenThousand(changes: number, words: number): number | null {
  return words > 0 ? Math.round((changes * 100_000) / words) / 10 : null
}

const incidents: ReadonlySet<string> = new Set([
  'return',
  'recall',
  'takeOver',
  'changeTrack',
  'hold',
  'lapse',
  'publishFailed',
  'lateReview',
  'correct',
  'abandon',
  'withdraw',
  'kill',
  'pictureRecalled',
  'spike',
  'restore',
])

function isIncident({ action, from }: ChainedEvent): boolean {
  return incidents.has(action) || (action === 'publish' && from === 'correcting')
}
