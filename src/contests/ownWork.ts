import type { PayloadRequest } from 'payload'
import type { Person } from '../access/person'
import type { Problem } from '../errors'
import { idOf } from '../fields/relationId'
import { slugs } from '../slugs'
import { type OwnedEntry, ownersAmong } from './entryOwners'

/** Whether an entry is the work of whoever decides about it, by what jurors are recused from their own. */
export async function isOwnWork(req: PayloadRequest, entryId: string, { id }: Person): Promise<boolean> {
  const entry = await req.payload.db.findOne<{ id: string } & OwnedEntry>({
    collection: slugs.contestEntries,
    where: { id: { equals: entryId } },
    req,
  })
  if (!entry) return false
  const owners = await ownersAmong(req, [id], { entrant: idOf(entry.entrant) })
  return owners(entry).includes(id)
}

export const ownWork: Problem = {
  code: 'own_entry',
  path: 'entry',
  message: {
    zh: '这是您自己的参赛作品，请由大赛办的另一位同事办理。',
    en: 'This is your own work: ask a colleague of the contest office.',
  },
}
