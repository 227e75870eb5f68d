import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { holdRow } from '../database/holdRow'
import { EntryRefused, type Problem } from '../errors'
import { idOf } from '../fields/relationId'
import { slugs } from '../slugs'
import { accountOfAddress } from './accountOfAddress'
import { awaitsOutcome } from './awaitsOutcome'
import { contestInForce } from './contestInForce'
import { awardsOf } from './entries'
import { windowProblem } from './entryRules'

/**
 * Forgets who entered: name, phone, e-mail, the names of the files, and the printed name under every work that has no
 * award. The works stay for the record; a winner's name is the public's. So does the account that has the address, and until
 * the contest is over a keyed hash of the address, for accounts that are made later: whoever judges is recused from the own
 * works by them.
 * @returns whether there was anything left to forget
 * @throws EntryRefused while a work of this person stands in a contest that still takes entries: the limits hang on it
 */
export async function eraseEntrant(req: PayloadRequest, id: string, now: Date): Promise<boolean> {
  const row = await req.payload.db.findOne<EntrantRow>({
    collection: slugs.contestEntrants,
    where: { id: { equals: id } },
    req,
  })
  if (!row || row.erasedAt) return false
  await holdRow(req, slugs.contestEntrants, id)
  const entries = await entriesOf(req, id)
  const contest = await contestInForce(req, idOf(row.contest) ?? '')
  const isOpen = windowProblem(contest ?? {}, now) === null
  if (isOpen && entries.some(({ status }) => status === 'entered')) throw new EntryRefused(stillEntered)
  for (const entry of entries) await eraseEntry(req, entry.id)
  const user = idOf(row.user) ?? (await accountOfAddress(req, row.email))?.id ?? null
  const erased = { name: null, phone: null, email: null, user, eraseAt: null, erasedAt: now.toISOString() }
  // A key of its own: the person can enter anew.
  const keys = { key: `erased ${randomUUID()}`, addressKey: await rememberedAddress(req, row, now) }
  await req.payload.db.updateOne({ collection: slugs.contestEntrants, id, data: { ...erased, ...keys }, req })
  return true
}

interface EntrantRow {
  readonly id: string
  readonly contest?: unknown
  readonly email?: unknown
  readonly addressKey?: string | null
  readonly user?: unknown
  readonly erasedAt?: unknown
}

/** While the works are judged an account may be made with the address, and must not judge them. */
async function rememberedAddress(req: PayloadRequest, row: EntrantRow, now: Date): Promise<string | null> {
  const contest = idOf(row.contest)
  if (!contest || !row.addressKey) return null
  return (await awaitsOutcome(req, contest, now)) ? row.addressKey : null
}

async function eraseEntry(req: PayloadRequest, id: string): Promise<void> {
  const hasWon = (await awardsOf(req, id)).length > 0
  if (!hasWon)
    await req.payload.db.updateOne({
      collection: slugs.contestEntries,
      id,
      data: { photographer: { name: null } },
      req,
    })
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: slugs.contestPictures,
    where: { entry: { equals: id } },
    limit: 100,
    pagination: false,
    req,
  })
  for (const picture of docs)
    await req.payload.db.updateOne({
      collection: slugs.contestPictures,
      id: picture.id,
      data: { originalName: null },
      req,
    })
}

async function entriesOf(req: PayloadRequest, entrant: string): Promise<{ id: string; status?: unknown }[]> {
  const { docs } = await req.payload.db.find<{ id: string; status?: unknown }>({
    collection: slugs.contestEntries,
    where: { entrant: { equals: entrant } },
    limit: 1_000,
    pagination: false,
    req,
  })
  return docs
}

const stillEntered: Problem = {
  code: 'still_entered',
  message: {
    zh: '征稿期间须先撤回此人的作品，才能抹去资料。',
    en: 'While entries are open, the works have to be withdrawn before the data is erased.',
  },
}
