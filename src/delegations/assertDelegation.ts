import type { CollectionBeforeChangeHook } from 'payload'
import { personOf } from '../access/person'
import { GuardsFailed } from '../errors'
import { idOf } from '../fields/relationId'
import { isRole } from '../roles'
import { candidateOf } from './candidate'
import { type Delegation, delegationProblems } from './delegationRules'

/** Holds the rules of delegation for every way of saving one, and notes who granted it. */
export const assertDelegation: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const actor = personOf(req.user)
  const delegation = parsed(data)
  const problems = delegationProblems({
    delegation,
    before: operation === 'update' ? parsed(originalDoc) : null,
    actor,
    principalRoles: (await candidateOf(delegation.fromId, req))?.roles ?? [],
    delegate: await candidateOf(delegation.toId, req),
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

function timeOf(value: unknown): string | null {
  return value instanceof Date ? value.toISOString() : typeof value === 'string' && value !== '' ? value : null
}
