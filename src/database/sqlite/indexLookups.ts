import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite'
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import { slugs } from '../../slugs'

/**
 * What one document is found by. SQLite knows nothing of how many rows a value has, and takes the index of which it can use the
 * most columns: “published and not deleted” in place of the address, “a draft” in place of whose draft. It would go through all
 * that was ever published for one article, and through every version for the one that is opened.
 */
export const indexLookups: SQLiteSchemaHook = ({ schema, extendTable }) => {
  const add = (tableName: string, name: string, columns: readonly string[]) => {
    const table = schema.tables[tableName]
    const [first, ...others] = columns.map((column) => table?.[column])
    if (!table || !first || others.includes(undefined)) return
    const indexName = `${tableName}_${name}_idx`
    const rest = others.filter((column) => column !== undefined)
    extendTable({ table, extraConfig: () => ({ [indexName]: index(indexName).on(first, ...rest) }) })
  }
  const articles = slugs.articles
  add(articles, 'address', ['slug', '_status', 'deletedAt'])
  add(articles, 'genre_newest', ['genre', '_status', 'deletedAt', 'publishedAt'])
  add(articles, 'changed', ['_status', 'deletedAt', 'updatedAt'])
  for (const name of Object.keys(schema.tables).filter((table) => /^_.*_v$/.test(table))) {
    // The newest draft of a document, each time that somebody opens it or takes a step with it; and the newest of several.
    add(name, 'of_document', ['parent', 'version__status', 'updatedAt'])
    add(name, 'newest_of', ['parent', 'latest', 'version_deletedAt'])
  }
  // Each save of an article reads its captions.
  add('_photo_captions_v', 'of_article', [
    'version_article',
    'latest',
    'version_deletedAt',
    'version_createdAt',
    'createdAt',
  ])
  // A save takes a document's relations away by field, and puts the new ones in their place.
  for (const name of Object.keys(schema.tables).filter((table) => table.endsWith('_rels')))
    add(name, 'parent_path', ['parent', 'path'])
  return schema
}
