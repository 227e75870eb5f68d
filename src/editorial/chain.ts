import { type Canonical, digestOf } from './digest'
import type { EventFacts } from './item'

/** A row of the history, bound to the row before it. */
export interface ChainedEvent extends EventFacts {
  /** 1, 2, 3 … within one document. */
  readonly sequence: number
  readonly collectionSlug: string
  readonly documentId: string
  readonly previousHash: string | null
  /** SHA-256 over everything above; hex. */
  readonly hash: string
}

interface Link {
  readonly facts: EventFacts
  readonly collectionSlug: string
  readonly documentId: string
  readonly sequence: number
  readonly previousHash: string | null
}

export function chainEvent({ facts, collectionSlug, documentId, sequence, previousHash }: Link): ChainedEvent {
  const unhashed = { ...facts, collectionSlug, documentId, sequence, previousHash }
  return { ...unhashed, hash: hashOf(unhashed) }
}

/** The sequence number of the first row that does not fit its predecessor or its own hash; null while the chain is whole. */
export function firstBrokenLink(events: readonly ChainedEvent[]): number | null {
  let previous: ChainedEvent | null = null
  for (const [index, event] of events.entries()) {
    const fits = event.sequence === index + 1 && event.previousHash === (previous?.hash ?? null)
    if (!fits || hashOf(event) !== event.hash) return event.sequence
    previous = event
  }
  return null
}

function hashOf(event: Omit<ChainedEvent, 'hash'>): string {
  return digestOf({
    sequence: event.sequence,
    collectionSlug: event.collectionSlug,
    documentId: event.documentId,
    previousHash: event.previousHash,
    action: event.action,
    from: event.from,
    to: event.to,
    at: event.at,
    actorId: event.actorId,
    actorName: event.actorName,
    forUserId: event.forUserId,
    forUserName: event.forUserName,
    reason: event.reason,
    note: event.note,
    cycle: event.cycle,
    revision: event.revision,
    digest: event.digest,
    // Details are plain JSON by construction: they come from a parsed request or from the service itself.
    details: event.details as { readonly [key: string]: Canonical },
  })
}
