import { createLocalReq, type Payload, type Where } from 'payload'
import { isDatabaseUnavailable } from '../database/databaseFailure'
import { databaseNow } from '../database/databaseNow'
import { withTransaction } from '../database/retryTransaction'
import { cursorValue, keysetSort, whereBehind } from '../delivery/contract/cursorRules'
import { isNewsroomError } from '../errors'
import { slugs } from '../slugs'
import { eraseEntrant } from './eraseEntrant'

const atOnce = 50

/**
 * Forgets entrants whose time is over, and pictures whose entry never came about. What cannot be erased now is logged and
 * comes up again with the next run; it keeps nothing behind it.
 * @throws what the database throws while it is away
 */
export async function eraseDue(payload: Payload, isStopped: () => boolean = () => false): Promise<void> {
  const now = await databaseNow(payload)
  const due: Where[] = [{ eraseAt: { less_than_equal: now.toISOString() } }, { erasedAt: { exists: false } }]
  await forEach(payload, { collection: slugs.contestEntrants, where: due, sort: 'eraseAt', isStopped }, async (id) => {
    const req = await createLocalReq({}, payload)
    await withTransaction(req, () => eraseEntrant(req, id, now))
  })
  // A server died between keeping the file and making the entry; the file goes with the row.
  const before = new Date(now.getTime() - strandedMilliseconds).toISOString()
  const stranded: Where[] = [{ entry: { exists: false } }, { createdAt: { less_than: before } }]
  await forEach(
    payload,
    { collection: slugs.contestPictures, where: stranded, sort: 'createdAt', isStopped },
    async (id) => {
      await payload.delete({ collection: slugs.contestPictures, id, overrideAccess: true })
    },
  )
}

/** Long after any upload has ended. */
const strandedMilliseconds = 24 * 3_600_000

interface Due {
  readonly collection: typeof slugs.contestEntrants | typeof slugs.contestPictures
  readonly where: Where[]
  /** The time by which they are due: the longest due come first. */
  readonly sort: string
  readonly isStopped: () => boolean
}

/** All of them, a page at a time; the page begins behind the last row, since those that are left stay due. */
async function forEach(payload: Payload, due: Due, erase: (id: string) => Promise<void>): Promise<void> {
  const { collection, where, sort, isStopped } = due
  for (let behind: Where[] = []; ; ) {
    const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
      collection,
      where: { and: [...where, ...behind] },
      sort: keysetSort(sort),
      limit: atOnce,
      pagination: false,
    })
    for (const { id } of docs) {
      if (isStopped()) return
      await eraseOne(payload, { collection, id }, erase)
    }
    const last = docs.at(-1)
    if (!last || docs.length < atOnce) return
    behind = [whereBehind({ sort, value: cursorValue(last[sort]), id: last.id }) as Where]
  }
}

async function eraseOne(
  payload: Payload,
  { collection, id }: { collection: string; id: string },
  erase: (id: string) => Promise<void>,
): Promise<void> {
  try {
    await erase(id)
  } catch (error) {
    if (isDatabaseUnavailable(error)) throw error
    // The contest was extended meanwhile: the turn of this one comes later, and that of the others now.
    if (isNewsroomError(error)) payload.logger.info({ msg: 'not erased yet', collection, id, code: error.code })
    else payload.logger.error({ err: error, msg: 'what is due could not be erased', collection, id })
  }
}
