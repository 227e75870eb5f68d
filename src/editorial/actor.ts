import { hasRole, holdsRole, type Role } from '../roles'
import type { EditorialItem } from './item'
import type { Mover } from './workflow'

/** A delegation 代签 in force: for `from`, with the role that was lent. */
export interface ActiveDelegation {
  readonly fromId: string
  readonly fromName: string
  readonly role: Role
}

/** Who acts: a person with what he or she holds at this moment, or the system at a due time. */
export interface Actor {
  readonly id: string | null
  readonly name: string
  readonly roles: readonly Role[]
  readonly delegations: readonly ActiveDelegation[]
  readonly isOnDuty: boolean
  readonly isSystem: boolean
}

export const systemActor: Actor = {
  id: null,
  name: '系统',
  roles: [],
  delegations: [],
  isOnDuty: false,
  isSystem: true,
}

/** By what right an actor makes a transition: the own one, or another person's. */
export interface Standing {
  readonly principal: ActiveDelegation | null
}

const own: Standing = { principal: null }

/** The right by which `actor` is one of `movers` of `item`; null where there is none. An own right goes before a lent one. */
export function standingOf(actor: Actor, movers: readonly Mover[], item: EditorialItem): Standing | null {
  if (movers.some((mover) => isMoverOneself(actor, mover, item))) return own
  const lent = actor.delegations.filter(({ role }) => movers.some((mover) => isRoleOf(role, mover)))
  // Of several principals one who has had no hand in the piece goes first.
  const principal = lent.find(({ fromId }) => !hasHandIn(fromId, item)) ?? lent[0]
  return principal ? { principal } : null
}

/**
 * For whom `actor` would act as one of `movers`, none of which is a person by what he or she is to a piece; null where the
 * own role or duty allows it.
 */
export function principalsFor(actor: Actor, movers: readonly Mover[]): readonly ActiveDelegation[] | null {
  if (movers.some((mover) => holdsOffice(actor, mover))) return null
  return actor.delegations.filter(({ role }) => movers.some((mover) => isRoleOf(role, mover)))
}

/** Wrote it, edited its open correction, or has signed another stage of this cycle in person. */
export function hasHandIn(personId: string, item: EditorialItem): boolean {
  return peopleWithHandIn(item).includes(personId)
}

export function peopleWithHandIn({ authors, correction, signatures, state }: EditorialItem): string[] {
  const signers = signatures.filter(({ stage }) => stage !== state).map(({ userId }) => userId)
  return [...authors, ...(correction?.editors ?? []), ...signers]
}

/** May change the content in a state whose editors are holders of `role`, by own or lent right. */
export function mayActAs(actor: Actor, role: Role): boolean {
  return holdsRole(actor, role) || actor.delegations.some((delegation) => holdsRole({ roles: [delegation.role] }, role))
}

export function isAuthorOf(actor: Actor, item: EditorialItem): boolean {
  return actor.id !== null && item.authors.includes(actor.id)
}

/** Authors, and those who typed in an attached original, work on a draft. */
export function worksOnDraft(actor: Actor, item: EditorialItem): boolean {
  return actor.id !== null && (item.authors.includes(actor.id) || item.typists.includes(actor.id))
}

function isMoverOneself(actor: Actor, mover: Mover, item: EditorialItem): boolean {
  switch (mover) {
    case 'author':
      return worksOnDraft(actor, item)
    case 'spiker':
      return actor.id !== null && item.spikedBy === actor.id
    case 'system':
      return actor.isSystem
    default:
      return holdsOffice(actor, mover)
  }
}

function holdsOffice(actor: Actor, mover: Mover): boolean {
  if (mover === 'author' || mover === 'spiker' || mover === 'system') return false
  if (mover === 'duty') return actor.isOnDuty
  return mover === 'proofreader' ? hasRole(actor, mover) : holdsRole(actor, mover)
}

function isRoleOf(lent: Role, mover: Mover): boolean {
  if (mover === 'author' || mover === 'duty' || mover === 'spiker' || mover === 'system') return false
  return holdsRole({ roles: [lent] }, mover)
}
