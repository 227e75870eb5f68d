import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { personOf } from '../access/person'
import { readEnv } from '../env'
import { GuardsFailed } from '../errors'
import { isRecord } from '../isRecord'
import { hasRole } from '../roles'
import { slugs } from '../slugs'
import { textOf } from '../textOf'
import { passwordProblem } from './passwordRules'

const setting: ReadonlySet<string> = new Set(['create', 'update', 'resetPassword'])

/**
 * Holds the rules of passwords wherever one is set. Who may not set it at all is told that by the access that follows, and
 * learns nothing here. The demo's one password is known to everybody anyway.
 * @throws GuardsFailed
 */
export const guardPassword: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const data: unknown = 'data' in args ? args.data : null
  if (!setting.has(operation) || !isRecord(data) || typeof data.password !== 'string') return args
  const { isDemo, demoPassword } = readEnv()
  if (isDemo && data.password === demoPassword) return args
  const id = 'id' in args && typeof args.id === 'string' ? args.id : null
  if (!maySet(req, operation, id)) return args
  const account = await accountOf(req, { id, token: data.token })
  const name = data.name ?? account?.name
  const email = data.email ?? account?.email
  const problem = passwordProblem({ password: data.password, name: textOf(name), email: textOf(email) })
  if (problem) throw new GuardsFailed([problem])
  return args
}

function maySet(req: PayloadRequest, operation: string, id: string | null): boolean {
  const person = personOf(req.user)
  return operation !== 'update' || !person || hasRole(person, 'admin') || id === null || id === person.id
}

interface Known {
  readonly id: string | null
  readonly token: unknown
}

async function accountOf(req: PayloadRequest, { id, token }: Known): Promise<Record<string, unknown> | null> {
  const where: Where | null = id
    ? { id: { equals: id } }
    : typeof token === 'string' && token !== ''
      ? { resetPasswordToken: { equals: token } }
      : null
  return where
    ? req.payload.db.findOne<Record<string, unknown> & { id: string }>({ collection: slugs.users, where, req })
    : null
}
