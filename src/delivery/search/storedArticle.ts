import type { SearchArticle } from './searchEngine'

/** An article as the index keeps it, under a number. */
export interface StoredArticle {
  readonly article: SearchArticle
  /** No character of it changes by folding. */
  readonly isFolded: boolean
  /** What it adds to the suggestions. */
  readonly offers: readonly number[]
}
