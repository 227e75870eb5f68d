import type { PayloadRequest } from 'payload'
import { unfitToSign } from '../delegations/delegationRules'
import { isReviewer, isRole, reviewingRoles } from '../roles'
import { slugs } from '../slugs'
import type { GuardContext } from './guard'
import type { Reviewer } from './laterSignerRules'
import { rolesOf } from './loadActor'
import { isStage, nextState } from './workflow'

/**
 * Everybody who reviews, with what is lent to each now, for the question who could sign after this actor; nobody where it
 * does not come up.
 */
export async function reviewersFor(
  req: PayloadRequest,
  { item, actor, now }: Pick<GuardContext, 'item' | 'actor' | 'now'>,
): Promise<readonly Reviewer[]> {
  if (!isReviewer(actor) || !isStage(item.state) || !isStage(nextState(item.track, item.state))) return []
  // Who could sign is a fact for every signer, whoever may list accounts and delegations.
  const asked = { limit: 0, pagination: false, overrideAccess: true, req } as const
  const { docs: accounts } = await req.payload.find({
    collection: slugs.users,
    where: { and: [{ roles: { in: [...reviewingRoles] } }, { suspended: { not_equals: true } }] },
    select: { roles: true },
    depth: 0,
    ...asked,
  })
  const at = now.toISOString()
  const { docs: delegations } = await req.payload.find({
    collection: slugs.delegations,
    where: { and: [{ startsAt: { less_than_equal: at } }, { endsAt: { greater_than: at } }] },
    depth: 1,
    ...asked,
  })
  return accounts.map((account) => {
    const roles = rolesOf(account)
    const lent = delegations.flatMap(({ from, to, role }) => {
      const isOurs = (typeof to === 'object' ? to.id : to) === account.id
      if (!isOurs || typeof from !== 'object' || !isRole(role) || !rolesOf(from).includes(role)) return []
      return unfitToSign({ roles, isSuspended: false }, role) === null ? [{ fromId: String(from.id), role }] : []
    })
    return { id: String(account.id), roles, lent }
  })
}
