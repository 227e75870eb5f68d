import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

/** Payload's own adapter on a file whose tables are there already; `idType` is that of those tables. */
export function stockAdapter(url: string): DatabaseAdapterObj<SQLiteAdapter> {
  return sqliteAdapter({ client: { url }, idType: 'uuid', push: false })
}
