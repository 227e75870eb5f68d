import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { isDatabaseUnavailable } from '../database/databaseFailure'
import { databaseNow } from '../database/databaseNow'
import { withTransaction } from '../database/retryTransaction'
import { findItem } from '../editorial/items'
import { withholdingOf } from '../editorial/withholding'
import { readEnv } from '../env'
import { pictureName } from '../photos/pictureNameRules'
import { isWorkflowSlug, newsroomSettingsSlug, slugs } from '../slugs'
import { isMailOn } from './mailSettings'
import { type Announcement, announcementsOf, deliveryOf, mailTimeOf } from './noticeRules'
import type { OutboxFacts } from './outbox'
import { putOff } from './putOff'
import { type Recipient, recipientsOf } from './recipients'
import { settleNotices } from './settleNotices'
import { defaultDigestMinutes } from './vocabulary'

const batchSize = 50

/**
 * Makes the notices of what has happened. Each row of the outbox is taken away in the transaction that makes its notices,
 * so that a crash loses none and several processes make none twice.
 * @returns how many notices this run made
 */
export async function announceWaiting(payload: Payload): Promise<number> {
  const now = await databaseNow(payload)
  const { docs } = await payload.db.find<{ id: string }>({
    collection: slugs.noticeOutbox,
    where: { at: { less_than_equal: now.toISOString() } },
    sort: 'at',
    limit: batchSize,
    pagination: false,
    select: { id: true },
  })
  let made = 0
  for (const { id } of docs) {
    const req = await createLocalReq({}, payload)
    try {
      made += await withTransaction(req, () => announceOne(req, String(id)))
    } catch (error) {
      if (isDatabaseUnavailable(error)) throw error
      payload.logger.error({ err: error, msg: 'a notice could not be made', outbox: id })
      await putOff(payload, { collection: slugs.noticeOutbox, id: String(id), field: 'at', now })
    }
  }
  return made
}

async function announceOne(req: PayloadRequest, id: string): Promise<number> {
  const { db } = req.payload
  const where = { id: { equals: id } }
  const row = await db.findOne<{ id: string; facts: OutboxFacts }>({ collection: slugs.noticeOutbox, where, req })
  if (!row) return 0
  await db.deleteOne({ collection: slugs.noticeOutbox, where, req })
  const { facts } = row
  if (facts.type === 'event') await settleNotices(req, facts.event)
  const announcements = facts.type === 'event' ? await announcementsOfEvent(req, facts) : facts.announcements
  const told = new Set<string>()
  let made = 0
  for (const announcement of announcements) {
    for (const recipient of await recipientsOf(req, announcement)) {
      // One event tells a person one thing: the first, which is the most particular.
      if (told.has(recipient.id)) continue
      told.add(recipient.id)
      if (await isKeptFrom(req.payload, recipient, announcement)) continue
      if (await makeNotice(req, { announcement, recipient, key: `${facts.key}:${recipient.id}` })) made += 1
    }
  }
  return made
}

/** A piece that a person must not read is not told of either: not its name, nor what is said of it. */
async function isKeptFrom(
  payload: Payload,
  recipient: Recipient,
  { collectionSlug, documentId }: Announcement,
): Promise<boolean> {
  if (!collectionSlug || !documentId || !isWorkflowSlug(collectionSlug)) return false
  // As if the person asked.
  const asked = await createLocalReq({ user: { ...recipient, collection: slugs.users } as never }, payload)
  return withholdingOf(asked).isWithheld(asked, collectionSlug, documentId)
}

async function announcementsOfEvent(
  req: PayloadRequest,
  { event }: OutboxFacts & { type: 'event' },
): Promise<readonly Announcement[]> {
  const { collectionSlug, documentId } = event
  const item = isWorkflowSlug(collectionSlug) ? await findItem(req, collectionSlug, documentId) : null
  return item ? announcementsOf(event, item) : []
}

interface Making {
  readonly announcement: Announcement
  readonly recipient: Recipient
  readonly key: string
}

async function makeNotice(req: PayloadRequest, { announcement, recipient, key }: Making): Promise<boolean> {
  const { db } = req.payload
  const delivery = deliveryOf(recipient.noticeSettings, announcement.kind)
  if (delivery === 'off') return false
  if (await db.findOne({ collection: slugs.notices, where: { key: { equals: key } }, req })) return false
  const { kind, collectionSlug, documentId, actorName, action, state, reason, at } = announcement
  const mailAt = isMailOn(readEnv()) ? mailTimeOf(delivery, new Date(), await digestMinutes(req)) : null
  const shown = { kind, collectionSlug, documentId, actorName, action, state, reason, at }
  const slugline = await sluglineOf(req, announcement)
  const data = {
    id: randomUUID(),
    key,
    recipient: recipient.id,
    ...shown,
    slugline,
    isRead: false,
    isSettled: false,
    mailAt,
  }
  await db.create({ collection: slugs.notices, data, req })
  return true
}

async function sluglineOf(req: PayloadRequest, { collectionSlug, documentId, subject }: Announcement): Promise<string> {
  if (subject !== undefined) return subject
  if (!collectionSlug || !documentId) return ''
  if (collectionSlug === slugs.media) return pictureNameOf(req, documentId)
  const row = await req.payload.db.findOne<{ id: string; slugline?: string; headline?: string }>({
    collection: slugs.editorialItems,
    where: { and: [{ collectionSlug: { equals: collectionSlug } }, { documentId: { equals: documentId } }] },
    req,
  })
  return row?.slugline || row?.headline || ''
}

async function pictureNameOf(req: PayloadRequest, id: string): Promise<string> {
  const row = await req.payload.db.findOne<{ id: string; originalFilename?: unknown; filename?: unknown }>({
    collection: slugs.media,
    where: { id: { equals: id } },
    req,
  })
  return row ? pictureName(row) : ''
}

async function digestMinutes(req: PayloadRequest): Promise<number> {
  const settings = await req.payload.findGlobal({ slug: newsroomSettingsSlug, depth: 0, overrideAccess: true, req })
  return settings.digestMinutes ?? defaultDigestMinutes
}
