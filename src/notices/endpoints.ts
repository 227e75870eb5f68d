import { addDataAndFileToRequest, type Endpoint, type PayloadRequest, type Where } from 'payload'
import { personOf } from '../access/person'
import { decodeCursor, encodeCursor, keysetSort, whereBehind } from '../delivery/contract/cursorRules'
import { NotLoggedIn } from '../errors'
import { languageOf } from '../language'
import { privateJson } from '../privateJson'
import { slugs } from '../slugs'
import { noticeFromRow } from './noticeRow'

/** A person's own inbox; nobody reads anybody else's. Jurors from outside have no role, and are told of their rounds. */
export const noticeEndpoints: Endpoint[] = [
  { path: '/mine', method: 'get', handler: getMine },
  { path: '/unread', method: 'get', handler: getUnread },
  { path: '/read', method: 'post', handler: postRead },
]

const pageSize = 30
const newestFirst = '-at'
const maxMarked = 200

/** A page, and in `next` where the one behind it begins; notices of one moment are told apart by their id. */
async function getMine(req: PayloadRequest): Promise<Response> {
  const recipient = recipientOf(req)
  const { after, filter } = req.query
  const where: Where[] = [{ recipient: { equals: recipient } }]
  if (filter === 'unread') where.push({ isRead: { equals: false } })
  const cursor = typeof after === 'string' ? decodeCursor(after, newestFirst) : null
  // A condition of ours, in the words of the database's own.
  if (cursor) where.push(whereBehind(cursor) as Where)
  const { docs } = await req.payload.db.find({
    collection: slugs.notices,
    where: { and: where },
    sort: keysetSort(newestFirst),
    limit: pageSize + 1,
    pagination: false,
    req,
  })
  const language = languageOf(req.i18n.language)
  const notices = docs.slice(0, pageSize).map((row) => noticeFromRow(row, language))
  const last = docs.length > pageSize ? notices.at(-1) : undefined
  const next = last ? encodeCursor({ sort: newestFirst, value: last.at, id: last.id }) : null
  return privateJson({ notices, next, unread: await countUnread(req, recipient) })
}

async function getUnread(req: PayloadRequest): Promise<Response> {
  return privateJson({ unread: await countUnread(req, recipientOf(req)) })
}

/** Marks the notices of `ids` as read, or all of them. What was read in time is not mailed any more. */
async function postRead(req: PayloadRequest): Promise<Response> {
  const recipient = recipientOf(req)
  await addDataAndFileToRequest(req)
  const { ids, all } = req.data ?? {}
  const named = Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string').slice(0, maxMarked) : []
  const where: Where[] = [{ recipient: { equals: recipient } }, { isRead: { equals: false } }]
  if (all !== true) where.push({ id: { in: named } })
  if (all === true || named.length > 0) {
    await req.payload.db.updateMany({
      collection: slugs.notices,
      where: { and: where },
      data: { isRead: true, mailAt: null },
      req,
    })
  }
  return privateJson({ unread: await countUnread(req, recipient) })
}

/** @throws NotLoggedIn */
function recipientOf(req: PayloadRequest): string {
  const person = personOf(req.user)
  if (!person) throw new NotLoggedIn()
  return person.id
}

async function countUnread(req: PayloadRequest, recipient: string): Promise<number> {
  const { totalDocs } = await req.payload.db.count({
    collection: slugs.notices,
    where: { and: [{ recipient: { equals: recipient } }, { isRead: { equals: false } }] },
    req,
  })
  return totalDocs
}
