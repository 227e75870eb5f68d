import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/**
 * Replaces the adapter's `insert`, which has the database give back every column of a row that Payload reads again afterwards: of
 * a document's own row only the id is asked for. Rows of lists come back whole, since their order is matched by them.
 */
export function returnIdsAlone(adapter: SQLiteAdapter): SQLiteAdapter['insert'] {
  const { insert } = adapter
  return async (args) => {
    const { db, onConflictDoUpdate, tableName, values } = args
    const table = adapter.tables[tableName]
    const id = table && 'id' in table ? table.id : undefined
    if (!table || !id || Array.isArray(values)) return insert.call(adapter, args)
    const row = db.insert(table).values(values)
    return (onConflictDoUpdate ? row.onConflictDoUpdate(onConflictDoUpdate) : row).returning({ id })
  }
}
