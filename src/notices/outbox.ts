import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { ChainedEvent } from '../editorial/chain'
import { slugs } from '../slugs'
import { type AnnouncedEvent, type Announcement, isAnnounced } from './noticeRules'

/** What waits to be told: an event of a piece, whose recipients are found when it is, or a notice that names its own. */
export type OutboxFacts =
  | { readonly type: 'event'; readonly key: string; readonly event: AnnouncedEvent }
  | { readonly type: 'announcements'; readonly key: string; readonly announcements: readonly Announcement[] }

/** Puts an event of the history into the outbox, in the transaction that writes it; nothing for what nobody is told. */
export async function announceEvent(req: PayloadRequest, event: ChainedEvent): Promise<void> {
  if (!isAnnounced(event)) return
  const { action, actorId, actorName, at, collectionSlug, details, documentId, from, reason, to } = event
  const announced = { action, actorId, actorName, at, collectionSlug, details, documentId, from, reason, to }
  await put(req, { type: 'event', key: `${collectionSlug}:${documentId}:${event.sequence}`, event: announced }, at)
}

/** Puts notices into the outbox; `key` names what happened, and makes each of them once. */
export async function announce(
  req: PayloadRequest,
  { key, announcements, at }: { key: string; announcements: readonly Announcement[]; at: string },
): Promise<void> {
  if (announcements.length > 0) await put(req, { type: 'announcements', key, announcements }, at)
}

async function put(req: PayloadRequest, facts: OutboxFacts, at: string): Promise<void> {
  await req.payload.db.create({ collection: slugs.noticeOutbox, data: { id: randomUUID(), at, facts }, req })
}
