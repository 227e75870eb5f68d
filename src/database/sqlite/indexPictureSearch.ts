import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite'
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import { slugs } from '../../slugs'

/**
 * The picture search compares every picture with its words, newest first. A picture's own row is long (the list of its renditions,
 * the desk's record): from this index SQLite reads what it compares, and the rows of those alone that are shown.
 */
export const indexPictureSearch: SQLiteSchemaHook = ({ schema, extendTable }) => {
  const table = schema.tables[slugs.media]
  if (!table) return schema
  extendTable({
    table,
    extraConfig: (columns) => ({
      media_search_idx: index('media_search_idx').on(
        columns.createdAt,
        columns.id,
        columns.search_words,
        columns.search_photographer,
        columns.search_place,
        columns.search_keywords,
        columns.creator_byline,
        columns.takenAt,
        columns.orientation,
        columns.rights,
        columns.released,
        columns.inCaption,
      ),
    }),
  })
  return schema
}
