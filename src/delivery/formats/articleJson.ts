import { largestFile, sourceSets } from '../../reading/photoRules'
import type { ReadingNode } from '../../reading/piece'
import { absoluteAddress, addresses } from '../addresses'
import { type Edition, type PublicArticle, type PublicPhoto, pageOf } from './article'
import { bodyText } from './articleText'
import { newsArticle } from './newsArticle'
import { readingMinutes } from './readingTimeRules'

/** The piece as data: its body as Slate JSON (src/body/schema.ts declares its nodes), pictures as sets for `srcset`. */
export interface ArticleJson {
  readonly id: string
  readonly slug: string
  /** The website's page. */
  readonly url: string
  /** The picture that stands for it where it is passed on, 1200 × 630 pixels. */
  readonly card: string
  readonly kicker: string | null
  /** Line breaks are those of print. */
  readonly headline: string | null
  readonly deck: string | null
  readonly dateline: string | null
  readonly section: { readonly name: string; readonly slug: string; readonly url: string } | null
  readonly genre: string | null
  /** As printed. */
  readonly bylines: readonly { readonly role: string; readonly name: string; readonly url: string | null }[]
  /** Null for the paper's own pieces. */
  readonly source: PublicArticle['reprint']
  readonly tags: readonly string[]
  readonly publishedAt: string
  readonly updatedAt: string
  readonly version: number
  readonly corrections: PublicArticle['corrections']
  readonly responsibleEditor: string | null
  readonly body: readonly ReadingNode[]
  readonly pictures: readonly PictureJson[]
  readonly language: string
  readonly wordCount: number
  readonly readingMinutes: number
  readonly jsonLd: Record<string, unknown>
}

interface PictureJson {
  /** What a `photo` node of the body names. */
  readonly captionId: string
  readonly alt: string
  readonly caption: string
  readonly credit: string
  /** A `data:` address of a few pixels, to be shown until the picture is there. */
  readonly placeholder: string | null
  /** The largest JPEG; null while no file can be shown. */
  readonly src: string | null
  readonly width: number | null
  readonly height: number | null
  /** By format, the one that every program knows first. */
  readonly sources: readonly { readonly mimeType: string; readonly srcSet: string }[]
  /** Concept id of http://cv.iptc.org/newscodes/digitalsourcetype/. */
  readonly digitalSourceType: string | null
}

export function articleJson(article: PublicArticle, edition: Edition): ArticleJson {
  const { origin } = edition
  const { section, sectionSlug } = article
  return {
    id: article.id,
    slug: article.slug,
    url: pageOf(article, edition),
    card: `${origin}${addresses.card(article.slug)}`,
    kicker: article.kicker,
    headline: article.headline,
    deck: article.deck,
    dateline: article.dateline,
    section:
      section && sectionSlug
        ? { name: section, slug: sectionSlug, url: `${origin}${addresses.section(sectionSlug)}` }
        : null,
    genre: article.genre,
    bylines: article.bylines.map(({ role, name, slug }) => ({
      role,
      name,
      url: slug ? `${origin}${addresses.byline(slug)}` : null,
    })),
    source: article.reprint,
    tags: article.tags,
    publishedAt: article.publishedAt,
    updatedAt: article.modifiedAt,
    version: article.version,
    corrections: article.corrections,
    responsibleEditor: article.responsibleEditor,
    body: article.body,
    pictures: article.photos.map((photo) => pictureJson(photo, origin)),
    language: edition.language,
    wordCount: article.wordCount,
    readingMinutes: readingMinutes(bodyText(article)),
    jsonLd: newsArticle(article, edition),
  }
}

function pictureJson(photo: PublicPhoto, origin: string): PictureJson {
  const files = photo.files.map((file) => ({ ...file, url: absoluteAddress(origin, file.url) }))
  const { captionId, alt, caption, credit, placeholder, digitalSourceType } = photo
  const largest = largestFile(files)
  return {
    captionId,
    alt,
    caption,
    credit,
    placeholder,
    src: largest?.url ?? null,
    width: largest?.width ?? null,
    height: largest?.height ?? null,
    sources: sourceSets(files),
    digitalSourceType,
  }
}
