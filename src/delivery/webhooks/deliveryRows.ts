import type { Payload, PayloadRequest, Where } from 'payload'
import { slugs } from '../../slugs'
import type { Queued } from './laneRules'
import { takingAway } from './messageRules'
import { type DeliveryState, isFailure } from './vocabulary'

/** A row of `webhook-deliveries`: one message to one endpoint. */
export interface Delivery extends Queued {
  readonly id: string
  readonly endpointId: string
  readonly queuedAt: Date
  /** Since when its tries count: queued, or replayed. */
  readonly waitingSince: Date
  /** As it is signed and sent. */
  readonly body: string
}

/** What the receiver knows a message by; a repeated one has the same. */
export function messageIdOf({ id }: { readonly id: string }): string {
  return `msg_${id.replaceAll('-', '')}`
}

/** What is still to be delivered, or is being delivered. */
export const isPending: Where = { state: { in: ['waiting', 'sending'] satisfies DeliveryState[] } }

/** As many as decide whose turn it is. */
const mostLookedAt = 50

/**
 * Deliveries of an endpoint that are pending, oldest first: as many as decide whose turn it is, and news that something is gone,
 * which goes past any number of others.
 */
export async function pendingOf(payload: Payload, endpointId: string): Promise<Delivery[]> {
  const oldest = await oldestPending(payload, endpointId, { limit: mostLookedAt })
  if (oldest.length < mostLookedAt) return oldest
  const where: Where = { and: [{ type: { in: [...takingAway] } }, { attempts: { equals: 0 } }] }
  const urgent = await oldestPending(payload, endpointId, { where, limit: 1 })
  const known = new Set(oldest.map(({ id }) => id))
  return [...oldest, ...urgent.filter(({ id }) => !known.has(id))]
}

interface Narrowed {
  readonly where?: Where
  readonly limit: number
}

async function oldestPending(
  payload: Payload,
  endpointId: string,
  { where = {}, limit }: Narrowed,
): Promise<Delivery[]> {
  const { docs } = await payload.db.find({
    collection: slugs.webhookDeliveries,
    where: { and: [{ endpointId: { equals: endpointId } }, isPending, where] },
    sort: ['queuedAt', 'id'],
    limit,
    pagination: false,
  })
  return docs.map(deliveryFromRow)
}

export function deliveryFromRow(row: unknown): Delivery {
  // Rows come from our own collection, whose fields are these.
  const value = row as Record<keyof Delivery | 'lastFailure' | 'lastStatus', unknown>
  return {
    id: String(value.id),
    endpointId: String(value.endpointId),
    type: String(value.type),
    state: value.state === 'sending' ? 'sending' : (String(value.state) as DeliveryState),
    attempts: Number(value.attempts ?? 0),
    queuedAt: new Date(String(value.queuedAt)),
    waitingSince: new Date(String(value.waitingSince)),
    nextAt: new Date(String(value.nextAt)),
    failure: isFailure(value.lastFailure) ? value.lastFailure : null,
    status: typeof value.lastStatus === 'number' ? value.lastStatus : null,
    body: String(value.body),
  }
}

interface Change {
  readonly where: Where
  readonly data: Readonly<Record<string, unknown>>
}

/** @returns whether there was such a row */
export async function changeDelivery(
  payload: Payload,
  { where, data }: Change,
  req?: PayloadRequest,
): Promise<boolean> {
  const changed = await payload.db.updateOne({ collection: slugs.webhookDeliveries, where, data, req })
  return Boolean(changed)
}

export async function changeDeliveries(payload: Payload, { where, data }: Change): Promise<void> {
  await payload.db.updateMany({ collection: slugs.webhookDeliveries, where, data })
}

export async function countDeliveries(payload: Payload, where: Where): Promise<number> {
  return (await payload.db.count({ collection: slugs.webhookDeliveries, where })).totalDocs
}
