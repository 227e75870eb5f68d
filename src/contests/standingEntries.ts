import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs'

/** What counts for the limits of a person with these rows as an entrant: all but what was taken back. */
export async function standingEntries(
  req: PayloadRequest,
  entrants: readonly string[],
): Promise<{ id: string; category: string | null }[]> {
  if (entrants.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.contestEntries,
    where: { and: [{ entrant: { in: [...entrants] } }, { status: { not_equals: 'withdrawn' } }] },
    depth: 0,
    limit: 1_000,
    pagination: false,
    // All of this person's count.
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, category }) => ({ id, category: category ?? null }))
}
