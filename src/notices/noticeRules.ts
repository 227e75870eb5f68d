import type { ChainedEvent } from '../editorial/chain'
import type { EditorialItem } from '../editorial/item'
import { type Action, isState, type State, states } from '../editorial/workflow'
import { isRole, type Role } from '../roles'
import { slugs } from '../slugs'
import { type Delivery, defaultDeliveries, isDelivery, type NoticeFacts, type NoticeKind } from './vocabulary'

/** A notice and whom it is for: people by id, or whoever holds one of these very roles. */
export interface Announcement extends NoticeFacts {
  readonly people: readonly string[]
  readonly roles: readonly Role[]
  /** People who are not told, though they hold a role. */
  readonly except: readonly string[]
  /** What it is about, where that is no piece: a piece is called by its slugline. */
  readonly subject?: string
  /** Whoever is on duty is told as well. */
  readonly isForDuty?: boolean
}

/** As much of an event as is announced. */
export type AnnouncedEvent = Pick<
  ChainedEvent,
  'action' | 'actorId' | 'actorName' | 'at' | 'collectionSlug' | 'details' | 'documentId' | 'from' | 'reason' | 'to'
>

const outcomes: ReadonlySet<string> = new Set(['publish', 'schedule', 'hold', 'withdraw', 'kill', 'spike', 'correct'])
const silent: ReadonlySet<string> = new Set(['create', 'edit', 'trash', 'untrash', 'delete', 'proofread'])

/** Whether an event is told to anybody, or settles what was told before. */
export function isAnnounced({ action }: Pick<AnnouncedEvent, 'action'>): boolean {
  return !silent.has(action)
}

export type AnnouncedItem = Pick<
  EditorialItem,
  'assignee' | 'authors' | 'held' | 'lateReview' | 'signatures' | 'state' | 'track'
>

/**
 * Who is told what of an event, given how the piece stands now. Who waits is told only while the piece still waits for
 * them: what has moved on meanwhile waits for somebody else.
 */
export function announcementsOf(event: AnnouncedEvent, item: AnnouncedItem): Announcement[] {
  const { action, actorId, from, to } = event
  const announce = (kind: NoticeKind, whom: Partial<Whom>): Announcement => ({
    ...factsOf(event, kind),
    people: (whom.people ?? []).filter((id) => id !== actorId),
    roles: whom.roles ?? [],
    except: [...(whom.except ?? []), ...(actorId ? [actorId] : [])],
    isForDuty: whom.isForDuty ?? false,
  })
  const { assignee: holder, authors, signatures } = item
  const found: Announcement[] = []
  const assignee = action === 'assign' ? event.details.assignee : null
  if (typeof assignee === 'string') found.push(announce('assigned', { people: [assignee] }))
  if (action === 'return') found.push(announce('returned', { people: authors }))
  // A step that was taken back is no order, though an older one may stand.
  const isSlip = action === 'hold' && (!item.held || item.held.at < event.at)
  if (outcomes.has(action) && !isSlip) found.push(announce('outcome', { people: authors }))
  if (action === 'pictureRecalled') {
    const signers = signatures.map(({ userId }) => userId)
    const isContest = event.collectionSlug === slugs.photoContests
    const people = [...new Set([...authors, ...signers, ...(holder ? [holder] : [])])]
    found.push(announce('outcome', isContest ? { roles: ['deskHead', 'chiefEditor'] } : { people }))
  }
  if (action === 'publishFailed') {
    found.push(announce('failed', { people: authors, roles: ['deskHead', 'chiefEditor'] }))
  }
  const waiting = from !== to && item.state === to ? stageHolder(to) : null
  if (waiting) {
    const isForDuty = action === 'hold' || isDutysTurn(item)
    const told = announce('waiting', { roles: [waiting], except: authors, isForDuty })
    found.push(isSlip ? { ...told, action: 'lapse' } : told)
  }
  if (action === 'publish' && item.lateReview && !item.lateReview.doneAt && from !== 'correcting') {
    found.push({ ...announce('waiting', lateReviewers(item)), action: lateReviewAction })
  }
  return found.filter(({ people, roles }) => people.length > 0 || roles.length > 0)
}

interface Whom {
  readonly people: readonly string[]
  readonly roles: readonly Role[]
  readonly except: readonly string[]
  readonly isForDuty: boolean
}

/** What a notice of a late review 补审 calls it, when it becomes due and when it is overdue. */
export const lateReviewAction: Action = 'lateReview'

/** Who may do the late review: the table's desk heads and those above, but nobody who wrote or signed the piece. */
export function lateReviewers({ authors, signatures }: Pick<EditorialItem, 'authors' | 'signatures'>) {
  const except = [...authors, ...signatures.map(({ userId }) => userId)]
  return { roles: ['deskHead', 'chiefEditor'] as const, except }
}

/** An urgent piece is signed and published by whoever is on duty. */
function isDutysTurn({ state, track }: AnnouncedItem): boolean {
  return track === 'urgent' && (state === 'review3' || state === 'approved')
}

/** The role whose turn it is in a state: that which edits there, and may move it on. */
export function stageHolder(state: State): Role | null {
  const { editors, readers } = states[state]
  return readers === 'hidden' && isRole(editors) ? editors : null
}

function factsOf(event: AnnouncedEvent, kind: NoticeKind): NoticeFacts {
  const { actorId, actorName, collectionSlug, documentId, action, to, reason, at } = event
  return { kind, actorId, actorName, collectionSlug, documentId, action, state: isState(to) ? to : null, reason, at }
}

/** What a person has chosen for a kind; what was never chosen has its default. */
export function deliveryOf(chosen: unknown, kind: NoticeKind): Delivery {
  const choice = typeof chosen === 'object' && chosen !== null ? (chosen as Record<string, unknown>)[kind] : undefined
  return isDelivery(choice) ? choice : defaultDeliveries[kind]
}

/** When a notice is to be mailed; null where it is not. */
export function mailTimeOf(delivery: Delivery, now: Date, digestMinutes: number): string | null {
  if (delivery === 'mail') return now.toISOString()
  return delivery === 'digest' ? new Date(now.getTime() + digestMinutes * 60_000).toISOString() : null
}
