import type { PayloadRequest, Where } from 'payload'
import { holdRow } from '../database/holdRow'
import { withTransaction } from '../database/retryTransaction'
import { DocumentNotFound, EntryRefused, type Problem } from '../errors'
import { idOf } from '../fields/relationId'
import { isRecord } from '../isRecord'
import type { ContestEntry } from '../payload-types'
import { slugs } from '../slugs'
import { awardsOf } from './entries'
import { canBeTakenBack } from './entryRules'
import { eraseEntrant } from './eraseEntrant'
import { noteContestEvent } from './noteContestEvent'
import { isReceipt } from './receipt'
import { resultsArePending } from './resultsArePending'
import type { EntryStatus } from './vocabulary'

/** An entry as its entrant sees it by the receipt: no scores, no jurors. */
interface OwnEntry {
  readonly number: string
  readonly title: string
  readonly category: string
  readonly status: EntryStatus
  readonly submittedAt: string
  readonly pictureCount: number
}

/** @throws DocumentNotFound for a receipt that is none, whatever is wrong with it */
export async function receiptView(req: PayloadRequest, contest: string, data: unknown): Promise<OwnEntry> {
  return viewOf(await entryBehind(req, contest, data))
}

/**
 * Takes an entry back; `erase` forgets the person too, where nothing else of hers or his stands in the contest. Doing it
 * twice is doing it once.
 * @throws DocumentNotFound, EntryRefused (results_pending, has_award, still_entered)
 */
export function withdrawByReceipt(req: PayloadRequest, contest: string, data: unknown): Promise<OwnEntry> {
  return withTransaction(
    req,
    async () => {
      const entry = await entryBehind(req, contest, data)
      const status = await takeBack(req, contest, entry)
      const entrant = idOf(entry.entrant)
      if (entrant && isRecord(data) && data.erase === true) await forget(req, contest, { entrant, entry: entry.id })
      return { ...viewOf(entry), status }
    },
    { attempts },
  )
}

/**
 * Takes back an entry that was made with an account, by that account: no receipt is needed.
 * @throws DocumentNotFound for one of somebody else, EntryRefused (results_pending, has_award)
 */
export function withdrawByAccount(req: PayloadRequest, id: string, account: string): Promise<OwnEntry> {
  return withTransaction(
    req,
    async () => {
      const entry = await entryWhere(req, { and: [{ id: { equals: id } }, { submitter: { equals: account } }] })
      if (!entry) throw new DocumentNotFound()
      return { ...viewOf(entry), status: await takeBack(req, idOf(entry.contest) ?? '', entry) }
    },
    { attempts },
  )
}

/** @returns how the entry stands then: one that was disqualified stays so */
async function takeBack(req: PayloadRequest, contest: string, { id, status }: ContestEntry): Promise<EntryStatus> {
  await holdRow(req, slugs.contestEntries, id)
  if (!canBeTakenBack(status)) return status ?? 'withdrawn'
  // For every entry alike, and before the other: who is refused must not know by it that the own work has won.
  if (await resultsArePending(req, contest)) throw new EntryRefused(resultsPending)
  if ((await awardsOf(req, id)).length > 0) throw new EntryRefused(hasAward)
  await withdraw(req, contest, id)
  return 'withdrawn'
}

/** The contest has one history, and its jurors may hand in their ballots at the same moment. */
const attempts = 12

/** Whoever holds the receipt; the record says no more of the person. */
const holder = { id: null, name: '投稿人' }

async function withdraw(req: PayloadRequest, contest: string, entry: string): Promise<void> {
  await req.payload.db.updateOne({
    collection: slugs.contestEntries,
    id: entry,
    data: { status: 'withdrawn' },
    req,
  })
  const noted = { contest, person: holder, reason: null, details: { entry } }
  await noteContestEvent(req, { ...noted, action: 'withdrawEntry' })
}

async function forget(
  req: PayloadRequest,
  contest: string,
  { entrant, entry }: { readonly entrant: string; readonly entry: string },
): Promise<void> {
  if (await hasOtherWorks(req, entrant, entry)) throw new EntryRefused(stillEntered)
  if (!(await eraseEntrant(req, entrant, new Date()))) return
  const noted = { contest, person: holder, reason: null, details: { entrant } }
  await noteContestEvent(req, { ...noted, action: 'eraseEntrant' })
}

/** A receipt is the right over one work: whoever knows an address can get one for it. */
async function hasOtherWorks(req: PayloadRequest, entrant: string, entry: string): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({
    collection: slugs.contestEntries,
    where: {
      and: [
        { entrant: { equals: entrant } },
        { id: { not_equals: entry } },
        { status: { in: ['entered', 'suspended'] satisfies EntryStatus[] } },
      ],
    },
    req,
  })
  return totalDocs > 0
}

async function entryBehind(req: PayloadRequest, contest: string, data: unknown): Promise<ContestEntry> {
  const { number, secret } = isRecord(data) ? data : {}
  if (typeof number !== 'string' || typeof secret !== 'string' || secret === '') throw new DocumentNotFound()
  const isNamed: Where = {
    and: [{ number: { equals: number.trim().toUpperCase() } }, { contest: { equals: contest } }],
  }
  const entry = await entryWhere(req, isNamed)
  if (!entry?.receiptHash || !isReceipt(secret, entry.receiptHash)) throw new DocumentNotFound()
  return entry
}

async function entryWhere(req: PayloadRequest, where: Where): Promise<ContestEntry | undefined> {
  const { docs } = await req.payload.find({
    collection: slugs.contestEntries,
    where,
    depth: 0,
    limit: 1,
    pagination: false,
    // The receipt is the right, or the account under which it was entered.
    overrideAccess: true,
    req,
  })
  return docs[0]
}

function viewOf({ number, title, category, status, submittedAt, pictures }: ContestEntry): OwnEntry {
  return {
    number,
    title: title ?? '',
    category: category ?? '',
    status: status ?? 'entered',
    submittedAt: submittedAt ?? '',
    pictureCount: pictures?.length ?? 0,
  }
}

const stillEntered: Problem = {
  code: 'still_entered',
  path: 'erase',
  message: {
    zh: '您在这次大赛里还有别的作品，资料要等最后一件撤回时才能删除。只撤回这一件，请不要选删除资料。',
    en: 'Other works of yours stand in this contest: your data can be erased when the last one is taken back. To take back this one alone, do not ask for erasure.',
  },
}

const resultsPending: Problem = {
  code: 'results_pending',
  message: {
    zh: '大赛正在确定结果，揭晓以前所有作品都不能自行撤回。要撤回作品或删除资料，请联系大赛办。',
    en: 'The results of this contest are being settled: until they are announced no entry can be taken back here. To have one taken out, or your data erased, ask the contest office.',
  },
}

const hasAward: Problem = {
  code: 'has_award',
  message: {
    zh: '这件作品已经获奖，不能自行撤回。请联系大赛办。',
    en: 'This entry has an award and cannot be taken back here: ask the contest office.',
  },
}
