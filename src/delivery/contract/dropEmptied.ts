import type { CollectionAfterReadHook } from 'payload'
import { staff } from '../../access/staff'
import { readRule } from './publicShape'

/**
 * Payload empties a list that the asker may not read and leaves its name standing, as if there were none: it is left out like
 * every other such field.
 */
export const dropEmptied: CollectionAfterReadHook = ({ collection, doc, overrideAccess, req }) => {
  if (overrideAccess === true || staff({ req })) return doc
  const emptied = collection.flattenedFields.filter((field) => field.type === 'array' && readRule(field) === 'never')
  if (emptied.length === 0) return doc
  const shown = { ...doc }
  for (const { name } of emptied) delete shown[name]
  return shown
}
