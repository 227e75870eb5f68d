import type { Endpoint, PayloadRequest } from 'payload'
import { assertStaff } from '../access/assertStaff'
import type { Actor } from '../editorial/actor'
import { loadActor } from '../editorial/loadActor'
import { GuardsFailed } from '../errors'
import { badFilter, readFilters } from './boardFilterRules'
import { readColumns } from './boardRequestRules'
import { changeToken } from './changeToken'
import { readBoard, readBoardOptions } from './readBoard'
import { readCalendar, type Span } from './readCalendar'
import { readDesk } from './readDesk'

/** What the desk, the board and the calendar read; moving a piece is the workflow's own endpoint. Staff only. */
export const deskEndpoints: Endpoint[] = [
  { path: '/desk', method: 'get', handler: getDesk },
  { path: '/board', method: 'get', handler: getBoard },
  { path: '/board/changes', method: 'get', handler: getChanges },
  { path: '/board/options', method: 'get', handler: getOptions },
  { path: '/calendar', method: 'get', handler: getCalendar },
]

async function getDesk(req: PayloadRequest): Promise<Response> {
  const now = new Date()
  return Response.json(await readDesk(req, { actor: await staffActor(req, now), now }))
}

async function getBoard(req: PayloadRequest): Promise<Response> {
  const now = new Date()
  const actor = await staffActor(req, now)
  const { filters, problems } = readFilters(req.query)
  const { columns, problems: columnProblems } = readColumns(req.query.columns)
  if (problems.length + columnProblems.length > 0) throw new GuardsFailed([...problems, ...columnProblems])
  return Response.json(await readBoard(req, { actor, now, filters, columns }))
}

/** Asked every two seconds by every open board: one small query, and no body where nothing has changed. */
async function getChanges(req: PayloadRequest): Promise<Response> {
  assertStaff(req)
  const token = await changeToken(req)
  const headers = { ETag: `"${token}"`, 'Cache-Control': 'private, no-cache' }
  if (req.headers.get('if-none-match') === `"${token}"`) return new Response(null, { status: 304, headers })
  return Response.json({ token }, { headers })
}

async function getOptions(req: PayloadRequest): Promise<Response> {
  assertStaff(req)
  return Response.json(await readBoardOptions(req))
}

async function getCalendar(req: PayloadRequest): Promise<Response> {
  assertStaff(req)
  return Response.json(await readCalendar(req, readSpan(req.query)))
}

const longestSpanMilliseconds = 62 * 86_400_000

function readSpan({ from, to }: PayloadRequest['query']): Span {
  const span = { from: new Date(String(from)), to: new Date(String(to)) }
  const bad = (['from', 'to'] as const).filter((name) => Number.isNaN(span[name].getTime()))
  const length = span.to.getTime() - span.from.getTime()
  if (bad.length === 0 && (length <= 0 || length > longestSpanMilliseconds)) bad.push('to')
  if (bad.length > 0) throw new GuardsFailed(bad.map(badFilter))
  return span
}

async function staffActor(req: PayloadRequest, now: Date): Promise<Actor> {
  assertStaff(req)
  return loadActor(req, now)
}
