import type { PayloadRequest } from 'payload'
import type { Person } from '../../access/person'
import { withTransaction } from '../../database/retryTransaction'
import { digestOf } from '../../editorial/digest'
import { GuardsFailed, JudgingRefused, type Problem } from '../../errors'
import { slugs } from '../../slugs'
import { contestInForce } from '../contestInForce'
import { noteContestEvent } from '../noteContestEvent'
import { assertJurors } from './assertJurors'
import { isSettled } from './placingRules'
import { isOver, notPlanned, openingProblem, readinessProblems } from './roundRules'
import { findRound, type Round, roundsOf } from './rounds'
import { tellJurors } from './tellJurors'

interface Opening {
  readonly roundId: string
  readonly person: Person
  readonly now: Date
}

/**
 * Opens a round: its rules are in force, and its entries fixed. Those are all of the contest in the first one, and what
 * went on in the round before in the others.
 * @throws JudgingRefused (earlier_round_not_closed, ties_undecided, entries_still_open …), GuardsFailed for what is missing
 */
export function openRound(req: PayloadRequest, { roundId, person, now }: Opening): Promise<void> {
  return withTransaction(req, async () => {
    const round = await findRound(req, roundId)
    const others = (await roundsOf(req, round.contest)).filter(({ id }) => id !== round.id)
    const problem = openingProblem({ order: round.order ?? 0, status: round.status }, others.map(siblingOf))
    if (problem) throw new JudgingRefused(problem)
    const missing = readinessProblems(round)
    if (missing.length > 0) throw new GuardsFailed(missing)
    await assertJurors(req, round.jurors)
    if (isOver(round.closesAt, now)) throw new GuardsFailed([endIsPast])
    const contest = await contestInForce(req, round.contest)
    const entriesUntil = contest?.entering?.closesAt ?? null
    if (entriesUntil && !isOver(entriesUntil, now)) throw new JudgingRefused(entriesStillOpen)
    const before = others.findLast(({ order }) => (order ?? 0) < (round.order ?? 0))
    const entryIds = before ? advanced(before) : await entriesOf(req, round.contest)
    if (entryIds.length === 0) throw new GuardsFailed([noEntries])
    // Of two at the same moment one finds it planned.
    const opened = await req.payload.db.updateOne({
      collection: slugs.contestRounds,
      where: { and: [{ id: { equals: round.id } }, { status: { equals: 'planned' } }] },
      data: { status: 'open', openedAt: now.toISOString(), entryIds },
      req,
    })
    if (!opened) throw new JudgingRefused(notPlanned)
    const { kind, order, jurors, chair, quorum } = round
    const details = { round: round.id, kind, order, jurors, chair, quorum, entryCount: entryIds.length }
    await noteContestEvent(req, {
      contest: round.contest,
      person,
      action: 'openRound',
      reason: null,
      details: { ...details, entries: digestOf([...entryIds].sort()) },
    })
    await tellJurors(req, round, { action: 'openRound', person, now })
  })
}

function siblingOf({ order, status, result }: Round) {
  return { order: order ?? 0, status, isSettled: isSettled(result?.categories ?? []) }
}

function advanced({ result }: Round): string[] {
  const placings = (result?.categories ?? []).flatMap((category) => category.placings)
  return placings.filter(({ goesOn }) => goesOn).map(({ entryId }) => entryId)
}

/** Whatever can still stand: an entry that is only held back at the moment is judged once it is free again. */
async function entriesOf(req: PayloadRequest, contest: string): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: string; status?: unknown }>({
    collection: slugs.contestEntries,
    where: { contest: { equals: contest } },
    select: { status: true },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.filter(({ status }) => status !== 'withdrawn' && status !== 'disqualified').map(({ id }) => id)
}

const endIsPast: Problem = {
  code: 'round_invalid',
  path: 'closesAt',
  message: { zh: '截止时间已过，请先改到以后。', en: 'The end is past: move it first.' },
}

const entriesStillOpen: Problem = {
  code: 'entries_still_open',
  message: { zh: '征稿还没有截止，不能开始评审。', en: 'Entries are still taken: judging begins after their closing.' },
}

const noEntries: Problem = {
  code: 'no_entries',
  message: { zh: '没有可评的作品。', en: 'There are no entries to judge.' },
}
