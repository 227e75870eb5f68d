import type { PayloadRequest } from 'payload'
import { unfitToSign } from '../delegations/delegationRules'
import { NotLoggedIn } from '../errors'
import { isReviewer, isRole, type Role } from '../roles'
import { slugs } from '../slugs'
import type { ActiveDelegation, Actor } from './actor'

/** The person behind a request with everything he or she holds at `now`: roles, delegations in force, duty. */
export async function loadActor(req: PayloadRequest, now: Date): Promise<Actor> {
  const { user } = req
  if (!user || user.collection !== slugs.users) throw new NotLoggedIn()
  const id = String(user.id)
  // One after the other: a MongoDB transaction does not bear two commands at once.
  const roles = rolesOf(user)
  const lent = await activeDelegations(req, id, now)
  // Whoever has lost the rank since it was lent, or since the roster was filled, has lost the right with it.
  const delegations = lent.filter(({ role }) => unfitToSign({ roles, isSuspended: false }, role) === null)
  const isOnDuty = isReviewer({ roles }) && (await isOnDutyAt(req, id, now))
  return { id, name: nameOf(user), roles, delegations, isOnDuty, isSystem: false }
}

export function rolesOf(user: object | null | undefined): Role[] {
  return user && 'roles' in user && Array.isArray(user.roles) ? user.roles.filter(isRole) : []
}

function nameOf(user: { id: unknown }): string {
  return 'name' in user && typeof user.name === 'string' && user.name ? user.name : String(user.id)
}

async function activeDelegations(req: PayloadRequest, userId: string, now: Date): Promise<ActiveDelegation[]> {
  const at = now.toISOString()
  const { docs } = await req.payload.find({
    collection: slugs.delegations,
    where: {
      and: [{ to: { equals: userId } }, { startsAt: { less_than_equal: at } }, { endsAt: { greater_than: at } }],
    },
    depth: 1,
    limit: 50,
    pagination: false,
    // The rights of a person are read for every person, whatever that person may list.
    overrideAccess: true,
    req,
  })
  return docs.flatMap((delegation) => {
    const principal = typeof delegation.from === 'object' ? delegation.from : null
    // A delegation lends only what its principal still holds.
    if (!principal || !isRole(delegation.role) || !rolesOf(principal).includes(delegation.role)) return []
    return [{ fromId: String(principal.id), fromName: nameOf(principal), role: delegation.role }]
  })
}

async function isOnDutyAt(req: PayloadRequest, userId: string, now: Date): Promise<boolean> {
  const at = now.toISOString()
  const { totalDocs } = await req.payload.count({
    collection: slugs.dutyRoster,
    where: {
      and: [{ user: { equals: userId } }, { startsAt: { less_than_equal: at } }, { endsAt: { greater_than: at } }],
    },
    // As above: duty is a fact, not something to be listed.
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
