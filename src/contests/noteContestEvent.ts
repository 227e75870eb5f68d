import type { PayloadRequest } from 'payload'
import type { EditorialItem, SystemAction } from '../editorial/item'
import { findItem } from '../editorial/items'
import { noteEvent } from '../editorial/noteEvent'
import { DocumentNotFound } from '../errors'
import { slugs } from '../slugs'

interface Decision {
  /** Who has decided; without an id where it was an entrant, who needs no account. */
  readonly person: { readonly id: string | null; readonly name: string }
  readonly at: Date
  readonly action: SystemAction
  readonly reason: string | null
  /** Ids and numbers, no names: the record cannot forget, and an entrant may ask to be forgotten. */
  readonly details: Readonly<Record<string, unknown>>
}

interface ContestEvent extends Omit<Decision, 'at'> {
  readonly contest: string
}

/** Puts a decision about a contest on its record, in the transaction that makes it. */
export async function noteContestEvent(req: PayloadRequest, { contest, ...decision }: ContestEvent): Promise<void> {
  const item = await findItem(req, slugs.photoContests, contest)
  if (!item) throw new DocumentNotFound()
  await noteDecision(req, item, { ...decision, at: new Date() })
}

/** Puts a decision about a contest or an award on the record of the piece, in the transaction that makes it. */
export async function noteDecision(
  req: PayloadRequest,
  item: EditorialItem,
  { person, at, action, reason, details }: Decision,
): Promise<void> {
  await noteEvent(req, item, {
    action,
    from: item.state,
    to: item.state,
    at: at.toISOString(),
    actorId: person.id,
    actorName: person.name,
    forUserId: null,
    forUserName: null,
    reason,
    note: null,
    cycle: item.cycle,
    revision: item.revision,
    digest: item.digest,
    details,
  })
}
