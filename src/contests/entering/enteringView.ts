import type { PayloadRequest, Where } from 'payload'
import { contestOffice } from '../../access/contestOffice'
import { journalist } from '../../access/journalist'
import type { Person } from '../../access/person'
import { idOf } from '../../fields/relationId'
import type { ContestEntry, PhotoContest } from '../../payload-types'
import { slugs } from '../../slugs'
import { entrantIdentity } from '../entrantIdentity'
import { entrantRows } from '../entrants'
import { entryWindow, mostPicturesOf } from '../entryRules'
import { roundsOfJuror } from '../judging/rounds'
import { standingEntries } from '../standingEntries'
import {
  accountProblem,
  type EnterableContest,
  type EnteredWork,
  type EnteringView,
  inOrderOfClosing,
} from './enteringRules'

/** What an account can enter at `now`, and what it has entered. Nothing in it tells how a work fares. */
export async function enteringView(req: PayloadRequest, person: Person, now: Date): Promise<EnteringView> {
  const problem = accountProblem(journalist({ req }))
  // One after the other: each asks the database.
  const works = await worksOf(req, person)
  const judged = new Set((await roundsOfJuror(req, person.id)).map(({ contest }) => contest))
  const contests: EnterableContest[] = []
  for (const contest of await contestsFor(req, [...works.keys()], now)) {
    const takesEntries = entryWindow(contest, now) === 'open'
    const entries = works.get(contest.id) ?? []
    if (!takesEntries && entries.length === 0) continue
    const used = problem ? [] : await usedBy(req, person, contest.id)
    contests.push({ ...shown(contest), takesEntries, used, entries, isJuror: judged.has(contest.id) })
  }
  return {
    account: { name: person.name, isOffice: contestOffice({ req }) },
    problem,
    contests: inOrderOfClosing(contests),
  }
}

/** Published, and still taking works, or with one of the account's. */
async function contestsFor(req: PayloadRequest, entered: readonly string[], now: Date): Promise<PhotoContest[]> {
  // The second that it names still counts.
  const isNotOver: Where = { 'entering.closesAt': { greater_than: new Date(now.getTime() - 1_000).toISOString() } }
  const { docs } = await req.payload.find({
    collection: slugs.photoContests,
    where: {
      and: [
        { _status: { equals: 'published' } },
        entered.length > 0 ? { or: [isNotOver, { id: { in: [...entered] } }] } : isNotOver,
      ],
    },
    draft: false,
    depth: 0,
    limit: 0,
    pagination: false,
    // An account without a role sees what readers see: these are published.
    overrideAccess: true,
    req,
  })
  return docs
}

async function usedBy(req: PayloadRequest, person: Person, contest: string): Promise<(string | null)[]> {
  const { keys } = await entrantIdentity(req, { contest, userId: person.id, address: '' })
  const rows = await entrantRows(req, keys)
  const standing = await standingEntries(
    req,
    rows.map(({ id }) => id),
  )
  return standing.map(({ category }) => category)
}

/** By contest. */
async function worksOf(req: PayloadRequest, person: Person): Promise<Map<string, EnteredWork[]>> {
  const { docs } = await req.payload.find({
    collection: slugs.contestEntries,
    where: { submitter: { equals: person.id } },
    sort: ['-submittedAt', 'id'],
    depth: 0,
    limit: 0,
    pagination: false,
    // Asked for the person's own alone; the contest office may read all.
    overrideAccess: true,
    req,
  })
  const hashes = await hashesOf(req, docs)
  const works = new Map<string, EnteredWork[]>()
  for (const entry of docs) {
    const contest = idOf(entry.contest) ?? ''
    works.set(contest, [...(works.get(contest) ?? []), workOf(entry, hashes)])
  }
  return works
}

function workOf(entry: ContestEntry, hashes: ReadonlyMap<string, string>): EnteredWork {
  return {
    id: entry.id,
    number: entry.number,
    title: entry.title ?? '',
    category: entry.category ?? '',
    status: entry.status ?? 'entered',
    submittedAt: entry.submittedAt ?? '',
    pictures: (entry.pictures ?? []).flatMap(({ picture }) => hashes.get(idOf(picture) ?? '') ?? []),
  }
}

/** The files are for the contest office alone; what was received is on the receipt. */
async function hashesOf(req: PayloadRequest, entries: readonly ContestEntry[]): Promise<Map<string, string>> {
  if (entries.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: string; contentHash?: string | null }>({
    collection: slugs.contestPictures,
    where: { entry: { in: entries.map(({ id }) => id) } },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, contentHash }) => [id, contentHash ?? '']))
}

function shown({ id, title, categories, announceAt, entering }: PhotoContest) {
  return {
    id,
    title: title ?? '',
    categories: (categories ?? []).flatMap(({ name }) => name ?? []),
    opensAt: entering?.opensAt ?? '',
    closesAt: entering?.closesAt ?? '',
    announceAt: announceAt ?? null,
    rules: entering?.rules ?? '',
    rulesVersion: entering?.rulesVersion ?? '',
    minAge: entering?.minAge ?? null,
    perPerson: entering?.perPerson ?? null,
    perCategory: entering?.perCategory ?? null,
    maxPictures: mostPicturesOf(entering ?? {}),
  }
}
