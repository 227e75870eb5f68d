import { createLocalReq, type Payload } from 'payload'
import { databaseNow } from '../database/databaseNow'
import { withTransaction } from '../database/retryTransaction'
import { isNewsroomError } from '../errors'
import { slugs } from '../slugs'
import { eraseEntrant } from './eraseEntrant'

const atOnce = 50

/** Forgets entrants whose time is over, and pictures whose entry never came about. */
export async function eraseDue(payload: Payload): Promise<void> {
  const now = await databaseNow(payload)
  const { docs } = await payload.db.find<{ id: string }>({
    collection: slugs.contestEntrants,
    where: { and: [{ eraseAt: { less_than_equal: now.toISOString() } }, { erasedAt: { exists: false } }] },
    limit: atOnce,
    pagination: false,
  })
  for (const { id } of docs) {
    const req = await createLocalReq({}, payload)
    try {
      await withTransaction(req, () => eraseEntrant(req, id, now))
    } catch (error) {
      // The contest was extended meanwhile: its turn comes later, and the others' now.
      if (!isNewsroomError(error)) throw error
    }
  }
  await removeStranded(payload, now)
}

/** Long after any upload has ended. */
const strandedMilliseconds = 24 * 3_600_000

async function removeStranded(payload: Payload, now: Date): Promise<void> {
  const before = new Date(now.getTime() - strandedMilliseconds).toISOString()
  const { docs } = await payload.db.find<{ id: string }>({
    collection: slugs.contestPictures,
    where: { and: [{ entry: { exists: false } }, { createdAt: { less_than: before } }] },
    limit: atOnce,
    pagination: false,
  })
  // A server died between keeping the file and making the entry; the file goes with the row.
  for (const { id } of docs) await payload.delete({ collection: slugs.contestPictures, id, overrideAccess: true })
}
