import type { Problem } from '../errors'
import type { Bilingual } from '../language'

const shortestPassword = 12

/** Told before a password is chosen, and again when one is refused. */
export const passwordRule: Bilingual = {
  zh: `密码至少 ${shortestPassword} 个字符，不能是常见密码或规律字符，也不能与姓名、登录邮箱相同。几个不相干的词连起来最好记。`,
  en: `A password has ${shortestPassword} characters or more, is no common one or pattern, and is not the name or e-mail. A few unrelated words are easy to keep in mind.`,
}

interface Choice {
  readonly password: string
  readonly name: string
  readonly email: string
}

/** What is wrong with a password that somebody chooses; null where nothing is. */
export function passwordProblem({ password, name, email }: Choice): Problem | null {
  if ([...password].length < shortestPassword) return problem('password_too_short')
  const plain = simplified(password)
  const own = [name, email, email.split('@', 1)[0] ?? ''].map(simplified).filter((text) => text !== '')
  if (own.includes(plain)) return problem('password_is_own_name')
  return isCommon(plain) ? problem('password_too_common') : null
}

function problem(code: string): Problem {
  return { code, path: 'password', message: passwordRule }
}

/** Letters and digits alone: a password is no better for a dot, a capital or a year behind a common one. */
function simplified(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

const commonWords = [
  'password',
  'passw0rd',
  'qwerty',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'iloveyou',
  'woaini',
  'admin',
  'administrator',
  'welcome',
  'letmein',
  'monkey',
  'dragon',
  'newsroom',
  'bianjibu',
  'changeme',
  'secret',
  'login',
  'abc',
  'aa',
  'qq',
]

/** A common word with digits around it, one character or a short piece again and again, or a row of the keyboard. */
function isCommon(plain: string): boolean {
  const letters = plain.replace(/^\p{N}+|\p{N}+$/gu, '')
  return isRepeated(plain) || isRun(plain) || commonWords.includes(letters)
}

function isRepeated(text: string): boolean {
  return /^(.{1,4})\1+.{0,3}$/u.test(text)
}

const rows = [
  '01234567890123456789',
  '98765432109876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
]

function isRun(text: string): boolean {
  return rows.some((row) => row.includes(text))
}
