import type { PayloadRequest } from 'payload'
import type { Person } from '../access/person'
import type { Problem } from '../errors'
import { idOf } from '../fields/relationId'
import { slugs } from '../slugs'
import { accountOfAddress } from './accountOfAddress'

/**
 * Whether an entry is the work of whoever decides about it: by account, by byline, or by the entrant's account or e-mail
 * address, as jurors are recused from their own.
 */
export async function isOwnWork(req: PayloadRequest, entryId: string, person: Person): Promise<boolean> {
  const entry = await row(req, slugs.contestEntries, entryId)
  if (!entry) return false
  if (idOf(entry.submitter) === person.id) return true
  const byline = await row(req, slugs.bylines, idOf((entry.photographer as { byline?: unknown } | null)?.byline))
  if (idOf(byline?.user) === person.id) return true
  const entrant = await row(req, slugs.contestEntrants, idOf(entry.entrant))
  if (idOf(entrant?.user) === person.id) return true
  return (await accountOfAddress(req, entrant?.email)) === person.id
}

type Row = Readonly<Record<string, unknown>>

async function row(
  req: PayloadRequest,
  collection: 'contest-entries' | 'bylines' | 'contest-entrants',
  id: string | null,
): Promise<Row | null> {
  if (!id) return null
  return req.payload.db.findOne<{ id: string } & Row>({ collection, where: { id: { equals: id } }, req })
}

export const ownWork: Problem = {
  code: 'own_entry',
  path: 'entry',
  message: {
    zh: '这是您自己的参赛作品，请由大赛办的另一位同事办理。',
    en: 'This is your own work: ask a colleague of the contest office.',
  },
}
