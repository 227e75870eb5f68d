import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { loadActor } from '../../editorial/loadActor'
import { GuardsFailed } from '../../errors'
import { newsroomTimeZone } from '../../newsroom/timeZone'
import { privateJson } from '../../privateJson'
import { addressedPicture } from '../addressedPicture'
import { liftRecall } from './liftRecall'
import { pictureHistory } from './pictureHistory'
import { recallPicture } from './recallPicture'
import { liftMovers, parseReason, recallMovers, rightOf } from './recallRules'
import { usageOf } from './usage'

/** Where a picture is used, and taking it back: for staff, as everything that is answered here. */
export const pictureEndpoints: Endpoint[] = [
  { path: '/:id/usage', method: 'get', handler: getUsage },
  { path: '/:id/recall', method: 'post', handler: postRecall },
  { path: '/:id/lift-recall', method: 'post', handler: postLift },
  { path: '/:id/history', method: 'get', handler: getHistory },
]

async function getUsage(req: PayloadRequest): Promise<Response> {
  const id = addressedPicture(req)
  const now = new Date()
  const actor = await loadActor(req, now)
  const usage = await usageOf(req, id, now)
  return privateJson({
    ...usage,
    mayRecall: !usage.recall && rightOf(actor, recallMovers) !== null,
    mayLift: usage.recall !== null && rightOf(actor, liftMovers) !== null,
    timeZone: await newsroomTimeZone(req),
  })
}

/** `{ reason }`; the typed confirmation stays in the dialog, as that of a kill does. */
async function postRecall(req: PayloadRequest): Promise<Response> {
  const id = addressedPicture(req)
  const now = new Date()
  const actor = await loadActor(req, now)
  const reason = await reasonIn(req)
  return privateJson({ ...(await recallPicture(req, { pictureId: id, actor, reason, now })) })
}

async function postLift(req: PayloadRequest): Promise<Response> {
  const id = addressedPicture(req)
  const now = new Date()
  const actor = await loadActor(req, now)
  const reason = await reasonIn(req)
  return privateJson({ pictures: await liftRecall(req, { pictureId: id, actor, reason, now }) })
}

async function getHistory(req: PayloadRequest): Promise<Response> {
  const { events, brokenAt } = await pictureHistory(req, addressedPicture(req))
  return privateJson({ events, isIntact: brokenAt === null, brokenAt })
}

async function reasonIn(req: PayloadRequest): Promise<string> {
  await addDataAndFileToRequest(req)
  const parsed = parseReason(req.data)
  if ('problem' in parsed) throw new GuardsFailed([parsed.problem])
  return parsed.reason
}
