import type { PayloadRequest } from 'payload'
import { queueDeliveries } from '../../delivery/webhooks/queueDeliveries'
import type { EditorialItem } from '../../editorial/item'

interface Outside {
  /** ISO 8601, UTC. */
  readonly at: string
  /** Pictures that readers of the piece have lost; null where they lost none. */
  readonly lost: readonly string[] | null
}

/**
 * Of a piece whose pictures are others now: whoever asks for what has changed since finds it, and whoever took it over is told of
 * what readers have lost.
 */
export async function tellOutside(
  req: PayloadRequest,
  { collectionSlug: collection, documentId: id, revision }: EditorialItem,
  { at, lost }: Outside,
): Promise<void> {
  await req.payload.db.updateOne({ collection, where: { id: { equals: id } }, data: { updatedAt: at }, req })
  if (lost) await queueDeliveries(req, { type: 'recalled', collection, id, at, revision, pictures: lost })
}
