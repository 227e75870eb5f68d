import type { PayloadRequest } from 'payload'
import type { Person } from '../../access/person'
import { withTransaction } from '../../database/retryTransaction'
import { type Canonical, digestOf } from '../../editorial/digest'
import { readHistory } from '../../editorial/history'
import { JudgingRefused, type Problem } from '../../errors'
import { slugs } from '../../slugs'
import { noteContestEvent } from '../noteContestEvent'
import { countRound, type RoundCount, standingOf } from './countRound'
import { sealedShortfall, shortfalls } from './quorumRules'
import { findRound, type Round, type RoundResult } from './rounds'
import { tellJurors } from './tellJurors'

interface Closing {
  readonly roundId: string
  readonly person: Person
  readonly now: Date
  /** Why it is closed though entries lack their quorum; null where it is not to be. */
  readonly overrideReason: string | null
}

/**
 * Closes a round: counts, applies the rules and freezes the result, in one transaction.
 * @throws JudgingRefused `quorum_missed` with what the office may know of it (quorumRules.ts), `ballots_altered`, `round_not_open`
 */
export function closeRound(req: PayloadRequest, { roundId, person, now, overrideReason }: Closing): Promise<void> {
  return withTransaction(
    req,
    async () => {
      const round = await findRound(req, roundId)
      if (round.status !== 'open') throw new JudgingRefused(notOpen)
      const count = await countRound(req, round)
      await assertSeals(req, round, count)
      const missing = shortfalls(standingOf(count), round.quorum ?? 1)
      if (missing.length > 0 && overrideReason === null)
        throw new JudgingRefused(quorumMissed(missing.length), { ...sealedShortfall(missing) })
      const override = missing.length > 0 && overrideReason !== null ? { reason: overrideReason, missing } : null
      const result: RoundResult = { categories: count.categories, ballotCount: count.ballots.length, override }
      const digest = resultDigest(round, result)
      const closed = await req.payload.db.updateOne({
        collection: slugs.contestRounds,
        where: { and: [{ id: { equals: round.id } }, { status: { equals: 'open' } }] },
        data: { status: 'closed', closedAt: now.toISOString(), result, digest },
        req,
      })
      if (!closed) throw new JudgingRefused(notOpen)
      const noted = { contest: round.contest, person }
      if (override) {
        const details = { round: round.id, missingCount: missing.length }
        await noteContestEvent(req, { ...noted, action: 'overrideQuorum', reason: override.reason, details })
      }
      const tieCount = result.categories.flatMap(({ ties }) => ties).length
      const details = { round: round.id, digest, ballotCount: result.ballotCount, tieCount }
      await noteContestEvent(req, { ...noted, action: 'closeRound', reason: null, details })
      await tellJurors(req, round, { action: 'closeRound', person, now })
    },
    // A busy jury goes on voting to the last moment.
    { attempts: 12 },
  )
}

export function resultDigest({ id }: Pick<Round, 'id'>, result: RoundResult): string {
  // Plain JSON by its type.
  return digestOf({ round: id, result: result as unknown as Canonical })
}

/** Every ballot is one that the history knows, unchanged, and none is lost. */
async function assertSeals(req: PayloadRequest, round: Round, { allBallots }: RoundCount): Promise<void> {
  const { events } = await readHistory(req, slugs.photoContests, round.contest)
  const cast = events.filter(({ action, details }) => action === 'castBallot' && details.round === round.id)
  const seals = new Map(cast.flatMap(({ details }) => Object.entries(details.seals ?? {})))
  const isWhole = seals.size === allBallots.length && allBallots.every(({ id, seal }) => seals.get(id) === seal)
  if (!isWhole) throw new JudgingRefused(altered)
}

const notOpen: Problem = {
  code: 'round_not_open',
  message: { zh: '这一轮没有在评审中。', en: 'This round is not open.' },
}

const altered: Problem = {
  code: 'ballots_altered',
  message: {
    zh: '选票与投票时的密封记录不符：有人改动、删除或添加过。请联系系统管理员，对照备份查明。',
    en: 'The ballots are not those that were sealed: some were changed, removed or added. Have the administrator compare a backup.',
  },
}

function quorumMissed(count: number): Problem {
  return {
    code: 'quorum_missed',
    message: {
      zh: `${count} 件作品还没有达到法定人数。请等评委评完，或写明理由后结束。`,
      en: `${count} entries lack their quorum: wait for the jurors, or say why it is closed all the same.`,
    },
  }
}
