import type { PayloadRequest } from 'payload'
import { slugs } from '../../slugs'

/** Which of these pictures are recalled. */
export async function recalledPictures(req: PayloadRequest, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: slugs.media,
    where: { and: [{ id: { in: [...ids] } }, { recalledAt: { exists: true } }] },
    select: { id: true },
    limit: ids.length,
    pagination: false,
    req,
  })
  return new Set(docs.map(({ id }) => id))
}
