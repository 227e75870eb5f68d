import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest, Where } from 'payload'
import { personOf, rolesOf } from '../access/person'
import { holdRow } from '../database/holdRow'
import { AccountChangeRefused } from '../errors'
import { slugs } from '../slugs'
import { type Account, accountProblems, endsSessions, isWorkingAdmin } from './accountRules'
import { noteLeaving } from './leavingAdmins'

/** Holds the rules of accounts, whoever saves; makes the first account of all an administrator. */
export const guardAccount: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const isFirst = operation === 'create' && !req.user && !(await anyAccount(req))
  // Registering the first account is open to a stranger: what else was sent along does not count.
  const saved = isFirst && rolesOf(data).length === 0 ? { ...data, roles: ['admin'], suspended: false } : data
  const before = operation === 'update' ? accountOf(originalDoc) : null
  const after = accountOf(saved)
  await refuseProblems({ before, after, req })
  if (!endsSessions(before, after)) return saved
  return after.isSuspended
    ? { ...saved, sessions: [], enableAPIKey: false, apiKey: null, apiKeyIndex: null }
    : { ...saved, sessions: [] }
}

export const guardAccountDeletion: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const account = await req.payload.db.findOne({ collection: slugs.users, where: { id: { equals: id } }, req })
  if (account) await refuseProblems({ before: accountOf(account), after: null, req })
}

interface Change {
  readonly before: Account | null
  readonly after: Account | null
  readonly req: PayloadRequest
}

async function refuseProblems({ before, after, req }: Change): Promise<void> {
  const isLeaving = isWorkingAdmin(before) && !isWorkingAdmin(after)
  const leaving = before ? noteLeaving(req, before.id, isLeaving) : []
  const remaining = isLeaving ? await findAdmin(req, leaving) : null
  const problems = accountProblems({ actor: personOf(req.user), before, after, isAnotherAdminLeft: remaining !== null })
  if (problems.length > 0) throw new AccountChangeRefused(problems)
  // Two administrators who take each other's role at once would each count on the other.
  if (remaining) await holdRow(req, slugs.users, remaining)
}

async function anyAccount(req: PayloadRequest): Promise<boolean> {
  return (await req.payload.db.findOne({ collection: slugs.users, where: {}, req })) !== null
}

/** The id of a working administrator who is none of `leaving`; null where there is none. */
async function findAdmin(req: PayloadRequest, leaving: readonly string[]): Promise<string | null> {
  const where: Where = {
    and: [{ id: { not_in: [...leaving] } }, { roles: { in: ['admin'] } }, { suspended: { not_equals: true } }],
  }
  const account = await req.payload.db.findOne<{ id: string }>({ collection: slugs.users, where, req })
  return account?.id ?? null
}

function accountOf(doc: Readonly<Record<string, unknown>>): Account {
  return { id: String(doc.id), roles: rolesOf(doc), isSuspended: doc.suspended === true }
}
