import type { Body } from './schema'

/** Text as paragraphs: blank lines and the indents of the page it came from are left out. */
export function bodyOfText(text: string): Body {
  return text
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map((line) => withoutInvisible(line).trim())
    .filter((line) => line !== '')
    .map((line) => ({ children: [{ text: line }] }))
}

function withoutInvisible(line: string): string {
  return line.replace(/(?!\t)\p{Cc}|\p{Cs}|[\u200b\ufeff\ufffe\uffff]/gu, '')
}
