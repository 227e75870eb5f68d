import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { isDatabaseUnavailable } from '../database/databaseFailure'
import { databaseNow } from '../database/databaseNow'
import { withTransaction } from '../database/retryTransaction'
import { cursorValue, keysetSort, whereBehind } from '../delivery/contract/cursorRules'
import { isNewsroomError } from '../errors'
import { idOf } from '../fields/relationId'
import { slugs } from '../slugs'
import { awaitsOutcome } from './awaitsOutcome'
import { eraseEntrant } from './eraseEntrant'

const atOnce = 50

/**
 * Forgets entrants whose time is over, what still told the addresses of those that were erased while a contest went on, and pictures whose entry never came about. The time was set when the work came: a
 * contest that is judged or announced later than it was planned keeps its entrants until then. What cannot be erased now
 * is logged and comes up again with the next run; it keeps nothing behind it.
 * @throws what the database throws while it is away
 */
export async function eraseDue(payload: Payload, isStopped: () => boolean = () => false): Promise<void> {
  const now = await databaseNow(payload)
  const isKept = askedOnce(now)
  const due: Where[] = [{ eraseAt: { less_than_equal: now.toISOString() } }, { erasedAt: { exists: false } }]
  await forEach(
    payload,
    { collection: slugs.contestEntrants, where: due, sort: 'eraseAt', isStopped },
    async ({ id, contest }) => {
      const req = await createLocalReq({}, payload)
      if (await isKept(req, idOf(contest) ?? '')) return
      await withTransaction(req, () => eraseEntrant(req, id, now))
    },
  )
  const remembered: Where[] = [{ erasedAt: { exists: true } }, { addressKey: { exists: true } }]
  await forEach(
    payload,
    { collection: slugs.contestEntrants, where: remembered, sort: 'erasedAt', isStopped },
    async ({ id, contest }) => {
      const req = await createLocalReq({}, payload)
      if (await isKept(req, idOf(contest) ?? '')) return
      await payload.db.updateOne({ collection: slugs.contestEntrants, id, data: { addressKey: null }, req })
    },
  )
  // A server died between keeping the file and making the entry; the file goes with the row.
  const before = new Date(now.getTime() - strandedMilliseconds).toISOString()
  const stranded: Where[] = [{ entry: { exists: false } }, { createdAt: { less_than: before } }]
  await forEach(
    payload,
    { collection: slugs.contestPictures, where: stranded, sort: 'createdAt', isStopped },
    async ({ id }) => {
      await payload.delete({ collection: slugs.contestPictures, id, overrideAccess: true })
    },
  )
}

/** One question a contest and run: it can have thousands of entrants. */
function askedOnce(now: Date): (req: PayloadRequest, contest: string) => Promise<boolean> {
  const answers = new Map<string, Promise<boolean>>()
  return (req, contest) => {
    const answer = answers.get(contest) ?? awaitsOutcome(req, contest, now)
    answers.set(contest, answer)
    return answer
  }
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

type DueRow = Record<string, unknown> & { readonly id: string }

/** All of them, a page at a time; the page begins behind the last row, since those that are left stay due. */
async function forEach(payload: Payload, due: Due, erase: (row: DueRow) => Promise<void>): Promise<void> {
  const { collection, where, sort, isStopped } = due
  for (let behind: Where[] = []; ; ) {
    const { docs } = await payload.db.find<DueRow>({
      collection,
      where: { and: [...where, ...behind] },
      sort: keysetSort(sort),
      limit: atOnce,
      pagination: false,
    })
    for (const row of docs) {
      if (isStopped()) return
      await eraseOne(payload, { collection, row }, erase)
    }
    const last = docs.at(-1)
    if (!last || docs.length < atOnce) return
    behind = [whereBehind({ sort, value: cursorValue(last[sort]), id: last.id }) as Where]
  }
}

async function eraseOne(
  payload: Payload,
  { collection, row }: { readonly collection: string; readonly row: DueRow },
  erase: (row: DueRow) => Promise<void>,
): Promise<void> {
  const { id } = row
  try {
    await erase(row)
  } catch (error) {
    if (isDatabaseUnavailable(error)) throw error
    // The contest was extended meanwhile: the turn of this one comes later, and that of the others now.
    if (isNewsroomError(error)) payload.logger.info({ msg: 'not erased yet', collection, id, code: error.code })
    else payload.logger.error({ err: error, msg: 'what is due could not be erased', collection, id })
  }
}
