import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { holdRow } from '../database/holdRow'
import { idOf } from '../fields/relationId'
import { slugs } from '../slugs'
import { addressKey, type EntrantIdentity } from './entrantIdentity'
import type { Contact } from './entryInputRules'

interface Arrival extends EntrantIdentity {
  readonly contest: string
  readonly contact: Contact | null
  readonly eraseAt: string | null
}

interface Held {
  /** The row that the entry is kept under. */
  readonly entrant: string
  /** All rows of the person: an account that got its address after works were entered under both has two. */
  readonly everyRow: readonly string[]
}

/**
 * The row of a person in a contest, made where there is none, and held: two entries of one person at the same moment
 * come one after the other, so that both count the other. What the first told of the person stays: whoever knows an
 * address can enter under it, and must not put his own name and phone in the place of hers.
 */
export async function heldEntrant(req: PayloadRequest, arrival: Arrival): Promise<Held> {
  const { contest, keys, contact, account, eraseAt } = arrival
  const found = await entrantRows(req, keys)
  const [first] = found
  if (!first) {
    const id = randomUUID()
    const now = new Date().toISOString()
    const row = {
      id,
      contest,
      key: keys[0],
      addressKey: contact ? addressKey(req, contest, contact.email) : null,
      ...(contact ?? {}),
      user: account,
      eraseAt,
      createdAt: now,
      updatedAt: now,
    }
    await req.payload.db.create({ collection: slugs.contestEntrants, data: row, req })
    return { entrant: id, everyRow: [id] }
  }
  const data = { eraseAt, user: idOf(first.user) ?? account }
  await req.payload.db.updateOne({ collection: slugs.contestEntrants, id: first.id, data, req })
  for (const { id } of found) await holdRow(req, slugs.contestEntrants, id)
  return { entrant: first.id, everyRow: found.map(({ id }) => id) }
}

interface EntrantRow {
  readonly id: string
  readonly key?: string
  readonly user?: unknown
}

/** The rows of a person, in the order of the keys. */
export async function entrantRows(req: PayloadRequest, keys: readonly string[]): Promise<EntrantRow[]> {
  const { docs } = await req.payload.db.find<EntrantRow>({
    collection: slugs.contestEntrants,
    where: { key: { in: [...keys] } },
    limit: 0,
    pagination: false,
    req,
  })
  return keys.flatMap((key) => docs.find((row) => row.key === key) ?? [])
}
