import type { ReadingFile } from '../reading/piece'

/** A piece as lists and the front page show it. */
export interface Story {
  readonly id: string
  readonly address: string
  readonly kicker: string | null
  /** Without the line breaks of print. */
  readonly headline: string
  readonly deck: string | null
  /** The beginning of its text. */
  readonly excerpt: string | null
  readonly genre: string | null
  readonly section: Section | null
  /** ISO 8601, UTC. */
  readonly publishedAt: string | null
  readonly picture: StoryPicture | null
}

export interface StoryPicture {
  readonly alt: string
  readonly credit: string
  readonly placeholder: string | null
  /** In the shape of a card, 4 by 3. */
  readonly card: readonly ReadingFile[]
  readonly whole: readonly ReadingFile[]
}

export interface Section {
  readonly id: string
  readonly name: string
  readonly slug: string
}

/** One page of a list. */
export interface Listed<Item> {
  readonly items: readonly Item[]
  readonly page: number
  readonly pageCount: number
  readonly total: number
}

/** What the newsroom has put on the front page. */
export interface CuratedFrontPage {
  readonly lead: Story | null
  readonly pinned: readonly Story[]
  readonly sections: readonly { readonly section: Section; readonly stories: readonly Story[] }[]
  readonly topics: readonly CuratedTopic[]
}

export interface CuratedTopic {
  readonly title: string
  readonly slug: string
  readonly intro: string | null
  readonly stories: readonly Story[]
}
