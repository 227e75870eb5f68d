import type { Problem } from '../errors'
import type { Bilingual } from '../language'
import { hasRole, isReviewer, type Role, reviewingRoles } from '../roles'

/** A delegation 代签 as it is to be saved; times are ISO 8601. */
export interface Delegation {
  readonly fromId: string | null
  readonly toId: string | null
  readonly role: Role | null
  readonly startsAt: string | null
  readonly endsAt: string | null
}

/** Somebody who might sign for another. */
export interface Candidate {
  readonly id: string
  readonly roles: readonly Role[]
  readonly isSuspended: boolean
}

/** What is lent: a role, or the rights of the editor on duty; null while it is not chosen. */
export type Office = Role | 'duty' | null

/**
 * Why this account cannot hold a lent right; null where it can. Rights of a reviewer go to a reviewer: it is asked when they
 * are lent, and again whenever they are used. The principal is no candidate at all.
 */
export function unfitToSign({ roles, isSuspended }: Omit<Candidate, 'id'>, office: Office): Bilingual | null {
  if (isSuspended) return { zh: '账号已停用', en: 'the account is suspended' }
  if (!roles.some((role) => role !== 'admin')) return { zh: '没有采编角色，不签稿件', en: 'holds no editorial role' }
  if (office !== null && isReviewersOffice(office) && !isReviewer({ roles })) {
    return { zh: '不是编辑、部主任或总编辑', en: 'is no editor, desk head or chief editor' }
  }
  return null
}

function isReviewersOffice(office: Role | 'duty'): boolean {
  return office === 'duty' || reviewingRoles.includes(office)
}

interface DelegationChange {
  readonly delegation: Delegation
  /** As it stands; null for a new one. */
  readonly before: Delegation | null
  /** Null for the system itself. */
  readonly actor: { readonly id: string; readonly roles: readonly Role[] } | null
  readonly principalRoles: readonly Role[]
  /** Null where there is no such account, which the field itself refuses. */
  readonly delegate: Candidate | null
}

/** What is wrong with granting or changing a delegation; empty where nothing is. */
export function delegationProblems(change: DelegationChange): Problem[] {
  const { delegation, before, actor, principalRoles, delegate } = change
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
  const isToOneself = toId !== null && (toId === fromId || (!before && toId === actor?.id))
  if (isToOneself) {
    problems.push(problem('delegated_to_oneself', 'to', '不能把代签权交给自己。', 'Nobody delegates to themselves.'))
  }
  const unfit = !before && !isToOneself && delegate ? unfitToSign(delegate, role) : null
  if (unfit) {
    problems.push(
      problem(
        'delegate_unfit',
        'to',
        `这位同事不能代签：${unfit.zh}。请另选一位。`,
        `This colleague cannot sign for anybody: ${unfit.en}. Choose another.`,
      ),
    )
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
