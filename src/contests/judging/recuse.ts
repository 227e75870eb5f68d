import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { withTransaction } from '../../database/retryTransaction'
import { DocumentNotFound, GuardsFailed, JudgingRefused, type Problem } from '../../errors'
import { slugs } from '../../slugs'
import { noteContestEvent } from '../noteContestEvent'
import { readReason } from '../reasonRules'
import { jurorOf } from './juror'
import { recusalGround } from './recusalRules'
import { declaredRecusals, roundEntries } from './roundEntries'
import { ballotTimeProblem } from './roundRules'
import { findRound } from './rounds'

interface Declaring {
  readonly roundId: string
  readonly data: unknown
  readonly now: Date
}

const maxReason = 500

/**
 * 回避: for this entry in every round of the contest, and for good. A ballot that the juror has cast on it does not count
 * any more. The reason is the contest office's to read; the history says that it happened, not why.
 * @throws JudgingRefused (round_closed, recused_already), GuardsFailed (reason_required), TransitionDenied, DocumentNotFound
 */
export function recuse(req: PayloadRequest, { roundId, data, now }: Declaring): Promise<void> {
  return withTransaction(req, async () => {
    const round = await findRound(req, roundId)
    const person = jurorOf(req, round)
    const timeProblem = ballotTimeProblem(round, now)
    if (timeProblem) throw new JudgingRefused(timeProblem)
    const { code, reason } = declarationIn(data)
    const where = { judgingCode: { equals: code } }
    const [entry] = await roundEntries(req, round, { jurors: [person.id], where })
    if (!entry) throw new DocumentNotFound()
    const declared = await declaredRecusals(req, round.contest, person.id)
    if (recusalGround(person.id, entry, declared) !== null) throw new JudgingRefused(recusedAlready)
    const id = randomUUID()
    const at = now.toISOString()
    const row = { id, contest: round.contest, juror: person.id, entry: entry.entryId, reason, declaredAt: at }
    await req.payload.db.create({
      collection: slugs.contestRecusals,
      data: { ...row, createdAt: at, updatedAt: at },
      req,
    })
    const details = { round: round.id, recusal: id }
    await noteContestEvent(req, { contest: round.contest, person, action: 'recuse', reason: null, details })
  })
}

function declarationIn(data: unknown): { code: string; reason: string } {
  // Parsed here: whatever was sent.
  const { entry, reason } = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>
  if (typeof entry !== 'string' || entry === '') throw new DocumentNotFound()
  const why = readReason(reason, maxReason)
  if (why === null) throw new GuardsFailed([reasonRequired])
  return { code: entry, reason: why }
}

const reasonRequired: Problem = {
  code: 'reason_required',
  path: 'reason',
  message: { zh: '请写明回避的理由（500 字以内）。', en: 'Say why you recuse yourself (500 characters at most).' },
}

const recusedAlready: Problem = {
  code: 'recused_already',
  path: 'entry',
  message: { zh: '这件作品您已经回避。', en: 'You are recused from this entry already.' },
}
