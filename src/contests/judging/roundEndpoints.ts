import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { contestOffice } from '../../access/contestOffice'
import { type Person, personOf } from '../../access/person'
import { databaseNow } from '../../database/databaseNow'
import { answering } from '../../editorial/endpoints'
import { GuardsFailed, NotLoggedIn, type Problem } from '../../errors'
import { languageOf } from '../../language'
import { privateJson } from '../../privateJson'
import { impartialOfficer } from '../impartialOfficer'
import { officer } from '../officer'
import { readReason } from '../reasonRules'
import { withSamePictures } from '../samePictures/samePictures'
import { type AwardPlan, awardPlan, givePlannedAwards } from './awardPlan'
import { closeRound } from './closeRound'
import { jurorOrOfficer } from './juror'
import { roundProgress, roundResult, titlesOf } from './officeView'
import { openRound } from './openRound'
import { findRound, type Round } from './rounds'

/** What the contest office does with a round, and what came of it. */
export const roundEndpoints: Endpoint[] = [
  { path: '/:id/open', method: 'post', handler: answering(postOpening) },
  { path: '/:id/close', method: 'post', handler: answering(postClosing) },
  { path: '/:id/progress', method: 'get', handler: answering(getProgress) },
  { path: '/:id/result', method: 'get', handler: answering(getResult) },
  { path: '/:id/award-plan', method: 'get', handler: answering(getAwardPlan) },
  { path: '/:id/give-awards', method: 'post', handler: answering(postAwards) },
]

export interface ShownAwardPlan extends AwardPlan {
  /** Ids of planned entries with a picture that stands elsewhere too: to be looked at before an award is given. */
  readonly marked: readonly string[]
  /** Titles of the planned works by their ids; the contest office knows whose they are. */
  readonly titles: Readonly<Record<string, string>>
}

async function postOpening(req: PayloadRequest): Promise<Response> {
  const { round, person } = await officersRound(req)
  await openRound(req, { roundId: round.id, person, now: await databaseNow(req.payload) })
  return privateJson({ status: 'open' })
}

/** `{ "override": "why it is closed without a quorum" }`, or nothing. */
async function postClosing(req: PayloadRequest): Promise<Response> {
  const { round, person } = await officersRound(req)
  const now = await databaseNow(req.payload)
  await addDataAndFileToRequest(req)
  await closeRound(req, { roundId: round.id, person, now, overrideReason: overrideIn(req.data) })
  return privateJson({ status: 'closed' })
}

async function getProgress(req: PayloadRequest): Promise<Response> {
  officer(req)
  return privateJson(await roundProgress(req, await findRound(req, idIn(req))))
}

async function getResult(req: PayloadRequest): Promise<Response> {
  // Asked before anything is looked up: a stranger does not learn which rounds there are.
  if (!personOf(req.user)) throw new NotLoggedIn()
  const round = await findRound(req, idIn(req))
  jurorOrOfficer(req, round)
  if (contestOffice({ req })) await impartialOfficer(req, round.contest)
  return privateJson(await roundResult(req, round))
}

async function getAwardPlan(req: PayloadRequest): Promise<Response> {
  const { round } = await officersRound(req)
  const { plan, digest } = await awardPlan(req, round)
  const marked = await withSamePictures(
    req,
    plan.map(({ entryId }) => entryId),
  )
  const titles = await titlesOf(req, round.contest)
  const named = plan.map(({ entryId }) => [entryId, titles.get(entryId) ?? ''] as const)
  const shown: ShownAwardPlan = { plan, digest, marked, titles: Object.fromEntries(named) }
  return privateJson(shown)
}

/** `{ "digest": "of the plan that was looked at" }` */
async function postAwards(req: PayloadRequest): Promise<Response> {
  const { round, person } = await officersRound(req)
  await addDataAndFileToRequest(req)
  const { given, refused } = await givePlannedAwards(req, { round, person, now: new Date(), digest: req.data?.digest })
  const language = languageOf(req.i18n.language)
  const told = refused.map(({ problem, ...one }) => ({
    ...one,
    errors: problem ? [{ code: problem.code, message: problem.message[language] }] : [],
  }))
  return privateJson({ given, refused: told })
}

/** The addressed round, for who of the contest office has no work in its contest; nobody else learns which there are. */
async function officersRound(req: PayloadRequest): Promise<{ readonly round: Round; readonly person: Person }> {
  officer(req)
  const round = await findRound(req, idIn(req))
  return { round, person: await impartialOfficer(req, round.contest) }
}

const maxReason = 1_000

function overrideIn(data: unknown): string | null {
  const given: unknown = typeof data === 'object' && data !== null && 'override' in data ? data.override : undefined
  if (given === undefined || given === null) return null
  const reason = readReason(given, maxReason)
  if (reason === null) throw new GuardsFailed([reasonRequired])
  return reason
}

const reasonRequired: Problem = {
  code: 'reason_required',
  path: 'override',
  message: {
    zh: '请写明未达法定人数仍要结束的理由（1000 字以内）。',
    en: 'Say why it is closed without a quorum (1,000 characters at most).',
  },
}

function idIn(req: PayloadRequest): string {
  return String(req.routeParams?.id)
}
