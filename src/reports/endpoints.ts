import type { Endpoint, PayloadRequest } from 'payload'
import { personOf } from '../access/person'
import { NotLoggedIn, TransitionDenied, UnknownMonth } from '../errors'
import { languageOf } from '../language'
import { newsroomTimeZone } from '../newsroom/timeZone'
import { hasRole, holdsRole, isStaff } from '../roles'
import { slugs } from '../slugs'
import { csvOf } from './csvRules'
import { daysOf, type Month, type MonthSpan, monthOf, monthText, parseMonth, spanOf } from './monthRules'
import { type CountedEvent, countedActions, type ReportRow, reportColumns, startTally } from './reportRules'
import { columnLabels, nameLabel } from './reportWords'

/** The answer of GET /api/reports?month=2026-01. Times are ISO 8601, UTC. */
export interface MonthReport extends MonthSpan {
  readonly month: string
  readonly timeZone: string
  /** The month is over: the same question gives the same answer from now on. */
  readonly isClosed: boolean
  /** Everybody's rows, or only those of the person who asks. */
  readonly isWhole: boolean
  readonly rows: readonly ReportRow[]
  /** Publications whose record does not hold what is counted here. */
  readonly unrecorded: number
}

export const reportEndpoints: Endpoint[] = [{ path: '/reports', method: 'get', handler: getReport }]

/** 考核: what each person did in a month. Everybody sees his or her own row; desk heads, chief editors and administrators all. */
async function getReport(req: PayloadRequest): Promise<Response> {
  const person = personOf(req.user)
  if (!person) throw new NotLoggedIn()
  if (!isStaff(person)) throw new TransitionDenied([])
  const now = new Date()
  const timeZone = await newsroomTimeZone(req)
  const month = askedMonth(req.query.month, now, timeZone)
  const span = spanOf(month, timeZone)
  const { rows, unrecorded } = await tallied(req, span)
  const isWhole = holdsRole(person, 'deskHead') || hasRole(person, 'admin')
  const report: MonthReport = {
    month: monthText(month),
    timeZone,
    ...span,
    isClosed: now.toISOString() >= span.endsAt,
    isWhole,
    rows: isWhole ? rows : rows.filter(({ key }) => key === `user:${person.id}`),
    unrecorded: isWhole ? unrecorded : 0,
  }
  return req.query.format === 'csv' ? csvAnswer(report, req) : Response.json(report, { headers: notStored })
}

const notStored = { 'Cache-Control': 'no-store' }

function csvAnswer({ month, rows }: MonthReport, req: PayloadRequest): Response {
  const language = languageOf(req.i18n.language)
  const head = [nameLabel[language], ...reportColumns.map((column) => columnLabels[column][language])]
  const lines = rows.map((row) => [row.name, ...reportColumns.map((column) => row[column])])
  return new Response(csvOf([head, ...lines]), {
    headers: {
      ...notStored,
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="report-${month}.csv"`,
    },
  })
}

function askedMonth(value: unknown, now: Date, timeZone: string): Month {
  if (value === undefined || value === '') return monthOf(now, timeZone)
  const month = typeof value === 'string' ? parseMonth(value) : null
  if (!month) throw new UnknownMonth()
  return month
}

/** Read day by day, so that no month is too long to be counted. */
async function tallied(req: PayloadRequest, span: MonthSpan): Promise<{ rows: ReportRow[]; unrecorded: number }> {
  const tally = startTally()
  for (const { startsAt, endsAt } of daysOf(span)) {
    const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
      collection: slugs.editorialEvents,
      where: {
        and: [
          { at: { greater_than_equal: startsAt } },
          { at: { less_than: endsAt } },
          { action: { in: [...countedActions] } },
        ],
      },
      sort: 'at',
      select: { action: true, from: true, actorId: true, actorName: true, details: true },
      limit: 0,
      pagination: false,
      req,
    })
    for (const row of docs) tally.count(eventOf(row))
  }
  return { rows: tally.rows(), unrecorded: tally.unrecorded() }
}

function eventOf({ action, from, actorId, actorName, details }: Record<string, unknown>): CountedEvent {
  return {
    action: String(action),
    from: String(from),
    actorId: typeof actorId === 'string' && actorId ? actorId : null,
    actorName: String(actorName ?? ''),
    details,
  }
}
