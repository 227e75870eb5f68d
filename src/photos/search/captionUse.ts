import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest, Where } from 'payload'
import { idOf } from '../../fields/relationId'
import { slugs } from '../../slugs'

/** Notes at the pictures that a caption has, or had until now, whether any caption has them. */
export const noteCaptionUse: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const [now, before] = [idOf(doc.photo), idOf(previousDoc?.photo)]
  const isInTrash = Boolean(doc.deletedAt)
  if (now !== before || isInTrash !== Boolean(previousDoc?.deletedAt)) await noteUse(req, [now, before])
  return doc
}

export const noteCaptionGone: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await noteUse(req, [idOf(doc.photo)])
}

async function noteUse(req: PayloadRequest, pictureIds: readonly (string | null)[]): Promise<void> {
  for (const id of pictureIds) if (id) await noteInCaption(req, id)
}

/** Only where it changes: a write to a picture's row meets those of its renditions. */
export async function noteInCaption(req: PayloadRequest, id: string): Promise<void> {
  const inCaption = await hasCaption(req, id)
  const where: Where = { and: [{ id: { equals: id } }, { inCaption: { not_equals: inCaption } }] }
  const stale = await req.payload.db.findOne<{ id: string }>({ collection: slugs.media, where, req })
  if (stale) await req.payload.db.updateOne({ collection: slugs.media, id, data: { inCaption }, req })
}

/** In the newest text of a caption, or in what readers see of one. */
async function hasCaption(req: PayloadRequest, id: string): Promise<boolean> {
  const withPicture: Where = { photo: { equals: id } }
  for (const draft of [true, false]) {
    const { docs } = await req.payload.find({
      collection: slugs.photoCaptions,
      where: draft ? withPicture : { and: [withPicture, { _status: { equals: 'published' } }] },
      draft,
      depth: 0,
      limit: 1,
      pagination: false,
      select: { photo: true },
      // Every caption counts, whoever may read it.
      overrideAccess: true,
      req,
    })
    if (docs.length > 0) return true
  }
  return false
}
