import { fallbackFile } from '../../reading/photoRules'
import { absoluteAddress } from '../addresses'
import {
  type Edition,
  type GoneArticle,
  oneLine,
  type PublicArticle,
  type PublicFile,
  type PublicPhoto,
} from './article'

/** A list of pieces, the newest first, with what a feed says of itself. */
export interface Feed {
  readonly title: string
  readonly description: string
  /** The page of the website that shows the same. */
  readonly homeUrl: string
  readonly selfUrl: string
  /** The WebSub hub that tells of what is new at `selfUrl`. */
  readonly hubUrl?: string | undefined
  /** ISO 8601, UTC: the last change in it, a cancellation included. */
  readonly updatedAt: string
  readonly articles: readonly PublicArticle[]
  /** Withdrawn and killed ones, the last first. */
  readonly gone: readonly GoneArticle[]
  /** Summaries in place of whole texts. */
  readonly isSummary: boolean
  readonly edition: Edition
}

/** Who signs a piece in a feed, as printed. */
export function creatorsOf({ bylines }: PublicArticle): string[] {
  return [...new Set(bylines.map(({ name }) => oneLine(name)).filter(Boolean))]
}

export function categoriesOf({ section, tags }: PublicArticle): string[] {
  return [...new Set([section ?? '', ...tags].map(oneLine).filter(Boolean))]
}

export interface FeedPicture {
  readonly url: string
  readonly file: PublicFile
  readonly photo: PublicPhoto
}

/** The first picture that can be shown, as a JPEG that every reader knows. */
export function feedPicture({ photos }: PublicArticle, { origin }: Edition): FeedPicture | null {
  for (const photo of photos) {
    const file = fallbackFile(photo.files)
    const own = photo.files.find(({ url }) => url === file?.url)
    if (own) return { url: absoluteAddress(origin, own.url), file: own, photo }
  }
  return null
}
