import type { PayloadRequest, Where } from 'payload'
import { slugs } from '../../slugs'

/** Bylines with their names and aliases; nobody, and no name, has more of them than are read here. */
export async function namedBylines(req: PayloadRequest, where: Where) {
  const { docs } = await req.payload.find({
    collection: slugs.bylines,
    where,
    depth: 0,
    limit: 50,
    pagination: false,
    select: { name: true, aliases: true },
    // Bylines are public.
    overrideAccess: true,
    req,
  })
  return docs
}
