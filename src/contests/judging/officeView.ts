import type { PayloadRequest } from 'payload'
import { contestOffice } from '../../access/contestOffice'
import { personOf } from '../../access/person'
import { JudgingRefused, type Problem } from '../../errors'
import { slugs } from '../../slugs'
import { isSecret } from '../secretContests'
import { countRound, standingOf } from './countRound'
import { isForOffice as isOfficeTie } from './decideTie'
import { isSettled, type Placing, type Tie, type TieDecision } from './placingRules'
import { type SealedShortfall, type Shortfall, sealedShortfall, shortfalls } from './quorumRules'
import { roundEntries } from './roundEntries'
import type { Round } from './rounds'

interface JurorProgress {
  readonly id: string
  readonly name: string
  readonly isChair: boolean
  readonly judged: number
  readonly recused: number
  readonly open: number
}

export interface RoundProgress extends SealedShortfall {
  readonly entryCount: number
  readonly jurors: readonly JurorProgress[]
}

/**
 * How far each juror is, and what the quorum lacks: numbers of ballots, never what is in them nor which entries they are on.
 * Every ballot counts here, of whatever entry: a number that went down when the office relates a juror to an entry, or takes
 * the entry out, would tell that there is one. A juror may so have one more to judge than it says.
 */
export async function roundProgress(req: PayloadRequest, round: Round): Promise<RoundProgress> {
  const names = await namesOf(req, round.jurors)
  if (round.status === 'planned')
    return { entryCount: 0, jurors: round.jurors.map((id) => notBegun(id)), missingCount: 0, barred: [] }
  const count = await countRound(req, round)
  const { entries, allBallots } = count
  return {
    entryCount: entries.length,
    jurors: round.jurors.map((id) => {
      const mine = entries.filter(({ eligible }) => eligible.includes(id)).length
      const judged = allBallots.filter(({ juror }) => juror === id).length
      return { ...notBegun(id), judged, recused: entries.length - mine, open: Math.max(0, mine - judged) }
    }),
    ...sealedShortfall(shortfalls(standingOf(count), round.quorum ?? 1)),
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
    /** The juror who asks has a work in it: its places are kept back until the winners are announced. */
    readonly isWithheld: boolean
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
  const withheld = isOffice ? new Set<string>() : await ownCategories(req, round)
  const categories: ShownResult['categories'][number][] = []
  // One after the other: each asks the database.
  for (const { category, advance, placings, ties } of result.categories) {
    const isWithheld = withheld.has(category)
    const shown = (isWithheld ? [] : placings).map(({ entryId, tally: _exact, ...placing }): ShownPlacing => {
      return titles ? { ...placing, entryId, title: titles.get(entryId) ?? null } : placing
    })
    const asked: ShownTie[] = []
    for (const tie of ties) asked.push(await shownTie(req, round, tie))
    categories.push({ category, isWithheld, advance, placings: shown, ties: asked })
  }
  const { ballotCount, override } = result
  return { digest, closedAt, ballotCount, override, isSettled: isSettled(result.categories), categories }
}

/** A juror does not know the number of an own work, but would know it in a list of all the others. */
async function ownCategories(req: PayloadRequest, round: Round): Promise<Set<string>> {
  const person = personOf(req.user)
  if (!person || !(await isSecret(req, round.contest))) return new Set()
  const entries = await roundEntries(req, round, { jurors: [person.id] })
  return new Set(entries.flatMap(({ owners, category }) => (owners.includes(person.id) ? [category] : [])))
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

export async function titlesOf(req: PayloadRequest, contest: string): Promise<Map<string, string | null>> {
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
