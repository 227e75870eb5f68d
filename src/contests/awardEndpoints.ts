import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import type { Person } from '../access/person'
import { answering } from '../editorial/endpoints'
import { loadPiece } from '../editorial/loadPiece'
import { GuardsFailed, type Problem } from '../errors'
import { idOf } from '../fields/relationId'
import { privateJson } from '../privateJson'
import { slugs } from '../slugs'
import { giveAward, withdrawAward } from './giveAward'
import { impartialOfficer } from './impartialOfficer'
import { officer } from './officer'
import { readReason } from './reasonRules'

/** The contest office gives awards, and takes them back with a reason. */
export const awardEndpoints: Endpoint[] = [
  { path: '/:id/winners', method: 'post', handler: answering(postWinner) },
  { path: '/:id/winners/:entry', method: 'delete', handler: answering(deleteWinner) },
]

async function postWinner(req: PayloadRequest): Promise<Response> {
  officer(req)
  await addDataAndFileToRequest(req)
  const entryId = req.data?.entry
  if (typeof entryId !== 'string' || entryId === '') throw new GuardsFailed([entryRequired])
  const person = await impartialOfficerOf(req)
  await giveAward(req, { awardId: awardIdOf(req), entryId, person, now: new Date() })
  return answer(req, 201)
}

/** The reason comes in the body, as JSON. */
async function deleteWinner(req: PayloadRequest): Promise<Response> {
  officer(req)
  const reason = reasonIn(await req.text?.())
  const person = await impartialOfficerOf(req)
  const entryId = String(req.routeParams?.entry)
  await withdrawAward(req, { awardId: awardIdOf(req), entryId, person, now: new Date(), reason })
  return answer(req, 200)
}

function awardIdOf(req: PayloadRequest): string {
  return String(req.routeParams?.id)
}

/** Nobody gives or takes an award in a contest in which an own work may still get one. */
async function impartialOfficerOf(req: PayloadRequest): Promise<Person> {
  const { doc } = await loadPiece(req, slugs.contestAwards, awardIdOf(req))
  return impartialOfficer(req, idOf(doc.contest) ?? '')
}

async function answer(req: PayloadRequest, status: number): Promise<Response> {
  const doc = await req.payload.findByID({
    collection: slugs.contestAwards,
    id: awardIdOf(req),
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return privateJson({ doc }, status)
}

const maxReason = 1_000

function reasonIn(body: string | undefined): string {
  const reason = readReason(parsed(body)?.reason, maxReason)
  if (reason === null) throw new GuardsFailed([reasonRequired])
  return reason
}

function parsed(body: string | undefined): { readonly reason?: unknown } | null {
  try {
    const value: unknown = JSON.parse(body ?? '')
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}

const entryRequired: Problem = {
  code: 'entry_required',
  path: 'entry',
  message: { zh: '请选择获奖的参赛作品。', en: 'Choose the entry that wins.' },
}

const reasonRequired: Problem = {
  code: 'reason_required',
  path: 'reason',
  message: { zh: '请写明撤回的理由（1000 字以内）。', en: 'Say why it is withdrawn (1,000 characters at most).' },
}
