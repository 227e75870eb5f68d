import type { PayloadRequest } from 'payload'
import { liveAndNewest } from '../editorial/liveAndNewest'
import { standingPieces } from '../editorial/pieceStates'
import { idOf } from '../fields/relationId'
import { slugs } from '../slugs'

/**
 * The title of another award of the same contest, category and tier: between them they would have more places than the
 * contest has. What lies in the trash, was spiked or taken down does not count; null where there is none.
 */
export async function twinAward(req: PayloadRequest, award: Readonly<Record<string, unknown>>): Promise<string | null> {
  const [contest, tier] = [idOf(award.contest), award.tier]
  if (!contest || typeof tier !== 'string') return null
  const alike = await liveAndNewest(req, slugs.contestAwards, {
    and: [{ contest: { equals: contest } }, { tier: { equals: tier } }, { id: { not_equals: String(award.id) } }],
  })
  const twins = alike.filter(({ category }) => (category || null) === (award.category || null))
  const ids = twins.map(({ id }) => id)
  const standing = await standingPieces(req, slugs.contestAwards, ids)
  return twins.find(({ id }) => standing.has(id))?.title ?? null
}
