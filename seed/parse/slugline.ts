import { recurringTerms } from './terms'

const longestClause = 16

/**
 * A working title in the page's own words: the headline where there is one; otherwise the two most telling terms that come
 * back in the text, in the order in which they first occur; otherwise the text's first clause.
 */
export function sluglineOf({
  headline,
  text,
  otherTexts,
}: {
  headline: string | null
  text: string
  otherTexts: string[]
}): string {
  if (headline !== null) return headline.replaceAll('\n', '')
  const [first, ...others] = recurringTerms(text, otherTexts).map((term) => term.text)
  if (first === undefined) return firstClause(text)
  const second = others.find((term) => !overlap(first, term))
  if (second === undefined) return first
  return (text.indexOf(first) <= text.indexOf(second) ? [first, second] : [second, first]).join('·')
}

/** Two terms that share two characters in a row say the same twice. */
function overlap(one: string, other: string): boolean {
  return Array.from(one).some((char, index) => index > 0 && other.includes(`${one[index - 1]}${char}`))
}

function firstClause(text: string): string {
  const clause = text.trim().split(/[，。；：！？\n]/u)[0] ?? ''
  return Array.from(clause).slice(0, longestClause).join('')
}
