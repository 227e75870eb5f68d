import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { contestOffice } from '../../access/contestOffice'
import { personOf } from '../../access/person'
import { databaseNow } from '../../database/databaseNow'
import { answering } from '../../editorial/endpoints'
import { DocumentNotFound, JudgingRefused, NotLoggedIn } from '../../errors'
import { privateJson } from '../../privateJson'
import { slugs } from '../../slugs'
import { copyAnswer } from '../cleanCopy'
import { castBallot } from './castBallot'
import { decideTie } from './decideTie'
import { jurorOf, jurorOrOfficer } from './juror'
import { jurorPage, jurorProgress, roundPicture } from './jurorView'
import { recuse } from './recuse'
import { ballotTimeProblem } from './roundRules'
import { findRound, type Round, roundsOfJuror } from './rounds'

/** What jurors do: see what is theirs to judge, hand in ballots, recuse themselves, and as the chair decide ties. */
export const jurorEndpoints: Endpoint[] = [
  { path: '/mine', method: 'get', handler: answering(getMine) },
  { path: '/:id/entries', method: 'get', handler: answering(getEntries) },
  { path: '/:id/pictures/:code/:place', method: 'get', handler: answering(getPicture) },
  { path: '/:id/ballots', method: 'post', handler: answering(postBallot) },
  { path: '/:id/recusals', method: 'post', handler: answering(postRecusal) },
  { path: '/:id/decide-tie', method: 'post', handler: answering(postTieDecision) },
]

/** A round as its juror finds it in the list. */
export interface MyRound {
  readonly id: string
  readonly name: string
  readonly kind: Round['kind']
  readonly order: number | null
  readonly status: Round['status']
  readonly opensAt: string | null
  readonly closesAt: string | null
  readonly criteria: Round['criteria']
  readonly isChair: boolean
  readonly contestTitle: string
  readonly takesBallots: boolean
  /** While ballots are taken. */
  readonly progress: Awaited<ReturnType<typeof jurorProgress>> | null
  /** Ties that are not decided. */
  readonly tieCount: number
}

async function getMine(req: PayloadRequest): Promise<Response> {
  const person = personOf(req.user)
  if (!person) throw new NotLoggedIn()
  const now = await databaseNow(req.payload)
  const rounds: MyRound[] = []
  // One after the other: each asks the database. Rounds that a desk head judged before becoming one are shown to nobody.
  for (const round of contestOffice({ req }) ? [] : await roundsOfJuror(req, person.id)) {
    const isOpen = ballotTimeProblem(round, now) === null
    const progress = isOpen ? await jurorProgress(req, { round, person }) : null
    const undecided = (round.result?.categories ?? []).flatMap(({ ties }) => ties).filter(({ decision }) => !decision)
    rounds.push({
      ...shownRound(round, person.id),
      contestTitle: await contestTitle(req, round.contest),
      takesBallots: isOpen,
      progress,
      tieCount: undecided.length,
    })
  }
  return privateJson({ rounds })
}

async function getEntries(req: PayloadRequest): Promise<Response> {
  const round = await addressedRound(req)
  const person = jurorOf(req, round)
  const timeProblem = ballotTimeProblem(round, await databaseNow(req.payload))
  if (timeProblem) throw new JudgingRefused(timeProblem)
  const { category, open, page, limit } = req.query
  const found = await jurorPage(
    req,
    { round, person },
    {
      isOpenOnly: open === 'true',
      category: typeof category === 'string' ? category : null,
      page: within(page, { least: 1, most: 10_000, usual: 1 }),
      limit: within(limit, { least: 1, most: 100, usual: 20 }),
    },
  )
  return privateJson({ round: shownRound(round, person.id), ...found })
}

async function getPicture(req: PayloadRequest): Promise<Response> {
  const round = await addressedRound(req)
  const isOffice = contestOffice({ req })
  const person = isOffice ? jurorOrOfficer(req, round) : jurorOf(req, round)
  if (round.status === 'planned') throw new DocumentNotFound()
  const { code, place } = req.routeParams ?? {}
  const picture = await roundPicture(req, {
    round,
    juror: isOffice ? null : person.id,
    code: String(code),
    place: Number(place),
  })
  return copyAnswer(picture, req.query.size === 'thumb' ? 'thumb' : 'full')
}

async function postBallot(req: PayloadRequest): Promise<Response> {
  const now = await databaseNow(req.payload)
  await addDataAndFileToRequest(req)
  const judged = await castBallot(req, { roundId: idIn(req), data: req.data, now })
  return privateJson({ judged }, 201)
}

async function postRecusal(req: PayloadRequest): Promise<Response> {
  const now = await databaseNow(req.payload)
  await addDataAndFileToRequest(req)
  await recuse(req, { roundId: idIn(req), data: req.data, now })
  return privateJson({ isRecused: true }, 201)
}

async function postTieDecision(req: PayloadRequest): Promise<Response> {
  const now = await databaseNow(req.payload)
  await addDataAndFileToRequest(req)
  await decideTie(req, { roundId: idIn(req), data: req.data, now })
  return privateJson({ isDecided: true })
}

function shownRound(
  round: Round,
  juror: string,
): Omit<MyRound, 'contestTitle' | 'takesBallots' | 'progress' | 'tieCount'> {
  const { id, name, kind, order, status, opensAt, closesAt, criteria, chair } = round
  return { id, name, kind, order, status, opensAt, closesAt, criteria, isChair: chair === juror }
}

async function contestTitle(req: PayloadRequest, id: string): Promise<string> {
  const contest = await req.payload.findByID({
    collection: slugs.photoContests,
    id,
    draft: true,
    depth: 0,
    select: { title: true },
    disableErrors: true,
    // A juror knows what the contest is called.
    overrideAccess: true,
    req,
  })
  return contest?.title ?? ''
}

function addressedRound(req: PayloadRequest): Promise<Round> {
  return findRound(req, idIn(req))
}

function idIn(req: PayloadRequest): string {
  // Asked before anything is looked up: a stranger does not learn which rounds there are.
  if (!personOf(req.user)) throw new NotLoggedIn()
  return String(req.routeParams?.id)
}

function within(value: unknown, { least, most, usual }: { least: number; most: number; usual: number }): number {
  const number = Number(value ?? usual)
  return Number.isInteger(number) ? Math.min(most, Math.max(least, number)) : usual
}
