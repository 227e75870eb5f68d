import type { ReadingPiece } from '../reading/piece'
import type { Section, StoryPicture } from './story'

/** An article as its page needs it. */
export interface Article {
  readonly id: string
  readonly slug: string
  readonly piece: ReadingPiece
  readonly section: Section | null
  readonly excerpt: string | null
  /** The first picture that can be shown. */
  readonly picture: StoryPicture | null
  readonly tags: readonly string[]
  readonly wordCount: number | null
  /** ISO 8601, UTC: the newest correction, else the publication. */
  readonly modifiedAt: string | null
}
