import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../fields/relationId'
import { slugs } from '../slugs'
import { standingPieces } from './standingPieces'

/**
 * The title of another award of the same contest, category and tier: between them they would have more places than the
 * contest has. What lies in the trash, was spiked or taken down does not count; null where there is none.
 */
export async function twinAward(req: PayloadRequest, award: Readonly<Record<string, unknown>>): Promise<string | null> {
  const [contest, tier] = [idOf(award.contest), award.tier]
  if (!contest || typeof tier !== 'string') return null
  const where: Where = {
    and: [
      { contest: { equals: contest } },
      { tier: { equals: tier } },
      { id: { not_equals: String(award.id) } },
      { deletedAt: { exists: false } },
    ],
  }
  // By what readers see and by the newest draft, one after the other: a transaction is one connection.
  const live = await awards(req, { and: [where, { _status: { equals: 'published' } }] }, false)
  const newest = await awards(req, where, true)
  const twins = [...live, ...newest].filter(({ category }) => (category || null) === (award.category || null))
  const ids = twins.map(({ id }) => id)
  const standing = await standingPieces(req, slugs.contestAwards, ids)
  return twins.find(({ id }) => standing.has(id))?.title ?? null
}

async function awards(req: PayloadRequest, where: Where, draft: boolean) {
  const { docs } = await req.payload.find({
    collection: slugs.contestAwards,
    where,
    draft,
    depth: 0,
    limit: 100,
    pagination: false,
    // Every award counts, whoever may read it.
    overrideAccess: true,
    req,
  })
  return docs
}
