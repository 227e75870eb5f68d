import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { count, sql } from '@payloadcms/db-sqlite/drizzle'
import { draftsCountedAtMost } from '../draftListIndexes'

/** Replaces the adapter's `countDistinct`: versions are counted as far as `draftsCountedAtMost`, everything else to its end. */
export function capDraftCounts(adapter: SQLiteAdapter): SQLiteAdapter['countDistinct'] {
  const { countDistinct } = adapter
  return async (args) => {
    const { db, joins, tableName, where } = args
    const table = adapter.tables[tableName]
    if (!table || !('latest' in table)) return countDistinct.call(adapter, args)
    // A join finds a version once for each of what it is joined with.
    let rows =
      joins.length > 0
        ? db.selectDistinct({ found: table.id }).from(table).$dynamic()
        : db
            .select({ found: sql`1`.as('found') })
            .from(table)
            .$dynamic()
    for (const { type, condition, table: joined } of joins) rows = rows[type ?? 'leftJoin'](joined, condition)
    const found = rows.where(where).limit(draftsCountedAtMost).as('found')
    const [counted] = await db.select({ total: count() }).from(found)
    return counted?.total ?? 0
  }
}
