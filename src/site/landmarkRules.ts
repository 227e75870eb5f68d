/** A page of the site that is no article's: somebody's, a section's, a tag's, a topic's or a contest's, which has its winners. */
export interface Landmark {
  readonly address: string
  readonly name: string
  /** What it is of, in a word. */
  readonly kind: '作者' | '栏目' | '标签' | '专题' | '大赛' | '获奖'
}

/** One character stands in too many names. */
const fewestCharacters = 2

/** Whether all the words stand in a name, whatever signs and blanks are between its characters. */
export function isNamed(name: string, words: string): boolean {
  const parts = words.split(/\s+/u).map(folded).filter(Boolean)
  const whole = folded(name)
  return [...parts.join('')].length >= fewestCharacters && parts.every((part) => whole.includes(part))
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
