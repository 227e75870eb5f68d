import type { PayloadRequest } from 'payload'
import type { Media } from '../../payload-types'
import { slugs } from '../../slugs'
import { refuseRecalled } from '../recall/refuseRecalled'

/** The oldest picture of the library with this content. */
export async function findByHash(req: PayloadRequest, sha256: string): Promise<Media | null> {
  const { docs } = await req.payload.find({
    collection: slugs.media,
    where: { contentHash: { equals: sha256 } },
    sort: 'createdAt',
    depth: 0,
    limit: 1,
    pagination: false,
    // Whether it is there depends on nobody; what is shown of it is asked for the person.
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

/**
 * The library's picture of a file that has come in; null where it is new.
 * @throws PictureRecalled for the file of a recalled one
 */
export async function knownPicture(req: PayloadRequest, sha256: string): Promise<Media | null> {
  const where = { contentHash: { equals: sha256 } }
  // Nearly all are new, and a picture's row is long.
  const known = await req.payload.db.findOne<{ id: string }>({
    collection: slugs.media,
    where,
    select: { id: true },
    req,
  })
  if (!known) return null
  await refuseRecalled(req, sha256)
  return findByHash(req, sha256)
}
