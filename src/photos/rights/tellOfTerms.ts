import type { PayloadRequest } from 'payload'
import { findItem } from '../../editorial/items'
import { slugs } from '../../slugs'
import { tellOutside } from '../recall/tellOutside'
import { type ShowingPiece, whereShown } from '../recall/whereShown'

interface ShownOrNot {
  readonly pictureId: string
  /** Whether readers see it from now on. */
  readonly isShown: boolean
  /** ISO 8601, UTC. */
  readonly at: string
  /** Since when they have seen it, where that was not by this change but by the clock. ISO 8601, UTC. */
  readonly shownSince?: string | null
}

/**
 * Tells those outside that the pieces with this picture have lost it, or have it again: whoever asks for what has changed since
 * finds them, and whoever took one over is told.
 */
export async function tellOfTerms(
  req: PayloadRequest,
  { pictureId, isShown, at, shownSince }: ShownOrNot,
): Promise<void> {
  const type = isShown ? 'released' : 'recalled'
  const { pieces } = await whereShown(req, [pictureId])
  for (const piece of pieces) {
    if (!piece.captions.some(({ isLive }) => isLive)) continue
    const item = await findItem(req, piece.collectionSlug, piece.documentId)
    if (item?.state !== 'published' && item?.state !== 'correcting') continue
    if (shownSince && (await hasChangedSince(req, piece, shownSince))) continue
    for (const { id, isLive } of piece.captions) if (isLive) await touchCaption(req, id, at)
    await tellOutside(req, item, { at, news: { type, pictures: [pictureId] } })
  }
}

/** It goes and comes with its picture. With its status, as in `tellOutside`. */
async function touchCaption(req: PayloadRequest, id: string, at: string): Promise<void> {
  const data = { updatedAt: at, _status: 'published' }
  await req.payload.db.updateOne({ collection: slugs.photoCaptions, where: { id: { equals: id } }, data, req })
}

/** A piece that readers got in this form after that moment had the picture in it from the start: there is nothing to tell. */
async function hasChangedSince(
  req: PayloadRequest,
  { collectionSlug: collection, documentId }: ShowingPiece,
  moment: string,
): Promise<boolean> {
  const where = { id: { equals: documentId } }
  const row = await req.payload.db.findOne<{ id: string; updatedAt?: string | Date }>({ collection, where, req })
  return row?.updatedAt !== undefined && new Date(row.updatedAt) >= new Date(moment)
}
