import type { Problem } from '../errors'
import { hasRole, type Role } from '../roles'

/** A delegation 代签 as it is to be saved; times are ISO 8601. */
export interface Delegation {
  readonly fromId: string | null
  readonly toId: string | null
  readonly role: Role | null
  readonly startsAt: string | null
  readonly endsAt: string | null
}

interface DelegationChange {
  readonly delegation: Delegation
  /** As it stands; null for a new one. */
  readonly before: Delegation | null
  /** Null for the system itself. */
  readonly actor: { readonly id: string; readonly roles: readonly Role[] } | null
  readonly principalRoles: readonly Role[]
}

/** What is wrong with granting or changing a delegation; empty where nothing is. */
export function delegationProblems({ delegation, before, actor, principalRoles }: DelegationChange): Problem[] {
  const { fromId, toId, role, startsAt, endsAt } = delegation
  const problems: Problem[] = []
  if (actor && actor.id !== fromId && !hasRole(actor, 'admin')) {
    problems.push(
      problem(
        'not_principal',
        'from',
        '只有委托人本人或系统管理员能设代签。',
        'Only the principal or an administrator grants it.',
      ),
    )
  }
  if (toId !== null && (toId === fromId || (!before && toId === actor?.id))) {
    problems.push(problem('delegated_to_oneself', 'to', '不能把代签权交给自己。', 'Nobody delegates to themselves.'))
  }
  if (role === 'admin') {
    problems.push(
      problem(
        'role_not_delegable',
        'role',
        '系统管理员的权限不能代理。',
        'The administrator’s rights cannot be delegated.',
      ),
    )
  } else if (!before && role && !hasRole({ roles: principalRoles }, role)) {
    problems.push(
      problem('role_not_held', 'role', '委托人本人没有这个角色。', 'The principal does not hold this role.'),
    )
  }
  if (startsAt && endsAt && new Date(endsAt) <= new Date(startsAt)) {
    problems.push(problem('period_invalid', 'endsAt', '结束时间须晚于开始时间。', 'It must end after it begins.'))
  }
  if (before?.endsAt && endsAt && new Date(endsAt) > new Date(before.endsAt)) {
    problems.push(
      problem(
        'period_extended',
        'endsAt',
        '代签只能提前结束，延长须另设一条。',
        'It can only end earlier: grant a new one to extend it.',
      ),
    )
  }
  return problems
}

function problem(code: string, path: string, zh: string, en: string): Problem {
  return { code, path, message: { zh, en } }
}
