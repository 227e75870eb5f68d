import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite'
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'

type Hook = Parameters<SQLiteSchemaHook>[0]

/**
 * Adds an index to a table, named after both; columns are named as Payload's schema names them. Nothing where there is no such table.
 * @throws Error for a column that the table does not have
 */
export function addIndex(
  { schema, extendTable }: Pick<Hook, 'schema' | 'extendTable'>,
  tableName: string,
  name: string,
  columns: readonly string[],
): void {
  const table = schema.tables[tableName]
  if (!table) return
  const [first, ...others] = columns.map((column) => {
    const found = table[column]
    if (!found) throw new Error(`no column ${column} in ${tableName}`)
    return found
  })
  if (!first) return
  const indexName = `${tableName}_${name}_idx`
  extendTable({ table, extraConfig: () => ({ [indexName]: index(indexName).on(first, ...others) }) })
}
