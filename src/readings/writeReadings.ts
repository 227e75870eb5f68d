import { createLocalReq, type Payload } from 'payload'
import { addToRow } from '../database/addToRow'
import { dayName } from '../newsroom/dayRules'
import { newsroomTimeZone } from '../newsroom/timeZone'
import { slugs } from '../slugs'
import type { Counted, ReadingCounter } from './countReadings'

/**
 * Adds what was counted to the rows of the day. What cannot be written is counted again with the next readings.
 * @returns for how many articles something was written
 */
export async function writeReadings(payload: Payload, counter: ReadingCounter, now: Date): Promise<number> {
  const counted = [...counter.take().values()]
  if (counted.length === 0) return 0
  const pending = new Set(counted)
  try {
    const day = dayName(now, await newsroomTimeZone(await createLocalReq({}, payload)))
    const idOfSlug = await articlesBySlug(payload, counted)
    let written = 0
    for (const reading of counted) {
      const articleId = reading.kind === 'api' ? reading.name : idOfSlug.get(reading.name)
      // A page of something that is no article any more.
      if (articleId) {
        await addToRow(payload, {
          collection: slugs.articleReadings,
          id: `${articleId}:${day}`,
          row: { articleId, day },
          added: {
            pages: reading.kind === 'page' ? reading.count : 0,
            api: reading.kind === 'api' ? reading.count : 0,
          },
        })
        written += 1
      }
      pending.delete(reading)
    }
    return written
  } catch (error) {
    for (const reading of pending) counter.putBack(reading)
    throw error
  }
}

async function articlesBySlug(payload: Payload, counted: readonly Counted[]): Promise<ReadonlyMap<string, string>> {
  const names = counted.filter(({ kind }) => kind === 'page').map(({ name }) => name)
  if (names.length === 0) return new Map()
  const { docs } = await payload.db.find<{ id: string; slug: string }>({
    collection: slugs.articles,
    where: { slug: { in: names } },
    select: { slug: true },
    limit: names.length,
    pagination: false,
  })
  return new Map(docs.map(({ id, slug }) => [slug, id]))
}
