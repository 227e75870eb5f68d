import type { PayloadRequest } from 'payload'
import { personOf } from '../access/person'
import { openCalls } from '../contests/entering/contestCalls'
import type { Actor } from '../editorial/actor'
import { dayStart } from '../newsroom/dayRules'
import { momentOf, wallTimeOf } from '../newsroom/newsroomTimeRules'
import { newsroomTimeZone } from '../newsroom/timeZone'
import { countReturned } from '../photos/desk/ownPictures'
import { type ListName, listCondition } from './boardFilterRules'
import type { Desk, PieceList } from './card'
import { changeToken } from './changeToken'
import type { Condition } from './condition'
import { countPieces, findPieces, urgentFirst } from './pieces'
import { hasOpenGaps, isMine, isOverdueAt, seesWholeDesk } from './waitingRules'

const rowsShown = 8

/** Everything on one person's desk, counted by the database, with the first rows of each list. */
export async function readDesk(req: PayloadRequest, { actor, now }: { actor: Actor; now: Date }): Promise<Desk> {
  const token = await changeToken(req)
  const timeZone = await newsroomTimeZone(req)
  const isWhole = seesWholeDesk(actor)
  const scope = isWhole ? [] : [isMine(actor)]
  const today = { from: dayStart(now, timeZone).toISOString(), to: dayStart(now, timeZone, 1).toISOString() }
  const noon = momentOf({ ...wallTimeOf(dayStart(now, timeZone, 1), timeZone), hour: 12 }, timeZone)
  const soon = { from: today.from, to: noon.toISOString() }
  const list = (name: ListName) => listed(req, [listCondition(name, { actor, now })], urgentFirst)
  const [waiting, returned, sent, drafts, lateReview, failed, held, overdue, scheduledSoon] = await Promise.all([
    list('waiting'),
    list('returned'),
    list('sent'),
    list('drafts'),
    list('lateReview'),
    list('failed'),
    listed(req, [listCondition('held', { actor, now }), ...scope], urgentFirst),
    listed(req, [isOverdueAt(now), ...scope], urgentFirst),
    listed(req, [{ state: { equals: 'scheduled' } }, ...within('publishAt', soon)], ['publishAt']),
  ])
  const person = personOf(req.user)
  const [below, gaps, publishedToday, returnedPictures, calls] = await Promise.all([
    countPieces(req, [listCondition('below', { actor, now })]),
    countPieces(req, [hasOpenGaps, ...scope]),
    countPieces(req, [{ state: { in: ['published', 'correcting'] } }, ...within('publishedAt', today)]),
    actor.id === null ? 0 : countReturned(req, actor.id),
    person ? openCalls(req, person, now) : [],
  ])
  return {
    token,
    timeZone,
    seesWholeDesk: isWhole,
    ...{ waiting, returned, sent, drafts, lateReview, failed, held, overdue, scheduledSoon },
    ...{ below, gaps, publishedToday, returnedPictures },
    openCalls: calls,
  }
}

function listed(req: PayloadRequest, conditions: readonly Condition[], sort: readonly string[]): Promise<PieceList> {
  return findPieces(req, { conditions, sort, limit: rowsShown })
}

function within(field: string, { from, to }: { from: string; to: string }): Condition[] {
  return [{ [field]: { greater_than_equal: from } }, { [field]: { less_than: to } }]
}
