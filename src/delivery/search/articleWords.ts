import { fold } from './foldRules'
import { bodyWeight, fieldWeights, type SearchField } from './rankRules'
import type { SearchArticle } from './searchEngine'
import { type Cut, charactersOf, isSingle, wordsOf } from './wordRules'

export interface ArticleWords {
  /** Every word and character with what it weighs in the article, all its occurrences together. */
  readonly weights: ReadonlyMap<string, number>
  /** Its texts and names, each for itself. */
  readonly folded: readonly string[]
}

export function articleWords(article: SearchArticle, moreNames: readonly string[], cut: Cut): ArticleWords {
  const { headline, slugline, kicker, deck, body, bylines, tags, names } = article
  const weights = new Map<string, number>()
  const all: string[] = []
  const weigh = (text: string, weight: number): { readonly folded: string; readonly words: readonly string[] } => {
    const folded = fold(text)
    const words = wordsOf(folded, cut)
    for (const word of words) add(weights, word, weight)
    for (const character of charactersOf(folded)) add(weights, character, weight)
    all.push(folded)
    return { folded, words }
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
    const { folded: whole, words } = weigh(name.trim(), fieldWeights.names)
    // Whole it is a word too, whatever the dictionary makes of it.
    if (!isSingle(whole) && !words.includes(whole)) add(weights, whole, fieldWeights.names)
  }
  return { weights, folded: all }
}

function add(weights: Map<string, number>, word: string, weight: number): void {
  weights.set(word, (weights.get(word) ?? 0) + weight)
}
