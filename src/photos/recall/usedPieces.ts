import type { PayloadRequest } from 'payload'
import { findItem } from '../../editorial/items'
import type { State } from '../../editorial/workflow'
import type { Media } from '../../payload-types'
import { slugs, type WorkflowSlug } from '../../slugs'
import { publicPictures } from '../publicPictures'
import type { ShowingPiece } from './whereShown'

export interface Named {
  readonly id: string
  readonly title: string
}

export interface UsedPiece extends Named {
  readonly collection: WorkflowSlug
  readonly state: State
  /** Readers see the picture with it. */
  readonly isLive: boolean
  /** Readers see it without the picture, which its rights, an embargo or a recall keep from them. */
  readonly isHeldBack: boolean
  /** An earlier recall took the picture out of it. */
  readonly isTakenOut: boolean
}

interface Asked {
  readonly showing: readonly ShowingPiece[]
  readonly pictureIds: readonly string[]
  readonly now: Date
}

/** The pieces that show a picture, and whether readers see it with them now. */
export async function usedPieces(req: PayloadRequest, { showing, pictureIds, now }: Asked): Promise<UsedPiece[]> {
  const seen = await seenByReaders(req, pictureIds, now)
  const pieces: UsedPiece[] = []
  for (const { collectionSlug, documentId, captions } of showing) {
    const item = await findItem(req, collectionSlug, documentId)
    if (!item) continue
    const isPublic = item.state === 'published' || item.state === 'correcting'
    const live = captions.filter(({ isLive, isTakenOut }) => isPublic && isLive && !isTakenOut)
    const isLive = live.some(({ livePhotoId }) => livePhotoId !== null && seen.has(livePhotoId))
    pieces.push({
      collection: collectionSlug,
      id: documentId,
      title: await titleOf(req, collectionSlug, documentId),
      state: item.state,
      isLive,
      isHeldBack: live.length > 0 && !isLive,
      isTakenOut: captions.every((caption) => caption.isTakenOut),
    })
  }
  return pieces
}

/** Those of the pictures that nothing keeps from readers. */
async function seenByReaders(
  req: PayloadRequest,
  pictureIds: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const { docs } = await req.payload.db.find<Media>({
    collection: slugs.media,
    where: { and: [{ id: { in: [...pictureIds] } }, publicPictures(now)] },
    limit: 0,
    pagination: false,
    req,
  })
  return new Set(docs.map(({ id }) => id))
}

export async function titleOf(req: PayloadRequest, collectionSlug: WorkflowSlug, documentId: string): Promise<string> {
  const row = await req.payload.db.findOne<{ id: string; headline?: string; slugline?: string }>({
    collection: slugs.editorialItems,
    where: { and: [{ collectionSlug: { equals: collectionSlug } }, { documentId: { equals: documentId } }] },
    req,
  })
  return (row?.headline || row?.slugline || '').replace(/\s*\n\s*/g, ' ')
}
