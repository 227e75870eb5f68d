import { type Actor, principalsFor } from '../editorial/actor'
import { idInText, principalInText } from '../editorial/deskColumnRules'
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
import { anyOf, type Condition, hasTime, lacksText, nothing } from './condition'

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
  const lateReviews = signableBy(actor, (each, movers) => isNamedIn(each, movers) || isAbove(each, movers), lateReview)
  return anyOf([...assignedTo(actor), ...signableBy(actor, isNamedIn), ...lateReviews, ...proofreadableBy(actor)])
}

/** What this person may sign in place of a lower role. */
export function waitsBelow(actor: Actor): Condition {
  return anyOf(signableBy(actor, (each, movers) => isAbove(each, movers) && !isNamedIn(each, movers)))
}

export function sentBy(actor: Actor): Condition {
  return { and: [isAuthor(actor), { state: { in: [...underWay] } }] }
}

/** What a reviewer has sent back, for whoever has to act now: its authors, or the reviewers of the stage it came back to. */
export function returnedTo(actor: Actor): Condition {
  return {
    and: [
      hasTime('returnedAt'),
      anyOf([draftsOf(actor), ...assignedTo(actor), ...signableBy(actor, isNamedIn, ['approve'])]),
    ],
  }
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

/** An order to hold stands on it; it can on every review, until the piece goes out or is returned. */
export const isHeld: Condition = {
  and: [{ state: { in: ['review1', 'review2', 'review3', 'approved'] } }, hasTime('heldAt')],
}

export const hasOpenGaps: Condition = { and: [{ openGaps: { greater_than: 0 } }, { state: { in: [...openStates] } }] }

export const hasFailed: Condition = { and: [hasTime('failedAt'), { state: { equals: 'scheduled' } }] }

/** Above this role the newsroom's lists are one's own business, not only what one wrote. */
export function seesWholeDesk(actor: Actor): boolean {
  return holdsRole(actor, 'editor') || hasRole(actor, 'admin') || actor.isOnDuty || actor.delegations.length > 0
}

/** What moves a piece on, by somebody else than its author. */
const signing: readonly Action[] = ['approve', 'publish']

/** Owed by the newsroom, not by a stage: it waits for everybody who may do it, of whatever rank. */
const lateReview: readonly Action[] = ['lateReview']

type IsMover = (actor: Actor, movers: readonly Mover[]) => boolean

function signableBy(actor: Actor, isMover: IsMover, actions: readonly Action[] = signing): Condition[] {
  return actions.flatMap((action) => stateNames.flatMap((state) => signableIn({ actor, action, state, isMover })))
}

function proofreadableBy(actor: Actor): Condition[] {
  if (!isNamedIn(actor, ['proofreader'])) return []
  return [{ and: [{ needsProof: { equals: true } }, ...notBarred(actor, ['proofreader'])] }]
}

/** Work that was given to this person, where four eyes allow it. */
function assignedTo(actor: Actor): Condition[] {
  const assigned: Condition = { assignee: { equals: actor.id ?? '' } }
  return openStates.map((state) => {
    const signs = transitionFor(state === 'correcting' ? 'publish' : 'approve', state, 'standard')
    return { and: [assigned, { state: { equals: state } }, ...notBarred(actor, signs?.by ?? [])] }
  })
}

interface Signable {
  readonly actor: Actor
  readonly action: Action
  readonly state: State
  readonly isMover: IsMover
}

function signableIn({ actor, action, state, isMover }: Signable): Condition[] {
  const tracksOf = new Map<Transition, Track[]>()
  for (const track of trackNames) {
    const transition = transitionFor(action, state, track)
    if (!transition || !isOneOf(transition, actor, isMover)) continue
    tracksOf.set(transition, [...(tracksOf.get(transition) ?? []), track])
  }
  return [...tracksOf].map(([{ bars, by }, tracks]) => ({
    and: [
      { state: { equals: state } },
      ...(tracks.length < trackNames.length ? [{ track: { in: tracks } }] : []),
      ...(bars && bars.length > 0 ? notBarred(actor, by) : []),
      ...(action === 'lateReview' ? [hasTime('lateReviewDueAt')] : []),
    ],
  }))
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

function isAbove(actor: Actor, movers: readonly Mover[]): boolean {
  return movers.some((mover) => standsAbove(actor, mover))
}

function standsAbove(actor: Actor, mover: Mover): boolean {
  if (mover !== 'editor' && mover !== 'deskHead' && mover !== 'chiefEditor') return false
  return holdsRole(actor, mover) || actor.delegations.some(({ role }) => holdsRole({ roles: [role] }, mover))
}

function isAuthor(actor: Actor): Condition {
  return actor.id === null ? nothing : isAuthoredBy(actor.id)
}

/** Four eyes allow it: to the person, and where the right is lent, to one of those who lent it. */
function notBarred(actor: Actor, movers: readonly Mover[]): Condition[] {
  if (actor.id === null) return [nothing]
  const inPerson = lacksText('barredText', idInText(actor.id))
  const principals = principalsFor(actor, movers) ?? []
  if (principals.length === 0) return [inPerson]
  return [inPerson, anyOf(principals.map(({ fromId }) => lacksText('barredText', principalInText(fromId))))]
}
