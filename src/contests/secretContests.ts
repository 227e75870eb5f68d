import type { PayloadRequest, Where } from 'payload'
import { databaseNow } from '../database/databaseNow'
import { keptForAll } from '../delivery/cache/publicDocuments'
import { idOf } from '../fields/relationId'
import { isRecord } from '../isRecord'
import { slugs } from '../slugs'
import type { ContestPhase } from './vocabulary'

const isPublished: Where = { _status: { equals: 'published' } }

/** Whether the winners of a contest are still to be made known. */
export async function isSecret(req: PayloadRequest, contest: string): Promise<boolean> {
  return (await secretContests(req)).has(contest)
}

/**
 * Contests whose winners are still to be made known, by what is published or by the newest draft, with the articles that they name.
 * Asked with nearly all that the staff reads, and kept: what moves it, a ceremony's moment among it, moves what readers see too.
 */
export async function secretContests(req: PayloadRequest): Promise<ReadonlyMap<string, readonly string[]>> {
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
