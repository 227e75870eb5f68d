import { isHan } from './foldRules'

/** Words of a folded text, punctuation among them; jieba's, or another's. */
export type Cut = (folded: string) => readonly string[]

export interface Cutting {
  /** Each character in one word: for queries. */
  readonly coarse: Cut
  /** Words within words too: for texts. */
  readonly fine: Cut
}

const longestWord = 40
const otherRuns = /(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu

/**
 * The words of a folded text: what the cutting makes of the Chinese, two characters and more (the single ones are
 * weighed by themselves), and every run of other letters and figures as it stands. A query is taken apart in the same way.
 */
export function wordsOf(folded: string, cut: Cut): string[] {
  const chinese = cut(folded).filter((word) => word.length > 1 && isHan(word) && !isSingle(word))
  return [...chinese, ...(folded.match(otherRuns) ?? [])].filter((word) => word.length <= longestWord)
}

/** Chinese characters without anything between them: by each of them anything is found that the cutting missed, in a text or in a query. */
export const hanRuns = /\p{Script=Han}+/gu

export function isSingle(word: string): boolean {
  return [...word].length === 1
}

/** Whether the dictionary can take it: a name or a term, not a sentence. Folded. */
export function isLearnable(folded: string): boolean {
  return /^[\p{Script=Han}·]{2,16}$/u.test(folded)
}

/** In jieba's format; a frequency by which the name stays whole among its parts. */
export function dictionaryOf(words: readonly string[]): string {
  return words.map((word) => `${word} 20000 nz\n`).join('')
}
