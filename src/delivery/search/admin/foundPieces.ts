import type { Highlights, NamedEntry } from '../searchEngine'

/** A piece as the newsroom's search answers with it. */
export interface FoundPiece {
  readonly id: string
  readonly headline: string
  readonly slugline: string
  readonly deck: string
  readonly section: NamedEntry | null
  readonly bylines: readonly { readonly name: string }[]
  readonly state: string
  readonly publishedAt: string | null
  readonly excerpt: string
  readonly highlights: Highlights
}

export interface FoundPieces {
  readonly docs: readonly FoundPiece[]
  readonly totalDocs: number
  readonly page: number
  readonly totalPages: number
  readonly isRelaxed: boolean
  readonly didYouMean?: string
  readonly facets: { readonly byline: readonly (NamedEntry & { readonly count: number })[] }
}
