import type { PayloadRequest } from 'payload'
import { contestOffice } from '../../access/contestOffice'
import { personOf } from '../../access/person'
import { JudgingRefused, type Problem } from '../../errors'
import { slugs } from '../../slugs'
import { countRound, standingOf } from './countRound'
import { isForOffice as isOfficeTie } from './decideTie'
import { isSettled, type Placing, type Tie, type TieDecision } from './placingRules'
import { type Shortfall, shortfalls } from './quorumRules'
import type { Round } from './rounds'

interface JurorProgress {
  readonly id: string
  readonly name: string
  readonly isChair: boolean
  readonly judged: number
  readonly recused: number
  readonly open: number
}

export interface RoundProgress {
  readonly entryCount: number
  readonly jurors: readonly JurorProgress[]
  /** The entries that lack ballots for the quorum. */
  readonly missing: readonly Shortfall[]
}

/** How far each juror is, and what the quorum lacks: numbers of ballots, never what is in them. */
export async function roundProgress(req: PayloadRequest, round: Round): Promise<RoundProgress> {
  const names = await namesOf(req, round.jurors)
  if (round.status === 'planned') return { entryCount: 0, jurors: round.jurors.map((id) => notBegun(id)), missing: [] }
  const count = await countRound(req, round)
  const { entries, ballots } = count
  return {
    entryCount: entries.length,
    jurors: round.jurors.map((id) => {
      const mine = entries.filter(({ eligible }) => eligible.includes(id)).length
      const judged = ballots.filter(({ juror }) => juror === id).length
      return { ...notBegun(id), judged, recused: entries.length - mine, open: mine - judged }
    }),
    missing: shortfalls(standingOf(count), round.quorum ?? 1),
  }

  function notBegun(id: string): JurorProgress {
    return { id, name: names.get(id) ?? '', isChair: id === round.chair, judged: 0, recused: 0, open: 0 }
  }
}

export interface ShownPlacing extends Omit<Placing, 'entryId' | 'tally'> {
  /** For the contest office alone. */
  readonly entryId?: string
  readonly title?: string | null
}

export interface ShownTie extends Omit<Tie, 'decision'> {
  readonly decision: Omit<TieDecision, 'by'> | null
  /** The chair is recused from one of them: the office draws lots. */
  readonly isForOffice: boolean
  readonly mayDecide: boolean
}

export interface ShownResult {
  readonly digest: string | null
  readonly closedAt: string | null
  readonly ballotCount: number
  readonly isSettled: boolean
  readonly override: { readonly reason: string; readonly missing: readonly Shortfall[] } | null
  readonly categories: readonly {
    readonly category: string
    readonly advance: number | null
    readonly placings: readonly ShownPlacing[]
    readonly ties: readonly ShownTie[]
  }[]
}

/**
 * What came of a closed round, for its jurors and the office; whose works they are, the office alone can look up.
 * @throws JudgingRefused `round_sealed` before it has closed, for everybody
 */
export async function roundResult(req: PayloadRequest, round: Round): Promise<ShownResult> {
  const { result, digest, closedAt } = round
  if (round.status !== 'closed' || !result) throw new JudgingRefused(sealed)
  const isOffice = contestOffice({ req })
  const titles = isOffice ? await titlesOf(req, round.contest) : null
  const categories: ShownResult['categories'][number][] = []
  // One after the other: each asks the database.
  for (const { category, advance, placings, ties } of result.categories) {
    const shown = placings.map(({ entryId, tally: _exact, ...placing }): ShownPlacing => {
      return titles ? { ...placing, entryId, title: titles.get(entryId) ?? null } : placing
    })
    const asked: ShownTie[] = []
    for (const tie of ties) asked.push(await shownTie(req, round, tie))
    categories.push({ category, advance, placings: shown, ties: asked })
  }
  const { ballotCount, override } = result
  return { digest, closedAt, ballotCount, override, isSettled: isSettled(result.categories), categories }
}

async function shownTie(req: PayloadRequest, round: Round, tie: Tie): Promise<ShownTie> {
  const isForOffice = await isOfficeTie(req, round, tie)
  const isDecider = isForOffice
    ? contestOffice({ req })
    : personOf(req.user)?.id === round.chair && !contestOffice({ req })
  const { decision } = tie
  // Who decided stands on record; the jury sees how and why.
  const shown = decision && { order: decision.order, at: decision.at, reason: decision.reason }
  return { ...tie, decision: shown, isForOffice, mayDecide: decision === null && isDecider }
}

async function namesOf(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: slugs.users,
    where: { id: { in: [...ids] } },
    select: { name: true },
    depth: 0,
    limit: Math.max(1, ids.length),
    pagination: false,
    // The office knows its jurors, and no more than their names is taken.
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

async function titlesOf(req: PayloadRequest, contest: string): Promise<Map<string, string | null>> {
  const { docs } = await req.payload.db.find<{ id: string; title?: string | null }>({
    collection: slugs.contestEntries,
    where: { contest: { equals: contest } },
    select: { title: true },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, title }) => [id, title ?? null]))
}

const sealed: Problem = {
  code: 'round_sealed',
  message: {
    zh: '本轮结束之前，选票对所有人密封，大赛办和管理员也看不到。',
    en: 'Until the round closes its ballots are sealed, for the contest office and administrators too.',
  },
}
