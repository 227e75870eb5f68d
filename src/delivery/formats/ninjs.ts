import { genres } from '../../articles/vocabulary'
import { absoluteAddress, addresses } from '../addresses'
import {
  type Edition,
  type GoneArticle,
  oneLine,
  type PublicArticle,
  type PublicPhoto,
  stableIdOf,
  titleOf,
} from './article'
import { contentHtml } from './articleHtml'
import { articleText, bodyText } from './articleText'
import { permittedText } from './markup'
import { withoutAbsent } from './newsArticle'

/** A news item as IPTC ninjs 3.1 has it (ninjs-schema_3.1.json). */
export type Ninjs = Readonly<Record<string, unknown>>

const standard = { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' }
const digitalSourceTypes = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/** The piece with its pictures as associations; each correction is a version more. */
export function ninjsOf(article: PublicArticle, edition: Edition): Ninjs {
  const { origin, siteName, language } = edition
  const text = bodyText(article)
  const counts = { wordCount: article.wordCount, charCount: [...text].length }
  return withoutAbsent({
    uri: stableIdOf(article.firstSlug, edition),
    type: 'text',
    representationType: 'full',
    standard,
    pubStatus: 'usable',
    version: String(article.version),
    firstCreated: article.publishedAt,
    versionCreated: article.modifiedAt,
    language,
    title: titleOf(article),
    slugline: article.slug,
    headlines: headlines(article),
    by: article.bylines.map(({ role, name }) => (role ? `${role} ${name}` : name)).join('、') || null,
    bodies: [
      {
        role: 'main',
        contentType: 'application/xhtml+xml',
        ...counts,
        value: `<div>${contentHtml(article, edition)}</div>`,
      },
      { role: 'plain', contentType: 'text/plain', ...counts, value: articleText(article, edition) },
    ],
    descriptions: article.corrections.map(({ note }) => ({
      role: 'correction',
      contentType: 'text/plain',
      value: permittedText(note),
    })),
    genres: genreOf(article),
    subjects: [
      ...(article.section && article.sectionSlug
        ? [{ name: article.section, rel: 'section', uri: `${origin}${addresses.section(article.sectionSlug)}` }]
        : []),
      ...article.tags.map((tag) => ({ name: permittedText(tag), rel: 'keyword', literal: permittedText(tag) })),
    ],
    infoSources: [{ name: article.reprint?.outlet ?? siteName, role: 'originator' }],
    people: article.bylines.map(({ name, slug }) =>
      withoutAbsent({ name, rel: 'creator', uri: slug ? `${origin}${addresses.byline(slug)}` : null }),
    ),
    altIds: [{ role: 'id', value: article.id }],
    renditions: [
      {
        name: 'web',
        href: `${origin}${addresses.article(article.slug)}`,
        contentType: 'text/html',
        title: titleOf(article),
      },
    ],
    associations: article.photos.flatMap((photo, index) => pictureOf(photo, index, origin)),
  })
}

/** What tells partners to take a piece down: its address and the time, as that is all that is left of it. */
export function cancelledNinjs({ slug, at }: GoneArticle, edition: Pick<Edition, 'origin'>): Ninjs {
  return {
    uri: stableIdOf(slug, edition),
    pubStatus: 'canceled',
    versionCreated: at,
    representationType: 'partial',
    standard,
  }
}

/** A feed is a ninjs item too: a composite, with its pieces as associations; cancellations come first. */
export function ninjsFeed(feed: {
  readonly uri: string
  readonly title: string
  readonly updatedAt: string
  readonly articles: readonly PublicArticle[]
  readonly gone: readonly GoneArticle[]
  readonly edition: Edition
}): Ninjs {
  const { uri, title, updatedAt, articles, gone, edition } = feed
  const items = [
    ...gone.map((one) => cancelledNinjs(one, edition)),
    ...articles.map((article) => ninjsOf(article, edition)),
  ]
  return withoutAbsent({
    uri,
    type: 'composite',
    standard,
    pubStatus: 'usable',
    versionCreated: updatedAt,
    language: edition.language,
    title,
    associations: items.map((item, index) => ({ name: `item-${index + 1}`, rel: 'item', ...item })),
  })
}

function headlines({ kicker, headline, deck }: PublicArticle): unknown[] {
  const all = [
    { role: 'kicker', value: kicker },
    { role: 'main', value: headline },
    { role: 'deck', value: deck },
  ]
  return all.flatMap(({ role, value }) =>
    value ? [{ role, contentType: 'text/plain', value: permittedText(oneLine(value)) }] : [],
  )
}

function genreOf({ genre }: PublicArticle): unknown[] {
  return genre && Object.hasOwn(genres, genre)
    ? [{ name: genres[genre as keyof typeof genres].zh, literal: genre }]
    : []
}

function pictureOf(
  { mediaId, alt, caption, credit, files, digitalSourceType }: PublicPhoto,
  index: number,
  origin: string,
): Ninjs[] {
  if (!mediaId || files.length === 0) return []
  return [
    withoutAbsent({
      name: `picture-${index + 1}`,
      uri: `${origin}/api/media/${mediaId}`,
      type: 'picture',
      by: permittedText(credit) || null,
      descriptions: [
        { role: 'caption', value: permittedText(caption) },
        { role: 'alt', value: permittedText(alt) },
      ].flatMap((one) => (one.value ? [{ ...one, contentType: 'text/plain' }] : [])),
      digitalSourceType: digitalSourceType
        ? { literal: digitalSourceType, uri: `${digitalSourceTypes}${digitalSourceType}` }
        : null,
      renditions: files.map(({ url, width, height, mimeType, byteCount }) => ({
        name: `${mimeType.slice('image/'.length)}-${width}`,
        href: absoluteAddress(origin, url),
        contentType: mimeType,
        width,
        height,
        sizeInBytes: byteCount,
      })),
    }),
  ]
}
