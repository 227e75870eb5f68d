import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite'
import { addIndex } from './addIndex'

/**
 * Payload keeps the entries of all `hasMany` texts of a collection in one table, indexed by position first: reading one
 * document would walk through the entries of all of them.
 */
export const indexListParents: SQLiteSchemaHook = (hook) => {
  for (const name of Object.keys(hook.schema.tables).filter((table) => table.endsWith('_texts')))
    addIndex(hook, name, 'parent', ['parent'])
  return hook.schema
}
