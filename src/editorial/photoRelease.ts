import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs'

/** Lets the public see pictures: a published caption shows them. */
export async function releasePhotos(req: PayloadRequest, photoIds: readonly string[]): Promise<void> {
  for (const id of photoIds) await setReleased(req, id, true)
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
    if (totalDocs === 0) await setReleased(req, id, false)
  }
}

async function setReleased(req: PayloadRequest, id: string, released: boolean): Promise<void> {
  await req.payload.db.updateOne({ collection: slugs.media, where: { id: { equals: id } }, data: { released }, req })
}
