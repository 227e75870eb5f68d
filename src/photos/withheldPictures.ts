import type { PayloadRequest, Where } from 'payload'
import { keptForAll } from '../delivery/cache/publicDocuments'
import { slugs } from '../slugs'

/**
 * The ids of pictures that published pieces show and that their rights or an embargo keep from readers now: of all pictures, few.
 * Kept as the documents that strangers read are, until what they may see changes (docs/adr/0028).
 */
export function withheldPictures(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  now: Date,
): Promise<readonly string[]> {
  return keptForAll(req, 'withheld-pictures', async () => {
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection: slugs.media,
      where: isWithheldAt(now),
      select: { id: true },
      limit: 0,
      pagination: false,
      req,
    })
    return docs.map(({ id }) => id)
  })
}

/** What `nothingHoldsBack` (publicPictures.ts) turns away of released pictures, each way by an index. A recalled one is none. */
function isWithheldAt(now: Date): Where {
  const released: Where = { released: { equals: true } }
  return {
    or: [
      { and: [released, { rights: { equals: 'restricted' } }] },
      { and: [released, { embargoUntil: { greater_than: now.toISOString() } }] },
    ],
  }
}
