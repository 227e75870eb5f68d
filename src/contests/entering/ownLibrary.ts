import type { PayloadRequest } from 'payload'
import type { Person } from '../../access/person'
import { ownBylines } from '../../photos/creator/ownBylines'
import { slugs } from '../../slugs'
import { ownPictureWhere } from '../ownPictureWhere'
import type { OwnLibrary } from './enteringRules'

const pageSize = 24

/** Pictures that a person took, as where they are entered; what was recalled is not offered. */
export async function ownLibrary(req: PayloadRequest, person: Person, page: number): Promise<OwnLibrary> {
  const bylines = await ownBylines(req, person)
  const { docs, hasNextPage } = await req.payload.find({
    collection: slugs.media,
    where: { and: [ownPictureWhere(person, bylines), { recalledAt: { exists: false } }] },
    sort: ['-createdAt', 'id'],
    depth: 0,
    limit: pageSize,
    page,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return {
    pictures: docs.map(({ id, headline, originalFilename, filename, thumbnailURL, placeholder, filesize }) => ({
      id,
      name: headline || originalFilename || filename || '',
      thumbnailURL: thumbnailURL ?? '',
      placeholder: placeholder ?? '',
      byteCount: filesize ?? 0,
    })),
    hasMore: hasNextPage,
    hasByline: bylines.ids.length > 0,
  }
}
