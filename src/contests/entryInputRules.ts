import type { Problem } from '../errors'
import { isRecord } from '../isRecord'
import { plainLine, plainText } from './entryTextRules'
import { plainAddress } from './mailAddressRules'

/** What comes with the pictures of an entry. */
export interface EntryInput {
  /** Sent by the client, new for each entry: the same again is the same entry. */
  readonly key: string
  readonly category: string
  readonly title: string
  readonly description: string
  /** As it is to be printed. */
  readonly author: string
  readonly contact: Contact | null
  /** Pictures of the library that the person took; for staff. */
  readonly media: readonly string[]
}

/** Personal: for the contest office alone. */
export interface Contact {
  readonly name: string
  readonly phone: string
  readonly email: string
}

interface Expected {
  readonly categories: readonly string[]
  readonly rulesVersion: string
  /** Name of the account, for staff; contact data is asked of everybody else. */
  readonly staffName: string | null
}

/** Reads what was sent; every problem at once. */
export function parseEntry(data: unknown, expected: Expected): { input: EntryInput; problems: Problem[] } {
  const given = isRecord(data) ? data : {}
  const problems: Problem[] = []
  const line = (path: string, rule: LineRule) => {
    const value = given[path]
    const text = typeof value === 'string' ? (rule.read ?? trimmed)(value) : ''
    const isWrongKind = value !== undefined && value !== null && typeof value !== 'string'
    if (isWrongKind || (rule.isRequired && text === '')) problems.push(required(path, rule))
    else if (text !== '' && (text.length > rule.max || (rule.form && !rule.form.test(text))))
      problems.push(malformed(path, rule))
    return text
  }
  const { staffName, categories, rulesVersion } = expected
  const contact =
    staffName === null
      ? { name: line('name', lines.name), phone: line('phone', lines.phone), email: line('email', lines.email) }
      : null
  const input = {
    key: line('key', lines.key),
    category: line('category', lines.category),
    title: line('title', lines.title),
    description: line('description', lines.description),
    author: line('author', lines.author) || contact?.name || staffName || '',
    contact,
    media: idsIn(given.media),
  }
  if (input.category !== '' && !categories.includes(input.category)) problems.push(unknownCategory(categories))
  if (given.acceptsRules !== rulesVersion) problems.push(rulesNotAccepted(rulesVersion))
  if (given.isOfAge !== true) problems.push(notOfAge)
  if (given.hasRights !== true) problems.push(noRights)
  // A field that people do not see and programs fill in.
  if (given.website !== undefined && given.website !== '') problems.push(looksAutomated)
  return { input, problems }
}

interface LineRule {
  readonly label: { readonly zh: string; readonly en: string }
  readonly max: number
  readonly isRequired?: boolean
  readonly form?: RegExp
  /** What is kept of what was typed. */
  readonly read?: (typed: string) => string
}

/** For what has to be one of a list, or of a form that says all. */
const trimmed = (typed: string) => typed.trim()

const lines = {
  key: {
    label: { zh: '投稿标识 key（16 至 64 位字母数字）', en: 'key (16 to 64 letters and digits)' },
    max: 64,
    isRequired: true,
    form: /^[\w-]{16,64}$/,
  },
  category: { label: { zh: '类别', en: 'category' }, max: 100, isRequired: true },
  title: { label: { zh: '作品名', en: 'title' }, max: 100, isRequired: true, read: plainLine },
  description: { label: { zh: '作品说明', en: 'description' }, max: 1_000, read: plainText },
  author: { label: { zh: '署名', en: 'name to be printed' }, max: 50, read: plainLine },
  name: { label: { zh: '真实姓名', en: 'your name' }, max: 50, isRequired: true, read: plainLine },
  phone: {
    label: { zh: '电话', en: 'phone number' },
    max: 30,
    isRequired: true,
    form: /^\+?[\d\s()-]{5,30}$/,
    read: plainLine,
  },
  email: {
    label: { zh: '邮箱', en: 'e-mail address' },
    max: 200,
    isRequired: true,
    // Without angle brackets: an address, not a name with one.
    form: /^[^\s@<>\p{Cc}\p{Cs}]+@[^\s@<>\p{Cc}\p{Cs}]+\.[^\s@<>\p{Cc}\p{Cs}]+$/u,
    read: plainAddress,
  },
} as const satisfies Record<string, LineRule>

const mostMedia = 20

function idsIn(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return value.filter((id) => typeof id === 'string' && /^[\w-]{1,64}$/.test(id)).slice(0, mostMedia)
}

function required(path: string, { label }: LineRule): Problem {
  return {
    code: `${path}_required`,
    path,
    message: { zh: `请填写${label.zh}。`, en: `Fill in: ${label.en}.` },
  }
}

function malformed(path: string, { label, max }: LineRule): Problem {
  return {
    code: 'malformed_field',
    path,
    message: {
      zh: `${label.zh}的写法不对，或超过 ${max} 字。`,
      en: `Not of the expected form, or longer than ${max}: ${label.en}.`,
    },
  }
}

function unknownCategory(categories: readonly string[]): Problem {
  return {
    code: 'unknown_category',
    path: 'category',
    message: {
      zh: `没有这一类别。可选：${categories.join('、')}。`,
      en: `There is no such category. There are: ${categories.join(', ')}.`,
    },
  }
}

function rulesNotAccepted(version: string): Problem {
  return {
    code: 'rules_not_accepted',
    path: 'acceptsRules',
    message: {
      zh: `请阅读并同意现行的参赛细则（版本 ${version}）。`,
      en: `Read the rules as they stand (version ${version}) and agree to them.`,
    },
  }
}

const notOfAge: Problem = {
  code: 'age_not_confirmed',
  path: 'isOfAge',
  message: { zh: '请确认年龄符合细则的要求。', en: 'Confirm that you are of the age that the rules require.' },
}

const noRights: Problem = {
  code: 'rights_not_confirmed',
  path: 'hasRights',
  message: {
    zh: '请确认作品由您拍摄，并享有参赛所需的权利。',
    en: 'Confirm that you took the picture and have the rights to enter it.',
  },
}

const looksAutomated: Problem = {
  code: 'looks_automated',
  path: 'website',
  message: { zh: '请把 website 一栏留空后再投。', en: 'Leave the field "website" empty and send it again.' },
}
