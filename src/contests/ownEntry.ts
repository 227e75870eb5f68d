import type { PayloadRequest } from 'payload'
import { holdRow } from '../database/holdRow'
import { withTransaction } from '../database/retryTransaction'
import { DocumentNotFound, EntryRefused, type Problem } from '../errors'
import { idOf } from '../fields/relationId'
import { isRecord } from '../isRecord'
import type { ContestEntry } from '../payload-types'
import { slugs } from '../slugs'
import { awardsOf } from './entries'
import { eraseEntrant } from './eraseEntrant'
import { noteContestEvent } from './noteContestEvent'
import { isReceipt } from './receipt'
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
 * @throws DocumentNotFound, EntryRefused (has_award, still_entered)
 */
export function withdrawByReceipt(req: PayloadRequest, contest: string, data: unknown): Promise<OwnEntry> {
  return withTransaction(
    req,
    async () => {
      const entry = await entryBehind(req, contest, data)
      await holdRow(req, slugs.contestEntries, entry.id)
      if ((await awardsOf(req, entry.id)).length > 0) throw new EntryRefused(hasAward)
      const isOpen = entry.status === 'entered' || entry.status === 'suspended'
      if (isOpen) await withdraw(req, contest, entry.id)
      const entrant = idOf(entry.entrant)
      if (entrant && isRecord(data) && data.erase === true) await forget(req, contest, { entrant, entry: entry.id })
      return { ...viewOf(entry), status: isOpen ? 'withdrawn' : (entry.status ?? 'withdrawn') }
    },
    { attempts },
  )
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
  const { docs } = await req.payload.find({
    collection: slugs.contestEntries,
    where: { and: [{ number: { equals: number.trim().toUpperCase() } }, { contest: { equals: contest } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    // The receipt is the right.
    overrideAccess: true,
    req,
  })
  const entry = docs[0]
  if (!entry?.receiptHash || !isReceipt(secret, entry.receiptHash)) throw new DocumentNotFound()
  return entry
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

const hasAward: Problem = {
  code: 'has_award',
  message: {
    zh: '这件作品已经获奖，不能自行撤回。请联系大赛办。',
    en: 'This entry has an award and cannot be taken back here: ask the contest office.',
  },
}
