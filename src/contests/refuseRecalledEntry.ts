import type { PayloadRequest } from 'payload'
import { refuseRecalled } from '../photos/recall/refuseRecalled'
import { slugs } from '../slugs'

/**
 * A work whose picture is recalled is shown to no juror: it comes back when the recall is lifted.
 * @throws PictureRecalled
 */
export async function refuseRecalledEntry(req: PayloadRequest, entryId: string): Promise<void> {
  const { docs } = await req.payload.db.find<{ id: string; contentHash?: unknown }>({
    collection: slugs.contestPictures,
    where: { entry: { equals: entryId } },
    select: { contentHash: true },
    limit: 100,
    pagination: false,
    req,
  })
  for (const { contentHash } of docs) {
    if (typeof contentHash === 'string') await refuseRecalled(req, contentHash)
  }
}
