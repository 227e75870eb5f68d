import type { PayloadRequest } from 'payload'
import { findItem } from '../editorial/items'
import type { Announcement } from '../notices/noticeRules'
import { announce } from '../notices/outbox'
import type { NoticeKind } from '../notices/vocabulary'
import { isWorkflowSlug } from '../slugs'
import type { CommentRow } from './commentRow'

interface Said {
  readonly comment: CommentRow
  /** Who took part in the thread before. */
  readonly others: readonly string[]
}

/** Tells those who are named in a comment, and those whose thread or piece it is on. */
export async function announceComment(req: PayloadRequest, { comment, others }: Said): Promise<void> {
  const { collectionSlug, documentId, authorId, authorName, mentions, at, id } = comment
  const item = isWorkflowSlug(collectionSlug) ? await findItem(req, collectionSlug, documentId) : null
  const toldTo = (kind: NoticeKind, people: readonly string[]): Announcement => ({
    kind,
    actorId: authorId,
    actorName: authorName,
    collectionSlug,
    documentId,
    action: 'comment',
    state: item?.state ?? null,
    // What was written stays in the newsroom: a notice may go out by mail.
    reason: null,
    at,
    people: people.filter((person) => person !== authorId),
    roles: [],
    except: [authorId],
  })
  const announcements = [toldTo('mention', mentions), toldTo('reply', [...others, ...(item?.authors ?? [])])]
  await announce(req, {
    key: `comment:${id}`,
    at,
    announcements: announcements.filter(({ people }) => people.length > 0),
  })
}
