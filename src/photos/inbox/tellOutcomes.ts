import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload } from 'payload'
import type { Announcement } from '../../notices/noticeRules'
import { announce } from '../../notices/outbox'
import { slugs } from '../../slugs'
import { announcementsOf, type InboxOutcome } from './outcomeRules'

/** A camera shows nothing of it: whoever sent the files is told here. */
export async function tellOutcomes(payload: Payload, outcomes: readonly InboxOutcome[], now: Date): Promise<void> {
  if (outcomes.length === 0) return
  const at = now.toISOString()
  const announcements = announcementsOf(outcomes).map(
    ({ person, ...told }): Announcement => ({
      ...told,
      actorId: null,
      actorName: '',
      collectionSlug: slugs.media,
      state: null,
      at,
      people: [person],
      roles: [],
      except: [],
    }),
  )
  await announce(await createLocalReq({}, payload), { key: `inbox:${randomUUID()}`, at, announcements })
}
