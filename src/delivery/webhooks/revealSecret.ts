import type { PayloadRequest } from 'payload'
import { databaseNow } from '../../database/databaseNow'
import { withTransaction } from '../../database/retryTransaction'
import { DocumentNotFound } from '../../errors'
import { slugs } from '../../slugs'
import { findEndpoint } from './endpointRows'
import { SecretShownAlready } from './errors'
import { formerly } from './keepSecrets'
import { makeSecret } from './signatureRules'

/**
 * Shows a secret that the system has made, to the first who asks and never again.
 * @throws DocumentNotFound, SecretShownAlready
 */
export async function revealSecret(req: PayloadRequest, id: string): Promise<string> {
  return withTransaction(req, async () => {
    const endpoint = await findEndpoint(req.payload, id, req)
    if (!endpoint) throw new DocumentNotFound()
    const isFirst = await req.payload.db.updateOne({
      collection: slugs.webhookEndpoints,
      where: { and: [{ id: { equals: id } }, { isSecretUnseen: { equals: true } }] },
      data: { isSecretUnseen: false },
      req,
    })
    if (!isFirst || endpoint.secret === null) throw new SecretShownAlready()
    return endpoint.secret
  })
}

export interface Rotated {
  readonly secret: string
  /** Until when the former secret signs too; ISO 8601, UTC. */
  readonly formerUntil: string | null
}

/**
 * Gives an endpoint a new secret, which is shown in this answer alone; the former one signs beside it for a day.
 * @throws DocumentNotFound
 */
export async function rotateSecret(req: PayloadRequest, id: string): Promise<Rotated> {
  const now = await databaseNow(req.payload)
  return withTransaction(req, async () => {
    const endpoint = await findEndpoint(req.payload, id, req)
    if (!endpoint) throw new DocumentNotFound()
    const secret = makeSecret()
    const former = formerly(endpoint.secret, now)
    const data = { ...former, secret, isSecretUnseen: false, updatedAt: now.toISOString() }
    await req.payload.db.updateOne({ collection: slugs.webhookEndpoints, id, data, req })
    return { secret, formerUntil: typeof former.formerSecretUntil === 'string' ? former.formerSecretUntil : null }
  })
}
