import type { ParsedCredit } from '../page'
import { isPersonName } from './names'

const credit =
  /(?:^|\s+|(?<=[。！？”])|(?=[（(]))([（(]?(?:(?:本报|特约)*(?:记者|通讯员)\s*)?(\p{Script=Han}\s?\p{Script=Han}{1,3})\s*[/／]?\s*(?:摄影报道|摄影|摄|供图|图)[）)]?)$/u

/** A caption's line that closes with who took the picture: 梁美丽 摄. */
export function endsWithCredit(text: string): boolean {
  return splitCredit(text).credit !== null
}

/** A line that is a credit and nothing else. */
export function isCreditLine(text: string): boolean {
  const split = splitCredit(text)
  return split.credit !== null && split.text === ''
}

export function splitCredit(text: string): { text: string; credit: ParsedCredit | null } {
  const match = credit.exec(text.slice(-32))
  const [, printed = '', name = ''] = match ?? []
  if (!match || !isPersonName(name.replace(/\s/gu, ''))) return { text, credit: null }
  return { text: text.slice(0, -match[0].length), credit: { name, printed } }
}
