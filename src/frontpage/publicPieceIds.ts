import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs'
import { publishedAmong } from './publishedAmong'

/** Those of the articles that are published, whoever asks. */
export async function publicPieceIds(req: PayloadRequest, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const { docs } = await req.payload.find({
    collection: slugs.articles,
    where: publishedAmong(ids),
    draft: false,
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { slug: true },
    // The condition above is the public's.
    overrideAccess: true,
    req,
  })
  return new Set(docs.map(({ id }) => id))
}
