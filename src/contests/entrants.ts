import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { holdRow } from '../database/holdRow'
import { slugs } from '../slugs'
import type { Contact } from './entryInputRules'

interface Arrival {
  readonly contest: string
  /** Tells the same person again (`personKey`). */
  readonly key: string
  readonly contact: Contact | null
  readonly user: string | null
  readonly eraseAt: string | null
}

/**
 * The row of a person in a contest, made where there is none, and held: two entries of one person at the same moment
 * come one after the other, so that both count the other. What the first told of the person stays: whoever knows an
 * address can enter under it, and must not put his own name and phone in the place of hers.
 */
export async function heldEntrant(req: PayloadRequest, arrival: Arrival): Promise<string> {
  const { contest, key, contact, user, eraseAt } = arrival
  const found = await findByKey(req, key)
  if (!found) {
    const id = randomUUID()
    const now = new Date().toISOString()
    const row = { id, contest, key, ...(contact ?? {}), user, eraseAt, createdAt: now, updatedAt: now }
    await req.payload.db.create({ collection: slugs.contestEntrants, data: row, req })
    return id
  }
  await req.payload.db.updateOne({ collection: slugs.contestEntrants, id: found, data: { eraseAt }, req })
  await holdRow(req, slugs.contestEntrants, found)
  return found
}

async function findByKey(req: PayloadRequest, key: string): Promise<string | null> {
  const row = await req.payload.db.findOne<{ id: string }>({
    collection: slugs.contestEntrants,
    where: { key: { equals: key } },
    req,
  })
  return row?.id ?? null
}
