import type { DataFromCollectionSlug, PayloadRequest, Where } from 'payload'
import type { WorkflowSlug } from '../slugs'

/**
 * Documents as readers see them, and those as their newest drafts stand: what holds by either, for everybody, whoever may read
 * them. Nothing of the trash; one document can come twice.
 */
export async function liveAndNewest<Slug extends WorkflowSlug>(
  req: PayloadRequest,
  collection: Slug,
  where: Where,
): Promise<DataFromCollectionSlug<Slug>[]> {
  const kept: Where = { and: [where, { deletedAt: { exists: false } }] }
  const find = async (asked: Where, draft: boolean) => {
    const options = { depth: 0, limit: 100, pagination: false, overrideAccess: true } as const
    return (await req.payload.find({ collection, where: asked, draft, ...options, req })).docs
  }
  // One after the other: a transaction is one connection.
  const live = await find({ and: [kept, { _status: { equals: 'published' } }] }, false)
  return [...live, ...(await find(kept, true))]
}
