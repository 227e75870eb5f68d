import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite'
import { slugs } from '../../slugs'
import { addIndex } from './addIndex'

/**
 * The picture search compares every picture with its words, newest first. A picture's own row is long (the list of its renditions,
 * the desk's record): from this index SQLite reads what it compares, and the rows of those alone that are shown.
 */
export const indexPictureSearch: SQLiteSchemaHook = (hook) => {
  addIndex(hook, slugs.media, 'search', [
    'createdAt',
    'id',
    'search_words',
    'search_photographer',
    'search_place',
    'search_keywords',
    'creator_byline',
    'takenAt',
    'orientation',
    'rights',
    'released',
    'inCaption',
  ])
  // Pictures of some days: SQLite looks for those with a moment and those without one apart, and would read all of the latter.
  addIndex(hook, slugs.media, 'taken', ['takenAt', 'takenLocally'])
  return hook.schema
}
