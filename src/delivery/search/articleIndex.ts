import { weightsOf } from './articleWeights'
import { Columns } from './columns'
import { FacetKeys } from './facetCounter'
import { type Found, IndexReader, type StoredArticle } from './indexReader'
import type { Names } from './names'
import { PostingLists } from './postingList'
import { impactOf } from './rankRules'
import type { SearchArticle } from './searchEngine'
import { Suggestions } from './suggestions'
import { isAsFolded } from './textMatchRules'
import { Vocabulary } from './vocabulary'
import type { Cutting } from './wordRules'

/**
 * An inverted index of articles in memory. Derived from the database, rebuilt at will. An article that comes again gets a
 * new number, and its old one is dead: lists only grow, at their end.
 */
export class ArticleIndex {
  readonly #lists = new PostingLists()
  readonly #vocabulary = new Vocabulary()
  readonly #stored: (StoredArticle | null)[] = []
  readonly #numbers = new Map<string, number>()
  readonly #facetKeys = new FacetKeys()
  readonly #columns = new Columns()
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
      vocabulary: this.#vocabulary,
      suggestions: this.#suggestions,
      stored: this.#stored,
      cutting,
      names,
      facetKeys: this.#facetKeys,
      columns: this.#columns,
    })
  }

  get size(): number {
    return this.#numbers.size
  }

  get deadShare(): number {
    return this.#stored.length === 0 ? 0 : 1 - this.size / this.#stored.length
  }

  get postingBytes(): number {
    return this.#lists.bytes()
  }

  has(id: string): boolean {
    return this.#numbers.has(id)
  }

  put(article: SearchArticle): void {
    this.remove(article.id)
    const number = this.#stored.length
    this.#stored.push({ article, isFolded: isAsFolded(article) })
    this.#columns.set(number, article.publishedAt, this.#facetKeys.of(article))
    this.#numbers.set(article.id, number)
    const aliases = article.bylines.flatMap(({ id }) => this.#names.get('byline', id)?.aliases ?? [])
    for (const [word, weight] of weightsOf(article, aliases, this.#cutting.fine)) {
      this.#lists.append(this.#termOf(word), number, impactOf(weight))
    }
    this.#suggestions.add(article)
  }

  remove(id: string): void {
    const number = this.#numbers.get(id)
    const stored = number === undefined ? null : this.#stored[number]
    if (number === undefined || !stored) return
    this.#stored[number] = null
    this.#columns.drop(number)
    this.#numbers.delete(id)
    this.#suggestions.remove(stored.article)
  }

  /** The articles of a byline whose names have changed are found by the new ones. */
  renew(bylineId: string): void {
    const articles = this.#stored.flatMap((stored) => stored?.article ?? [])
    for (const article of articles) if (article.bylines.some(({ id }) => id === bylineId)) this.put(article)
  }

  find: IndexReader['find'] = (asked) => this.#reader.find(asked)

  show(found: Found) {
    return this.#reader.show(found)
  }

  suggest(prefix: string, limit: number) {
    return this.#suggestions.find(prefix, limit)
  }

  #termOf(word: string): number {
    const known = this.#vocabulary.numberOf(word)
    if (known !== undefined) return known
    const term = this.#lists.create()
    this.#vocabulary.add(word, term)
    return term
  }
}
