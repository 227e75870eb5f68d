import type { PayloadRequest } from 'payload'
import { contestOffice } from '../../access/contestOffice'
import { journalist } from '../../access/journalist'
import type { Person } from '../../access/person'
import { idOf } from '../../fields/relationId'
import type { ContestEntry, PhotoContest } from '../../payload-types'
import { slugs } from '../../slugs'
import { entryWindow, mostPicturesOf } from '../entryRules'
import { roundsOfJuror } from '../judging/rounds'
import { contestsFor, usedBy } from './contestCalls'
import {
  accountProblem,
  type EnterableContest,
  type EnteredWork,
  type EnteringView,
  inOrderOfUse,
} from './enteringRules'

/** What an account can enter at `now`, and what it has entered. Nothing in it tells how a work fares. */
export async function enteringView(req: PayloadRequest, person: Person, now: Date): Promise<EnteringView> {
  const problem = accountProblem(journalist({ req }))
  // One after the other: each asks the database.
  const works = await worksOf(req, person)
  const judged = new Set((await roundsOfJuror(req, person.id)).map(({ contest }) => contest))
  const contests: EnterableContest[] = []
  for (const contest of await contestsFor(req, [...works.keys()], now)) {
    const window = entryWindow(contest, now) ?? 'closed'
    const entries = works.get(contest.id) ?? []
    if (window === 'closed' && entries.length === 0) continue
    const used = problem ? [] : await usedBy(req, person, contest.id)
    contests.push({ ...shown(contest), window, used, entries, isJuror: judged.has(contest.id) })
  }
  return {
    account: { name: person.name, isOffice: contestOffice({ req }) },
    problem,
    contests: inOrderOfUse(contests),
  }
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
