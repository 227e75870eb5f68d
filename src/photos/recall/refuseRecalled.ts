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
  const recalled = await req.payload.db.findOne<{ id: string }>({
    collection: slugs.media,
    where: { and: [{ contentHash: { equals: hash } }, { recalledAt: { exists: true } }] },
    select: { id: true },
    req,
  })
  if (recalled) throw new PictureRecalled()
}
