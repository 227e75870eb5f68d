import type { Payload } from 'payload'
import { slugs } from '../../slugs'
import type { DeliveryState } from './vocabulary'

const dayMilliseconds = 24 * 3_600_000
const keptDays = { delivered: 30, dead: 90 } as const satisfies Partial<Record<DeliveryState, number>>

/** Takes old rows out of the delivery log: delivered ones after a month, given up ones after three. */
export async function pruneDeliveries(payload: Payload, now: Date): Promise<void> {
  for (const [state, days] of Object.entries(keptDays)) {
    const before = new Date(now.getTime() - days * dayMilliseconds).toISOString()
    await payload.db.deleteMany({
      collection: slugs.webhookDeliveries,
      where: { and: [{ state: { equals: state } }, { settledAt: { less_than: before } }] },
    })
  }
}
