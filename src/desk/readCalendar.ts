import type { PayloadRequest } from 'payload'
import { newsroomTimeZone } from '../newsroom/timeZone'
import type { Calendar } from './card'
import { changeToken } from './changeToken'
import type { Condition } from './condition'
import { findPieces } from './pieces'

/** More than a newsroom puts out in six weeks; what lies beyond is said to be missing. */
const mostPieces = 1000

export interface Span {
  readonly from: Date
  readonly to: Date
}

/** What is scheduled, embargoed or was published within the span. */
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
      ],
    },
  ]
  const { cards, total } = await findPieces(req, { conditions, sort: ['publishAt'], limit: mostPieces })
  return { token, timeZone, cards, isCut: total > cards.length }
}

function within(field: string, { from, to }: Span): Condition[] {
  return [{ [field]: { greater_than_equal: from.toISOString() } }, { [field]: { less_than: to.toISOString() } }]
}
