import type { PayloadRequest, Where } from 'payload'
import type { Person } from '../../access/person'
import { withTransaction } from '../../database/retryTransaction'
import { DocumentNotFound, GuardsFailed, JudgingRefused, type Problem, TransitionDenied } from '../../errors'
import { noteContestEvent } from '../noteContestEvent'
import { type Ballot, orderProblem, parseBallot, type Vote } from './ballotRules'
import { alreadyVoted, ballotsOf, keepBallot } from './ballots'
import { jurorOf } from './juror'
import { recusalGround } from './recusalRules'
import { declaredRecusals, type RoundEntry, roundEntries } from './roundEntries'
import { ballotTimeProblem } from './roundRules'
import { findRound, type Round } from './rounds'

/** As many jurors as there are may hand in at the same moment, and each puts a row into the contest's one history. */
const attempts = 12

interface Casting {
  readonly roundId: string
  readonly data: unknown
  /** When the ballot arrived, by the database's clock. */
  readonly now: Date
}

/**
 * Takes a juror's ballot, once. It writes the contest's history, as closing the round does: of the two at the same moment
 * one comes first, and either the ballot is counted or it is refused.
 * @returns how many entries it judges
 * @throws JudgingRefused (already_voted, round_closed, round_not_open), TransitionDenied (not_a_juror, recused), GuardsFailed
 */
export function castBallot(req: PayloadRequest, { roundId, data, now }: Casting): Promise<number> {
  return withTransaction(
    req,
    async () => {
      const round = await findRound(req, roundId)
      const person = jurorOf(req, round)
      const timeProblem = ballotTimeProblem(round, now)
      if (timeProblem) throw new JudgingRefused(timeProblem)
      const { ballot, problem } = parseBallot(data, {
        kind: round.kind ?? 'shortlist',
        criteriaCount: round.criteria.length,
      })
      if (problem) throw new GuardsFailed([problem])
      const votes = await votesOn(req, { round, person, ballot })
      const seals: (readonly [string, string])[] = []
      for (const { entryId, vote } of votes)
        seals.push(await keepBallot(req, { round: round.id, juror: person.id, entryId, vote, now }))
      await noteContestEvent(req, {
        contest: round.contest,
        person,
        action: 'castBallot',
        reason: null,
        details: { round: round.id, seals: Object.fromEntries(seals) },
      })
      return votes.length
    },
    { attempts },
  )
}

interface Handed {
  readonly round: Round
  readonly person: Person
  readonly ballot: Ballot
}

async function votesOn(req: PayloadRequest, handed: Handed): Promise<{ entryId: string; vote: Vote }[]> {
  const { round, person, ballot } = handed
  const where: Where =
    'code' in ballot ? { judgingCode: { equals: ballot.code } } : { category: { equals: ballot.category } }
  const entries = await roundEntries(req, round, { jurors: [person.id], where })
  if (entries.length === 0) throw new DocumentNotFound()
  const declared = await declaredRecusals(req, round.contest, person.id)
  const own = entries.filter((entry) => recusalGround(person.id, entry, declared) === null)
  const voted = new Set((await ballotsOf(req, { round: round.id, juror: person.id })).map(({ entryId }) => entryId))
  if (entries.some(({ entryId }) => voted.has(entryId))) throw new JudgingRefused(alreadyVoted)
  if (own.length === 0) throw new TransitionDenied([recused])
  if ('code' in ballot) return own.map(({ entryId }) => ({ entryId, vote: ballot.vote }))
  return ranked(own, ballot.order)
}

function ranked(own: readonly RoundEntry[], order: readonly string[]): { entryId: string; vote: Vote }[] {
  const problem = orderProblem(
    order,
    own.map(({ code }) => code),
  )
  if (problem) throw new GuardsFailed([problem])
  return own.map(({ entryId, code }) => ({ entryId, vote: { rank: order.indexOf(code) + 1 } }))
}

const recused: Problem = {
  code: 'recused',
  path: 'entry',
  message: { zh: '您须回避这件作品，不能评它。', en: 'You are recused from this entry: it is not yours to judge.' },
}
