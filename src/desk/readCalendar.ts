import type { PayloadRequest } from 'payload'
import { newsroomTimeZone } from '../newsroom/timeZone'
import { calendarEntries } from './calendarRules'
import type { Calendar, Card } from './card'
import { changeToken } from './changeToken'
import type { Condition } from './condition'
import { findPieces } from './pieces'
import { isHeld } from './waitingRules'

/** More than a newsroom puts out in six weeks; what lies beyond is said to be missing. */
const mostPieces = 1000

export interface Span {
  readonly from: Date
  readonly to: Date
}

/** What is scheduled, held, embargoed or was published within the span. */
export async function readCalendar(req: PayloadRequest, span: Span): Promise<Calendar> {
  const token = await changeToken(req)
  const timeZone = await newsroomTimeZone(req)
  const conditions: Condition[] = [
    {
      or: [
        { and: [{ state: { equals: 'scheduled' } }, ...within('publishAt', span)] },
        { and: [{ state: { in: ['published', 'correcting'] } }, ...within('publishedAt', span)] },
        {
          and: [
            { state: { in: ['draft', 'review1', 'review2', 'review3', 'approved', 'scheduled'] } },
            ...within('embargoUntil', span),
          ],
        },
        // The time for which it was scheduled is part of the order: there are few, and they are looked through below.
        isHeld,
      ],
    },
  ]
  const { cards, total } = await findPieces(req, { conditions, sort: ['publishAt'], limit: mostPieces })
  const shown = cards.filter((card) => happensIn(card, span))
  return { token, timeZone, cards: shown, isCut: total > cards.length }
}

function happensIn(card: Card, { from, to }: Span): boolean {
  return calendarEntries([card]).some(({ at }) => from <= new Date(at) && new Date(at) < to)
}

function within(field: string, { from, to }: Span): Condition[] {
  return [{ [field]: { greater_than_equal: from.toISOString() } }, { [field]: { less_than: to.toISOString() } }]
}
