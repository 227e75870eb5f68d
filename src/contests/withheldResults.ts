import type { PayloadRequest, Where } from 'payload'
import { personOf } from '../access/person'
import { databaseNow } from '../database/databaseNow'
import { keptForAll } from '../delivery/cache/publicDocuments'
import type { Withholding } from '../editorial/withholding'
import { idOf } from '../fields/relationId'
import { isRecord } from '../isRecord'
import { isStaff } from '../roles'
import { slugs, type WorkflowSlug } from '../slugs'
import { enteredAmong } from './enteredContests'
import type { ContestPhase } from './vocabulary'

/**
 * What is kept from whoever asks because he or she has a work in the contest: its awards before readers see them, and the
 * pieces that announce the winners. It holds for desk heads, chief editors and administrators as for everybody else, until
 * the ceremony; where none is planned, until the contest says that it is over.
 */
interface Withheld {
  readonly contests: readonly string[]
  /** Articles. */
  readonly announcements: readonly string[]
}

const nothing: Withheld = { contests: [], announcements: [] }

/** Contests whose winners are kept from whoever asks. Asked once a request, whatever it reads. */
export async function withheldContests(req: PayloadRequest): Promise<readonly string[]> {
  return (await withheldFrom(req)).contests
}

/** @returns what a member of the staff may read of a collection, as a condition; true for all of it */
async function readableResults(req: PayloadRequest, collection: WorkflowSlug): Promise<true | Where> {
  const withheld = await withheldFrom(req)
  if (withheld.contests.length === 0) return true
  return { or: [isPublished, kept[collection](withheld, '')] }
}

/** The same of versions, published ones included: they hold what the ceremony makes known. */
async function readableResultVersions(req: PayloadRequest, collection: WorkflowSlug): Promise<true | Where> {
  const withheld = await withheldFrom(req)
  if (withheld.contests.length === 0) return true
  return collection === slugs.articles
    ? { parent: { not_in: [...withheld.announcements] } }
    : kept[collection](withheld, 'version.')
}

/** As a condition on rows that name a document: its history, its state, its texts as they were signed. */
async function aboutReadableResults(req: PayloadRequest): Promise<true | Where> {
  const withheld = await withheldFrom(req)
  if (withheld.contests.length === 0) return true
  const ids = [...withheld.announcements, ...(await awardsOf(req, withheld.contests))]
  return { documentId: { not_in: ids } }
}

/** Whether a document, in whatever state, is one of those that are kept from whoever asks. */
export async function isWithheld(req: PayloadRequest, collection: WorkflowSlug, id: string): Promise<boolean> {
  const withheld = await withheldFrom(req)
  if (withheld.contests.length === 0) return false
  if (collection === slugs.articles) return withheld.announcements.includes(id)
  if (collection === slugs.photoContests) return false
  const name = collection === slugs.contestAwards ? 'contest' : 'article'
  const among = collection === slugs.contestAwards ? withheld.contests : withheld.announcements
  for (const draft of [true, false]) {
    const { totalDocs } = await req.payload.find({
      collection,
      where: { and: [{ id: { equals: id } }, { [name]: { in: [...among] } }] },
      draft,
      ...idsOnly,
      limit: 1,
      req,
    })
    if (totalDocs > 0) return true
  }
  return false
}

/** For the config: the workflow asks it of whoever reads a piece, or what is kept of one. */
export const withheldResults: Withholding = {
  readable: readableResults,
  readableVersions: readableResultVersions,
  aboutReadable: aboutReadableResults,
  isWithheld,
}

const isPublished: Where = { _status: { equals: 'published' } }

/** Each true of what is not kept back; a document that names no contest or article is none of it. */
const kept: Record<WorkflowSlug, (withheld: Withheld, prefix: 'version.' | '') => Where> = {
  [slugs.contestAwards]: ({ contests }, prefix) => outside(`${prefix}contest`, contests),
  [slugs.articles]: ({ announcements }) => ({ id: { not_in: [...announcements] } }),
  [slugs.photoCaptions]: ({ announcements }, prefix) => outside(`${prefix}article`, announcements),
  [slugs.photoContests]: () => ({ id: { exists: true } }),
}

function outside(field: string, ids: readonly string[]): Where {
  return { or: [{ [field]: { exists: false } }, { [field]: { not_in: [...ids] } }] }
}

const answers = new WeakMap<PayloadRequest, Promise<Withheld>>()

function withheldFrom(req: PayloadRequest): Promise<Withheld> {
  const answer = answers.get(req) ?? ask(req)
  answers.set(req, answer)
  return answer
}

async function ask(req: PayloadRequest): Promise<Withheld> {
  const person = personOf(req.user)
  if (!person || !isStaff(person)) return nothing
  const secret = await secretContests(req)
  const entered = await enteredAmong(req, [...secret.keys()], person.id)
  if (entered.size === 0) return nothing
  const contests = [...entered]
  const linked = contests.flatMap((id) => secret.get(id) ?? [])
  return { contests, announcements: [...new Set([...linked, ...(await draftedAnnouncements(req, contests))])] }
}

/** Whether the winners of a contest are still to be made known. */
export async function isSecret(req: PayloadRequest, contest: string): Promise<boolean> {
  return (await secretContests(req)).has(contest)
}

/**
 * Contests whose winners are still to be made known, by what is published or by the newest draft, with the articles that they name.
 * Asked with nearly all that the staff reads, and kept: what moves it, a ceremony's moment among it, moves what readers see too.
 */
async function secretContests(req: PayloadRequest): Promise<ReadonlyMap<string, readonly string[]>> {
  return new Map(await keptForAll(req, 'secret-contests', () => readSecretContests(req)))
}

async function readSecretContests(req: PayloadRequest): Promise<[string, string[]][]> {
  const now = await databaseNow(req.payload)
  const asked = { collection: slugs.photoContests, limit: 0, pagination: false, req } as const
  // One after the other: a transaction is one connection.
  const live = await req.payload.db.find<ContestRow>({ ...asked, where: { and: [isPublished, isToCome(now, '')] } })
  const newest = await req.payload.db.queryDrafts<ContestRow>({ ...asked, where: isToCome(now, 'version.') })
  const found = new Map<string, string[]>()
  for (const { id, announcement } of [...live.docs, ...newest.docs])
    found.set(id, [...(found.get(id) ?? []), ...[idOf(announcement)].flatMap((article) => article ?? [])])
  return [...found]
}

/** The ceremony is to come; where none is planned, the contest goes on. */
function isToCome(now: Date, prefix: 'version.' | ''): Where {
  const [announceAt, phase] = [`${prefix}announceAt`, `${prefix}phase`]
  const underWay = ['collecting', 'judging'] satisfies ContestPhase[]
  const goesOn: Where = { or: [{ [phase]: { exists: false } }, { [phase]: { in: underWay } }] }
  const isUnplanned: Where = { and: [{ [announceAt]: { exists: false } }, goesOn] }
  return { or: [{ [announceAt]: { greater_than: now.toISOString() } }, isUnplanned] }
}

interface ContestRow {
  readonly id: string
  readonly announcement?: unknown
}

/** Drafted from the results, and not yet named by the contest: one that is published names it with its next correction. */
export async function draftedAnnouncements(req: PayloadRequest, contests: readonly string[]): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: string; details?: unknown }>({
    collection: slugs.editorialEvents,
    where: {
      and: [
        { collectionSlug: { equals: slugs.photoContests } },
        { documentId: { in: [...contests] } },
        { action: { equals: 'draftAnnouncement' } },
      ],
    },
    sort: 'sequence',
    limit: 0,
    pagination: false,
    req,
  })
  return docs.flatMap(({ details }) => {
    const id = isRecord(details) ? details.announcement : null
    return typeof id === 'string' ? [id] : []
  })
}

/** By their rows and by their newest drafts: the contest may have been put down in either. */
async function awardsOf(req: PayloadRequest, contests: readonly string[]): Promise<string[]> {
  const where: Where = { contest: { in: [...contests] } }
  const ids = new Set<string>()
  for (const draft of [true, false]) {
    const { docs } = await req.payload.find({
      collection: slugs.contestAwards,
      where,
      draft,
      ...idsOnly,
      limit: 0,
      req,
    })
    for (const { id } of docs) ids.add(id)
  }
  return [...ids]
}

// Whoever asks, the question is what must not be read.
const idsOnly = { select: { contest: true }, depth: 0, pagination: false, trash: true, overrideAccess: true } as const
