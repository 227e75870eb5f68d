import { articleWords } from './articleWords'
import { CharacterPairs } from './characterPairs'
import { ColumnKeys } from './columnKeys'
import { Columns } from './columns'
import { fold } from './foldRules'
import { FrequentLists } from './frequentLists'
import { type Found, IndexReader } from './indexReader'
import type { Names } from './names'
import { PostingLists, Postings } from './postingList'
import { impactOf } from './rankRules'
import type { SearchArticle } from './searchEngine'
import type { StoredArticle } from './storedArticle'
import { Suggestions } from './suggestions'
import { Vocabulary } from './vocabulary'
import type { Cutting } from './wordRules'

/**
 * An inverted index of articles in memory. Derived from the database, rebuilt at will. An article that comes again gets a
 * new number, and its old one is dead: lists only grow, at their end.
 */
export class ArticleIndex {
  readonly #lists = new PostingLists()
  readonly #frequentLists = new FrequentLists(this.#lists)
  readonly #vocabulary = new Vocabulary()
  readonly #stored: (StoredArticle | null)[] = []
  readonly #numbers = new Map<string, number>()
  readonly #keys = new ColumnKeys()
  readonly #columns = new Columns()
  readonly #pairs = new CharacterPairs()
  /** The lists of characters by their code unit, counted from one. */
  readonly #unitTerms = new Uint32Array(0x10000)
  /** The list of each tag. Folded. */
  readonly #tags = new Map<string, number>()
  readonly #suggestions: Suggestions
  readonly #reader: IndexReader
  readonly #cutting: Cutting
  readonly #names: Names

  constructor({ cutting, names }: { readonly cutting: Cutting; readonly names: Names }) {
    this.#cutting = cutting
    this.#names = names
    this.#suggestions = new Suggestions(cutting.fine)
    this.#reader = new IndexReader({
      lists: this.#lists,
      frequentLists: this.#frequentLists,
      vocabulary: this.#vocabulary,
      suggestions: this.#suggestions,
      stored: this.#stored,
      cutting,
      names,
      keys: this.#keys,
      columns: this.#columns,
      pairs: this.#pairs,
      tagged: (tag) => this.#tagged(tag),
    })
  }

  get size(): number {
    return this.#numbers.size
  }

  get deadShare(): number {
    return this.#stored.length === 0 ? 0 : 1 - this.size / this.#stored.length
  }

  get postingBytes(): number {
    return this.#lists.bytes() + this.#frequentLists.bytes + this.#pairs.bytes
  }

  has(id: string): boolean {
    return this.#numbers.has(id)
  }

  /** Of these, the numbers of those that it has. */
  numbersOf(ids: Iterable<string>): ReadonlySet<number> {
    const numbers = new Set<number>()
    for (const id of ids) {
      const number = this.#numbers.get(id)
      if (number !== undefined) numbers.add(number)
    }
    return numbers
  }

  ids(): Iterable<string> {
    return this.#numbers.keys()
  }

  put(article: SearchArticle): void {
    this.remove(article.id)
    const number = this.#stored.length
    const aliases = article.bylines.flatMap(({ id }) => this.#names.get('byline', id)?.aliases ?? [])
    const { words, characters, runs, isFolded } = articleWords(article, aliases, this.#cutting.fine)
    this.#stored.push({ article, isFolded, offers: this.#suggestions.add(article) })
    this.#columns.set(number, this.#keys.of(article))
    this.#numbers.set(article.id, number)
    for (const [word, weight] of words) this.#append(this.#termOf(word), number, impactOf(weight))
    for (const [unit, weight] of characters) this.#append(this.#termOfUnit(unit), number, impactOf(weight))
    this.#pairs.add(number, runs, words.keys())
    for (const tag of article.tags) this.#lists.append(this.#listOf(fold(tag)), number)
  }

  remove(id: string): void {
    const number = this.#numbers.get(id)
    const stored = number === undefined ? null : this.#stored[number]
    if (number === undefined || !stored) return
    this.#stored[number] = null
    this.#columns.drop(number)
    this.#numbers.delete(id)
    this.#suggestions.remove(stored.offers)
  }

  idsOfByline(bylineId: string): string[] {
    return this.#stored.flatMap((stored) =>
      stored?.article.bylines.some(({ id }) => id === bylineId) ? stored.article.id : [],
    )
  }

  /** Takes in again what is there: by names that have changed it is found by the new ones. */
  renew(id: string): void {
    const number = this.#numbers.get(id)
    const stored = number === undefined ? undefined : this.#stored[number]
    if (stored) this.put(stored.article)
  }

  find: IndexReader['find'] = (asked) => this.#reader.find(asked)

  show(found: Found) {
    return this.#reader.show(found)
  }

  /** @param withheld ids of articles that suggest nothing to whoever asks */
  suggest(prefix: string, limit: number, withheld: readonly string[] = []) {
    const numbers = [...this.numbersOf(withheld)]
    const offers = numbers.flatMap((number) => this.#stored[number]?.offers ?? [])
    return this.#suggestions.find(prefix, limit, offers)
  }

  #tagged(tag: string): ReadonlySet<number> {
    const term = this.#tags.get(tag)
    const postings = new Postings()
    if (term !== undefined) this.#lists.read(term, postings)
    return new Set(postings.documents.subarray(0, postings.count))
  }

  #append(term: number, document: number, impact: number): void {
    this.#lists.append(term, document, impact)
    this.#frequentLists.append(term, document, impact)
  }

  #listOf(tag: string): number {
    const known = this.#tags.get(tag)
    if (known !== undefined) return known
    const list = this.#lists.create()
    this.#tags.set(tag, list)
    return list
  }

  /** Without asking for the word each time: an article has hundreds of characters. */
  #termOfUnit(unit: number): number {
    const known = this.#unitTerms[unit] ?? 0
    if (known > 0) return known - 1
    const term = this.#termOf(String.fromCharCode(unit))
    this.#unitTerms[unit] = term + 1
    return term
  }

  #termOf(word: string): number {
    const known = this.#vocabulary.numberOf(word)
    if (known !== undefined) return known
    const term = this.#lists.create()
    this.#vocabulary.add(word, term)
    return term
  }
}
