import type { Payload } from 'payload'
import { databaseNow } from '../../database/databaseNow'
import { slugs } from '../../slugs'
import { countDeliveries, deliveryFromRow, isPending } from './deliveryRows'

export interface WebhookBacklog {
  /** Deliveries that wait or are being sent. */
  readonly pending: number
  /** Since when the oldest of them waits; 0 while there is none. */
  readonly oldestSeconds: number
  /** Deliveries given up and neither replayed nor pruned. */
  readonly dead: number
}

/** How far the delivery of webhooks is behind. */
export async function webhookBacklog(payload: Payload): Promise<WebhookBacklog> {
  const [pending, dead] = await Promise.all([
    countDeliveries(payload, isPending),
    countDeliveries(payload, { state: { equals: 'dead' } }),
  ])
  const { docs } = await payload.db.find({
    collection: slugs.webhookDeliveries,
    where: isPending,
    sort: 'waitingSince',
    limit: 1,
    pagination: false,
  })
  const oldest = docs[0] && deliveryFromRow(docs[0])
  const now = await databaseNow(payload)
  const oldestSeconds = oldest ? Math.max(0, Math.round((now.getTime() - oldest.waitingSince.getTime()) / 1000)) : 0
  return { pending, oldestSeconds, dead }
}
