import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { personOf } from '../access/person'
import { GuardsFailed } from '../errors'
import { isRole } from '../roles'
import { slugs } from '../slugs'
import { type Candidate, type Delegation, delegationProblems } from './delegationRules'

/** Holds the rules of delegation for every way of saving one, and notes who granted it. */
export const assertDelegation: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const actor = personOf(req.user)
  const delegation = parsed(data)
  const problems = delegationProblems({
    delegation,
    before: operation === 'update' ? parsed(originalDoc) : null,
    actor,
    principalRoles: (await accountOf(delegation.fromId, req))?.roles ?? [],
    delegate: await accountOf(delegation.toId, req),
  })
  if (problems.length > 0) throw new GuardsFailed(problems)
  return operation === 'create' ? { ...data, grantedBy: actor?.id ?? null } : data
}

function parsed(data: Readonly<Record<string, unknown>>): Delegation {
  return {
    fromId: idOf(data.from),
    toId: idOf(data.to),
    role: isRole(data.role) ? data.role : null,
    startsAt: timeOf(data.startsAt),
    endsAt: timeOf(data.endsAt),
  }
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' ? id : null
}

function timeOf(value: unknown): string | null {
  return value instanceof Date ? value.toISOString() : typeof value === 'string' && value !== '' ? value : null
}

async function accountOf(userId: string | null, req: PayloadRequest): Promise<Candidate | null> {
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
