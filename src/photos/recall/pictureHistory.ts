import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Actor } from '../../editorial/actor'
import { chainEvent } from '../../editorial/chain'
import { chainEnd, type History, readHistory } from '../../editorial/history'
import type { EventFacts } from '../../editorial/item'
import { slugs } from '../../slugs'
import type { RecallRight } from './recallRules'

interface PictureDecision extends Pick<EventFacts, 'action' | 'from' | 'to' | 'at' | 'reason' | 'digest' | 'details'> {
  readonly actor: Actor
  readonly right: RecallRight
}

/** Puts what was decided about a picture on a record of its own, chained like that of a piece. */
export async function notePictureEvent(
  req: PayloadRequest,
  pictureId: string,
  { actor, right, ...decided }: PictureDecision,
): Promise<void> {
  const facts: EventFacts = {
    ...decided,
    actorId: actor.id,
    actorName: actor.name,
    forUserId: right.principal?.fromId ?? null,
    forUserName: right.principal?.fromName ?? null,
    note: null,
    // A picture passes no reviews.
    cycle: 0,
    revision: 0,
  }
  const { eventCount, lastHash } = await chainEnd(req, slugs.media, pictureId)
  const place = { collectionSlug: slugs.media, documentId: pictureId, sequence: eventCount + 1, previousHash: lastHash }
  const event = chainEvent({ facts, ...place })
  await req.payload.db.create({ collection: slugs.editorialEvents, data: { id: randomUUID(), ...event }, req })
}

export function pictureHistory(req: PayloadRequest, pictureId: string): Promise<History> {
  return readHistory(req, slugs.media, pictureId)
}
