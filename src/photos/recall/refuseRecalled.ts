import type { PayloadRequest } from 'payload'
import { PictureRecalled } from '../../errors'
import { slugs } from '../../slugs'

/**
 * Refuses the very file of a recalled picture, whoever sends it and wherever to. One that was scaled or saved anew is
 * another file: nobody but a person sees that.
 * @param hash SHA-256 of the file, 64 hex digits
 * @throws PictureRecalled
 */
export async function refuseRecalled(req: PayloadRequest, hash: string): Promise<void> {
  if ((await recalledHashes(req, [hash])).size > 0) throw new PictureRecalled()
}

/** Which of these contents belong to a picture that is recalled. */
export async function recalledHashes(req: PayloadRequest, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  if (hashes.length === 0) return new Set()
  const { docs } = await req.payload.db.find<{ id: string; contentHash?: unknown }>({
    collection: slugs.media,
    where: { and: [{ contentHash: { in: [...hashes] } }, { recalledAt: { exists: true } }] },
    select: { contentHash: true },
    limit: 500,
    pagination: false,
    req,
  })
  return new Set(docs.map(({ contentHash }) => String(contentHash)))
}
