import { fold } from './foldRules'
import { bodyWeight, fieldWeights, type SearchField } from './rankRules'
import type { SearchArticle } from './searchEngine'
import { type Cut, charactersOf, isSingle, wordsOf } from './wordRules'

/** Every word and character of an article with what it weighs there, all its occurrences together. */
export function weightsOf(article: SearchArticle, moreNames: readonly string[], cut: Cut): Map<string, number> {
  const { headline, slugline, kicker, deck, body, bylines, tags, names } = article
  const weights = new Map<string, number>()
  const weigh = (text: string, weight: number) => {
    const folded = fold(text)
    for (const word of wordsOf(folded, cut)) add(weights, word, weight)
    for (const character of charactersOf(folded)) add(weights, character, weight)
  }
  const texts: [SearchField, string][] = [
    ['headline', headline],
    ['slugline', slugline],
    ['kicker', kicker],
    ['deck', deck],
  ]
  for (const [field, text] of texts) weigh(text, fieldWeights[field])
  weigh(body, bodyWeight(body.length))
  for (const name of [...bylines.map((byline) => byline.name), ...tags, ...names, ...moreNames]) {
    weigh(name, fieldWeights.names)
    const whole = fold(name.trim())
    // Whole it is a word too, whatever the dictionary makes of it.
    if (!isSingle(whole) && !wordsOf(whole, cut).includes(whole)) add(weights, whole, fieldWeights.names)
  }
  return weights
}

function add(weights: Map<string, number>, word: string, weight: number): void {
  weights.set(word, (weights.get(word) ?? 0) + weight)
}
