import type { PayloadRequest } from 'payload'
import type { Person } from '../../access/person'
import { slugs } from '../../slugs'
import { bylinesOfPerson } from '../entryOwners'
import type { OwnLibrary } from './enteringRules'

const pageSize = 24

/** Pictures that a person took, told by the byline as where they are entered; what was recalled is not offered. */
export async function ownLibrary(req: PayloadRequest, person: Person, page: number): Promise<OwnLibrary> {
  const bylines = await bylinesOfPerson(req, person.id)
  if (bylines.length === 0) return { pictures: [], hasMore: false }
  const { docs, hasNextPage } = await req.payload.find({
    collection: slugs.media,
    where: { and: [{ 'creator.byline': { in: bylines } }, { recalledAt: { exists: false } }] },
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
  }
}
