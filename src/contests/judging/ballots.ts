import { randomBytes, randomUUID } from 'node:crypto'
import { type PayloadRequest, ValidationError } from 'payload'
import { JudgingRefused, type Problem } from '../../errors'
import { idOf } from '../../fields/relationId'
import { slugs } from '../../slugs'
import { readVote, type Vote } from './ballotRules'
import { sealOf } from './sealRules'
import type { CountedBallot } from './tallyRules'

/** A ballot as it is kept. */
interface KeptBallot extends CountedBallot {
  readonly id: string
  readonly seal: string
}

interface Question {
  readonly round: string
  readonly juror?: string
}

/** For the count when a round closes, and for the juror whose they are: the caller has asked which of the two it is. */
export async function ballotsOf(req: PayloadRequest, { round, juror }: Question): Promise<KeptBallot[]> {
  const { docs } = await req.payload.db.find<Record<string, unknown>>({
    collection: slugs.contestBallots,
    where: { and: [{ round: { equals: round } }, ...(juror ? [{ juror: { equals: juror } }] : [])] },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.flatMap((row) => {
    const vote = readVote(row.vote)
    const [jurorId, entryId] = [idOf(row.juror), idOf(row.entry)]
    if (!vote || !jurorId || !entryId) return []
    const seal = sealOf({ round, juror: jurorId, entry: entryId, vote, salt: String(row.salt) })
    return [{ id: String(row.id), juror: jurorId, entryId, vote, seal }]
  })
}

interface NewBallot {
  readonly round: string
  readonly juror: string
  readonly entryId: string
  readonly vote: Vote
  readonly now: Date
}

/**
 * @returns the ballot's id and its seal, for the history
 * @throws JudgingRefused `already_voted` where the juror has one for this entry
 */
export async function keepBallot(
  req: PayloadRequest,
  { round, juror, entryId, vote, now }: NewBallot,
): Promise<readonly [string, string]> {
  const id = randomUUID()
  const salt = randomBytes(32).toString('hex')
  const at = now.toISOString()
  const row = { id, round, juror, entry: entryId, vote, salt, castAt: at, createdAt: at, updatedAt: at }
  try {
    await req.payload.db.create({ collection: slugs.contestBallots, data: row, req })
  } catch (error) {
    // The unique index is the last word, whoever was asked before.
    throw error instanceof ValidationError ? new JudgingRefused(alreadyVoted) : error
  }
  return [id, sealOf({ round, juror, entry: entryId, vote, salt })]
}

export const alreadyVoted: Problem = {
  code: 'already_voted',
  message: {
    zh: '您已经投过这件作品，票不能更改。',
    en: 'You have voted on this already; a ballot cannot be changed.',
  },
}
