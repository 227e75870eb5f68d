import type { PayloadRequest } from 'payload'
import { appendEvent } from '../../editorial/history'
import type { EventFacts } from '../../editorial/item'
import { saveItem, takeRevision } from '../../editorial/items'
import { keepContent } from '../../editorial/keptContent'
import type { Piece } from '../../editorial/loadPiece'
import { noteEvent } from '../../editorial/noteEvent'
import { carrySignatures } from '../../editorial/signatureRules'

interface Recorded {
  /** As it stood before anything was taken out of it. */
  readonly before: Piece
  readonly after: Piece
  readonly facts: Omit<EventFacts, 'revision' | 'digest'>
}

/**
 * Puts a recall on the record of a piece that showed the picture, with the digests before and after it. Where the piece has
 * become another, its signatures are bound to what is left, and it has a new revision: nobody publishes it unaware.
 */
export async function recordRecall(req: PayloadRequest, { before, after, facts }: Recorded): Promise<void> {
  const { item } = after
  const [from, to] = [before.subject.digest, after.subject.digest]
  const details = { ...facts.details, oldDigest: from, newDigest: to }
  if (from === to) {
    await noteEvent(req, item, { ...facts, revision: item.revision, digest: to, details })
    return
  }
  const taken = await takeRevision(req, item)
  const carried = { ...taken, digest: to, signatures: carrySignatures(item.signatures, { from, to }) }
  const appended = await appendEvent(req, carried, { ...facts, revision: taken.revision, digest: to, details })
  await keepContent(req, { item, event: appended.event, content: after.subject.content })
  await saveItem(req, { before: item, after: appended.item, listing: after.listing, now: new Date(facts.at) })
}
