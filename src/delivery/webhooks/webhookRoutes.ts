import { randomUUID } from 'node:crypto'
import { addDataAndFileToRequest, type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { admin } from '../../access/admin'
import { personOf } from '../../access/person'
import { databaseNow } from '../../database/databaseNow'
import { DocumentNotFound, NotLoggedIn } from '../../errors'
import { languageOf } from '../../language'
import { privateJson } from '../../privateJson'
import { messageIdOf } from './deliveryRows'
import { findEndpoint } from './endpointRows'
import { UnknownSince } from './errors'
import { healthOf } from './health'
import { testBody } from './messageRules'
import { replayOne, replaySince, retryNow } from './replay'
import { revealSecret, rotateSecret } from './revealSecret'
import { tryDelivery } from './tryDelivery'
import { failures } from './vocabulary'

/** What an administrator does with an endpoint beside changing it. */
export const webhookEndpointRoutes: Endpoint[] = [
  { path: '/:id/health', method: 'get', handler: getHealth },
  { path: '/:id/test', method: 'post', handler: postTest },
  { path: '/:id/reveal-secret', method: 'post', handler: postReveal },
  { path: '/:id/rotate-secret', method: 'post', handler: postRotate },
  { path: '/:id/replay', method: 'post', handler: postReplaySince },
  { path: '/:id/retry', method: 'post', handler: postRetry },
]

export const webhookDeliveryRoutes: Endpoint[] = [{ path: '/:id/replay', method: 'post', handler: postReplayOne }]

async function getHealth(req: PayloadRequest): Promise<Response> {
  return privateJson(await healthOf(req.payload, addressed(req)))
}

/**
 * Sends a `test` message and waits for its outcome: `{ isDelivered, status, milliseconds, failure?, message? }`. An endpoint
 * that is switched off can be tested too.
 */
async function postTest(req: PayloadRequest): Promise<Response> {
  const endpoint = await findEndpoint(req.payload, addressed(req))
  if (!endpoint) throw new DocumentNotFound()
  const at = (await databaseNow(req.payload)).toISOString()
  const message = { id: messageIdOf({ id: randomUUID() }), body: testBody(at) }
  const startedAt = Date.now()
  const outcome = await tryDelivery(req.payload, { endpoint, message, stopped: new AbortController().signal })
  const { isDelivered, status } = outcome
  const measured = { isDelivered, status, milliseconds: Date.now() - startedAt }
  if (outcome.isDelivered) return privateJson(measured)
  const { failure } = outcome
  return privateJson({ ...measured, failure, message: failures[failure][languageOf(req.i18n?.language)] })
}

async function postReveal(req: PayloadRequest): Promise<Response> {
  return privateJson({ secret: await revealSecret(req, addressed(req)) })
}

async function postRotate(req: PayloadRequest): Promise<Response> {
  return privateJson(await rotateSecret(req, addressed(req)))
}

/** `{ since, onlyDead? }`, the first a time in ISO 8601. Answers `{ count }`. */
async function postReplaySince(req: PayloadRequest): Promise<Response> {
  const endpointId = addressed(req)
  await addDataAndFileToRequest(req)
  const { since, onlyDead } = req.data ?? {}
  const at = typeof since === 'string' ? Date.parse(since) : Number.NaN
  if (Number.isNaN(at)) throw new UnknownSince()
  const count = await replaySince(req, { endpointId, since: new Date(at), isOnlyDead: onlyDead === true })
  return privateJson({ count })
}

async function postRetry(req: PayloadRequest): Promise<Response> {
  return privateJson({ count: await retryNow(req, addressed(req)) })
}

async function postReplayOne(req: PayloadRequest): Promise<Response> {
  await replayOne(req, addressed(req))
  return privateJson({ count: 1 })
}

/** @throws NotLoggedIn, Forbidden, DocumentNotFound */
function addressed(req: PayloadRequest): string {
  if (!personOf(req.user)) throw new NotLoggedIn()
  if (!admin({ req })) throw new Forbidden(req.t)
  const id = req.routeParams?.id
  if (typeof id !== 'string') throw new DocumentNotFound()
  return id
}
