import type { PayloadRequest } from 'payload'
import { contestOffice } from '../../access/contestOffice'
import { type Person, personOf } from '../../access/person'
import { withTransaction } from '../../database/retryTransaction'
import {
  DocumentNotFound,
  GuardsFailed,
  JudgingRefused,
  NotLoggedIn,
  type Problem,
  TransitionDenied,
} from '../../errors'
import { slugs } from '../../slugs'
import { noteContestEvent } from '../noteContestEvent'
import { readReason } from '../reasonRules'
import { orderProblem } from './ballotRules'
import { resultDigest } from './closeRound'
import { type Tie, withTieDecided } from './placingRules'
import { recusalGround } from './recusalRules'
import { declaredRecusals, roundEntries } from './roundEntries'
import { findRound, type Round } from './rounds'

interface Deciding {
  readonly roundId: string
  readonly data: unknown
  readonly now: Date
}

const maxReason = 1_000

/**
 * The chair puts level entries in order, with a reason. A chair who is recused from one of them does not: then the contest
 * office draws lots, and says so in its reason.
 * @throws JudgingRefused `tie_decided`, TransitionDenied `chair_only`, GuardsFailed, DocumentNotFound
 */
export function decideTie(req: PayloadRequest, { roundId, data, now }: Deciding): Promise<void> {
  return withTransaction(req, async () => {
    const round = await findRound(req, roundId)
    const { tieId, order, reason } = decisionIn(data)
    const tie = round.result?.categories.flatMap(({ ties }) => ties).find(({ id }) => id === tieId)
    if (!round.result || !tie) throw new DocumentNotFound()
    const person = await decider(req, round, tie)
    if (tie.decision) throw new JudgingRefused(decidedAlready)
    const problem = orderProblem(order, tie.codes)
    if (problem) throw new GuardsFailed([problem])
    const decision = { order, by: person.id, at: now.toISOString(), reason }
    const categories = round.result.categories.map((category) => withTieDecided(category, tieId, decision))
    const result = { ...round.result, categories }
    const digest = resultDigest(round, result)
    const decided = await req.payload.db.updateOne({
      collection: slugs.contestRounds,
      where: { and: [{ id: { equals: round.id } }, { digest: { equals: round.digest } }] },
      data: { result, digest },
      req,
    })
    if (!decided) throw new JudgingRefused(decidedAlready)
    // Order and reason stand in the result, which this digest binds: all of the staff reads the history.
    const details = { round: round.id, tie: tieId, digestBefore: round.digest, digest }
    await noteContestEvent(req, { contest: round.contest, person, action: 'decideTie', reason: null, details })
  })
}

/** Whether it is the office's to draw lots, because the chair is recused from one of the tied entries. */
export async function isForOffice(req: PayloadRequest, round: Round, tie: Tie): Promise<boolean> {
  const { chair } = round
  if (!chair) return true
  const entries = await roundEntries(req, round, { jurors: [chair], where: { judgingCode: { in: [...tie.codes] } } })
  const declared = await declaredRecusals(req, round.contest, chair)
  return entries.some((entry) => recusalGround(chair, entry, declared) !== null)
}

async function decider(req: PayloadRequest, round: Round, tie: Tie): Promise<Person> {
  const person = personOf(req.user)
  if (!person) throw new NotLoggedIn()
  const isOffice = await isForOffice(req, round, tie)
  const may = isOffice ? contestOffice({ req }) : person.id === round.chair && !contestOffice({ req })
  if (!may) throw new TransitionDenied([isOffice ? officeOnly : chairOnly])
  return person
}

function decisionIn(data: unknown): { tieId: string; order: string[]; reason: string } {
  // Parsed here: whatever was sent.
  const { tie, order, reason } = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>
  if (typeof tie !== 'string') throw new DocumentNotFound()
  const why = readReason(reason, maxReason)
  if (why === null) throw new GuardsFailed([reasonRequired])
  return { tieId: tie, order: Array.isArray(order) ? order.map(String) : [], reason: why }
}

const decidedAlready: Problem = {
  code: 'tie_decided',
  message: { zh: '这处并列已经裁定，请刷新后再看。', en: 'This tie is decided already: reload to see how.' },
}

const reasonRequired: Problem = {
  code: 'reason_required',
  path: 'reason',
  message: { zh: '请写明裁定的理由（1000 字以内）。', en: 'Say why (1,000 characters at most).' },
}

const chairOnly: Problem = {
  code: 'chair_only',
  message: { zh: '并列由本轮的评委会主任裁定。', en: 'Ties are decided by the chair of the round.' },
}

const officeOnly: Problem = {
  code: 'chair_recused',
  message: {
    zh: '评委会主任须回避其中的作品，这处并列由大赛办抽签决定。',
    en: 'The chair is recused from one of these: the contest office draws lots.',
  },
}
