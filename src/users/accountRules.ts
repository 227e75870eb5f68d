import type { Problem } from '../errors'
import { hasRole, type Role } from '../roles'

/** An account, reduced to what its rules look at. */
export interface Account {
  readonly id: string
  readonly roles: readonly Role[]
  readonly isSuspended: boolean
}

interface AccountChange {
  /** Null for the system itself. */
  readonly actor: Pick<Account, 'id' | 'roles'> | null
  /** Null for a new account. */
  readonly before: Account | null
  /** Null for an account that is deleted. */
  readonly after: Account | null
  /** Whether another account holds `admin` and is not suspended. */
  readonly isAnotherAdminLeft: boolean
}

/** What is wrong with a change of an account; empty where nothing is. */
export function accountProblems({ actor, before, after, isAnotherAdminLeft }: AccountChange): Problem[] {
  const problems: Problem[] = []
  const changesRoles = !sameRoles(before?.roles ?? [], after?.roles ?? [])
  if (actor && after && changesRoles && actor.id === before?.id) {
    problems.push({
      code: 'own_roles',
      path: 'roles',
      message: {
        zh: '不能更改自己的角色，请另一位系统管理员来改。',
        en: 'Nobody changes their own roles: ask another administrator.',
      },
    })
  }
  if (actor && after && changesRoles && !hasRole(actor, 'admin')) {
    problems.push({
      code: 'roles_denied',
      path: 'roles',
      message: { zh: '只有系统管理员能分配角色。', en: 'Only an administrator gives and takes roles.' },
    })
  }
  if (isWorkingAdmin(before) && !isWorkingAdmin(after) && !isAnotherAdminLeft) {
    problems.push({
      code: 'last_admin',
      path: 'roles',
      message: {
        zh: '这是最后一位系统管理员，不能撤销、停用或删除。',
        en: 'This is the last administrator: it cannot lose the role, be suspended or be deleted.',
      },
    })
  }
  return problems
}

/** What it takes away must end at once: sessions and keys of a suspended account, sessions of one that lost a role. */
export function endsSessions(before: Account | null, after: Account): boolean {
  if (!before) return false
  const hasLostRole = before.roles.some((role) => !after.roles.includes(role))
  return hasLostRole || (after.isSuspended && !before.isSuspended)
}

/** One who can let others in. */
export function isWorkingAdmin(account: Account | null): boolean {
  return account !== null && !account.isSuspended && hasRole(account, 'admin')
}

function sameRoles(a: readonly Role[], b: readonly Role[]): boolean {
  return a.length === b.length && a.every((role) => b.includes(role))
}
