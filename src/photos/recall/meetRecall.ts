import type { PayloadRequest } from 'payload'
import { holdRow } from '../../database/holdRow'
import { PictureRecalled } from '../../errors'
import { slugs } from '../../slugs'

/**
 * Refuses the files of recalled pictures, as `refuseRecalled` does, and holds the library's records of all others: a recall
 * at the same moment either is seen here or sees what this transaction has written, and never misses it.
 * @param hashes SHA-256 of the files
 * @throws PictureRecalled
 */
export async function meetRecall(req: PayloadRequest, hashes: readonly string[]): Promise<void> {
  const { docs } = await req.payload.db.find<{ id: string; recalledAt?: unknown }>({
    collection: slugs.media,
    where: { contentHash: { in: [...hashes] } },
    select: { recalledAt: true },
    limit: 0,
    pagination: false,
    req,
  })
  if (docs.some(({ recalledAt }) => recalledAt)) throw new PictureRecalled()
  for (const { id } of docs) await holdRow(req, slugs.media, id)
}
