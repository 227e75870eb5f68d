import type { PayloadRequest } from 'payload'
import type { Person } from '../access/person'
import { withTransaction } from '../database/retryTransaction'
import { decideEdit } from '../editorial/decide'
import { loadActor } from '../editorial/loadActor'
import { loadPiece } from '../editorial/loadPiece'
import { standingPieces } from '../editorial/pieceStates'
import { AwardRefused, DocumentNotFound, type Problem } from '../errors'
import { idOf } from '../fields/relationId'
import type { PhotoContest } from '../payload-types'
import { slugs } from '../slugs'
import { noteContestEvent } from './noteContestEvent'
import { announcedAwards, announcementParagraphs, hasWinners } from './resultRules'
import { newestResults } from './results'
import { draftedAnnouncements } from './secretContests'

interface Drafted {
  readonly id: string
  /** Whether the contest names it already; a published contest does so with its next correction. */
  readonly isLinked: boolean
}

/** Several of the office may ask at once: whoever comes second runs again, and finds the piece of the first. */
const attempts = 9

/**
 * Writes the piece that announces the winners, as a draft of whoever asks: it passes the reviews as any other, and is under
 * embargo until the ceremony. Winners who only stand in somebody's draft of an award are not in it. The record of the contest
 * names the draft, since a published contest does so only with its next correction.
 * @throws AwardRefused `announcement_exists`, with its id, where the contest has such a piece, `no_winners` where there is nobody
 * to announce; DocumentNotFound
 */
export function draftAnnouncement(req: PayloadRequest, contestId: string, person: Person): Promise<Drafted> {
  const work = async () => {
    const { doc, item } = await loadPiece(req, slugs.photoContests, contestId)
    if (doc.deletedAt) throw new DocumentNotFound()
    const linked = idOf(doc.announcement)
    if (linked) throw new AwardRefused(announcedAlready, { id: linked, isLinked: true })
    const drafted = await standingDraft(req, contestId)
    if (drafted) throw new AwardRefused(draftedAlready, { id: drafted, isLinked: false })
    // The newest draft of our own collection, relationships as ids.
    const contest = doc as unknown as PhotoContest
    const awards = announcedAwards(await newestResults(req, contest))
    if (!hasWinners(awards)) throw new AwardRefused(noWinners)
    const title = contest.title ?? ''
    const paragraphs = announcementParagraphs({
      title,
      organisers: contest.organisers ?? [],
      awards,
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
    const details = { announcement: article.id }
    await noteContestEvent(req, { contest: contestId, person, action: 'draftAnnouncement', reason: null, details })
    return { id: article.id, isLinked }
  }
  return withTransaction(req, work, { attempts })
}

/** Whether there is anybody whom the piece could announce. */
export async function hasWhomToAnnounce(req: PayloadRequest, contestId: string): Promise<boolean> {
  const { doc } = await loadPiece(req, slugs.photoContests, contestId)
  // As above.
  return hasWinners(announcedAwards(await newestResults(req, doc as unknown as PhotoContest)))
}

/** The last draft that nobody has spiked, taken down or thrown away. */
async function standingDraft(req: PayloadRequest, contestId: string): Promise<string | null> {
  const drafted = await draftedAnnouncements(req, [contestId])
  if (drafted.length === 0) return null
  const standing = await standingPieces(req, slugs.articles, drafted)
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: slugs.articles,
    where: { and: [{ id: { in: [...standing] } }, { deletedAt: { exists: false } }] },
    select: {},
    limit: 0,
    pagination: false,
    req,
  })
  return drafted.findLast((id) => docs.some((doc) => doc.id === id)) ?? null
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

const noWinners: Problem = {
  code: 'no_winners',
  path: 'announcement',
  message: {
    zh: '还没有奖项有获奖作品，没有可以揭晓的内容。请先授奖，再起草揭晓稿件。',
    en: 'No award has a winner yet, so there is nothing to announce. Give the awards first, then draft the announcement.',
  },
}

const draftedAlready: Problem = {
  code: 'announcement_exists',
  path: 'announcement',
  message: {
    zh: '这次大赛的揭晓稿件已经起草，请打开那一篇；更正大赛时把它选为“揭晓稿件”。要重写，请先作废那一篇。',
    en: 'The announcement of this contest is drafted already: open that piece, and name it with the next correction of the contest. To write another, spike it first.',
  },
}

const announcedAlready: Problem = {
  code: 'announcement_exists',
  path: 'announcement',
  message: {
    zh: '这次大赛已有揭晓稿件。要重写，请先在大赛里取消关联。',
    en: 'This contest has its announcement already: unlink it in the contest first to write another.',
  },
}
