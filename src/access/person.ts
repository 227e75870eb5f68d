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
    roles: rolesOf(user),
  }
}

/** What an account holds, suspended or not. */
export function rolesOf(account: unknown): Role[] {
  return isRecord(account) && Array.isArray(account.roles) ? account.roles.filter(isRole) : []
}

/** What an account is called: by its id where it has no name. */
export function nameOf(account: { readonly id: unknown }): string {
  return 'name' in account && typeof account.name === 'string' && account.name ? account.name : String(account.id)
}
