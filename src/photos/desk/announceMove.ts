import type { PayloadRequest } from 'payload'
import type { Announcement } from '../../notices/noticeRules'
import { announce } from '../../notices/outbox'
import type { NoticeKind } from '../../notices/vocabulary'
import { slugs } from '../../slugs'
import { batchNameOf } from '../batchNameRules'
import type { DeskMove } from './deskStateRules'
import type { Moved, Moving } from './moving'

interface Announcing extends Moving {
  readonly key: string
  readonly moved: readonly Moved[]
}

const kinds: Readonly<Record<DeskMove, NoticeKind>> = { 'hand-over': 'waiting', take: 'outcome', return: 'returned' }

/** Pictures handed over wait for the editors; what becomes of them is told to whoever handed them over, with the reason. */
export async function announceMove(
  req: PayloadRequest,
  { key, move, moved, person, reason, now }: Announcing,
): Promise<void> {
  const at = now.toISOString()
  const toldOf = (pictures: readonly Moved[], whom: Pick<Announcement, 'people' | 'roles'>): Announcement => ({
    kind: kinds[move],
    actorId: person.id,
    actorName: person.name,
    collectionSlug: slugs.media,
    documentId: pictures[0]?.id ?? null,
    subject: batchNameOf({ count: pictures.length, names: pictures.map(({ name }) => name) }),
    action: move,
    state: null,
    reason,
    at,
    ...whom,
    except: [person.id],
  })
  if (moved.length === 0) return
  if (move === 'hand-over') {
    const announcements = [toldOf(moved, { people: [], roles: ['editor'] })]
    return announce(req, { key, at, announcements })
  }
  const photographers = new Set(moved.flatMap(({ handedOverBy }) => handedOverBy ?? []))
  const announcements = [...photographers].map((id) => {
    const own = moved.filter(({ handedOverBy }) => handedOverBy === id)
    return toldOf(own, { people: [id], roles: [] })
  })
  await announce(req, { key, at, announcements })
}

/** What was asked of these pictures has been done: nobody is reminded of it by mail any more. */
export async function settleAsked(req: PayloadRequest, moved: readonly Moved[]): Promise<void> {
  if (moved.length === 0) return
  await req.payload.db.updateMany({
    collection: slugs.notices,
    where: {
      and: [
        { collectionSlug: { equals: slugs.media } },
        { documentId: { in: moved.map(({ id }) => id) } },
        { kind: { in: ['waiting', 'returned'] } },
        { isSettled: { not_equals: true } },
      ],
    },
    data: { isRead: true, isSettled: true, mailAt: null },
    req,
  })
}
