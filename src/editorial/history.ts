import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { queueDeliveriesOf } from '../delivery/webhooks/queueDeliveries'
import { announceEvent } from '../notices/outbox'
import { slugs, type WorkflowSlug } from '../slugs'
import { type ChainedEvent, chainEvent, firstBrokenLink } from './chain'
import type { EditorialItem, EventFacts } from './item'
import { isState } from './workflow'

export interface Appended {
  /** The item with its place in the chain moved on; the caller saves it in the same transaction. */
  readonly item: EditorialItem
  readonly event: ChainedEvent
}

/** Adds a row to the history of a document, bound to the row before it. */
export async function appendEvent(req: PayloadRequest, item: EditorialItem, facts: EventFacts): Promise<Appended> {
  const event = chainEvent({
    facts,
    collectionSlug: item.collectionSlug,
    documentId: item.documentId,
    sequence: item.eventCount + 1,
    previousHash: item.lastHash,
  })
  await req.payload.db.create({ collection: slugs.editorialEvents, data: { id: randomUUID(), ...event }, req })
  await announceEvent(req, event)
  await queueDeliveriesOf(req, event)
  return { item: { ...item, eventCount: event.sequence, lastHash: event.hash }, event }
}

/** What has a history: every piece, and a picture that was recalled. */
type RecordedSlug = WorkflowSlug | typeof slugs.media

export interface History {
  /** Oldest first. */
  readonly events: readonly ChainedEvent[]
  /** Sequence number of the first row that was altered, lost or added from outside; null while the chain is whole. */
  readonly brokenAt: number | null
}

/**
 * The whole history of a document; it survives the document. The item, where there is one, remembers how the chain ends,
 * so that a lost or rewritten last row is seen too.
 */
export async function readHistory(
  req: PayloadRequest,
  collectionSlug: RecordedSlug,
  documentId: string,
  item: Pick<EditorialItem, 'eventCount' | 'lastHash'> | null = null,
): Promise<History> {
  const { docs } = await req.payload.db.find({
    collection: slugs.editorialEvents,
    where: { and: [{ collectionSlug: { equals: collectionSlug } }, { documentId: { equals: documentId } }] },
    sort: 'sequence',
    limit: 0,
    pagination: false,
    req,
  })
  const events = docs.map(eventFromRow)
  return { events, brokenAt: firstBrokenLink(events) ?? brokenEnd(events, item) }
}

function brokenEnd(
  events: readonly ChainedEvent[],
  item: Pick<EditorialItem, 'eventCount' | 'lastHash'> | null,
): number | null {
  const isWhole = !item || (item.eventCount === events.length && item.lastHash === (events.at(-1)?.hash ?? null))
  return isWhole ? null : Math.max(events.length, 1)
}

/** Where the chain of a document stands, for an item that takes it up again. */
export async function chainEnd(
  req: PayloadRequest,
  collectionSlug: RecordedSlug,
  documentId: string,
): Promise<Pick<EditorialItem, 'eventCount' | 'lastHash'>> {
  const { docs } = await req.payload.db.find({
    collection: slugs.editorialEvents,
    where: { and: [{ collectionSlug: { equals: collectionSlug } }, { documentId: { equals: documentId } }] },
    sort: '-sequence',
    limit: 1,
    pagination: false,
    req,
  })
  const last = docs[0] && eventFromRow(docs[0])
  return { eventCount: last?.sequence ?? 0, lastHash: last?.hash ?? null }
}

function eventFromRow(row: unknown): ChainedEvent {
  // Rows come from our own collection, whose fields are those of ChainedEvent.
  const event = row as Record<keyof ChainedEvent, unknown>
  return {
    sequence: Number(event.sequence),
    collectionSlug: String(event.collectionSlug),
    documentId: String(event.documentId),
    previousHash: textOrNull(event.previousHash),
    hash: String(event.hash),
    action: String(event.action) as ChainedEvent['action'],
    from: stateOf(event.from),
    to: stateOf(event.to),
    at: new Date(String(event.at)).toISOString(),
    actorId: textOrNull(event.actorId),
    actorName: String(event.actorName ?? ''),
    forUserId: textOrNull(event.forUserId),
    forUserName: textOrNull(event.forUserName),
    reason: textOrNull(event.reason),
    note: textOrNull(event.note),
    cycle: Number(event.cycle ?? 0),
    revision: Number(event.revision),
    digest: textOrNull(event.digest),
    details:
      typeof event.details === 'object' && event.details !== null ? (event.details as Record<string, unknown>) : {},
  }
}

function stateOf(value: unknown): ChainedEvent['from'] {
  return isState(value) ? value : 'draft'
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
