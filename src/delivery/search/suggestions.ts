import { fold } from './foldRules'
import { type PinyinKeys, pinyinKeys } from './pinyinRules'
import type { SearchArticle, Suggestion, SuggestionKind } from './searchEngine'
import { type Cut, wordsOf } from './wordRules'

interface Entry {
  readonly text: string
  readonly folded: string
  readonly kind: SuggestionKind
  readonly keys: PinyinKeys | null
  count: number
}

const order: Readonly<Record<SuggestionKind, number>> = { byline: 0, tag: 1, name: 2, word: 3 }

/** What somebody who begins to type may mean: names, tags and words of headlines that stand in articles now. */
export class Suggestions {
  readonly #entries = new Map<string, Entry>()
  /** By the first character of each key. */
  readonly #shelves = new Map<string, Set<Entry>>()
  readonly #cut: Cut

  constructor(cut: Cut) {
    this.#cut = cut
  }

  add(article: SearchArticle): void {
    for (const [text, kind] of this.#offersOf(article)) {
      const key = `${kind} ${text}`
      const known = this.#entries.get(key)
      if (known) known.count += 1
      else this.#shelve(key, text, kind)
    }
  }

  remove(article: SearchArticle): void {
    for (const [text, kind] of this.#offersOf(article)) {
      const key = `${kind} ${text}`
      const entry = this.#entries.get(key)
      if (!entry) continue
      entry.count -= 1
      if (entry.count > 0) continue
      this.#entries.delete(key)
      for (const first of firstsOf(entry)) this.#shelves.get(first)?.delete(entry)
    }
  }

  /** By the beginning of the word, of its pinyin or of its initials; the better known first. */
  find(prefix: string, limit: number): Suggestion[] {
    const typed = fold(prefix).replace(/[^\p{L}\p{N}·]/gu, '')
    if (typed === '') return []
    const found = [...(this.#shelves.get(firstOf(typed)) ?? [])].filter((entry) => begins(entry, typed))
    found.sort((one, other) => order[one.kind] - order[other.kind] || other.count - one.count)
    const texts = new Map(found.reverse().map((entry) => [entry.text, entry]))
    return [...texts.values()]
      .reverse()
      .slice(0, limit)
      .map(({ text, kind, count }) => ({ text, kind, count }))
  }

  /** The pinyin of names and tags, which a slip of the finger may have missed. */
  *pinyinOfNames(): Iterable<string> {
    for (const { kind, keys } of this.#entries.values()) if (kind !== 'word') yield* keys?.full ?? []
  }

  /** Whether it is a name or a tag of this newsroom's articles. Folded. */
  isName(word: string): boolean {
    return (['byline', 'tag', 'name'] as const).some((kind) => this.#entries.has(`${kind} ${word}`))
  }

  #shelve(key: string, text: string, kind: SuggestionKind): void {
    const folded = fold(text)
    const entry: Entry = { text, folded, kind, keys: pinyinKeys(folded, kind === 'byline'), count: 1 }
    this.#entries.set(key, entry)
    for (const first of firstsOf(entry)) {
      const shelf = this.#shelves.get(first) ?? new Set()
      this.#shelves.set(first, shelf.add(entry))
    }
  }

  #offersOf({ bylines, tags, names, headline }: SearchArticle): [string, SuggestionKind][] {
    const words = wordsOf(fold(headline), this.#cut)
    const offers: [string, SuggestionKind][] = [
      ...bylines.map(({ name }): [string, SuggestionKind] => [name.trim(), 'byline']),
      ...tags.map((tag): [string, SuggestionKind] => [tag.trim(), 'tag']),
      ...names.map((name): [string, SuggestionKind] => [name.trim(), 'name']),
      ...words.map((word): [string, SuggestionKind] => [word, 'word']),
    ]
    const distinct = new Map(offers.map((offer) => [`${offer[1]} ${offer[0]}`, offer]))
    return [...distinct.values()].filter(([text]) => text.length > 1 && text.length <= 40)
  }
}

function begins({ folded, keys }: Entry, typed: string): boolean {
  return (
    folded.startsWith(typed) ||
    (keys?.initials.startsWith(typed) ?? false) ||
    (keys?.full.some((full) => full.startsWith(typed)) ?? false)
  )
}

function firstsOf({ folded, keys }: Entry): Set<string> {
  return new Set([folded, ...(keys?.full ?? []), keys?.initials ?? ''].filter((key) => key !== '').map(firstOf))
}

function firstOf(key: string): string {
  return [...key].at(0) ?? ''
}
