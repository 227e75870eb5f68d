import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { type Person, personOf } from '../access/person'
import { withTransaction } from '../database/retryTransaction'
import { DocumentNotFound, NotLoggedIn, TransitionDenied } from '../errors'
import { privateJson } from '../privateJson'
import { isStaff } from '../roles'
import { isWorkflowSlug } from '../slugs'
import { announceComment } from './announceComment'
import { type CommentRow, threadsOf } from './commentRow'
import { changeProblem, parseComment, parseThread } from './commentRules'
import { addReply, addThread, changeComment, existingPeople, findComment, findComments, type Place } from './comments'

/** 批注 of a document: each answer is the whole of its threads, so that the asker sees what others wrote meanwhile. */
export const commentEndpoints: Endpoint[] = [
  { path: '/:id/comments', method: 'get', handler: getComments },
  { path: '/:id/comments', method: 'post', handler: postThread },
  { path: '/:id/comments/:commentId/replies', method: 'post', handler: postReply },
  { path: '/:id/comments/:commentId', method: 'patch', handler: patchComment },
  { path: '/:id/comments/:commentId', method: 'delete', handler: deleteComment },
]

interface Asked {
  readonly place: Place
  readonly person: Person
  readonly now: Date
}

async function getComments(req: PayloadRequest): Promise<Response> {
  return answer(req, await asked(req))
}

async function postThread(req: PayloadRequest): Promise<Response> {
  const { place, person, now } = await asked(req)
  await addDataAndFileToRequest(req)
  const input = parseThread(req.data)
  await withTransaction(req, async () => {
    const mentions = await existingPeople(req, input.mentions)
    const thread = await addThread(req, { ...input, mentions }, { place, author: person, now })
    await announceComment(req, { comment: thread, others: [] })
  })
  return answer(req, { place, person, now }, 201)
}

/** A reply to a settled thread opens it again. */
async function postReply(req: PayloadRequest): Promise<Response> {
  const { place, person, now } = await asked(req)
  await addDataAndFileToRequest(req)
  const input = parseComment(req.data)
  await withTransaction(req, async () => {
    const root = await findRoot(req, place)
    const mentions = await existingPeople(req, input.mentions)
    const reply = await addReply(req, { ...input, mentions }, { place, author: person, now, root })
    const before = (await findComments(req, place)).filter(({ thread }) => thread === root.id)
    await announceComment(req, { comment: reply, others: before.map(({ authorId }) => authorId) })
    if (!root.isOpen) await changeComment(req, root.id, reopened)
  })
  return answer(req, { place, person, now }, 201)
}

/** Changes the words of an own comment, or settles and reopens a thread, which everybody on the staff may. */
async function patchComment(req: PayloadRequest): Promise<Response> {
  const { place, person, now } = await asked(req)
  await addDataAndFileToRequest(req)
  const { isResolved } = req.data ?? {}
  const input = isResolved === undefined ? parseComment(req.data) : null
  await withTransaction(req, async () => {
    if (input) {
      const comment = await findChangeable(req, { place, person, now })
      await changeComment(req, comment.id, { text: input.text, editedAt: now.toISOString() })
    } else {
      const root = await findRoot(req, place)
      const resolved = { isOpen: false, resolvedByName: person.name, resolvedAt: now.toISOString() }
      await changeComment(req, root.id, isResolved === true ? resolved : reopened)
    }
  })
  return answer(req, { place, person, now })
}

/** A deleted comment leaves a trace in its thread; the words are gone. */
async function deleteComment(req: PayloadRequest): Promise<Response> {
  const { place, person, now } = await asked(req)
  await withTransaction(req, async () => {
    const comment = await findChangeable(req, { place, person, now })
    await changeComment(req, comment.id, { text: '', deletedAt: now.toISOString() })
    const thread = (await findComments(req, place)).filter((row) => row.thread === comment.thread)
    const isEmpty = thread.every(({ id, deletedAt }) => id === comment.id || deletedAt !== null)
    if (isEmpty) await changeComment(req, comment.thread, { isOpen: false })
  })
  return answer(req, { place, person, now })
}

const reopened = { isOpen: true, resolvedByName: null, resolvedAt: null }

/** @throws NotLoggedIn, TransitionDenied, DocumentNotFound for a document that this person does not see */
async function asked(req: PayloadRequest): Promise<Asked> {
  const person = personOf(req.user)
  if (!person) throw new NotLoggedIn()
  if (!isStaff(person)) throw new TransitionDenied([])
  const { collection: slug, id } = req.routeParams ?? {}
  if (typeof slug !== 'string' || !isWorkflowSlug(slug) || typeof id !== 'string') throw new DocumentNotFound()
  const doc = await req.payload.findByID({
    collection: slug,
    id,
    draft: true,
    depth: 0,
    trash: true,
    disableErrors: true,
    select: { id: true } as never,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!doc) throw new DocumentNotFound()
  return { place: { slug, id }, person, now: new Date() }
}

async function answer(req: PayloadRequest, { place, person, now }: Asked, status = 200): Promise<Response> {
  const threads = threadsOf(await findComments(req, place), person.id, now)
  return privateJson({ threads }, status)
}

async function findRoot(req: PayloadRequest, place: Place): Promise<CommentRow> {
  const comment = await findComment(req, place, String(req.routeParams?.commentId))
  if (comment.id !== comment.thread) throw new DocumentNotFound()
  return comment
}

async function findChangeable(req: PayloadRequest, { place, person, now }: Asked): Promise<CommentRow> {
  const comment = await findComment(req, place, String(req.routeParams?.commentId))
  const problem = changeProblem({ ...comment, isDeleted: comment.deletedAt !== null }, person.id, now)
  if (problem) throw new TransitionDenied([problem])
  return comment
}
