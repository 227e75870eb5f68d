import { fold } from './foldRules'
import { NearKeys } from './nearKeys'
import { pinyinKeys } from './pinyinRules'
import { PrefixIndex } from './prefixIndex'
import type { SearchArticle, Suggestion, SuggestionKind } from './searchEngine'
import { type Cut, wordsOf } from './wordRules'

/** What is offered first stands first. */
const kinds = ['byline', 'tag', 'name', 'word'] as const satisfies readonly SuggestionKind[]
const kindOfWords = kinds.indexOf('word')

/** What somebody who begins to type may mean: names, tags and words of headlines that stand in articles now. */
export class Suggestions {
  readonly #numbers = new Map<string, number>()
  readonly #texts: string[] = []
  readonly #kinds: number[] = []
  /** Articles that have it. What none has any more is offered no longer, and counted on when it comes again. */
  readonly #counts: number[] = []
  /** How often a text is a name or a tag: a question asks it of a thousand words. */
  readonly #names = new Map<string, number>()
  readonly #keys = new PrefixIndex()
  /** The pinyin of names and tags, which a slip of the finger may have missed. */
  readonly #pinyin = new NearKeys()
  readonly #cut: Cut

  constructor(cut: Cut) {
    this.#cut = cut
  }

  /** @returns what it added, to be taken away by `remove`: words that are learned later cut the article otherwise */
  add(article: SearchArticle): readonly number[] {
    const numbers = this.#offersOf(article).map(
      ([text, kind]) => this.#numbers.get(placeOf(text, kind)) ?? this.#file(text, kind),
    )
    this.#count(numbers, 1)
    return numbers
  }

  remove(numbers: readonly number[]): void {
    this.#count(numbers, -1)
  }

  /**
   * By the beginning of the word, of its pinyin or of its initials; the better known first.
   * @param withheld what articles added that are kept from whoever asks; each article's counts
   */
  find(prefix: string, limit: number, withheld: readonly number[] = []): Suggestion[] {
    if (withheld.length === 0) return this.#find(prefix, limit)
    this.#count(withheld, -1)
    try {
      return this.#find(prefix, limit)
    } finally {
      this.#count(withheld, 1)
    }
  }

  #find(prefix: string, limit: number): Suggestion[] {
    const typed = fold(prefix).replace(/[^\p{L}\p{N}·]/gu, '')
    if (typed === '' || limit < 1) return []
    // As short as the answer, in order: a letter or two begin very many words.
    const best: number[] = []
    this.#keys.visit(typed, (number) => {
      if (!this.#counts[number]) return
      const worst = best.length < limit ? undefined : best[best.length - 1]
      if (worst === undefined || this.#isBefore(number, worst)) this.#take(best, number, limit)
    })
    return best.map((number) => ({
      text: this.#texts[number] ?? '',
      kind: this.#kindOf(number),
      count: this.#counts[number] ?? 0,
    }))
  }

  /** The pinyin of names and tags that a slip of the finger could have made into this word. */
  nearPinyin(word: string): string[] {
    return this.#pinyin.near(word)
  }

  /** Whether it is a name or a tag of this newsroom's articles. Folded. */
  isName(word: string): boolean {
    return (this.#names.get(word) ?? 0) > 0
  }

  #count(numbers: readonly number[], step: 1 | -1): void {
    for (const number of numbers) {
      this.#counts[number] = (this.#counts[number] ?? 0) + step
      const text = this.#texts[number] ?? ''
      if (this.#kinds[number] !== kindOfWords) this.#names.set(text, (this.#names.get(text) ?? 0) + step)
    }
  }

  /** Each text once, as the best of what it is. */
  #take(best: number[], number: number, limit: number): void {
    const same = best.findIndex((other) => this.#texts[other] === this.#texts[number])
    if (same >= 0) {
      if (!this.#isBefore(number, best[same] ?? 0)) return
      best.splice(same, 1)
    }
    const at = best.findIndex((other) => this.#isBefore(number, other))
    best.splice(at < 0 ? best.length : at, 0, number)
    if (best.length > limit) best.pop()
  }

  #isBefore(one: number, other: number): boolean {
    const byKind = (this.#kinds[one] ?? 0) - (this.#kinds[other] ?? 0)
    if (byKind !== 0) return byKind < 0
    const byCount = (this.#counts[other] ?? 0) - (this.#counts[one] ?? 0)
    return byCount === 0 ? one < other : byCount < 0
  }

  #kindOf(number: number): SuggestionKind {
    return kinds[this.#kinds[number] ?? kindOfWords] ?? 'word'
  }

  #file(text: string, kind: number): number {
    const number = this.#texts.push(text) - 1
    this.#numbers.set(placeOf(text, kind), number)
    this.#kinds.push(kind)
    this.#counts.push(0)
    const folded = fold(text)
    const pinyin = pinyinKeys(folded, kinds[kind] === 'byline')
    for (const key of new Set([folded, ...(pinyin?.full ?? []), pinyin?.initials ?? ''])) {
      if (key !== '') this.#keys.add(key, number)
    }
    if (kind !== kindOfWords) for (const full of pinyin?.full ?? []) this.#pinyin.add(full)
    return number
  }

  #offersOf({ bylines, tags, names, headline }: SearchArticle): [string, number][] {
    const offers: [string, number][] = [
      ...bylines.map(({ name }): [string, number] => [name.trim(), kinds.indexOf('byline')]),
      ...tags.map((tag): [string, number] => [tag.trim(), kinds.indexOf('tag')]),
      ...names.map((name): [string, number] => [name.trim(), kinds.indexOf('name')]),
      ...wordsOf(fold(headline), this.#cut).map((word): [string, number] => [word, kindOfWords]),
    ]
    const distinct = new Map(offers.map((offer) => [placeOf(...offer), offer]))
    return [...distinct.values()].filter(([text]) => text.length > 1 && text.length <= 40)
  }
}

function placeOf(text: string, kind: number): string {
  return `${kind} ${text}`
}
