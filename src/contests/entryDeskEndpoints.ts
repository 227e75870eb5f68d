import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { holdRow } from '../database/holdRow'
import { withTransaction } from '../database/retryTransaction'
import { answering } from '../editorial/endpoints'
import { AwardRefused, DocumentNotFound, GuardsFailed, type Problem, TransitionDenied } from '../errors'
import { idOf } from '../fields/relationId'
import { privateJson } from '../privateJson'
import { slugs } from '../slugs'
import { awardsOf } from './entries'
import { eraseEntrant } from './eraseEntrant'
import { impartialOfficer } from './impartialOfficer'
import { noteContestEvent } from './noteContestEvent'
import { officer } from './officer'
import { isOwnWork, ownWork } from './ownWork'
import { readReason } from './reasonRules'
import { refuseRecalledEntry } from './refuseRecalledEntry'

/** What the contest office decides about an entry: each with a reason, each on the contest's record. */
export const entryDeskEndpoints: Endpoint[] = [
  { path: '/:id/disqualify', method: 'post', handler: answering((req) => decide(req, 'disqualified')) },
  { path: '/:id/reinstate', method: 'post', handler: answering((req) => decide(req, 'entered')) },
]

/** 抹去: at the person's own request. */
export const entrantEndpoints: Endpoint[] = [{ path: '/:id/erase', method: 'post', handler: answering(postErasure) }]

async function decide(req: PayloadRequest, status: 'disqualified' | 'entered'): Promise<Response> {
  const person = officer(req)
  await addDataAndFileToRequest(req)
  const reason = reasonOf(req)
  const id = String(req.routeParams?.id)
  await withTransaction(req, async () => {
    const { contest, ...entry } = await found(req, slugs.contestEntries, id)
    // Another's work that cannot be taken out has won: that is not told to who has one in the contest.
    await impartialOfficer(req, idOf(contest) ?? '')
    if (await isOwnWork(req, id, person)) throw new TransitionDenied([ownWork])
    if (entry.status === 'withdrawn') throw new AwardRefused(withdrawnAlready)
    await holdRow(req, slugs.contestEntries, id)
    if (status === 'disqualified' && (await awardsOf(req, id)).length > 0) throw new AwardRefused(hasAward)
    if (status === 'entered') await refuseRecalledEntry(req, id)
    await req.payload.db.updateOne({
      collection: slugs.contestEntries,
      id,
      data: { status, statusReason: reason },
      req,
    })
    const action = status === 'disqualified' ? 'disqualifyEntry' : 'reinstateEntry'
    await noteContestEvent(req, { contest: idOf(contest) ?? '', person, action, reason, details: { entry: id } })
  })
  return privateJson({ id, status })
}

async function postErasure(req: PayloadRequest): Promise<Response> {
  const person = officer(req)
  const id = String(req.routeParams?.id)
  await withTransaction(req, async () => {
    const { contest } = await found(req, slugs.contestEntrants, id)
    await eraseEntrant(req, id, new Date())
    const noted = { contest: idOf(contest) ?? '', person, reason: null, details: { entrant: id } }
    await noteContestEvent(req, { ...noted, action: 'eraseEntrant' })
  })
  return privateJson({ id, isErased: true })
}

async function found(
  req: PayloadRequest,
  collection: 'contest-entrants' | 'contest-entries',
  id: string,
): Promise<{ contest?: unknown; status?: unknown }> {
  const row = await req.payload.db.findOne<{ id: string; contest?: unknown; status?: unknown }>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  if (!row) throw new DocumentNotFound()
  return row
}

const maxReason = 500

function reasonOf({ data }: PayloadRequest): string {
  const reason = readReason(data?.reason, maxReason)
  if (reason === null) throw new GuardsFailed([reasonRequired])
  return reason
}

const reasonRequired: Problem = {
  code: 'reason_required',
  path: 'reason',
  message: { zh: '请写明理由（500 字以内）。', en: 'Say why (500 characters at most).' },
}

const withdrawnAlready: Problem = {
  code: 'entry_withdrawn',
  message: { zh: '作者已撤回这件作品。', en: 'The entrant has taken this entry back.' },
}

const hasAward: Problem = {
  code: 'has_award',
  message: { zh: '这件作品已经获奖，请先撤回授奖。', en: 'This entry has an award: take that back first.' },
}
