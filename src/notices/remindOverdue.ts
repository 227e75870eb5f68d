import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { isDatabaseUnavailable } from '../database/databaseFailure'
import { databaseNow } from '../database/databaseNow'
import { withTransaction } from '../database/retryTransaction'
import { nextReminder } from '../editorial/dueRules'
import type { EditorialItem } from '../editorial/item'
import { itemFromRow } from '../editorial/itemRow'
import { slugs } from '../slugs'
import { type Announcement, lateReviewAction, lateReviewers, stageHolder } from './noticeRules'
import { announce } from './outbox'
import { putOff } from './putOff'

const batchSize = 50

/**
 * Announces each piece once when its time is over, to whom it is assigned or whose turn it is; of a late
 * review, those who may do it. The mark on the item is
 * taken away in the transaction that fills the outbox.
 * @returns how many pieces this run announced
 */
export async function remindOverdue(payload: Payload): Promise<number> {
  const now = await databaseNow(payload)
  const { docs } = await payload.db.find<{ id: string }>({
    collection: slugs.editorialItems,
    where: isDue(now),
    sort: 'remindAt',
    limit: batchSize,
    pagination: false,
    select: { id: true },
  })
  let announced = 0
  for (const { id } of docs) {
    const req = await createLocalReq({}, payload)
    try {
      if (await withTransaction(req, () => remindOne(req, String(id), now))) announced += 1
    } catch (error) {
      if (isDatabaseUnavailable(error)) throw error
      payload.logger.error({ err: error, msg: 'a reminder could not be announced', item: id })
      await putOff(payload, { collection: slugs.editorialItems, id: String(id), field: 'remindAt', now })
    }
  }
  return announced
}

function isDue(now: Date) {
  // An engine answers a comparison with null in its own way; with a time long ago they agree.
  const longAgo = new Date(0).toISOString()
  return { and: [{ remindAt: { greater_than: longAgo } }, { remindAt: { less_than_equal: now.toISOString() } }] }
}

async function remindOne(req: PayloadRequest, id: string, now: Date): Promise<boolean> {
  const row = await req.payload.db.updateOne({
    collection: slugs.editorialItems,
    where: { and: [{ id: { equals: id } }, ...isDue(now).and] },
    data: { remindAt: null },
    req,
  })
  if (!row) return false
  const item = itemFromRow(row)
  const next = nextReminder(item, now)
  if (next) {
    const where = { id: { equals: id } }
    await req.payload.db.updateOne({ collection: slugs.editorialItems, where, data: { remindAt: next }, req })
  }
  const at = now.toISOString()
  if (item.dueAt && item.dueAt <= at) {
    await announce(req, { key: `overdue:${item.id}:${item.dueAt}`, announcements: [overdueNotice(item, now)], at })
  }
  const { lateReview } = item
  if (lateReview && !lateReview.doneAt && lateReview.dueAt <= at) {
    const key = `lateReview:${item.id}:${lateReview.dueAt}`
    await announce(req, { key, announcements: [lateReviewNotice(item, now)], at })
  }
  return true
}

function lateReviewNotice(item: EditorialItem, now: Date): Announcement {
  return { ...overdueNotice(item, now), action: lateReviewAction, people: [], ...lateReviewers(item) }
}

function overdueNotice(item: EditorialItem, now: Date): Announcement {
  const holder = stageHolder(item.state)
  const others = holder ? { people: [], roles: [holder] } : { people: item.authors, roles: [] }
  return {
    kind: 'overdue',
    actorId: null,
    actorName: '',
    collectionSlug: item.collectionSlug,
    documentId: item.documentId,
    action: 'overdue',
    state: item.state,
    reason: null,
    at: now.toISOString(),
    ...(item.assignee ? { people: [item.assignee], roles: [] } : others),
    except: [],
  }
}
