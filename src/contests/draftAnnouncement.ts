import type { PayloadRequest } from 'payload'
import { withTransaction } from '../database/retryTransaction'
import { decideEdit } from '../editorial/decide'
import { loadActor } from '../editorial/loadActor'
import { loadPiece } from '../editorial/loadPiece'
import { AwardRefused, DocumentNotFound, type Problem } from '../errors'
import { idOf } from '../fields/relationId'
import type { PhotoContest } from '../payload-types'
import { slugs } from '../slugs'
import { announcedAwards, announcementParagraphs } from './resultRules'
import { newestResults } from './results'

interface Drafted {
  readonly id: string
  /** Whether the contest names it already; a published contest does so with its next correction. */
  readonly isLinked: boolean
}

/**
 * Writes the piece that announces the winners, as a draft of whoever asks: it passes the reviews as any other, and is under
 * embargo until the ceremony. Winners who only stand in somebody's draft of an award are not in it.
 * @throws AwardRefused where the contest has such a piece, DocumentNotFound
 */
export function draftAnnouncement(req: PayloadRequest, contestId: string): Promise<Drafted> {
  return withTransaction(req, async () => {
    const { doc, item } = await loadPiece(req, slugs.photoContests, contestId)
    if (doc.deletedAt) throw new DocumentNotFound()
    if (idOf(doc.announcement)) throw new AwardRefused(announcedAlready)
    // The newest draft of our own collection, relationships as ids.
    const contest = doc as unknown as PhotoContest
    const title = contest.title ?? ''
    const paragraphs = announcementParagraphs({
      title,
      organisers: contest.organisers ?? [],
      awards: announcedAwards(await newestResults(req, contest)),
    })
    const article = await req.payload.create({
      collection: slugs.articles,
      data: {
        slugline: `${title}揭晓`,
        headline: `${title}评选结果揭晓`,
        // The declared shape is what the field holds; Payload's type of a Slate field is a list of anything.
        body: paragraphs.map((text) => ({ children: [{ text }] })) as never,
        ...(contest.announceAt ? { embargoUntil: contest.announceAt } : {}),
      },
      draft: true,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    const isLinked = decideEdit(await loadActor(req, new Date()), item) === null
    if (isLinked) await link(req, { contestId, revision: item.revision, announcement: article.id })
    return { id: article.id, isLinked }
  })
}

interface Link {
  readonly contestId: string
  readonly revision: number
  readonly announcement: string
}

async function link(req: PayloadRequest, { contestId, revision, announcement }: Link): Promise<void> {
  await req.payload.update({
    collection: slugs.photoContests,
    id: contestId,
    data: { announcement, revision },
    draft: true,
    depth: 0,
    overrideLock: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
}

const announcedAlready: Problem = {
  code: 'announcement_exists',
  path: 'announcement',
  message: {
    zh: '这次大赛已有揭晓稿件。要重写，请先在大赛里取消关联。',
    en: 'This contest has its announcement already: unlink it in the contest first to write another.',
  },
}
