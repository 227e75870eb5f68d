import type { PayloadRequest } from 'payload'
import { nameOf, rolesOf } from '../access/person'
import { NotLoggedIn } from '../errors'
import { isReviewer } from '../roles'
import { slugs } from '../slugs'
import type { Actor } from './actor'
import { delegationsInForce, rightsKept } from './delegationsInForce'

/** The person behind a request with everything he or she holds at `now`: roles, delegations in force, duty. */
export async function loadActor(req: PayloadRequest, now: Date): Promise<Actor> {
  const { user } = req
  if (!user || user.collection !== slugs.users) throw new NotLoggedIn()
  const id = String(user.id)
  // One after the other: a MongoDB transaction does not bear two commands at once.
  const roles = rolesOf(user)
  const delegations = rightsKept(await delegationsInForce(req, { to: id, now }), roles)
  // The same of a rank that was lost since the roster was filled.
  const isOnDuty = isReviewer({ roles }) && (await isOnDutyAt(req, id, now))
  return { id, name: nameOf(user), roles, delegations, isOnDuty, isSystem: false }
}

async function isOnDutyAt(req: PayloadRequest, userId: string, now: Date): Promise<boolean> {
  const at = now.toISOString()
  const { totalDocs } = await req.payload.count({
    collection: slugs.dutyRoster,
    where: {
      and: [{ user: { equals: userId } }, { startsAt: { less_than_equal: at } }, { endsAt: { greater_than: at } }],
    },
    // Duty is a fact, not something to be listed.
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
