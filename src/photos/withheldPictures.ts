import type { PayloadRequest, Where } from 'payload'
import { publicDocumentsOf } from '../delivery/cache/publicDocuments'
import { slugs } from '../slugs'

interface Withheld {
  readonly ids: readonly string[]
}

/** No collection's name, as the keys of documents begin with. */
const key = 'withheld-pictures'

/**
 * The ids of pictures that published pieces show and that their rights or an embargo keep from readers now: of all pictures, few.
 * Kept as the documents that strangers read are, until what they may see changes (docs/adr/0028).
 */
export async function withheldPictures(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  now: Date,
): Promise<readonly string[]> {
  const documents = req.transactionID ? undefined : publicDocumentsOf(req.payload)
  const kept = documents?.kept(key)
  // Nothing else is kept under it.
  if (kept) return (kept as Withheld).ids
  const keep = documents?.keeper()
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: slugs.media,
    where: isWithheldAt(now),
    select: { id: true },
    limit: 0,
    pagination: false,
    req,
  })
  const withheld: Withheld = { ids: docs.map(({ id }) => id) }
  keep?.(key, withheld)
  return withheld.ids
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
