import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { queueAfterCommit } from '../../database/afterCommit'
import { databaseNow } from '../../database/databaseNow'
import type { ChainedEvent } from '../../editorial/chain'
import { readEnv } from '../../env'
import { idOf } from '../../fields/relationId'
import { isWorkflowSlug, slugs } from '../../slugs'
import { activeEndpoints } from './endpointRows'
import { asksForPlacing, type Placing, wantsEvent, wantsPlaced } from './filterRules'
import { messageBody, type Told, webhookEventOf } from './messageRules'
import { wakeSenders } from './wakeSenders'

/** Queues what a step of the workflow is to those outside, in the transaction that writes it; nothing for most steps. */
export async function queueDeliveriesOf(req: PayloadRequest, event: ChainedEvent): Promise<void> {
  const type = webhookEventOf(event)
  const { collectionSlug: collection, documentId: id, at, revision } = event
  if (type !== null && isWorkflowSlug(collection)) await queueDeliveries(req, { type, collection, id, at, revision })
}

/**
 * Puts a message for each endpoint that wants it into `webhook-deliveries`: rolled back with the change, and safe with it.
 * The document is as the change leaves it. Senders of this process begin right after the commit.
 */
export async function queueDeliveries(req: PayloadRequest, told: Omit<Told, 'slug'>): Promise<void> {
  const { payload } = req
  const willing = (await activeEndpoints(req)).filter((endpoint) => wantsEvent(endpoint, told))
  if (willing.length === 0) return
  const placings = willing.some(asksForPlacing) ? await placingsOf(req, told) : []
  const wanting = willing.filter((endpoint) => wantsPlaced(endpoint, placings))
  if (wanting.length === 0) return
  const message = { ...told, slug: await slugOf(req, told) }
  const body = messageBody(message, readEnv().publicUrl)
  const at = (await queueTime(payload)).toISOString()
  for (const endpoint of wanting) {
    const data = {
      id: randomUUID(),
      endpointId: endpoint.id,
      endpointName: endpoint.name,
      type: told.type,
      collectionSlug: told.collection,
      documentId: told.id,
      address: message.slug ?? told.id,
      body,
      state: 'waiting',
      attempts: 0,
      queuedAt: at,
      waitingSince: at,
      nextAt: at,
    }
    await payload.db.create({ collection: slugs.webhookDeliveries, data, req })
  }
  await queueAfterCommit(req, () => wakeSenders(payload.db))
}

const lastQueued = new WeakMap<object, number>()

/** By the database's clock, and never twice the same: what one transaction queues first is delivered first. */
async function queueTime(payload: Payload): Promise<Date> {
  const { db } = payload
  const now = (await databaseNow(payload)).getTime()
  const at = Math.max(now, (lastQueued.get(db) ?? 0) + 1)
  lastQueued.set(db, at)
  return new Date(at)
}

type Piece = Pick<Told, 'collection' | 'id'>

async function slugOf(req: PayloadRequest, { collection, id }: Piece): Promise<string | null> {
  const row = await req.payload.db.findOne<{ id: string; slug?: unknown }>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  return typeof row?.slug === 'string' && row.slug !== '' ? row.slug : null
}

/** More published texts than are kept of a piece. */
const mostVersions = 200

/** Where the piece stands in each of the texts that readers have seen. */
async function placingsOf(req: PayloadRequest, { collection, id }: Piece): Promise<Placing[]> {
  if (collection !== slugs.articles) return []
  const { docs } = await req.payload.db.findVersions<{ section?: unknown; genre?: unknown }>({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    limit: mostVersions,
    pagination: false,
    select: { version: { section: true, genre: true } },
    req,
  })
  return docs.map(({ version: { section, genre } }) => ({
    section: idOf(section),
    genre: typeof genre === 'string' ? genre : null,
  }))
}
