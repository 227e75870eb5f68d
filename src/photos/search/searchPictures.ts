import type { PayloadRequest, Where } from 'payload'
import { indexesLists } from '../../database/listIndex'
import { idOf } from '../../fields/relationId'
import { slugs } from '../../slugs'
import { partsAsked } from './partRules'
import { broughtBy, keywordText } from './searchIndexRules'
import type { PictureQuery } from './searchQuery'
import { searchWords } from './searchTextRules'

/** Enough to leave few pictures; with more of them MongoDB takes longer to weigh its plans. */
const mostParts = 8

/** More people of one name than these are not looked up. */
const mostPeople = 100

/** The pictures that a query asks for, newest first, as a list of the API: `{ docs, totalDocs, page, totalPages, … }`; each with its `deskRecord`. */
export async function searchPictures(req: PayloadRequest, query: PictureQuery) {
  const { sort, page, limit } = query
  const newest = ['-createdAt', '-id']
  return req.payload.find({
    collection: slugs.media,
    where: { and: await conditions(req, query) },
    sort: sort === 'taken' ? ['-takenAt', '-takenLocally', ...newest] : newest,
    page,
    limit,
    depth: 0,
    // The index is the search's own, and what is not shown here need not travel.
    select: { search: false, searchVersion: false, fieldOrigins: false },
    overrideAccess: false,
    user: req.user,
    req,
  })
}

async function conditions(req: PayloadRequest, query: PictureQuery): Promise<Where[]> {
  const { q, photographer, place, keyword, orientation, used, rights, batch, until } = query
  const all: Where[] = searchWords(q).map((word) => ({ 'search.words': { contains: word } }))
  all.push(...lookedUp(req, `${q} ${place} ${keyword}`))
  if (photographer) all.push(await takenBy(req, photographer))
  for (const word of searchWords(place)) all.push({ 'search.place': { contains: word } })
  if (keyword) all.push({ 'search.keywords': { contains: keywordText(keyword) } })
  all.push(...takenWithin(query))
  if (orientation) all.push({ orientation: { equals: orientation } })
  if (used) all.push(usedAs[used])
  if (rights) all.push({ rights: rights === 'unset' ? { exists: false } : { equals: rights } })
  if (batch) all.push(await broughtAfter(req, batch))
  if (until) all.push({ createdAt: { less_than_equal: until } })
  return all
}

/** A picture and those that its sender brought after it; nothing where it is not there. */
async function broughtAfter(req: PayloadRequest, id: string): Promise<Where> {
  const first = await req.payload.db.findOne<{ id: string; uploadedBy?: unknown; createdAt: string }>({
    collection: slugs.media,
    where: { id: { equals: id } },
    select: { uploadedBy: true, createdAt: true },
    req,
  })
  const sender = idOf(first?.uploadedBy)
  if (!first || !sender) return { id: { equals: id } }
  return { and: [{ uploadedBy: { equals: sender } }, { createdAt: { greater_than_equal: first.createdAt } }] }
}

/** Narrows a search down by an index, where the engine has one for it; what is looked for stands among all words of a picture. */
function lookedUp({ payload }: PayloadRequest, text: string): Where[] {
  const parts = indexesLists(payload.db) ? [...new Set(searchWords(text).flatMap(partsAsked))] : []
  return parts.slice(0, mostParts).map((part) => ({ 'search.parts': { equals: part } }))
}

/** Many a camera knows no zone: its time is then one of the newsroom's days. */
function takenWithin({ from, before, fromLocally, beforeLocally }: PictureQuery): Where[] {
  if (!from && !before) return []
  const moment: Where[] = []
  const local: Where[] = [{ takenAt: { exists: false } }]
  if (from) moment.push({ takenAt: { greater_than_equal: from } })
  if (before) moment.push({ takenAt: { less_than: before } })
  if (fromLocally) local.push({ takenLocally: { greater_than_equal: fromLocally } })
  if (beforeLocally) local.push({ takenLocally: { less_than: beforeLocally } })
  return [{ or: [{ and: moment }, { and: local }] }]
}

const usedAs: Record<NonNullable<PictureQuery['used']>, Where> = {
  published: { released: { equals: true } },
  yes: { or: [{ released: { equals: true } }, { inCaption: { equals: true } }] },
  no: { and: [{ released: { not_equals: true } }, { inCaption: { not_equals: true } }] },
}

/**
 * By what the record names as its creator or its credit, by the name or another name of its byline, and by the account that
 * brought it in, where nobody is named as its creator: house photographers' cameras seldom write one.
 */
async function takenBy(req: PayloadRequest, photographer: string): Promise<Where> {
  const called: Where = { name: { contains: photographer } }
  const bylines = await idsOfPeople(req, slugs.bylines, [
    { id: { equals: photographer } },
    called,
    { aliases: { contains: photographer } },
  ])
  const accounts = await idsOfPeople(req, slugs.users, [called])
  const named: Where[] = searchWords(photographer).map((word) => ({ 'search.photographer': { contains: word } }))
  const byName: Where[] = named.length > 0 ? [{ and: [...named, ...lookedUp(req, photographer)] }] : []
  const brought: Where[] = accounts.map((id) => ({ 'search.photographer': { contains: broughtBy(id) } }))
  return { or: [...byName, { 'creator.byline': { in: bylines } }, ...brought] }
}

async function idsOfPeople(
  req: PayloadRequest,
  collection: typeof slugs.bylines | typeof slugs.users,
  called: Where[],
): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    where: { or: called },
    limit: mostPeople,
    pagination: false,
    select: { id: true },
    req,
  })
  return docs.map(({ id }) => id)
}
