import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs'
import { noticeFromRow } from './noticeRow'
import type { AnnouncedEvent } from './noticeRules'
import { askingKinds, isSettledBy } from './settlementRules'

/** More open notices than one piece ever has. */
const mostOpen = 1000

/** Marks what was asked for and has been done meanwhile: it is unread no longer, and is not mailed. */
export async function settleNotices(req: PayloadRequest, event: AnnouncedEvent): Promise<void> {
  const { db } = req.payload
  const { docs } = await db.find<{ id: string }>({
    collection: slugs.notices,
    where: {
      and: [
        { documentId: { equals: event.documentId } },
        { collectionSlug: { equals: event.collectionSlug } },
        { kind: { in: [...askingKinds] } },
        // What was made before this mark existed has none.
        { isSettled: { not_equals: true } },
      ],
    },
    limit: mostOpen,
    pagination: false,
    req,
  })
  const settled = docs.map((row) => noticeFromRow(row, 'zh')).filter((notice) => isSettledBy(event, notice))
  if (settled.length === 0) return
  await db.updateMany({
    collection: slugs.notices,
    where: { id: { in: settled.map(({ id }) => id) } },
    data: { isRead: true, isSettled: true, mailAt: null },
    req,
  })
}
