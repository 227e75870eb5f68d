import { randomUUID } from 'node:crypto'
import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import { databaseNow } from '../../database/databaseNow'
import { slugs } from '../../slugs'
import type { PublicChange } from './publicRowRules'

/** What one commit changed for the public. */
export interface PublicChangeRow {
  readonly id: string
  /** By the database's clock, which all processes share. */
  readonly at: Date
  readonly changes: readonly PublicChange[]
}

/** As much of an adapter as is needed; both engines' and Payload's own type of it fit. */
export type ChangeTable = Pick<BaseDatabaseAdapter, 'create' | 'deleteMany' | 'find' | 'payload'>

/** In the transaction with this id, or at once. */
export async function recordChanges(
  db: ChangeTable,
  changes: readonly PublicChange[],
  transactionID?: number | string,
): Promise<PublicChangeRow> {
  const row = { id: randomUUID(), at: await databaseNow(db.payload), changes: withoutRepeats(changes) }
  const data = { ...row, at: row.at.toISOString() }
  // The adapters read nothing else of a request.
  const req = { payload: db.payload, transactionID } as PayloadRequest
  await db.create({ collection: slugs.publicChanges, data, ...(transactionID === undefined ? {} : { req }) })
  return row
}

const mostAtOnce = 1_000

/** The rows since `at`, the newest first; `undefined` where there are more than are read at once. */
export async function changesSince(db: ChangeTable, at: Date): Promise<PublicChangeRow[] | undefined> {
  const { docs } = await db.find<{ id: string; at: string; changes: PublicChange[] }>({
    collection: slugs.publicChanges,
    where: { at: { greater_than_equal: at.toISOString() } },
    sort: '-at',
    limit: mostAtOnce,
    pagination: false,
  })
  if (docs.length === mostAtOnce) return undefined
  return docs.map((row) => ({ id: row.id, at: new Date(row.at), changes: row.changes }))
}

/** Whoever follows the changes has been told of them long before. */
const keptMilliseconds = 24 * 3_600_000

/** Takes away the rows that nobody looks at any more. */
export async function forgetOldChanges(db: ChangeTable, now: Date): Promise<void> {
  const at = { less_than: new Date(now.getTime() - keptMilliseconds).toISOString() }
  await db.deleteMany({ collection: slugs.publicChanges, where: { at } })
}

/** The last word on each row counts. */
function withoutRepeats(changes: readonly PublicChange[]): PublicChange[] {
  return [...new Map(changes.map((change) => [`${change.of}/${change.id ?? ''}`, change])).values()]
}
