import { createLocalReq, type Payload } from 'payload'
import { addToRow } from '../../database/addToRow'
import { newsroomTimeZone } from '../../newsroom/timeZone'
import { slugs } from '../../slugs'
import { type DayOfUse, dayOf } from './usageRules'

type Counts = Pick<DayOfUse, 'requests' | 'refused'>

const counted = new WeakMap<object, Map<string, Counts>>()

/** Notes one request in memory: who, and nothing about what or from where. */
export function countUse(db: object, consumer: string, isServed: boolean): void {
  const counts = counted.get(db) ?? new Map<string, Counts>()
  counted.set(db, counts)
  const { requests, refused } = counts.get(consumer) ?? { requests: 0, refused: 0 }
  counts.set(consumer, { requests: requests + 1, refused: refused + (isServed ? 0 : 1) })
}

const writing = new WeakMap<object, Promise<void>>()

/**
 * Writes what was counted to the rows of today; what cannot be written is kept for the next time. Resolves once everything counted
 * before the call is written, also what somebody else is writing.
 */
export function writeUse(payload: Payload): Promise<void> {
  const written = (writing.get(payload.db) ?? Promise.resolve()).then(() => writeCounted(payload))
  writing.set(payload.db, written)
  return written
}

async function writeCounted(payload: Payload): Promise<void> {
  const counts = [...(counted.get(payload.db) ?? [])]
  if (counts.length === 0) return
  counted.delete(payload.db)
  const day = await today(payload).catch(() => null)
  for (const [consumer, count] of counts) {
    try {
      if (day === null) throw new Error('The newsroom’s day is not known.')
      const { requests, refused } = count
      await addToRow(payload, {
        collection: slugs.apiUsage,
        id: `${consumer}:${day}`,
        row: { consumer, day },
        added: { requests, refused },
      })
    } catch (error) {
      keep(payload.db, consumer, count)
      payload.logger.warn({ err: error, msg: 'the use of API keys could not be written, and is kept' })
    }
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
