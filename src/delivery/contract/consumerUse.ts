import { createLocalReq, type Payload } from 'payload'
import { newsroomTimeZone } from '../../newsroom/timeZone'
import { slugs } from '../../slugs'
import { type DayOfUse, dayOf } from './usageRules'

type Counts = Pick<DayOfUse, 'requests' | 'refused'>

const everyMilliseconds = 10_000
const counted = new WeakMap<object, Map<string, Counts>>()

/** Notes one request in memory: who, and nothing about what or from where. */
export function countUse(db: object, consumer: string, isServed: boolean): void {
  const counts = counted.get(db) ?? new Map<string, Counts>()
  counted.set(db, counts)
  const { requests, refused } = counts.get(consumer) ?? { requests: 0, refused: 0 }
  counts.set(consumer, { requests: requests + 1, refused: refused + (isServed ? 0 : 1) })
}

/** Writes what was counted to the rows of today; what cannot be written is kept for the next time. */
export async function writeUse(payload: Payload): Promise<void> {
  const counts = [...(counted.get(payload.db) ?? [])]
  if (counts.length === 0) return
  counted.delete(payload.db)
  const day = await today(payload).catch(() => null)
  for (const [consumer, count] of counts) {
    try {
      if (day === null) throw new Error('The newsroom’s day is not known.')
      await add(payload, { consumer, day, ...count })
    } catch (error) {
      keep(payload.db, consumer, count)
      payload.logger.warn({ err: error, msg: 'the use of API keys could not be written, and is kept' })
    }
  }
}

/**
 * Writes every ten seconds, and once more at the end.
 * @returns how to stop
 */
export function writeUseRegularly(payload: Payload): () => Promise<void> {
  let underWay = Promise.resolve()
  const timer = setInterval(() => {
    underWay = underWay.then(() => writeUse(payload))
  }, everyMilliseconds)
  return async () => {
    clearInterval(timer)
    await underWay
    await writeUse(payload)
  }
}

export async function today(payload: Payload): Promise<string> {
  return dayOf(new Date(), await newsroomTimeZone(await createLocalReq({}, payload)))
}

function keep(db: object, consumer: string, { requests, refused }: Counts): void {
  const counts = counted.get(db) ?? new Map<string, Counts>()
  counted.set(db, counts)
  const since = counts.get(consumer) ?? { requests: 0, refused: 0 }
  counts.set(consumer, { requests: since.requests + requests, refused: since.refused + refused })
}

interface Added extends DayOfUse {
  readonly consumer: string
}

/** Added in the database, for other processes add to the same row. */
async function add({ db }: Payload, { consumer, day, requests, refused }: Added): Promise<void> {
  const id = `${consumer}:${day}`
  const increment = () =>
    db.updateOne({
      collection: slugs.apiUsage,
      where: { id: { equals: id } },
      data: { requests: { $inc: requests }, refused: { $inc: refused } },
    })
  if (await increment()) return
  try {
    await db.create({ collection: slugs.apiUsage, data: { id, consumer, day, requests, refused } })
  } catch (error) {
    // Another process made it meanwhile.
    if (!(await increment())) throw error
  }
}
