import type { PayloadRequest } from 'payload'
import type { Person } from '../../access/person'
import { DocumentNotFound } from '../../errors'
import type { ContestPicture } from '../../payload-types'
import { slugs } from '../../slugs'
import { pictureAt } from '../entryPicture'
import type { Vote } from './ballotRules'
import { ballotsOf } from './ballots'
import { recusalGround } from './recusalRules'
import { declaredRecusals, type RoundEntry, roundEntries } from './roundEntries'
import type { Round } from './rounds'
import { shuffledFor } from './shuffleRules'

/** An entry as its jurors see it: nothing that names the photographer. */
export interface JurorEntry {
  readonly code: string
  readonly category: string
  /** Null unless the round shows what entrants wrote. */
  readonly title: string | null
  readonly description: string | null
  readonly pictureCount: number
  /** The juror's own. */
  readonly vote: Vote | null
}

interface Progress {
  readonly total: number
  readonly judged: number
  readonly recused: number
  readonly open: number
}

interface Question {
  readonly isOpenOnly: boolean
  readonly category: string | null
  readonly page: number
  readonly limit: number
}

export interface JurorPage {
  readonly progress: Progress
  readonly categories: readonly (Progress & { readonly category: string })[]
  readonly entries: readonly JurorEntry[]
  readonly page: number
  readonly totalPages: number
  readonly totalEntries: number
}

/** A page of what this juror judges, in the juror's own order; entries of which he or she is recused are counted only. */
export async function jurorPage(req: PayloadRequest, { round, person }: Seat, question: Question): Promise<JurorPage> {
  const seat = await seatOf(req, { round, person })
  const { own, votes } = seat
  const { isOpenOnly, category, page, limit } = question
  const wanted = own.filter(
    (entry) => (category === null || entry.category === category) && !(isOpenOnly && votes.has(entry.entryId)),
  )
  const inOrder = shuffledFor(wanted, [req.payload.secret, round.id, person.id], ({ code }) => code)
  const shown = inOrder.slice((page - 1) * limit, page * limit)
  const names = [...new Set(seat.all.map((entry) => entry.category))].sort()
  return {
    progress: progressOf(seat),
    categories: names.map((name) => ({ category: name, ...progressOf(seat, name) })),
    entries: await withContent(req, { round, votes, shown }),
    page,
    totalPages: Math.max(1, Math.ceil(inOrder.length / limit)),
    totalEntries: inOrder.length,
  }
}

export async function jurorProgress(req: PayloadRequest, seat: Seat): Promise<Progress> {
  return progressOf(await seatOf(req, seat))
}

interface Seat {
  readonly round: Round
  readonly person: Pick<Person, 'id'>
}

interface TakenSeat {
  readonly all: readonly RoundEntry[]
  /** Those that are the juror's to judge. */
  readonly own: readonly RoundEntry[]
  readonly votes: ReadonlyMap<string, Vote>
}

async function seatOf(req: PayloadRequest, { round, person }: Seat): Promise<TakenSeat> {
  const all = await roundEntries(req, round, { jurors: [person.id] })
  const declared = await declaredRecusals(req, round.contest, person.id)
  const own = all.filter((entry) => recusalGround(person.id, entry, declared) === null)
  const ballots = await ballotsOf(req, { round: round.id, juror: person.id })
  return { all, own, votes: new Map(ballots.map(({ entryId, vote }) => [entryId, vote])) }
}

function progressOf({ all, own, votes }: TakenSeat, category?: string): Progress {
  const isIn = (entry: RoundEntry) => category === undefined || entry.category === category
  const [total, mine] = [all.filter(isIn).length, own.filter(isIn)]
  const judged = mine.filter(({ entryId }) => votes.has(entryId)).length
  return { total, judged, recused: total - mine.length, open: mine.length - judged }
}

interface Shown {
  readonly round: Round
  readonly votes: ReadonlyMap<string, Vote>
  readonly shown: readonly RoundEntry[]
}

async function withContent(req: PayloadRequest, { round, votes, shown }: Shown): Promise<JurorEntry[]> {
  if (shown.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.contestEntries,
    where: { id: { in: shown.map(({ entryId }) => entryId) } },
    select: { title: true, description: true, pictures: true },
    depth: 0,
    limit: shown.length,
    pagination: false,
    // Jurors read no entries; what they see of these is chosen here.
    overrideAccess: true,
    req,
  })
  const byId = new Map(docs.map((doc) => [doc.id, doc]))
  return shown.map(({ entryId, code, category }) => {
    const { title = null, description = null, pictures } = byId.get(entryId) ?? {}
    const texts = round.showsTexts ? { title, description } : { title: null, description: null }
    return { code, category, ...texts, pictureCount: pictures?.length ?? 0, vote: votes.get(entryId) ?? null }
  })
}

/**
 * A picture of an entry of the round, by its place in the series from 0; for a juror who may judge it.
 * @throws DocumentNotFound
 */
export async function roundPicture(
  req: PayloadRequest,
  { round, juror, code, place }: { round: Round; juror: string | null; code: string; place: number },
): Promise<ContestPicture> {
  const where = { judgingCode: { equals: code } }
  const [entry] = await roundEntries(req, round, { jurors: juror ? [juror] : [], where })
  const declared = juror ? await declaredRecusals(req, round.contest, juror) : []
  if (!entry || (juror && recusalGround(juror, entry, declared) !== null)) throw new DocumentNotFound()
  return pictureAt(req, entry.entryId, place)
}
