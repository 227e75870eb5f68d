import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite'
import { slugs } from '../../slugs'
import { addIndex } from './addIndex'

/**
 * What one document is found by. SQLite knows nothing of how many rows a value has, and takes the index of which it can use the
 * most columns: “published and not deleted” in place of the address, “a draft” in place of whose draft. It would go through all
 * that was ever published for one article, and through every version for the one that is opened.
 */
export const indexLookups: SQLiteSchemaHook = (hook) => {
  const tables = Object.entries(hook.schema.tables)
  addIndex(hook, slugs.articles, 'address', ['slug', '_status', 'deletedAt'])
  addIndex(hook, slugs.articles, 'genre_newest', ['genre', '_status', 'deletedAt', 'publishedAt'])
  addIndex(hook, slugs.articles, 'changed', ['_status', 'deletedAt', 'updatedAt'])
  for (const [name, table] of tables) {
    if (!table.version__status || !table.latest) continue
    // The newest draft of a document, each time that somebody opens it or takes a step with it; and the newest of several.
    addIndex(hook, name, 'of_document', ['parent', 'version__status', 'updatedAt'])
    if (table.version_deletedAt) addIndex(hook, name, 'newest_of', ['parent', 'latest', 'version_deletedAt'])
  }
  // Each save of an article reads its captions.
  addIndex(hook, '_photo_captions_v', 'of_article', [
    'version_article',
    'latest',
    'version_deletedAt',
    'version_createdAt',
    'createdAt',
  ])
  // A save takes a document's relations away by field, and puts the new ones in their place.
  for (const [name] of tables.filter(([table]) => table.endsWith('_rels')))
    addIndex(hook, name, 'parent_path', ['parent', 'path'])
  return hook.schema
}
