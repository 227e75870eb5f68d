import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs'

/**
 * How many of the newest changes the token is made of. More than one, because a change that began earlier may be
 * committed later: its row then stands below the newest one, and would go unseen.
 */
const newestChanges = 50

/**
 * Differs whenever a piece has changed since; asked of the database, which all processes share, by one indexed query.
 */
export async function changeToken(req: PayloadRequest): Promise<string> {
  const { docs } = await req.payload.db.find<{ id: string; revision?: number; updatedAt?: string }>({
    collection: slugs.editorialItems,
    sort: '-updatedAt',
    limit: newestChanges,
    pagination: false,
    select: { revision: true, updatedAt: true },
    req,
  })
  const newest = docs.map(({ id, revision, updatedAt }) => `${id} ${revision} ${String(updatedAt)}`)
  return createHash('sha256').update(newest.join('\n')).digest('base64url').slice(0, 22)
}
