import { createLocalReq, type Payload, ValidationError } from 'payload'
import { isWriteConflict } from '../database/databaseFailure'
import { dayName } from '../desk/dayRules'
import { newsroomTimeZone } from '../newsroom/timeZone'
import { slugs } from '../slugs'
import type { Counted, ReadingCounter } from './countReadings'

const maxTries = 5

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
      if (articleId && (await addToDay(payload, { articleId, day, reading }))) written += 1
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

interface Row {
  readonly id: string
  readonly pages: number
  readonly api: number
}

interface DayReading {
  readonly articleId: string
  readonly day: string
  readonly reading: Counted
}

/** Several processes add to one row: each adds only to what it has just seen there. */
async function addToDay(payload: Payload, { articleId, day, reading }: DayReading): Promise<boolean> {
  const id = `${articleId}:${day}`
  const collection = slugs.articleReadings
  const added = { pages: reading.kind === 'page' ? reading.count : 0, api: reading.kind === 'api' ? reading.count : 0 }
  for (let attempt = 1; attempt <= maxTries; attempt += 1) {
    try {
      const row = await payload.db.findOne<Row>({ collection, where: { id: { equals: id } } })
      if (!row) {
        await payload.db.create({ collection, data: { id, articleId, day, ...added } })
        return true
      }
      const { pages, api } = row
      const taken = await payload.db.updateOne({
        collection,
        where: { and: [{ id: { equals: id } }, { pages: { equals: pages } }, { api: { equals: api } }] },
        data: { pages: pages + added.pages, api: api + added.api },
      })
      if (taken) return true
    } catch (error) {
      // Another process made the row at the same moment, or is adding to it.
      if (!(error instanceof ValidationError) && !isWriteConflict(error)) throw error
    }
  }
  return false
}
