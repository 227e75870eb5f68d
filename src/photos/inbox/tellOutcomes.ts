import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { withTransaction } from '../../database/retryTransaction'
import { announceLater } from '../../notices/outbox'
import { slugs } from '../../slugs'
import { type Batch, batchesOf, type InboxOutcome, joined, toldAt, toldOf } from './outcomeRules'

/**
 * A camera shows nothing of it: whoever sent the files is told here. What comes one after another is one batch and one
 * notice, which waits in the outbox until nothing more has come for a while: no process has to remember it.
 */
export async function tellOutcomes(payload: Payload, outcomes: readonly InboxOutcome[], now: Date): Promise<void> {
  for (const batch of batchesOf(outcomes, now)) {
    const req = await createLocalReq({}, payload)
    await withTransaction(req, () => tell(req, batch, now))
  }
}

function tell(req: PayloadRequest, batch: Batch, now: Date): Promise<void> {
  return announceLater<Batch>(req, {
    // What an earlier release has gathered under another name is told as it is.
    id: `inbox:${batch.action}:${batch.person}`,
    key: `inbox:${randomUUID()}`,
    gather: (waiting) => {
      const whole = waiting ? joined(waiting, batch) : batch
      const announcement = {
        ...toldOf(whole),
        actorId: null,
        actorName: '',
        collectionSlug: slugs.media,
        state: null,
        at: now.toISOString(),
        people: [whole.person],
        roles: [],
        except: [],
      }
      return { at: toldAt(whole, now), gathered: whole, announcements: [announcement] }
    },
  })
}
