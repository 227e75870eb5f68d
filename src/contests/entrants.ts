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
 * The row of a person in a contest, made or brought up to date, and held: two entries of one person at the same moment
 * come one after the other, so that both count the other.
 */
export async function heldEntrant(req: PayloadRequest, arrival: Arrival): Promise<string> {
  const { contest, key, contact, user, eraseAt } = arrival
  const found = await findByKey(req, key)
  const data = { contest, key, ...(contact ?? {}), user, eraseAt, erasedAt: null }
  if (!found) {
    const id = randomUUID()
    const now = new Date().toISOString()
    const row = { id, ...data, createdAt: now, updatedAt: now }
    await req.payload.db.create({ collection: slugs.contestEntrants, data: row, req })
    return id
  }
  await req.payload.db.updateOne({ collection: slugs.contestEntrants, id: found, data, req })
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
