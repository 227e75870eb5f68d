import type { PayloadRequest } from 'payload'
import { queueDeliveries } from '../../delivery/webhooks/queueDeliveries'
import type { EditorialItem } from '../../editorial/item'

interface Outside {
  /** ISO 8601, UTC. */
  readonly at: string
  /** Pictures that readers of the piece have lost, or have again; null where it is the same pictures. */
  readonly news: { readonly type: 'recalled' | 'released'; readonly pictures: readonly string[] } | null
}

/**
 * Of a piece whose pictures are others now: whoever asks for what has changed since finds it, and whoever took it over is told of
 * what readers have lost or have again.
 */
export async function tellOutside(
  req: PayloadRequest,
  { collectionSlug: collection, documentId: id, revision }: EditorialItem,
  { at, news }: Outside,
): Promise<void> {
  // With its status, which stays: a time alone is no change that those who follow the public ones are told of (`showsNothing`).
  const data = { updatedAt: at, _status: 'published' }
  await req.payload.db.updateOne({ collection, where: { id: { equals: id } }, data, req })
  if (news) await queueDeliveries(req, { ...news, collection, id, at, revision })
}
