import type { PayloadRequest } from 'payload'
import type { Person } from '../access/person'
import type { SystemAction } from '../editorial/item'
import { findItem } from '../editorial/items'
import { noteEvent } from '../editorial/noteEvent'
import { DocumentNotFound } from '../errors'
import { slugs } from '../slugs'

interface ContestEvent {
  readonly contest: string
  readonly person: Person
  readonly action: SystemAction
  readonly reason: string | null
  /** Ids and numbers, no names: the record cannot forget. */
  readonly details: Readonly<Record<string, unknown>>
}

/** Puts a decision about a contest on its record, in the transaction that makes it. */
export async function noteContestEvent(
  req: PayloadRequest,
  { contest, person, action, reason, details }: ContestEvent,
): Promise<void> {
  const item = await findItem(req, slugs.photoContests, contest)
  if (!item) throw new DocumentNotFound()
  await noteEvent(req, item, {
    action,
    from: item.state,
    to: item.state,
    at: new Date().toISOString(),
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
