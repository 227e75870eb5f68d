import type { PayloadRequest } from 'payload'
import { parseBody } from '../body/parseBody'
import { bodyLength } from '../body/readBody'
import type { Body } from '../body/schema'
import { idOf, idsOf } from '../fields/relationId'
import { slugs, type WorkflowSlug } from '../slugs'
import { type OtherCaption, withHiding } from './hiddenCaptions'
import type { Listing } from './listing'
import type { Subject } from './subject'
import { type ArticleContent, articleSubject } from './subjects/article'
import { captionOrder } from './subjects/captionOrder'
import { type ContestAwardContent, contestAwardSubject } from './subjects/contestAward'
import { photoCaptionSubject } from './subjects/photoCaption'
import { type PhotoContestContent, photoContestSubject } from './subjects/photoContest'
import type { CaptionContent, PhotoContent } from './subjects/pictures'

/** What the workflow reads of a document's content. */
export interface SubjectReading {
  readonly subject: Subject
  readonly listing: Listing
  /** Captions that have no cycle of their own and follow this document, but for those that a recall took out. */
  readonly attachedCaptionIds: readonly string[]
  /** Pictures that this document shows. */
  readonly photoIds: readonly string[]
  /** Those of them that readers see with it once it is published: a caption that stays hidden makes none public. */
  readonly publicPhotoIds: readonly string[]
  /** People behind the bylines: authors, whether or not they typed a word. */
  readonly bylineUserIds: readonly string[]
}

/** Reduces a document of any collection under workflow to plain values, with its captions and pictures. */
export function readSubject(
  req: PayloadRequest,
  collectionSlug: WorkflowSlug,
  doc: Record<string, unknown>,
): Promise<SubjectReading> {
  return readers[collectionSlug](req, doc)
}

const readers: Record<WorkflowSlug, (req: PayloadRequest, doc: Record<string, unknown>) => Promise<SubjectReading>> = {
  articles: readArticle,
  'photo-captions': readPhotoCaption,
  'photo-contests': async (_req, doc) => {
    const contest = doc as PhotoContestContent
    return plain(photoContestSubject({ ...contest, announcement: idOf(doc.announcement) }), contest.title)
  },
  'contest-awards': async (_req, doc) => {
    const award = doc as ContestAwardContent
    const winners = (award.winners ?? []).map((winner) => ({ ...winner, entry: idOf(winner.entry) }))
    return plain(
      contestAwardSubject({ ...award, contest: idOf(doc.contest), winners }),
      textOf(doc.title) ?? award.category,
    )
  },
}

async function readArticle(req: PayloadRequest, doc: Record<string, unknown>): Promise<SubjectReading> {
  const content = articleContent(doc)
  // A body that is stored was checked when it was saved.
  const body: Body = parseBody(doc.body).body
  const belonging = await attachedCaptions(req, String(doc.id))
  const attached = belonging.filter(isShown)
  const order = captionOrder(
    content,
    body,
    attached.map(({ id }) => id),
  )
  const known = new Map(belonging.map((caption) => [caption.id, caption]))
  const missing = order.filter((id) => !known.has(id))
  for (const caption of await withHiding(req, await captionsById(req, missing))) known.set(caption.id, caption)
  const captions = order.flatMap((id) => known.get(id) ?? []).filter(isShown)
  return {
    subject: articleSubject(content, body, captions),
    attachedCaptionIds: attached.map(({ id }) => id),
    photoIds: captions.flatMap(({ photo }) => photo?.id ?? []),
    publicPhotoIds: captions.flatMap(({ photo, hidden }) => (hidden ? [] : (photo?.id ?? []))),
    bylineUserIds: await bylineUsersOf(req, doc),
    listing: {
      slugline: content.slugline ?? '',
      headline: content.headline ?? '',
      section: content.section ?? null,
      genre: content.genre ?? null,
      authorNames: (content.bylines ?? []).flatMap(({ printedName }) => printedName ?? []).join('、'),
      wordCount: bodyLength(body),
      pictureCount: captions.length,
      openGaps: (content.gaps ?? []).filter(({ status }) => status !== 'filled' && status !== 'passedOver').length,
      embargoUntil: content.embargoUntil ?? null,
    },
  }
}

/** A caption that a recall took out stands in the lists and the text still; readers and signers see nothing of it. */
function isShown({ takenOutAt }: CaptionContent): boolean {
  return !takenOutAt
}

/** The accounts behind an article's bylines; whoever only edited it is no author. */
export async function bylineUsersOf(req: PayloadRequest, doc: Record<string, unknown>): Promise<string[]> {
  const { bylines } = articleContent(doc)
  const ids = (bylines ?? []).flatMap(({ byline, role }) => (byline && role !== 'editor' ? [byline] : []))
  return bylineUsers(req, ids)
}

/** An article's fields with its relationships reduced to ids. */
export function articleContent(doc: Record<string, unknown>): ArticleContent {
  // Fields of our own collection; only the relationships need reducing to ids.
  const article = doc as ArticleContent
  return {
    ...article,
    section: idOf(article.section),
    captions: idsOf(article.captions),
    bylines: (article.bylines ?? []).map((row) => ({ ...row, byline: idOf(row.byline) })),
  }
}

async function readPhotoCaption(req: PayloadRequest, doc: Record<string, unknown>): Promise<SubjectReading> {
  const [caption] = await withPhotos(req, [doc])
  const bylineId = caption?.credit ? idOf(caption.credit.byline) : null
  const subject = photoCaptionSubject(caption ?? { id: String(doc.id) })
  const read = plain(subject, textOf(doc.text))
  return {
    ...read,
    photoIds: caption?.photo ? [caption.photo.id] : [],
    publicPhotoIds: caption?.photo ? [caption.photo.id] : [],
    bylineUserIds: bylineId ? await bylineUsers(req, [bylineId]) : [],
    listing: { ...read.listing, authorNames: caption?.credit?.printed ?? '', pictureCount: 1 },
  }
}

function plain(subject: Subject, title: string | null | undefined): SubjectReading {
  const slugline = title ?? ''
  const listing = {
    slugline,
    headline: slugline,
    section: null,
    genre: null,
    authorNames: '',
    wordCount: 0,
    pictureCount: 0,
    openGaps: 0,
    embargoUntil: null,
  }
  return { subject, listing, attachedCaptionIds: [], photoIds: [], publicPhotoIds: [], bylineUserIds: [] }
}

async function attachedCaptions(req: PayloadRequest, articleId: string): Promise<CaptionContent[]> {
  const { docs } = await req.payload.find({
    collection: slugs.photoCaptions,
    where: { article: { equals: articleId } },
    draft: true,
    depth: 0,
    limit: 500,
    pagination: false,
    // As for the document itself.
    overrideAccess: true,
    req,
  })
  return withPhotos(req, docs)
}

async function captionsById(req: PayloadRequest, ids: readonly string[]): Promise<OtherCaption[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.photoCaptions,
    where: { id: { in: [...ids] } },
    // Captions of their own cycle are read as readers see them; a correction under way is not signed with this piece.
    draft: false,
    depth: 0,
    limit: 500,
    pagination: false,
    // As for the document itself.
    overrideAccess: true,
    req,
  })
  return withPhotos(req, docs)
}

async function withPhotos(req: PayloadRequest, captions: readonly object[]): Promise<CaptionContent[]> {
  // Fields of our own collection; `photo` is replaced below.
  const read = captions as readonly (Omit<CaptionContent, 'photo'> & { photo?: unknown })[]
  const ids = read.flatMap(({ photo }) => idOf(photo) ?? [])
  const photos = new Map((await photosById(req, ids)).map((photo) => [photo.id, photo]))
  return read.map((caption) => ({ ...caption, photo: photos.get(idOf(caption.photo) ?? '') ?? null }))
}

async function photosById(req: PayloadRequest, ids: readonly string[]): Promise<PhotoContent[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.media,
    where: { id: { in: [...ids] } },
    depth: 0,
    limit: 500,
    pagination: false,
    // As for the document itself.
    overrideAccess: true,
    req,
  })
  return docs as unknown as PhotoContent[]
}

async function bylineUsers(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.bylines,
    where: { and: [{ id: { in: [...ids] } }, { user: { exists: true } }] },
    depth: 0,
    limit: 100,
    pagination: false,
    // Four eyes concern every byline, readable or not.
    overrideAccess: true,
    req,
  })
  return docs.flatMap(({ user }) => idOf(user) ?? [])
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
