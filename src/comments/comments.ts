import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Person } from '../access/person'
import { DocumentNotFound } from '../errors'
import { slugs, type WorkflowSlug } from '../slugs'
import { type CommentRow, commentFromRow } from './commentRow'
import type { CommentInput, ThreadInput } from './commentRules'

export interface Place {
  readonly slug: WorkflowSlug
  readonly id: string
}

/** More than anybody could read beside one piece. */
const maxRows = 1_000

/** Every comment on a document, oldest first. */
export async function findComments(req: PayloadRequest, { slug, id }: Place): Promise<CommentRow[]> {
  const { docs } = await req.payload.db.find({
    collection: slugs.comments,
    where: { and: [{ documentId: { equals: id } }, { collectionSlug: { equals: slug } }] },
    sort: ['at', 'id'],
    limit: maxRows,
    pagination: false,
    req,
  })
  return docs.map(commentFromRow)
}

/** How many threads of a document nobody has settled. */
export async function countOpenThreads(req: PayloadRequest, { slug, id }: Place): Promise<number> {
  const { totalDocs } = await req.payload.db.count({
    collection: slugs.comments,
    where: {
      and: [{ documentId: { equals: id } }, { collectionSlug: { equals: slug } }, { isOpen: { equals: true } }],
    },
    req,
  })
  return totalDocs
}

/** @throws DocumentNotFound for a comment that is none, or stands on another document */
export async function findComment(req: PayloadRequest, place: Place, commentId: string): Promise<CommentRow> {
  const row = await req.payload.db.findOne({ collection: slugs.comments, where: { id: { equals: commentId } }, req })
  const comment = row && commentFromRow(row)
  if (!comment || comment.documentId !== place.id || comment.collectionSlug !== place.slug) throw new DocumentNotFound()
  return comment
}

interface Writing {
  readonly place: Place
  readonly author: Person
  readonly now: Date
}

export async function addThread(req: PayloadRequest, input: ThreadInput, writing: Writing): Promise<CommentRow> {
  const id = randomUUID()
  const { target, field, anchor } = input
  const about = { thread: id, isOpen: true, target, field, anchor, quote: anchor?.text ?? null }
  return create(req, { id, ...about, ...written(input, writing) })
}

export async function addReply(
  req: PayloadRequest,
  input: CommentInput,
  { root, ...writing }: Writing & { readonly root: CommentRow },
): Promise<CommentRow> {
  return create(req, { id: randomUUID(), thread: root.id, isOpen: false, ...written(input, writing) })
}

export async function changeComment(req: PayloadRequest, id: string, data: Partial<CommentRow>): Promise<void> {
  await req.payload.db.updateOne({ collection: slugs.comments, where: { id: { equals: id } }, data: { ...data }, req })
}

/** Those of `ids` who are accounts that can log in. */
export async function existingPeople(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: slugs.users,
    where: { and: [{ id: { in: [...ids] } }, { suspended: { not_equals: true } }] },
    limit: ids.length,
    pagination: false,
    select: { id: true },
    req,
  })
  return docs.map(({ id }) => String(id))
}

function written({ text, mentions }: CommentInput, { place, author, now }: Writing) {
  return {
    collectionSlug: place.slug,
    documentId: place.id,
    authorId: author.id,
    authorName: author.name || author.id,
    text,
    mentions,
    at: now.toISOString(),
  }
}

async function create(req: PayloadRequest, data: Record<string, unknown>): Promise<CommentRow> {
  const { at } = data
  const row = await req.payload.db.create({
    collection: slugs.comments,
    data: { ...data, createdAt: at, updatedAt: at },
    req,
  })
  return commentFromRow(row)
}
