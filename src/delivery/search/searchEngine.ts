import type { Range } from './highlightRules'
import type { SearchFilters, SearchSort } from './searchRequestRules'

/** What the search knows of an article: plain values that go into a thread, or over the network to another engine. */
export interface SearchArticle {
  readonly id: string
  readonly slug: string | null
  readonly headline: string
  readonly kicker: string
  readonly deck: string
  /** One line for each paragraph. */
  readonly body: string
  /** The newsroom's working title; empty in the readers' index. */
  readonly slugline: string
  readonly sectionId: string | null
  readonly genre: string | null
  /** As printed. */
  readonly bylines: readonly { readonly id: string | null; readonly name: string }[]
  readonly tags: readonly string[]
  /** The outlet of a reprint, places: more names by which it is found. */
  readonly names: readonly string[]
  /** Milliseconds; of a draft its last change. */
  readonly publishedAt: number
  /** Of the newsroom's index; null in the readers'. */
  readonly state: string | null
}

/** Two indexes that share nothing: no word of a draft gets into what readers are offered, nor into how theirs is ranked. */
export type SearchLayer = 'readers' | 'newsroom'

export interface SearchQuery {
  readonly text: string
  readonly filters: SearchFilters
  readonly sort: SearchSort
  readonly page: number
  readonly limit: number
  /** Milliseconds; for freshness. */
  readonly now: number
  /** Of the newsroom's index: whoever asks is answered as if it did not have them. */
  readonly withheld?: readonly string[]
}

export interface SuggestionQuery {
  readonly prefix: string
  readonly limit: number
  /** As in a search. */
  readonly withheld?: readonly string[]
}

export interface SearchHit {
  readonly id: string
  readonly slug: string | null
  readonly headline: string
  readonly kicker: string
  readonly deck: string
  readonly slugline: string
  readonly section: NamedEntry | null
  readonly genre: string | null
  readonly bylines: readonly { readonly id: string | null; readonly name: string; readonly slug: string | null }[]
  readonly tags: readonly string[]
  readonly publishedAt: number
  readonly state: string | null
  readonly excerpt: string
  readonly highlights: Highlights
  readonly score: number
}

export interface Highlights {
  readonly headline: readonly Range[]
  readonly kicker: readonly Range[]
  readonly deck: readonly Range[]
  readonly excerpt: readonly Range[]
}

export interface NamedEntry {
  readonly id: string
  readonly name: string
  readonly slug: string | null
}

export interface Facets {
  readonly section: readonly (NamedEntry & { readonly count: number })[]
  readonly byline: readonly (NamedEntry & { readonly count: number })[]
  readonly year: readonly { readonly year: number; readonly count: number }[]
}

export interface SearchResult {
  readonly hits: readonly SearchHit[]
  readonly total: number
  readonly facets: Facets
  /** Nothing has all the words: what is found has most of them. */
  readonly isRelaxed: boolean
  /** The query as it was probably meant, where a word of it had to be guessed. */
  readonly didYouMean: string | null
}

export type SuggestionKind = 'byline' | 'tag' | 'name' | 'word'

export interface Suggestion {
  readonly text: string
  readonly kind: SuggestionKind
  /** Articles that have it. */
  readonly count: number
}

/** A byline or section as the register has it. */
export interface NameRow {
  readonly of: 'byline' | 'section'
  readonly id: string
  readonly name: string
  readonly slug: string | null
  readonly aliases: readonly string[]
}

/**
 * What finds articles. The one of the house runs in a thread (`threadEngine.ts`); Meilisearch or Atlas Search would be
 * another one behind the same questions. What it is told of is in the order of the calls: a later `put` or `remove` of an
 * article counts, and is found by every search asked after it has resolved.
 */
export interface SearchEngine {
  search(layer: SearchLayer, query: SearchQuery): Promise<SearchResult>
  suggest(layer: SearchLayer, query: SuggestionQuery): Promise<readonly Suggestion[]>
  put(layer: SearchLayer, articles: readonly SearchArticle[]): Promise<void>
  remove(layer: SearchLayer, ids: readonly string[]): Promise<void>
  /** Words that are one word to this newsroom, before the articles in which they stand. */
  learn(words: readonly string[]): Promise<void>
  name(rows: readonly NameRow[]): Promise<void>
  stats(): Promise<SearchStats>
  close(): Promise<void>
}

export interface SearchStats {
  readonly articles: Readonly<Record<SearchLayer, number>>
  /** The share of the readers' index that belongs to earlier texts; a rebuild frees it. */
  readonly deadShare: number
  readonly postingBytes: number
}
