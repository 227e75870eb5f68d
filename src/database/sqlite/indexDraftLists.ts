import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite'
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { SanitizedCollectionConfig } from 'payload'
import { draftListIndexes } from '../draftListIndexes'

/** Indexes for the admin's lists of newest drafts, see `draftListIndexes`. */
export function indexDraftLists(collections: readonly SanitizedCollectionConfig[]): SQLiteSchemaHook {
  return ({ schema, extendTable }) => {
    const add = (tableName: string, name: string, columns: readonly string[]) => {
      const table = schema.tables[tableName]
      if (!table) return
      const [first, ...others] = columns.map((column) => columnOf(table, column))
      if (!first) return
      const indexName = `${tableName}_${name}_idx`
      extendTable({ table, extraConfig: () => ({ [indexName]: index(indexName).on(first, ...others) }) })
    }
    for (const collection of collections) {
      for (const { sortedBy, filteredBy } of draftListIndexes(collection)) {
        const sorted = ['latest', 'version_deletedAt', `version_${sortedBy}`, 'createdAt']
        // With the id, by which the rows of a search are put together.
        const filtered = filteredBy.length > 0 ? ['id', ...filteredBy.map((field) => `version_${field}`)] : []
        add(`_${collection.slug.replaceAll('-', '_')}_v`, `newest_${sortedBy}`, [...sorted, ...filtered])
      }
    }
    return schema
  }
}

type Table = Parameters<SQLiteSchemaHook>[0]['schema']['tables'][string]

function columnOf(table: Table, name: string): Table[string] {
  const column = table[name]
  if (!column) throw new Error(`no column ${name}`)
  return column
}
