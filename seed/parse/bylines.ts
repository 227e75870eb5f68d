import type { ParsedByline } from '../page'
import { endsSentence } from './characters'
import { namesIn } from './names'

const mark = /^[□■○●◇◆]\s*/u
const dateline = /^(本[报刊台网]讯|新华社[^，。；：\s（]{0,12}电)\s*/u

/** A line that is a byline and nothing else, in the marked form `□ 王燕华`; `null` for any other line. */
export function markedByline(line: string): ParsedByline[] | null {
  const printedMark = mark.exec(line)
  if (!printedMark) return null
  return bylinesOf(line.slice(printedMark[0].length), line)
}

/** A paragraph's text without the byline in brackets that closes it, `…。 （张美艳）`, and that byline. */
export function splitClosingByline(text: string): { text: string; bylines: ParsedByline[] } {
  const at = text.endsWith('）') ? text.lastIndexOf('（') : -1
  const before = at === -1 ? '' : text.slice(0, at).trimEnd()
  const bylines = endsSentence(before) ? bylinesOf(text.slice(at + 1, -1), text.slice(at)) : null
  return bylines ? { text: before, bylines } : { text, bylines: [] }
}

/** A line that holds the closing byline alone, because the last line of the text was full. */
export function isClosingBylineLine(line: string): boolean {
  return line.startsWith('（') && splitClosingByline(`。${line}`).bylines.length > 0
}

export function opensWithDateline(text: string): boolean {
  return dateline.test(text)
}

/** A paragraph's text without its dateline, and without the byline in brackets that may follow it: 本报讯（记者 …）. */
export function splitDateline(text: string): { text: string; dateline: string | null; bylines: ParsedByline[] } {
  const match = dateline.exec(text)
  if (!match) return { text, dateline: null, bylines: [] }
  const rest = text.slice(match[0].length)
  const [whole = '', printed = '', inner = ''] = /^(（([^（）]+)）)\s*/u.exec(rest) ?? []
  const bylines = whole === '' ? null : bylinesOf(inner, printed)
  return { text: bylines ? rest.slice(whole.length) : rest, dateline: match[1] ?? null, bylines: bylines ?? [] }
}

function bylinesOf(inner: string, printed: string): ParsedByline[] | null {
  return namesIn(inner)?.map(({ name, role }) => ({ name, role, printed })) ?? null
}
