import type { PayloadRequest } from 'payload'
import { findItem } from '../../editorial/items'
import { tellOutside } from '../recall/tellOutside'
import { whereShown } from '../recall/whereShown'

interface ShownOrNot {
  readonly pictureId: string
  /** Whether readers see it from now on. */
  readonly isShown: boolean
  /** ISO 8601, UTC. */
  readonly at: string
}

/**
 * Tells those outside that the pieces with this picture have lost it, or have it again: whoever asks for what has changed since
 * finds them, and whoever took one over is told of the loss as of a recall.
 */
export async function tellOfTerms(req: PayloadRequest, { pictureId, isShown, at }: ShownOrNot): Promise<void> {
  const { pieces } = await whereShown(req, [pictureId])
  for (const { collectionSlug, documentId, captions } of pieces) {
    if (!captions.some(({ isLive }) => isLive)) continue
    const item = await findItem(req, collectionSlug, documentId)
    if (item?.state !== 'published' && item?.state !== 'correcting') continue
    await tellOutside(req, item, { at, lost: isShown ? null : [pictureId] })
  }
}
