import type { PayloadRequest } from 'payload'
import { rolesOf } from '../access/person'
import { unfitToSign } from '../delegations/delegationRules'
import { slugs } from '../slugs'

const mostShifts = 50

/** The names of those on duty at `now` who may use the rights of duty; each once. */
export async function namesOnDuty(req: PayloadRequest, now: Date): Promise<string[]> {
  const at = now.toISOString()
  const { docs } = await req.payload.find({
    collection: slugs.dutyRoster,
    where: { and: [{ startsAt: { less_than_equal: at } }, { endsAt: { greater_than: at } }] },
    depth: 1,
    limit: mostShifts,
    pagination: false,
    // Who is on duty is told to everybody who sees the piece.
    overrideAccess: true,
    req,
  })
  const names = docs.flatMap(({ user }) => {
    if (typeof user !== 'object' || user === null) return []
    const unfit = unfitToSign({ roles: rolesOf(user), isSuspended: user.suspended === true }, 'duty')
    return unfit ? [] : [user.name]
  })
  return [...new Set(names)]
}
