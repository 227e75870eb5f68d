import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { countWords } from '../body/readBody'
import { idOf, idsOf } from '../fields/relationId'
import type { Article, Media, PhotoCaption } from '../payload-types'
import type { PublicRendition } from '../photos/publicRenditionRules'
import { placeholderOf } from '../preview/pictureFileRules'
import { bylineOf, type MaterialCaption, readingPieceOf, wantedMaterial } from '../preview/readingPieceRules'
import { slugs } from '../slugs'
import { latestTime, type PublicArticle, type PublicByline, type PublicFile, type PublicPhoto } from './formats/article'
import { bodyText } from './formats/articleText'

interface Query {
  readonly where: Where
  readonly limit: number
  readonly sort?: string[]
}

/**
 * Articles as anybody may see them now, whoever asks: the access rules of the public decide, so that drafts, pieces that are
 * gone and pictures that something holds back are not there. Five queries, however many articles.
 */
export async function loadPublicArticles(payload: Payload, query: Query): Promise<PublicArticle[]> {
  const req = await anonymousRequest(payload)
  const articles = await findArticles(req, query)
  if (articles.length === 0) return []
  const wanted = articles.map((article) => wantedMaterial(article, article.id))
  const captions = await captionsOf(req, articles, [...new Set(wanted.flatMap(({ captionIds }) => captionIds))])
  const pictures = await picturesOf(
    req,
    captions.flatMap(({ photo }) => idOf(photo) ?? []),
  )
  const creditors = captions.flatMap(({ credit }) => idOf(credit?.byline) ?? [])
  const bylines = await namedRows(req, slugs.bylines, [...wanted.flatMap(({ bylineIds }) => bylineIds), ...creditors])
  const sections = await namedRows(
    req,
    slugs.sections,
    wanted.flatMap(({ sectionId }) => sectionId ?? []),
  )
  return articles.map((article) => publicArticle(article, { captions, pictures, bylines, sections }))
}

export async function findPublicArticle(payload: Payload, where: Where): Promise<PublicArticle | null> {
  const [article] = await loadPublicArticles(payload, { where, limit: 1 })
  return article ?? null
}

/** A request of nobody in particular. */
export function anonymousRequest(payload: Payload): Promise<PayloadRequest> {
  return createLocalReq({}, payload)
}

async function findArticles(req: PayloadRequest, { where, limit, sort = ['-publishedAt', 'id'] }: Query) {
  const { docs } = await req.payload.find({
    collection: slugs.articles,
    where,
    sort,
    limit,
    pagination: false,
    draft: false,
    depth: 0,
    select: shownFields,
    overrideAccess: false,
    req,
  })
  return docs
}

const shownFields = {
  kicker: true,
  headline: true,
  deck: true,
  dateline: true,
  body: true,
  bylines: true,
  captions: true,
  source: true,
  section: true,
  genre: true,
  tags: true,
  slug: true,
  previousSlugs: true,
  corrections: true,
  responsibleEditor: true,
  publishedAt: true,
  updatedAt: true,
} as const

type ShownArticle = Pick<Article, 'id' | 'updatedAt'> & Partial<Pick<Article, keyof typeof shownFields>>

/** More than any list of articles shows. */
const maxRows = 2_000

async function captionsOf(req: PayloadRequest, articles: readonly ShownArticle[], ids: readonly string[]) {
  const { docs } = await req.payload.find({
    collection: slugs.photoCaptions,
    where: { or: [{ article: { in: articles.map(({ id }) => id) } }, { id: { in: [...ids] } }] },
    limit: maxRows,
    pagination: false,
    draft: false,
    depth: 0,
    select: { text: true, credit: true, photo: true, article: true },
    overrideAccess: false,
    req,
  })
  return docs
}

async function picturesOf(req: PayloadRequest, ids: readonly string[]): Promise<ReadonlyMap<string, Media>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: slugs.media,
    where: { id: { in: [...new Set(ids)] } },
    limit: maxRows,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map((picture) => [picture.id, picture]))
}

interface NamedRow {
  readonly name: string
  readonly slug: string | null
}

async function namedRows(
  req: PayloadRequest,
  collection: typeof slugs.bylines | typeof slugs.sections,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedRow>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...new Set(ids)] } },
    limit: maxRows,
    pagination: false,
    depth: 0,
    select: { name: true, slug: true },
    overrideAccess: false,
    req,
  })
  return new Map(docs.map(({ id, name, slug }) => [id, { name, slug: slug ?? null }]))
}

interface Found {
  readonly captions: readonly Pick<PhotoCaption, 'id' | 'text' | 'credit' | 'photo' | 'article'>[]
  readonly pictures: ReadonlyMap<string, Media>
  readonly bylines: ReadonlyMap<string, NamedRow>
  readonly sections: ReadonlyMap<string, NamedRow>
}

function publicArticle(article: ShownArticle, found: Found): PublicArticle {
  const { bylines: rows, sections } = found
  const section = sections.get(idOf(article.section) ?? '') ?? null
  const bylineNames = Object.fromEntries([...rows].map(([id, { name }]) => [id, name]))
  const piece = readingPieceOf(article, {
    captions: materialOf(article, found),
    bylineNames,
    sectionName: section?.name ?? null,
  })
  const slug = article.slug || article.id
  const publishedAt = article.publishedAt ?? article.updatedAt
  const corrections = article.corrections ?? []
  const bylines = (article.bylines ?? []).flatMap((row): PublicByline[] =>
    bylineOf({ ...row }, bylineNames).map((byline) => ({
      ...byline,
      slug: rows.get(idOf(row.byline) ?? '')?.slug ?? null,
    })),
  )
  return {
    ...piece,
    id: article.id,
    slug,
    firstSlug: article.previousSlugs?.[0] || slug,
    genre: article.genre ?? null,
    sectionSlug: section?.slug ?? null,
    tags: (article.tags ?? []).filter((tag) => tag.trim() !== ''),
    bylines,
    photos: piece.photos.map((photo): PublicPhoto => {
      const picture = found.pictures.get(photo.mediaId ?? '')
      return {
        ...photo,
        files: picture ? wholeFiles(picture) : [],
        digitalSourceType: picture?.digitalSourceType ?? null,
      }
    }),
    publishedAt,
    modifiedAt: latestTime([publishedAt, ...corrections.flatMap((one) => one.publishedAt ?? [])]),
    version: 1 + corrections.length,
    wordCount: countWords(bodyText(piece)),
  }
}

/** The captions that an article lists, shows in its text or owns; what the public may not see was not found. */
function materialOf(article: ShownArticle, { captions, pictures, bylines }: Found): MaterialCaption[] {
  const named = new Set([...idsOf(article.captions), ...wantedMaterial(article, article.id).captionIds])
  return captions.flatMap(({ id, text, credit, photo, article: owner }) => {
    const isAttached = idOf(owner) === article.id
    if (!isAttached && !named.has(id)) return []
    const picture = pictures.get(idOf(photo) ?? '')
    return [
      {
        id,
        isAttached,
        text: text ?? '',
        credit: credit?.printed || bylines.get(idOf(credit?.byline) ?? '')?.name || picture?.creditLine || '',
        photo: picture
          ? {
              mediaId: picture.id,
              alt: picture.alt ?? '',
              files: wholeFiles(picture),
              placeholder: placeholderOf(picture),
            }
          : null,
      },
    ]
  })
}

/** The whole picture in its formats and widths. */
function wholeFiles({ renditions }: Media): PublicFile[] {
  // An answer lists them so, src/photos/renditions/answerPicture.ts.
  return ((renditions ?? []) as readonly PublicRendition[]).flatMap(
    ({ aspect, url, width, height, mimeType, byteCount }) =>
      aspect === null ? [{ url, width, height, mimeType, byteCount }] : [],
  )
}
