import type { PayloadRequest, Where } from 'payload'
import { StaleRevision } from '../errors'
import { slugs } from '../slugs'
import type { ChainedEvent } from './chain'
import { appendEvent } from './history'
import type { EditorialItem, EventFacts } from './item'

/**
 * Adds a row to the history for something that changes neither content nor state. It takes no revision, or a colleague with
 * the form open would be told that the piece was changed; the row's place in the chain is the compare-and-set value.
 */
export async function noteEvent(req: PayloadRequest, item: EditorialItem, facts: EventFacts): Promise<ChainedEvent> {
  const write = (where: Where, data: Record<string, unknown>) =>
    req.payload.db.updateOne({
      collection: slugs.editorialItems,
      where: { and: [{ id: { equals: item.id } }, where] },
      data,
      req,
    })
  // First, so that on MongoDB whoever comes second meets a conflict here and runs again.
  const taken = await write({ eventCount: { equals: item.eventCount } }, { eventCount: item.eventCount + 1 })
  if (!taken) throw new StaleRevision({ revision: item.revision })
  const { item: noted, event } = await appendEvent(req, item, facts)
  await write({ eventCount: { equals: noted.eventCount } }, { lastHash: noted.lastHash })
  return event
}
