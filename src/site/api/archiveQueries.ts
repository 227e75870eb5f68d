import { type Day, dayOf, momentsOf } from '../dayRules'
import type { Story } from '../story'
import type { AskApi, Query } from './askApi'
import { recordsIn, textIn } from './fieldRules'
import { readStories } from './storyQueries'

export interface DayInArchive {
  readonly stories: readonly Story[]
  readonly total: number
  /** The nearest days on which something was published. */
  readonly previous: Day | null
  readonly next: Day | null
}

/** More than a paper publishes in a day; what is above it is said to be left out. */
const mostOfDay = 100

export async function readDay(ask: AskApi, day: Day, timeZone: string): Promise<DayInArchive> {
  const { from, until } = momentsOf(day, timeZone)
  const [{ items, total }, previous, next] = await Promise.all([
    readStories(ask, {
      where: { 'where[publishedAt][greater_than_equal]': from, 'where[publishedAt][less_than]': until },
      limit: mostOfDay,
    }),
    nearestDay(ask, timeZone, { 'where[publishedAt][less_than]': from, sort: '-publishedAt' }),
    nearestDay(ask, timeZone, { 'where[publishedAt][greater_than_equal]': until, sort: 'publishedAt' }),
  ])
  return { stories: items, total, previous, next }
}

async function nearestDay(ask: AskApi, timeZone: string, question: Query): Promise<Day | null> {
  const answer = await ask('/articles', { ...question, depth: 0, limit: 1, 'select[publishedAt]': true })
  const [article] = recordsIn(answer ?? {}, 'docs')
  const publishedAt = article && textIn(article, 'publishedAt')
  return publishedAt ? dayOf(publishedAt, timeZone) : null
}
