import type { PayloadRequest } from 'payload'
import { rolesOf } from '../access/person'
import { isReviewer, reviewingRoles } from '../roles'
import { slugs } from '../slugs'
import { delegationsInForce, rightsKept } from './delegationsInForce'
import type { GuardContext } from './guard'
import type { Reviewer } from './laterSignerRules'
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
  const { docs: accounts } = await req.payload.find({
    collection: slugs.users,
    where: { and: [{ roles: { in: [...reviewingRoles] } }, { suspended: { not_equals: true } }] },
    select: { roles: true },
    depth: 0,
    limit: 0,
    pagination: false,
    // Who could sign is a fact for every signer, whoever may list accounts.
    overrideAccess: true,
    req,
  })
  const lent = await delegationsInForce(req, { now })
  return accounts.map((account) => {
    const [id, roles] = [String(account.id), rolesOf(account)]
    const own = lent.filter(({ toId }) => toId === id)
    return { id, roles, lent: rightsKept(own, roles) }
  })
}
