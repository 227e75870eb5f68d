import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { withTransaction } from '../../database/retryTransaction'
import { slugs } from '../../slugs'
import { cleanStoredPositions } from '../cleanStoredPositions'
import { indexedPicture } from './captionUse'
import { orientationOf, searchIndexVersion } from './searchIndexRules'

const atOnce = 50

/** Indexes the pictures of an earlier release, until none is left, and mends their records on the way. @returns how many */
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
    for (const { id } of docs) {
      if (isStopped()) break
      await indexOne(payload, id)
      indexed += 1
    }
  }
  return indexed
}

async function indexOne(payload: Payload, id: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  await withTransaction(req, async () => {
    await cleanStoredPositions(req, id)
    await indexRow(req, id)
  })
}

async function indexRow(req: PayloadRequest, id: string): Promise<void> {
  const found = await indexedPicture(req, id)
  if (!found) return
  const { record, search, inCaption } = found
  const orientation = orientationOf(record)
  const data = { search: { ...search }, orientation, inCaption, searchVersion: searchIndexVersion, updatedAt: null }
  await req.payload.db.updateOne({ collection: slugs.media, id, data, req })
}
