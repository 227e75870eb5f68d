import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { chainEvent } from '../../editorial/chain'
import { chainEnd, type History, readHistory } from '../../editorial/history'
import type { EventFacts } from '../../editorial/item'
import { slugs } from '../../slugs'

/** Puts what was decided about a picture on a record of its own, chained like that of a piece. */
export async function notePictureEvent(req: PayloadRequest, pictureId: string, facts: EventFacts): Promise<void> {
  const { eventCount, lastHash } = await chainEnd(req, slugs.media, pictureId)
  const place = { collectionSlug: slugs.media, documentId: pictureId, sequence: eventCount + 1, previousHash: lastHash }
  const event = chainEvent({ facts, ...place })
  await req.payload.db.create({ collection: slugs.editorialEvents, data: { id: randomUUID(), ...event }, req })
}

export function pictureHistory(req: PayloadRequest, pictureId: string): Promise<History> {
  return readHistory(req, slugs.media, pictureId)
}
