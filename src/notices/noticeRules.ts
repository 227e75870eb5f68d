import type { ChainedEvent } from '../editorial/chain'
import type { EditorialItem } from '../editorial/item'
import { isState, type State, states } from '../editorial/workflow'
import { isRole, type Role } from '../roles'
import { type Delivery, defaultDeliveries, isDelivery, type NoticeFacts, type NoticeKind } from './vocabulary'

/** A notice and whom it is for: people by id, or whoever holds one of these very roles. */
export interface Announcement extends NoticeFacts {
  readonly people: readonly string[]
  readonly roles: readonly Role[]
  /** People who are not told, though they hold a role. */
  readonly except: readonly string[]
}

/** As much of an event as is announced. */
export type AnnouncedEvent = Pick<
  ChainedEvent,
  'action' | 'actorId' | 'actorName' | 'at' | 'collectionSlug' | 'details' | 'documentId' | 'from' | 'reason' | 'to'
>

const outcomes: ReadonlySet<string> = new Set(['publish', 'schedule', 'hold', 'withdraw', 'kill', 'spike', 'correct'])
const silent: ReadonlySet<string> = new Set(['create', 'edit', 'trash', 'untrash', 'delete', 'proofread', 'lateReview'])

/** Whether an event is told to anybody at all. */
export function isAnnounced({ action }: Pick<AnnouncedEvent, 'action'>): boolean {
  return !silent.has(action)
}

/**
 * Who is told what of an event, given how the piece stands now. Who waits is told only while the piece still waits for
 * them: what has moved on meanwhile waits for somebody else.
 */
export function announcementsOf(
  event: AnnouncedEvent,
  item: Pick<EditorialItem, 'assignee' | 'authors' | 'state'>,
): Announcement[] {
  const { action, actorId, from, to } = event
  const announce = (kind: NoticeKind, whom: Partial<Whom>): Announcement => ({
    ...factsOf(event, kind),
    people: (whom.people ?? []).filter((id) => id !== actorId),
    roles: whom.roles ?? [],
    except: [...(whom.except ?? []), ...(actorId ? [actorId] : [])],
  })
  const { authors } = item
  const found: Announcement[] = []
  const assignee = action === 'assign' ? event.details.assignee : null
  if (typeof assignee === 'string') found.push(announce('assigned', { people: [assignee] }))
  if (action === 'return') found.push(announce('returned', { people: authors }))
  if (outcomes.has(action)) found.push(announce('outcome', { people: authors }))
  if (action === 'publishFailed') {
    found.push(announce('failed', { people: authors, roles: ['deskHead', 'chiefEditor'] }))
  }
  const waiting = from !== to && item.state === to ? stageHolder(to) : null
  if (waiting) found.push(announce('waiting', { roles: [waiting], except: authors }))
  return found.filter(({ people, roles }) => people.length > 0 || roles.length > 0)
}

interface Whom {
  readonly people: readonly string[]
  readonly roles: readonly Role[]
  readonly except: readonly string[]
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
