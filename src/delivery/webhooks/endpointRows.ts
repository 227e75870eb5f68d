import type { Payload, PayloadRequest } from 'payload'
import { idsOf } from '../../fields/relationId'
import { slugs } from '../../slugs'
import type { Wishes } from './filterRules'

/** A row of `webhook-endpoints` as the system reads it, its secrets with it. */
export interface WebhookEndpointRow extends Wishes {
  readonly id: string
  readonly name: string
  readonly url: string
  readonly isActive: boolean
  readonly secret: string | null
  readonly formerSecret: string | null
  readonly formerSecretUntil: Date | null
  /** The system has made the secret, and nobody has been shown it yet. */
  readonly isSecretUnseen: boolean
  /** When the receiver answered 410. */
  readonly goneAt: Date | null
}

export async function findEndpoint(
  payload: Payload,
  id: string,
  req?: PayloadRequest,
): Promise<WebhookEndpointRow | null> {
  const row = await payload.db.findOne({ collection: slugs.webhookEndpoints, where: { id: { equals: id } }, req })
  return row ? endpointFromRow(row) : null
}

export async function activeEndpoints(req: PayloadRequest): Promise<WebhookEndpointRow[]> {
  const { docs } = await req.payload.db.find({
    collection: slugs.webhookEndpoints,
    where: { isActive: { equals: true } },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map(endpointFromRow)
}

function endpointFromRow(row: unknown): WebhookEndpointRow {
  // Rows come from our own collection, whose fields are these.
  const value = row as Record<keyof WebhookEndpointRow, unknown>
  return {
    id: String(value.id),
    name: String(value.name ?? ''),
    url: String(value.url ?? ''),
    isActive: value.isActive === true,
    secret: textOrNull(value.secret),
    formerSecret: textOrNull(value.formerSecret),
    formerSecretUntil: dateOrNull(value.formerSecretUntil),
    isSecretUnseen: value.isSecretUnseen === true,
    goneAt: dateOrNull(value.goneAt),
    events: textsIn(value.events),
    collections: textsIn(value.collections),
    genres: textsIn(value.genres),
    sections: idsOf(value.sections),
  }
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function dateOrNull(value: unknown): Date | null {
  return value instanceof Date || (typeof value === 'string' && value !== '') ? new Date(value) : null
}
