import { isRecord } from '../isRecord'
import { isRole, type Role } from '../roles'

/** Who asks, reduced to what a right can depend on. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
}

/** The logged-in person of a request; null for an anonymous reader and for a suspended account, whatever key it still holds. */
export function personOf(user: unknown): Person | null {
  if (!isRecord(user) || typeof user.id !== 'string' || user.suspended === true) return null
  return {
    id: user.id,
    name: typeof user.name === 'string' ? user.name : '',
    roles: Array.isArray(user.roles) ? user.roles.filter(isRole) : [],
  }
}
