import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-mongodb'
import { entrantKeys } from '../entrantKeys'

interface Row {
  readonly _id: string
  readonly contest: string
  readonly email?: string | null
  readonly key: string
}

export async function up({ payload, session }: MigrateUpArgs): Promise<void> {
  const entrants = payload.db.connection.collection<Row>('contest-entrants')
  // Read whole: a transaction is one connection.
  for (const row of await entrants.find({}, { session }).toArray()) {
    const keys = entrantKeys(payload.secret, row)
    if (keys !== null) await entrants.updateOne({ _id: row._id }, { $set: { ...keys } }, { session })
  }
}

export async function down({ payload, session }: MigrateDownArgs): Promise<void> {
  await payload.db.connection.collection<Row>('contest-entrants').updateMany({}, { $unset: { addressKey: '' } }, { session })
}
