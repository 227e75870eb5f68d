import type { Payload, Where } from 'payload'
import { DocumentNotFound } from '../../errors'
import { slugs } from '../../slugs'
import { countDeliveries, isPending } from './deliveryRows'
import { findEndpoint } from './endpointRows'
import { type DeliveryState, type Failure, isFailure } from './vocabulary'

/** A line of the delivery log. Times are ISO 8601, UTC. */
export interface LoggedDelivery {
  readonly id: string
  readonly type: string
  readonly collectionSlug: string
  readonly documentId: string
  readonly address: string
  readonly state: DeliveryState
  readonly attempts: number
  readonly queuedAt: string
  readonly nextAt: string
  readonly lastTriedAt: string | null
  readonly lastStatus: number | null
  readonly lastFailure: Failure | null
  readonly lastMilliseconds: number | null
}

export interface EndpointHealth {
  readonly isActive: boolean
  /** When the receiver answered 410; null where it has not. */
  readonly goneAt: string | null
  readonly isSecretUnseen: boolean
  /** Until when the former secret signs too. */
  readonly formerSecretUntil: string | null
  readonly pending: number
  readonly dead: number
  readonly lastDeliveredAt: string | null
  /** The newest of the log, newest first. */
  readonly deliveries: readonly LoggedDelivery[]
}

const mostShown = 20

/** How an endpoint fares, for its page. @throws DocumentNotFound */
export async function healthOf(payload: Payload, id: string): Promise<EndpointHealth> {
  const endpoint = await findEndpoint(payload, id)
  if (!endpoint) throw new DocumentNotFound()
  const own: Where = { endpointId: { equals: id } }
  const delivered: Where = { and: [own, { state: { equals: 'delivered' satisfies DeliveryState } }] }
  const [pending, dead, deliveries, [last]] = await Promise.all([
    countDeliveries(payload, { and: [own, isPending] }),
    countDeliveries(payload, { and: [own, { state: { equals: 'dead' satisfies DeliveryState } }] }),
    newest(payload, { where: own, sort: '-queuedAt', limit: mostShown }),
    newest(payload, { where: delivered, sort: '-settledAt', limit: 1 }),
  ])
  const { isActive, goneAt, isSecretUnseen, formerSecretUntil } = endpoint
  return {
    isActive,
    goneAt: goneAt?.toISOString() ?? null,
    isSecretUnseen,
    formerSecretUntil: formerSecretUntil?.toISOString() ?? null,
    pending,
    dead,
    lastDeliveredAt: last?.lastTriedAt ?? null,
    deliveries,
  }
}

interface Wanted {
  readonly where: Where
  readonly sort: string
  readonly limit: number
}

async function newest(payload: Payload, { where, sort, limit }: Wanted): Promise<LoggedDelivery[]> {
  const { docs } = await payload.db.find({ collection: slugs.webhookDeliveries, where, sort, limit, pagination: false })
  return docs.map(loggedFromRow)
}

function loggedFromRow(row: unknown): LoggedDelivery {
  // Rows come from our own collection, whose fields are these.
  const value = row as Record<keyof LoggedDelivery, unknown>
  return {
    id: String(value.id),
    type: String(value.type),
    collectionSlug: String(value.collectionSlug),
    documentId: String(value.documentId),
    address: String(value.address),
    state: value.state as DeliveryState,
    attempts: Number(value.attempts ?? 0),
    queuedAt: new Date(String(value.queuedAt)).toISOString(),
    nextAt: new Date(String(value.nextAt)).toISOString(),
    lastTriedAt: value.lastTriedAt ? new Date(String(value.lastTriedAt)).toISOString() : null,
    lastStatus: typeof value.lastStatus === 'number' ? value.lastStatus : null,
    lastFailure: isFailure(value.lastFailure) ? value.lastFailure : null,
    lastMilliseconds: typeof value.lastMilliseconds === 'number' ? value.lastMilliseconds : null,
  }
}
