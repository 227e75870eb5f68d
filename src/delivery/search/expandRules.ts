import { isHan, isLatin } from './foldRules'
import type { PostingLists } from './postingList'
import type { QueryPart } from './queryRules'
import type { Suggestions } from './suggestions'
import type { Vocabulary } from './vocabulary'
import { isSingle } from './wordRules'

/** The ways in which one part of a query is met. */
export interface Expanded {
  readonly alternatives: readonly { readonly term: number; readonly weight: number }[]
  /** Runs to be looked for in the texts themselves; null where the lists say it all. */
  readonly runs: readonly string[] | null
  /** What is shown as found. */
  readonly shown: readonly string[]
  /** Another word for a word that nothing has. */
  readonly correction: string | null
}

export interface Dictionaries {
  readonly lists: PostingLists
  readonly vocabulary: Vocabulary
  readonly suggestions: Suggestions
  /** Whether whoever asks may know of the word; where it is missing, of every word. */
  isKnown?(term: number): boolean
}

/** A word that fewer articles have may stand in others that were cut otherwise; these are looked into. */
const fewArticles = 6
const mostByPinyin = 12
const mostNear = 5
const ofPinyin = { name: 0.9, word: 0.5 }
const ofInitials = { name: 0.7, word: 0.2 }
const ofNear = 0.5

export function expand(part: QueryPart, dictionaries: Dictionaries): Expanded {
  const [word = ''] = part.runs
  if (part.kind === 'phrase') return { alternatives: [], runs: part.runs, shown: part.runs, correction: null }
  const [term] = knownOf(dictionaries.vocabulary.numberOf(word) ?? [], dictionaries)
  const exact = term === undefined ? [] : [{ term, weight: 1 }]
  if (isLatin(word) && word.length > 1) return expandLatin(word, exact, dictionaries)
  const isFew = term === undefined || dictionaries.lists.count(term) < fewArticles
  const runs = isHan(word) && !isSingle(word) && isFew ? [word] : null
  return { alternatives: exact, runs, shown: [word], correction: null }
}

type Alternatives = Expanded['alternatives']

/** A Latin word may be itself, pinyin, initials, or any of these mistyped. */
function expandLatin(word: string, exact: Alternatives, dictionaries: Dictionaries): Expanded {
  const { vocabulary, suggestions } = dictionaries
  const byPinyin = weighted(knownOf(vocabulary.typedAs(word), dictionaries), ofPinyin, dictionaries)
  const byInitials =
    word.length < 5 ? weighted(knownOf(vocabulary.abbreviatedAs(word), dictionaries), ofInitials, dictionaries) : []
  const known = [...exact, ...byPinyin, ...byInitials]
  if (known.length > 0) return { alternatives: known, runs: null, shown: shownOf(known, vocabulary), correction: null }
  const names = suggestions.nearPinyin(word).flatMap((pinyin) => vocabulary.typedAs(pinyin))
  const terms = [
    ...vocabulary.near(word).flatMap((other) => vocabulary.numberOf(other) ?? []),
    ...names.filter((term) => isName(term, dictionaries)),
  ]
  const guessed = mostCommon(knownOf([...new Set(terms)], dictionaries), mostNear, dictionaries).map((term) => ({
    term,
    weight: ofNear,
  }))
  const shown = shownOf(guessed, vocabulary)
  return { alternatives: guessed, runs: null, shown, correction: shown[0] ?? null }
}

function knownOf(terms: number | readonly number[], { isKnown }: Dictionaries): readonly number[] {
  const all = typeof terms === 'number' ? [terms] : terms
  return isKnown ? all.filter((term) => isKnown(term)) : all
}

/** Names first, then what most articles have. */
function weighted(
  terms: readonly number[],
  weights: { readonly name: number; readonly word: number },
  dictionaries: Dictionaries,
): Alternatives {
  const names = new Set(terms.filter((term) => isName(term, dictionaries)))
  const words = terms.filter((term) => !names.has(term))
  return [
    ...mostCommon([...names], mostByPinyin, dictionaries).map((term) => ({ term, weight: weights.name })),
    ...mostCommon(words, mostByPinyin, dictionaries).map((term) => ({ term, weight: weights.word })),
  ].slice(0, mostByPinyin)
}

/** Those that most articles have, the most first, without sorting thousands of them. */
function mostCommon(terms: readonly number[], most: number, { lists }: Dictionaries): number[] {
  const best: number[] = []
  for (const term of terms) {
    const count = lists.count(term)
    if (best.length === most && count <= lists.count(best[most - 1] ?? 0)) continue
    const at = best.findIndex((other) => lists.count(other) < count)
    best.splice(at < 0 ? best.length : at, 0, term)
    if (best.length > most) best.pop()
  }
  return best
}

function isName(term: number, { vocabulary, suggestions }: Dictionaries): boolean {
  return suggestions.isName(vocabulary.wordOf(term))
}

function shownOf(alternatives: Alternatives, vocabulary: Vocabulary): string[] {
  return alternatives.map(({ term }) => vocabulary.wordOf(term))
}
