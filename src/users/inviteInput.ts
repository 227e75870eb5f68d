import { GuardsFailed, type Problem } from '../errors'
import { isRecord } from '../isRecord'
import { type Language, languageOf } from '../language'
import { isRole, type Role } from '../roles'

export interface Invitation {
  readonly name: string
  readonly email: string
  /** None for a juror from outside: an account that a round of judging names, and that sees nothing else. */
  readonly roles: readonly Role[]
  readonly language: Language
}

/**
 * `isJuror` says that no role is meant; a role besides would open the newsroom to somebody from outside.
 * @throws GuardsFailed with everything that is missing
 */
export function parseInvitation(body: unknown): Invitation {
  const { name, email, roles, language, isJuror } = isRecord(body) ? body : {}
  const given = {
    name: textOf(name),
    email: textOf(email).toLowerCase(),
    roles: Array.isArray(roles) ? roles.filter(isRole) : [],
    language: languageOf(textOf(language)),
  }
  const problems: Problem[] = []
  if (given.name === '') problems.push(missing('name', '请填写姓名。', 'Please give the name.'))
  if (!/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(given.email))
    problems.push(missing('email', '请填写有效的邮箱地址。', 'Please give a valid e-mail address.'))
  if (isJuror === true && given.roles.length > 0)
    problems.push(
      missing(
        'roles',
        '社外评委没有编辑部的角色，请去掉其中一样。',
        'A juror from outside has no role: choose one or the other.',
      ),
    )
  if (isJuror !== true && given.roles.length === 0)
    problems.push(
      missing(
        'roles',
        '请至少选一个角色，或选“社外评委”。',
        'Please choose at least one role, or a juror from outside.',
      ),
    )
  if (problems.length > 0) throw new GuardsFailed(problems)
  return given
}

function missing(path: string, zh: string, en: string): Problem {
  return { code: 'invalid_field', path, message: { zh, en } }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim().slice(0, 200) : ''
}
