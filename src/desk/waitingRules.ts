import type { Actor } from '../editorial/actor'
import { idInText } from '../editorial/deskColumnRules'
import {
  type Action,
  type Mover,
  type State,
  stateNames,
  type Track,
  type Transition,
  trackNames,
  transitionFor,
} from '../editorial/workflow'
import { hasRole, holdsRole } from '../roles'
import { anyOf, type Condition, hasTime, nothing } from './condition'

/** States in which somebody still has to do something with a piece. */
const openStates = [
  'draft',
  'review1',
  'review2',
  'review3',
  'approved',
  'correcting',
] as const satisfies readonly State[]

/** States in which a piece has left its author's hands and is not yet public. */
const underWay = ['review1', 'review2', 'review3', 'approved', 'scheduled'] as const satisfies readonly State[]

/**
 * What waits for this person: the signatures and publications that the table gives to a role he or she holds (or was
 * lent, or to who is on duty) and four eyes allow, and what was assigned to him or her. A role above may sign too, but
 * would then be barred from its own stage: that is `waitsBelow`.
 */
export function waitsFor(actor: Actor): Condition {
  const assigned: Condition = {
    and: [{ assignee: { equals: actor.id ?? '' } }, { state: { in: [...openStates] } }, notBarred(actor)],
  }
  return anyOf([assigned, ...signableBy(actor, isNamedIn)])
}

/** What this person may sign in place of a lower role. */
export function waitsBelow(actor: Actor): Condition {
  return anyOf(
    signableBy(actor, (each, movers) => movers.some((mover) => standsAbove(each, mover)) && !isNamedIn(each, movers)),
  )
}

export function sentBy(actor: Actor): Condition {
  return { and: [isAuthor(actor), { state: { in: [...underWay] } }] }
}

export function returnedTo(actor: Actor): Condition {
  return { and: [isAuthor(actor), { state: { equals: 'draft' } }, hasTime('returnedAt')] }
}

export function draftsOf(actor: Actor): Condition {
  return { and: [isAuthor(actor), { state: { equals: 'draft' } }] }
}

/** Written by this person, or assigned to him or her. */
export function isMine(actor: Actor): Condition {
  return { or: [isAuthor(actor), { assignee: { equals: actor.id ?? '' } }] }
}

export function isAuthoredBy(userId: string): Condition {
  return { authorsText: { contains: idInText(userId) } }
}

/** Past its due time and not done, the late reviews of urgent pieces among them. */
export function isOverdueAt(now: Date): Condition {
  const at = now.toISOString()
  return {
    or: [
      { and: [{ dueAt: { less_than: at } }, { state: { in: [...openStates] } }] },
      { lateReviewDueAt: { less_than: at } },
    ],
  }
}

export function isLateReviewOverdueAt(now: Date): Condition {
  return { lateReviewDueAt: { less_than: now.toISOString() } }
}

export const hasOpenGaps: Condition = { and: [{ openGaps: { greater_than: 0 } }, { state: { in: [...openStates] } }] }

export const hasFailed: Condition = { and: [hasTime('failedAt'), { state: { equals: 'scheduled' } }] }

/** Above this role the newsroom's lists are one's own business, not only what one wrote. */
export function seesWholeDesk(actor: Actor): boolean {
  return holdsRole(actor, 'editor') || hasRole(actor, 'admin') || actor.isOnDuty || actor.delegations.length > 0
}

/** What moves a piece on, by somebody else than its author. */
const signing: readonly Action[] = ['approve', 'publish', 'lateReview']

type IsMover = (actor: Actor, movers: readonly Mover[]) => boolean

function signableBy(actor: Actor, isMover: IsMover): Condition[] {
  const bySigning = signing.flatMap((action) =>
    stateNames.flatMap((state) => signableIn({ actor, action, state, isMover })),
  )
  const proofreads: Condition[] = isMover(actor, ['proofreader'])
    ? [{ and: [{ needsProof: { equals: true } }, notBarred(actor)] }]
    : []
  return [...bySigning, ...proofreads]
}

interface Signable {
  readonly actor: Actor
  readonly action: Action
  readonly state: State
  readonly isMover: IsMover
}

function signableIn({ actor, action, state, isMover }: Signable): Condition[] {
  const byTrack = trackNames.flatMap((track) => {
    const transition = transitionFor(action, state, track)
    return transition && isOneOf(transition, actor, isMover) ? [{ track, transition }] : []
  })
  if (byTrack.length === 0) return []
  const tracks: Track[] = byTrack.map(({ track }) => track)
  const parts: Condition[] = [{ state: { equals: state } }]
  if (tracks.length < trackNames.length) parts.push({ track: { in: tracks } })
  if (byTrack.some(({ transition }) => (transition.bars ?? []).length > 0)) parts.push(notBarred(actor))
  if (action === 'lateReview') parts.push(hasTime('lateReviewDueAt'))
  return [{ and: parts }]
}

function isOneOf({ by }: Transition, actor: Actor, isMover: IsMover): boolean {
  return !by.includes('system') && isMover(actor, by)
}

function isNamedIn(actor: Actor, movers: readonly Mover[]): boolean {
  return movers.some((mover) => isNamed(actor, mover))
}

/** The table names this very person's office: an own role, a lent one, or the duty. */
function isNamed(actor: Actor, mover: Mover): boolean {
  if (mover === 'duty') return actor.isOnDuty
  if (mover === 'author' || mover === 'spiker' || mover === 'system') return false
  return hasRole(actor, mover) || actor.delegations.some(({ role }) => role === mover)
}

function standsAbove(actor: Actor, mover: Mover): boolean {
  if (mover !== 'editor' && mover !== 'deskHead' && mover !== 'chiefEditor') return false
  return holdsRole(actor, mover) || actor.delegations.some(({ role }) => holdsRole({ roles: [role] }, mover))
}

function isAuthor(actor: Actor): Condition {
  return actor.id === null ? nothing : isAuthoredBy(actor.id)
}

function notBarred(actor: Actor): Condition {
  return actor.id === null ? nothing : { barredText: { not_like: idInText(actor.id) } }
}
