import type { FieldHook } from 'payload'
import { staff } from '../access/staff'
import { idsOf } from '../fields/relationId'
import { slugs } from '../slugs'

/** For everybody outside the newsroom a list of pieces has only those that are published: an id is a trace of a draft too. */
export const publicPiecesOnly: FieldHook = async ({ value, req, overrideAccess }) => {
  const ids = idsOf(value)
  if (overrideAccess === true || staff({ req }) || ids.length === 0) return value
  const { docs } = await req.payload.find({
    collection: slugs.articles,
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }] },
    draft: false,
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { slug: true },
    // The condition above is the public's.
    overrideAccess: true,
    req,
  })
  const known = new Set(docs.map(({ id }) => id))
  return ids.filter((id) => known.has(id))
}
