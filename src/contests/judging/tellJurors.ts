import type { PayloadRequest } from 'payload'
import type { Person } from '../../access/person'
import { announce } from '../../notices/outbox'
import { slugs } from '../../slugs'
import { contestInForce } from '../contestInForce'
import type { Round } from './rounds'

interface Told {
  readonly action: 'openRound' | 'closeRound'
  readonly person: Person
  readonly now: Date
}

/** Jurors learn that a round waits for them, and that it has ended; nothing of its entries or its result. */
export async function tellJurors(
  req: PayloadRequest,
  { id, contest, jurors }: Pick<Round, 'id' | 'contest' | 'jurors'>,
  { action, person, now }: Told,
): Promise<void> {
  const at = now.toISOString()
  if (action === 'closeRound') await settleOpened(req, contest)
  const named = await contestInForce(req, contest)
  await announce(req, {
    key: `${slugs.contestRounds}:${id}:${action}:${at}`,
    at,
    announcements: [
      {
        kind: action === 'openRound' ? 'waiting' : 'outcome',
        actorId: person.id,
        actorName: person.name,
        collectionSlug: slugs.photoContests,
        documentId: contest,
        subject: named?.title ?? '',
        action,
        state: null,
        reason: null,
        at,
        people: jurors ?? [],
        roles: [],
        except: [person.id],
      },
    ],
  })
}

/** Nobody is reminded by mail of a round that is over; a contest has one open round at most. */
async function settleOpened(req: PayloadRequest, contest: string): Promise<void> {
  await req.payload.db.updateMany({
    collection: slugs.notices,
    where: {
      and: [
        { collectionSlug: { equals: slugs.photoContests } },
        { documentId: { equals: contest } },
        { action: { equals: 'openRound' } },
        { isSettled: { not_equals: true } },
      ],
    },
    data: { isRead: true, isSettled: true, mailAt: null },
    req,
  })
}
