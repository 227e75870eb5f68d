import type { PayloadRequest } from 'payload'
import { personOf } from '../access/person'
import { slugs } from '../slugs'
import type { Candidate } from './delegationRules'

/** The account that is to hold a right; null where there is none. */
export async function candidateOf(userId: string | null, req: PayloadRequest): Promise<Candidate | null> {
  if (!userId) return null
  // What a colleague holds is checked for everybody alike.
  const user = await req.payload.findByID({
    collection: slugs.users,
    id: userId,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!user) return null
  // A suspended account is nobody's person any more, and has no roles.
  return { id: userId, roles: personOf(user)?.roles ?? [], isSuspended: user.suspended === true }
}
