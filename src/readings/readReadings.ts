import type { PayloadRequest } from 'payload'
import { dayName, dayStart } from '../newsroom/dayRules'
import { newsroomTimeZone } from '../newsroom/timeZone'
import { slugs } from '../slugs'

interface Row {
  readonly id: string
  readonly articleId: string
  readonly day: string
  readonly pages: number
  readonly api: number
}

const daysShown = 30
const weekDays = 7
const topShown = 8
/** A week of a busy paper; beyond it the least read ones are left out. */
const rowsRead = 5_000

export interface MostReadPiece {
  readonly id: string
  readonly title: string
  readonly today: number
  readonly week: number
}

/** What readers read most in these seven days, today's first; titles are those of the published text. */
export async function mostRead(req: PayloadRequest, now: Date): Promise<MostReadPiece[]> {
  const { today, first } = await daysUntil(req, now, weekDays)
  const { docs } = await req.payload.db.find<Row>({
    collection: slugs.articleReadings,
    where: { day: { greater_than_equal: first } },
    sort: ['-pages', 'id'],
    limit: rowsRead,
    pagination: false,
    req,
  })
  const sums = new Map<string, { today: number; week: number }>()
  for (const { articleId, day, pages } of docs) {
    const sum = sums.get(articleId) ?? { today: 0, week: 0 }
    sums.set(articleId, { today: sum.today + (day === today ? pages : 0), week: sum.week + pages })
  }
  const top = [...sums]
    .sort(([, one], [, other]) => other.today - one.today || other.week - one.week)
    .filter(([, { week }]) => week > 0)
    // Some of them may have been taken down since.
    .slice(0, topShown * 2)
  const titles = await publishedTitles(
    req,
    top.map(([id]) => id),
  )
  return top
    .flatMap(([id, sum]) => {
      const title = titles.get(id)
      return title === undefined ? [] : [{ id, title, ...sum }]
    })
    .slice(0, topShown)
}

async function publishedTitles(req: PayloadRequest, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: string; headline?: string }>({
    collection: slugs.articles,
    where: { and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }] },
    select: { headline: true },
    limit: ids.length,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, headline }) => [id, headline ?? '']))
}

export interface ArticleReadings {
  readonly today: number
  readonly week: number
  readonly month: number
  /** Through the API, in these thirty days. */
  readonly api: number
}

/** How often one article was read, today and in the 7 and 30 days that end today. */
export async function articleReadings(req: PayloadRequest, articleId: string, now: Date): Promise<ArticleReadings> {
  const { today, first } = await daysUntil(req, now, daysShown)
  const { first: weekBegins } = await daysUntil(req, now, weekDays)
  const { docs } = await req.payload.db.find<Row>({
    collection: slugs.articleReadings,
    where: { and: [{ articleId: { equals: articleId } }, { day: { greater_than_equal: first } }] },
    limit: daysShown,
    pagination: false,
    req,
  })
  const sum = (rows: readonly Row[]) => rows.reduce((total, { pages }) => total + pages, 0)
  return {
    today: sum(docs.filter(({ day }) => day === today)),
    week: sum(docs.filter(({ day }) => day >= weekBegins)),
    month: sum(docs),
    api: docs.reduce((total, { api }) => total + api, 0),
  }
}

async function daysUntil(req: PayloadRequest, now: Date, days: number): Promise<{ today: string; first: string }> {
  const timeZone = await newsroomTimeZone(req)
  return { today: dayName(now, timeZone), first: dayName(dayStart(now, timeZone, 1 - days), timeZone) }
}
