import type { PayloadRequest } from 'payload'
import type { Actor } from '../editorial/actor'
import { newsroomTimeZone } from '../newsroom/timeZone'
import { slugs } from '../slugs'
import { type BoardFilters, filterConditions } from './boardFilterRules'
import { type ColumnRequest, columnConditions, columnSort } from './boardRequestRules'
import type { Board, BoardOptions } from './card'
import { changeToken } from './changeToken'
import { narrowedTo } from './narrowRules'
import { findPieces } from './pieces'

export interface BoardRequest {
  readonly actor: Actor
  readonly now: Date
  readonly filters: BoardFilters
  readonly columns: readonly ColumnRequest[]
}

/** The asked columns, each filtered, counted and sorted by the database. */
export async function readBoard(req: PayloadRequest, { actor, now, filters, columns }: BoardRequest): Promise<Board> {
  // Asked first: what changes meanwhile is then seen as a change by whoever compares.
  const token = await changeToken(req)
  const asked = filterConditions(filters, { actor, now })
  // A late review or an overdue piece is shown however long it has been out.
  const isWholePast = filters.list === 'lateReview' || filters.overdue === true || filters.list === 'waiting'
  const read = columns.map(async ({ state, limit }) => {
    const inState = isWholePast ? [{ state: { equals: state } }] : columnConditions(state, now)
    const open = narrowedTo(state, { and: asked })
    if (open === false) return { state, total: 0, cards: [] }
    const conditions = open === true ? inState : [...inState, open]
    return { state, ...(await findPieces(req, { conditions, sort: columnSort(state), limit })) }
  })
  return { columns: await Promise.all(read), token, timeZone: await newsroomTimeZone(req) }
}

const mostPeople = 500

/** The names behind the ids on the cards. */
export async function readBoardOptions(req: PayloadRequest): Promise<BoardOptions> {
  const people = await req.payload.find({
    collection: slugs.users,
    select: { name: true },
    sort: 'name',
    limit: mostPeople,
    pagination: false,
    depth: 0,
    // Names only; all staff may read them, and the cap on outside reads is not meant for this.
    overrideAccess: true,
    req,
  })
  const sections = await req.payload.find({
    collection: slugs.sections,
    select: { name: true },
    sort: 'order',
    limit: mostPeople,
    pagination: false,
    depth: 0,
    // As above.
    overrideAccess: true,
    req,
  })
  return { people: people.docs.map(named), sections: sections.docs.map(named) }
}

function named({ id, name }: { id: string; name?: string | null }): { id: string; name: string } {
  return { id, name: name ?? id }
}
