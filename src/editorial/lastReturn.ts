import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs'
import type { EditorialItem } from './item'
import type { LastReturn } from './returnRules'

/** What moves a piece, or begins it anew: after one of these an earlier return is history. */
const moving = [
  'submit',
  'approve',
  'return',
  'recall',
  'publish',
  'schedule',
  'hold',
  'lapse',
  'spike',
  'restore',
  'changeTrack',
]

/** The return that a piece still has to answer; null where it has gone on since. */
export async function findReturn(req: PayloadRequest, item: EditorialItem): Promise<LastReturn | null> {
  const { docs } = await req.payload.db.find<LastReturn & { action: string }>({
    collection: slugs.editorialEvents,
    where: {
      and: [
        { collectionSlug: { equals: item.collectionSlug } },
        { documentId: { equals: item.documentId } },
        { action: { in: moving } },
      ],
    },
    sort: '-sequence',
    limit: 1,
    pagination: false,
    req,
  })
  const [last] = docs
  if (last?.action !== 'return') return null
  return { reason: last.reason ?? '', actorName: last.actorName, from: last.from, at: new Date(last.at).toISOString() }
}
