import type { PayloadRequest, Where } from 'payload'
import { nameOf, rolesOf } from '../access/person'
import { unfitToSign } from '../delegations/delegationRules'
import { idOf } from '../fields/relationId'
import { isRole, type Role } from '../roles'
import { slugs } from '../slugs'
import type { ActiveDelegation } from './actor'

interface DelegationInForce {
  readonly toId: string | null
  readonly right: ActiveDelegation
}

/** Rights that are lent at `now`: to an account, or all of them, whoever may list delegations. */
export async function delegationsInForce(
  req: PayloadRequest,
  { to, now }: { readonly to?: string; readonly now: Date },
): Promise<DelegationInForce[]> {
  const at = now.toISOString()
  const isInForce: Where[] = [{ startsAt: { less_than_equal: at } }, { endsAt: { greater_than: at } }]
  const { docs } = await req.payload.find({
    collection: slugs.delegations,
    where: { and: to === undefined ? isInForce : [{ to: { equals: to } }, ...isInForce] },
    depth: 1,
    limit: to === undefined ? 0 : mostOfOne,
    pagination: false,
    // The rights of a person are read for every person, whatever that person may list.
    overrideAccess: true,
    req,
  })
  return docs.flatMap((delegation) => {
    const principal = typeof delegation.from === 'object' ? delegation.from : null
    // A delegation lends only what its principal still holds.
    if (!principal || !isRole(delegation.role) || !rolesOf(principal).includes(delegation.role)) return []
    const right = { fromId: String(principal.id), fromName: nameOf(principal), role: delegation.role }
    return [{ toId: idOf(delegation.to), right }]
  })
}

const mostOfOne = 50

/** Whoever has lost the rank since a right was lent has lost that right with it. */
export function rightsKept(lent: readonly DelegationInForce[], roles: readonly Role[]): ActiveDelegation[] {
  return lent.flatMap(({ right }) => (unfitToSign({ roles, isSuspended: false }, right.role) === null ? [right] : []))
}
