import type { PayloadRequest } from 'payload'
import { excerptOf } from '../body/excerptRules'
import { idOf, idsOf } from '../fields/relationId'
import { publicPictures as mayBeSeen } from '../photos/publicPictures'
import { jpegUpTo, type PublicRendition } from '../photos/publicRenditionRules'
import { slugs } from '../slugs'
import { publishedAmong } from './publishedAmong'

/** A piece on the front page: what a list of headlines needs. */
export interface ListedPiece {
  readonly id: string
  readonly slug: string | null
  readonly kicker: string | null
  readonly headline: string | null
  readonly deck: string | null
  /** The beginning of its text. */
  readonly excerpt: string | null
  readonly genre: string | null
  /** Id of its section. */
  readonly section: string | null
  readonly publishedAt: string | null
  readonly picture: ListedPicture | null
}

interface ListedPicture {
  /** The largest JPEG. */
  readonly url: string
  readonly alt: string
  readonly width: number | null
  readonly height: number | null
  readonly credit: string
  /** A `data:` address of a few pixels, to be shown until the picture is there. */
  readonly placeholder: string | null
  readonly renditions: readonly PublicRendition[]
}

/**
 * Those of the articles that are published, whoever asks: the newsroom sees here what readers see. Three queries for all
 * of them together.
 */
export async function publicPieces(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ListedPiece>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: slugs.articles,
    where: publishedAmong(ids),
    draft: false,
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: {
      slug: true,
      kicker: true,
      headline: true,
      deck: true,
      genre: true,
      section: true,
      publishedAt: true,
      captions: true,
      body: true,
    },
    // The condition above is the public's, for staff as well; only fields that everybody reads are selected.
    overrideAccess: true,
    req,
  })
  const firstCaption = new Map(docs.map((article) => [article.id, idsOf(article.captions)[0] ?? null]))
  const pictures = await publicPictures(
    req,
    [...firstCaption.values()].filter((id) => id !== null),
  )
  return new Map(
    docs.map((article) => [
      article.id,
      {
        id: article.id,
        slug: article.slug ?? null,
        kicker: article.kicker ?? null,
        headline: article.headline ?? null,
        deck: article.deck ?? null,
        excerpt: excerptOf(article.body),
        genre: article.genre ?? null,
        section: idOf(article.section),
        publishedAt: article.publishedAt ?? null,
        picture: pictures.get(firstCaption.get(article.id) ?? '') ?? null,
      },
    ]),
  )
}

/** The released pictures of published captions, by the captions' ids. */
async function publicPictures(
  req: PayloadRequest,
  captionIds: readonly string[],
): Promise<ReadonlyMap<string, ListedPicture>> {
  if (captionIds.length === 0) return new Map()
  const { docs: captions } = await req.payload.find({
    collection: slugs.photoCaptions,
    where: {
      and: [{ id: { in: [...captionIds] } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
    },
    draft: false,
    depth: 0,
    limit: captionIds.length,
    pagination: false,
    select: { photo: true, credit: true },
    // As above.
    overrideAccess: true,
    req,
  })
  const photoIds = captions.flatMap(({ photo }) => idOf(photo) ?? [])
  if (photoIds.length === 0) return new Map()
  const { docs: photos } = await req.payload.find({
    collection: slugs.media,
    where: { and: [{ id: { in: photoIds } }, mayBeSeen(new Date())] },
    depth: 0,
    limit: photoIds.length,
    pagination: false,
    select: { alt: true, creditLine: true, placeholder: true, renditions: true },
    // As above.
    overrideAccess: true,
    req,
  })
  const photoById = new Map(photos.map((photo) => [photo.id, photo]))
  return new Map(
    captions.flatMap(({ id, photo, credit }) => {
      const file = photoById.get(idOf(photo) ?? '')
      // Read through the collection, which gives them in their public form.
      const renditions = file?.renditions ?? []
      const largest = jpegUpTo(renditions)
      if (!file || !largest) return []
      const { url, width, height } = largest
      const listed = {
        url,
        alt: file.alt ?? '',
        width,
        height,
        credit: credit?.printed || file.creditLine || '',
        placeholder: file.placeholder ?? null,
      }
      return [[id, { ...listed, renditions }] as const]
    }),
  )
}
