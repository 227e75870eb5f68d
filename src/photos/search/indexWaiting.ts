import { createLocalReq, type Payload } from 'payload'
import { indexesLists } from '../../database/listIndex'
import { withTransaction } from '../../database/retryTransaction'
import { slugs } from '../../slugs'
import { noteInCaption } from './captionUse'
import { orientationOf, searchIndexOf, searchIndexVersion } from './searchIndexRules'

const atOnce = 50

/** Indexes the pictures of an earlier release, until none is left. @returns how many */
export async function indexWaiting(payload: Payload, isStopped: () => boolean = () => false): Promise<number> {
  let indexed = 0
  while (!isStopped()) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection: slugs.media,
      where: { or: [{ searchVersion: { exists: false } }, { searchVersion: { less_than: searchIndexVersion } }] },
      limit: atOnce,
      pagination: false,
      select: { id: true },
    })
    if (docs.length === 0) break
    for (const { id } of docs) await indexOne(payload, id)
    indexed += docs.length
  }
  return indexed
}

async function indexOne(payload: Payload, id: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  await withTransaction(req, async () => {
    const record = await payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: slugs.media,
      where: { id: { equals: id } },
      req,
    })
    if (!record) return
    const search = { ...searchIndexOf(record, indexesLists(payload.db)) }
    const data = { search, orientation: orientationOf(record), searchVersion: searchIndexVersion }
    await payload.db.updateOne({ collection: slugs.media, id, data, req })
    await noteInCaption(req, id)
  })
}
