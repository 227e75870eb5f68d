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
  return withTransaction(req, async () => {
    const entry = await entryBehind(req, contest, data)
    await holdRow(req, slugs.contestEntries, entry.id)
    if ((await awardsOf(req, entry.id)).length > 0) throw new EntryRefused(hasAward)
    const isOpen = entry.status === 'entered' || entry.status === 'suspended'
    if (isOpen)
      await req.payload.db.updateOne({
        collection: slugs.contestEntries,
        id: entry.id,
        data: { status: 'withdrawn' },
        req,
      })
    const entrant = idOf(entry.entrant)
    if (entrant && isRecord(data) && data.erase === true) {
      if (await hasOtherWorks(req, entrant, entry.id)) throw new EntryRefused(stillEntered)
      await eraseEntrant(req, entrant, new Date())
    }
    return { ...viewOf(entry), status: isOpen ? 'withdrawn' : (entry.status ?? 'withdrawn') }
  })
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
