import { fold, hasTraditional } from './foldRules'
import { bodyWeight, fieldWeights, type SearchField } from './rankRules'
import type { SearchArticle } from './searchEngine'
import { type Cut, hanRuns, isSingle, wordsOf } from './wordRules'

export interface ArticleWords {
  /** Every word with what it weighs in the article, all its occurrences together. */
  readonly words: ReadonlyMap<string, number>
  /** The same of its Chinese characters, by their code unit; those of two units are among the words. */
  readonly characters: ReadonlyMap<number, number>
  /** What is Chinese in its texts and names, piece by piece, without a mark or a blank in them. */
  readonly runs: readonly string[]
  /** No Chinese character of it changes by folding. */
  readonly isFolded: boolean
}

export function articleWords(article: SearchArticle, moreNames: readonly string[], cut: Cut): ArticleWords {
  const { headline, slugline, kicker, deck, body, bylines, tags, names } = article
  const words = new Map<string, number>()
  const characters = new Map<number, number>()
  const runs: string[] = []
  let isFolded = true
  const weigh = (text: string, weight: number): { readonly folded: string; readonly cut: readonly string[] } => {
    const folded = fold(text)
    if (folded !== text && hasTraditional(text)) isFolded = false
    const found = wordsOf(folded, cut)
    for (const word of found) add(words, word, weight)
    for (const run of folded.match(hanRuns) ?? []) {
      runs.push(run)
      for (let at = 0; at < run.length; at += 1) {
        const unit = run.charCodeAt(at)
        const isOfTwo = unit >= 0xd800 && unit <= 0xdfff
        if (isOfTwo) add(words, run.slice(at, at + 2), weight)
        else add(characters, unit, weight)
        if (isOfTwo) at += 1
      }
    }
    return { folded, cut: found }
  }
  const texts: [SearchField, string][] = [
    ['headline', headline],
    ['slugline', slugline],
    ['kicker', kicker],
    ['deck', deck],
  ]
  for (const [field, text] of texts) if (text !== '') weigh(text, fieldWeights[field])
  weigh(body, bodyWeight(body.length))
  for (const name of [...bylines.map((byline) => byline.name), ...tags, ...names, ...moreNames]) {
    const { folded: whole, cut: found } = weigh(name.trim(), fieldWeights.names)
    // Whole it is a word too, whatever the dictionary makes of it.
    if (!isSingle(whole) && !found.includes(whole)) add(words, whole, fieldWeights.names)
  }
  return { words, characters, runs, isFolded }
}

function add<Key>(weights: Map<Key, number>, key: Key, weight: number): void {
  weights.set(key, (weights.get(key) ?? 0) + weight)
}
