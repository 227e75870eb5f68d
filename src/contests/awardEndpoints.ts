import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
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
import { isWithheld } from './withheldResults'

/** The contest office gives awards, and takes them back with a reason. */
export const awardEndpoints: Endpoint[] = [
  { path: '/:id/winners', method: 'post', handler: answering(postWinner) },
  { path: '/:id/winners/:entry', method: 'delete', handler: answering(deleteWinner) },
]

async function postWinner(req: PayloadRequest): Promise<Response> {
  const person = officer(req)
  await addDataAndFileToRequest(req)
  const entryId = req.data?.entry
  if (typeof entryId !== 'string' || entryId === '') throw new GuardsFailed([entryRequired])
  await giveAward(req, { awardId: awardIdOf(req), entryId, person, now: new Date() })
  return answer(req, 201)
}

/** The reason comes in the body, as JSON. */
async function deleteWinner(req: PayloadRequest): Promise<Response> {
  officer(req)
  const reason = reasonIn(await req.text?.())
  const { doc } = await loadPiece(req, slugs.contestAwards, awardIdOf(req))
  const person = await impartialOfficer(req, idOf(doc.contest) ?? '')
  const entryId = String(req.routeParams?.entry)
  await withdrawAward(req, { awardId: awardIdOf(req), entryId, person, now: new Date(), reason })
  return answer(req, 200)
}

function awardIdOf(req: PayloadRequest): string {
  return String(req.routeParams?.id)
}

/** An officer with a work in the contest gives an award to others, and does not see who has it besides. */
async function answer(req: PayloadRequest, status: number): Promise<Response> {
  const id = awardIdOf(req)
  if (await isWithheld(req, slugs.contestAwards, id)) return privateJson({ doc: { id } }, status)
  const doc = await req.payload.findByID({
    collection: slugs.contestAwards,
    id,
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
