import type { PayloadRequest, Where } from 'payload'
import { parseBody } from '../../body/parseBody'
import { captionIdsIn } from '../../body/readBody'
import { blocksHolding } from '../../database/blocksHolding'
import { idOf, idsOf } from '../../fields/relationId'
import type { Article, PhotoCaption } from '../../payload-types'
import { slugs, type WorkflowSlug } from '../../slugs'
import type { ShownCaption } from './recallRules'

/** A piece that shows a picture by these captions. */
export interface ShowingPiece {
  readonly collectionSlug: WorkflowSlug
  readonly documentId: string
  readonly captions: readonly ShownCaption[]
}

interface WhereShown {
  readonly captions: readonly ShownCaption[]
  readonly pieces: readonly ShowingPiece[]
}

// None is left out: what is not found is not taken back.
const all = { depth: 0, limit: 0, pagination: false } as const

/** The captions with any of these pictures and the pieces that show them, in what readers see and in the newest texts. */
export async function whereShown(req: PayloadRequest, pictureIds: readonly string[]): Promise<WhereShown> {
  const captions = await captionsWith(req, pictureIds)
  const pieces = new Map<string, { collectionSlug: WorkflowSlug; documentId: string; captions: ShownCaption[] }>()
  const add = (collectionSlug: WorkflowSlug, documentId: string, caption: ShownCaption) => {
    const known = pieces.get(documentId) ?? { collectionSlug, documentId, captions: [] }
    if (!known.captions.includes(caption)) known.captions.push(caption)
    pieces.set(documentId, known)
  }
  for (const caption of captions) {
    if (caption.articleId) add(slugs.articles, caption.articleId, caption)
    else add(slugs.photoCaptions, caption.id, caption)
  }
  for (const { articleId, captionIds } of await articlesListing(
    req,
    captions.map(({ id }) => id),
  )) {
    for (const caption of captions) {
      if (captionIds.includes(caption.id)) add(slugs.articles, articleId, caption)
    }
  }
  return { captions, pieces: [...pieces.values()] }
}

async function captionsWith(req: PayloadRequest, pictureIds: readonly string[]): Promise<ShownCaption[]> {
  const withPicture: Where = { photo: { in: [...pictureIds] } }
  const named = [...(await captionsWhere(req, withPicture, false)), ...(await captionsWhere(req, withPicture, true))]
  const ids = [...new Set(named.map(({ id }) => id))]
  if (ids.length === 0) return []
  const byId: Where = { id: { in: ids } }
  const main = new Map((await captionsWhere(req, byId, false)).map((caption) => [caption.id, caption]))
  const newest = new Map((await captionsWhere(req, byId, true)).map((caption) => [caption.id, caption]))
  const photoOf = (caption: PhotoCaption | undefined) => pictureIds.find((id) => id === idOf(caption?.photo)) ?? null
  return ids.flatMap((id): ShownCaption[] => {
    const [stored, latest] = [main.get(id), newest.get(id)]
    const livePhotoId = stored?._status === 'published' ? photoOf(stored) : null
    const isLive = livePhotoId !== null
    const isNewest = photoOf(latest) !== null
    // The row of what is not public is older than its newest draft, and nobody sees it.
    if (!isLive && !isNewest) return []
    return [
      {
        id,
        text: latest?.text ?? '',
        articleId: idOf(latest?.article),
        isLive,
        livePhotoId,
        isNewest,
        isTakenOut: Boolean(latest?.takenOutAt),
      },
    ]
  })
}

async function captionsWhere(req: PayloadRequest, where: Where, draft: boolean): Promise<PhotoCaption[]> {
  const { docs } = await req.payload.find({
    ...all,
    collection: slugs.photoCaptions,
    where,
    draft,
    // Every caption counts, whoever may read it.
    overrideAccess: true,
    req,
  })
  return docs
}

interface Listing {
  readonly articleId: string
  readonly captionIds: readonly string[]
}

/** The articles that list these captions or have them in their text. */
async function articlesListing(req: PayloadRequest, captionIds: readonly string[]): Promise<Listing[]> {
  if (captionIds.length === 0) return []
  const holds: Where[] = captionIds.flatMap((id) => [
    { captions: { equals: id } },
    blocksHolding(req.payload.db, 'body.captionId', id),
  ])
  const found: Listing[] = []
  for (const draft of [false, true]) {
    const where: Where = draft ? { or: holds } : { and: [{ or: holds }, { _status: { equals: 'published' } }] }
    const { docs } = await req.payload.find({
      ...all,
      collection: slugs.articles,
      where,
      draft,
      // As above.
      overrideAccess: true,
      req,
    })
    found.push(...docs.map(listingOf))
  }
  return found
}

function listingOf({ id, captions, body }: Article): Listing {
  return { articleId: id, captionIds: [...idsOf(captions), ...captionIdsIn(parseBody(body).body)] }
}
