import type { PayloadRequest, Where } from 'payload'
import { idOf } from '../../fields/relationId'
import { slugs } from '../../slugs'
import type { EntryStatus } from '../vocabulary'
import { archivedWith } from './archivedPictures'
import { type ComparedEntry, type EnteredPicture, type SamePicture, samePictures } from './samePictureRules'

/** As much of an entry's row as comparing it needs. */
export interface EntryRow {
  readonly id: string
  readonly contest?: unknown
  readonly number?: string | null
  readonly title?: string | null
  readonly status?: EntryStatus | null
  readonly photographer?: { readonly name?: string | null; readonly byline?: unknown } | null
  readonly entrant?: unknown
  readonly submitter?: unknown
}

export const comparedFields = {
  contest: true,
  number: true,
  title: true,
  status: true,
  photographer: { name: true, byline: true },
  entrant: true,
  submitter: true,
} as const

/**
 * Which of these entries' pictures stand elsewhere too, by entry. It asks by indexes for hundreds at once, never for one
 * entry at a time.
 */
export async function samePicturesOf(
  req: PayloadRequest,
  rows: readonly EntryRow[],
): Promise<Map<string, SamePicture[]>> {
  // One after the other: a transaction is one connection.
  const own = await inParts(
    rows.map(({ id }) => id),
    (part) => picturesWhere(req, { entry: { in: part } }),
  )
  const hashes = [...new Set(own.map(({ contentHash }) => contentHash))]
  const everywhere = await inParts(hashes, (part) => picturesWhere(req, { contentHash: { in: part } }))
  const archive = await inParts(hashes, (part) => archivedWith(req, part))
  const metHashes = new Set([
    ...repeated(everywhere.map(({ contentHash }) => contentHash)),
    ...archive.map(({ contentHash }) => contentHash),
  ])
  const met = everywhere.filter(({ contentHash }) => metHashes.has(contentHash))
  if (met.length === 0) return new Map()
  const known = new Set(rows.map(({ id }) => id))
  const metIds = new Set(met.map(({ entryId }) => entryId))
  const others = await inParts(
    [...metIds].filter((id) => !known.has(id)),
    (part) => entriesWhere(req, { id: { in: part } }),
  )
  const compared = [...rows.filter(({ id }) => metIds.has(id)), ...others]
  const people = await entrantsAmong(req, compared)
  const entries = compared.map((row) => comparedEntry(row, people))
  const found = samePictures({ entries, pictures: met, archive })
  return new Map([...found].filter(([id]) => known.has(id)))
}

/** Which of these entries have a picture that stands elsewhere too. */
export async function withSamePictures(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  const rows = await inParts([...new Set(ids)], (part) => entriesWhere(req, { id: { in: part } }))
  return [...(await samePicturesOf(req, rows)).keys()]
}

/** Few enough for either engine to find them one by one in its index. */
const mostValues = 500

async function inParts<Row>(values: readonly string[], ask: (part: string[]) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = []
  for (let at = 0; at < values.length; at += mostValues) rows.push(...(await ask(values.slice(at, at + mostValues))))
  return rows
}

async function picturesWhere(req: PayloadRequest, where: Where): Promise<EnteredPicture[]> {
  const { docs } = await req.payload.db.find<{ id: string; entry?: unknown; contentHash?: string | null }>({
    collection: slugs.contestPictures,
    where,
    select: { entry: true, contentHash: true },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.flatMap(({ entry, contentHash }) => {
    const entryId = idOf(entry)
    return entryId && contentHash ? [{ entryId, contentHash }] : []
  })
}

async function entriesWhere(req: PayloadRequest, where: Where): Promise<EntryRow[]> {
  const { docs } = await req.payload.db.find<EntryRow>({
    collection: slugs.contestEntries,
    where,
    select: comparedFields,
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}

interface Entrant {
  readonly accountId: string | null
  readonly email: string | null
}

async function entrantsAmong(req: PayloadRequest, rows: readonly EntryRow[]): Promise<Map<string, Entrant>> {
  const ids = [...new Set(rows.flatMap(({ entrant }) => idOf(entrant) ?? []))]
  const docs = await inParts(ids, async (part) => {
    const found = await req.payload.db.find<{ id: string; user?: unknown; email?: string | null }>({
      collection: slugs.contestEntrants,
      where: { id: { in: part } },
      select: { user: true, email: true },
      limit: 0,
      pagination: false,
      req,
    })
    return found.docs
  })
  return new Map(docs.map(({ id, user, email }) => [id, { accountId: idOf(user), email: email ?? null }]))
}

function comparedEntry(row: EntryRow, people: ReadonlyMap<string, Entrant>): ComparedEntry {
  const entrantId = idOf(row.entrant)
  const person = entrantId === null ? undefined : people.get(entrantId)
  return {
    id: row.id,
    contest: idOf(row.contest) ?? '',
    number: row.number ?? '',
    title: row.title ?? '',
    status: row.status ?? 'entered',
    authorName: row.photographer?.name ?? '',
    bylineId: idOf(row.photographer?.byline),
    entrantId,
    accountId: idOf(row.submitter) ?? person?.accountId ?? null,
    email: person?.email ?? null,
  }
}

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>()
  return values.filter((value) => seen.size === seen.add(value).size)
}
