import type { PayloadRequest, Where } from 'payload'
import { PictureRecalled } from '../errors'
import { slugs } from '../slugs'
import { lowerTombstoneAt } from './tombstones'

/**
 * Lets the public see pictures: a published caption shows them.
 * @throws PictureRecalled where one was recalled meanwhile
 */
export async function releasePhotos(req: PayloadRequest, photoIds: readonly string[]): Promise<void> {
  for (const id of photoIds) {
    const standing: Where = { and: [{ id: { equals: id } }, { recalledAt: { exists: false } }] }
    const released = await req.payload.db.updateOne({
      collection: slugs.media,
      where: standing,
      data: { released: true },
      req,
    })
    if (!released) throw new PictureRecalled()
    await lowerTombstoneAt(req, { collectionSlug: slugs.media, address: id })
  }
}

/** Takes pictures back, unless another published caption still shows them. */
export async function withholdPhotos(
  req: PayloadRequest,
  photoIds: readonly string[],
  leaving: readonly string[],
): Promise<void> {
  for (const id of photoIds) {
    const { totalDocs } = await req.payload.count({
      collection: slugs.photoCaptions,
      where: {
        and: [{ photo: { equals: id } }, { _status: { equals: 'published' } }, { id: { not_in: [...leaving] } }],
      },
      // Every caption counts, whoever may read it.
      overrideAccess: true,
      req,
    })
    if (totalDocs > 0) continue
    const where = { id: { equals: id } }
    await req.payload.db.updateOne({ collection: slugs.media, where, data: { released: false }, req })
  }
}
