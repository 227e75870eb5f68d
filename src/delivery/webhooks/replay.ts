import type { PayloadRequest, Where } from 'payload'
import { databaseNow } from '../../database/databaseNow'
import { DocumentNotFound } from '../../errors'
import { slugs } from '../../slugs'
import { changeDeliveries, changeDelivery, countDeliveries, deliveryFromRow } from './deliveryRows'
import { findEndpoint } from './endpointRows'
import { DeliveryUnderWay, EndpointSwitchedOff } from './errors'
import type { DeliveryState } from './vocabulary'
import { wakeSenders } from './wakeSenders'

const settled: Where = { state: { in: ['delivered', 'dead'] satisfies DeliveryState[] } }

/**
 * Sends a delivery once more, as the message that it was; one that waits for its next try is tried now.
 * @throws DocumentNotFound, EndpointSwitchedOff, DeliveryUnderWay
 */
export async function replayOne(req: PayloadRequest, id: string): Promise<void> {
  const { payload } = req
  const where: Where = { id: { equals: id } }
  const row = await payload.db.findOne({ collection: slugs.webhookDeliveries, where })
  if (!row) throw new DocumentNotFound()
  await assertActive(req, deliveryFromRow(row).endpointId)
  const notSending: Where = { state: { not_equals: 'sending' satisfies DeliveryState } }
  const isDone = await changeDelivery(payload, { where: { and: [where, notSending] }, data: await anew(req) })
  if (!isDone) throw new DeliveryUnderWay()
  wakeSenders(payload.db)
}

/**
 * Sends once more what was queued for an endpoint since `since`, the oldest first; only what was given up, where `isOnlyDead`.
 * @returns how many
 * @throws DocumentNotFound, EndpointSwitchedOff
 */
export async function replaySince(
  req: PayloadRequest,
  { endpointId, since, isOnlyDead }: { endpointId: string; since: Date; isOnlyDead: boolean },
): Promise<number> {
  const { payload } = req
  await assertActive(req, endpointId)
  const where: Where = {
    and: [
      { endpointId: { equals: endpointId } },
      { queuedAt: { greater_than_equal: since.toISOString() } },
      isOnlyDead ? { state: { equals: 'dead' satisfies DeliveryState } } : settled,
    ],
  }
  const count = await countDeliveries(payload, where)
  await changeDeliveries(payload, { where, data: await anew(req) })
  wakeSenders(payload.db)
  return count
}

/**
 * Tries what waits for an endpoint now, instead of at the end of its pause.
 * @returns how many wait
 * @throws DocumentNotFound, EndpointSwitchedOff
 */
export async function retryNow(req: PayloadRequest, endpointId: string): Promise<number> {
  const { payload } = req
  await assertActive(req, endpointId)
  const where: Where = {
    and: [{ endpointId: { equals: endpointId } }, { state: { equals: 'waiting' satisfies DeliveryState } }],
  }
  const count = await countDeliveries(payload, where)
  await changeDeliveries(payload, { where, data: { nextAt: (await databaseNow(payload)).toISOString() } })
  wakeSenders(payload.db)
  return count
}

async function assertActive(req: PayloadRequest, endpointId: string): Promise<void> {
  const endpoint = await findEndpoint(req.payload, endpointId)
  if (!endpoint) throw new DocumentNotFound()
  if (!endpoint.isActive) throw new EndpointSwitchedOff()
}

async function anew({ payload }: PayloadRequest): Promise<Readonly<Record<string, unknown>>> {
  const at = (await databaseNow(payload)).toISOString()
  return { state: 'waiting', attempts: 0, waitingSince: at, nextAt: at, settledAt: null }
}
