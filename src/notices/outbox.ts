import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { ChainedEvent } from '../editorial/chain'
import { slugs } from '../slugs'
import { type AnnouncedEvent, type Announcement, isAnnounced } from './noticeRules'

/** What waits to be told: an event of a piece, whose recipients are found when it is, or a notice that names its own. */
export type OutboxFacts =
  | { readonly type: 'event'; readonly key: string; readonly event: AnnouncedEvent }
  | {
      readonly type: 'announcements'
      readonly key: string
      readonly announcements: readonly Announcement[]
      /** What the notices were made of, by whoever gathers more (`announceLater`). */
      readonly gathered?: unknown
    }

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

interface Gathering<Gathered> {
  /** Of the row that waits: one for what is told together. */
  readonly id: string
  /** Names what happened, where nothing of it waits yet. */
  readonly key: string
  /** @param waiting what has been gathered so far; null where nothing waits */
  readonly gather: (waiting: Gathered | null) => {
    readonly at: string
    readonly gathered: Gathered
    readonly announcements: readonly Announcement[]
  }
}

/**
 * Puts notices into the outbox that are told at a later time, and made anew with what is gathered until then. To be called
 * in a transaction: what is being told meanwhile is told without it, and the gathering begins again.
 */
export async function announceLater<Gathered>(
  req: PayloadRequest,
  { id, key, gather }: Gathering<Gathered>,
): Promise<void> {
  const { db } = req.payload
  const collection = slugs.noticeOutbox
  const row = await db.findOne<{ id: string; facts: OutboxFacts }>({ collection, where: { id: { equals: id } }, req })
  const facts = row?.facts.type === 'announcements' ? row.facts : null
  // Whoever gathers under an id has written it.
  const { at, gathered, announcements } = gather((facts?.gathered as Gathered | undefined) ?? null)
  const data = { at, facts: { type: 'announcements', key: facts?.key ?? key, announcements, gathered } }
  if (row) await db.updateOne({ collection, id, data, req })
  else await db.create({ collection, data: { id, ...data }, req })
}

async function put(req: PayloadRequest, facts: OutboxFacts, at: string): Promise<void> {
  await req.payload.db.create({ collection: slugs.noticeOutbox, data: { id: randomUUID(), at, facts }, req })
}
