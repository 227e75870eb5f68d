import type { CollectionBeforeChangeHook } from 'payload'
import { indexesLists } from '../../database/listIndex'
import { captionsOf } from './captionUse'
import { orientationOf, searchIndexOf, searchIndexVersion } from './searchIndexRules'

/** Writes into a picture's row what the search compares with. */
export const indexPicture: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const record = { ...originalDoc, ...data }
  // A new one has no caption yet.
  const captions = operation === 'update' ? (await captionsOf(req, originalDoc.id)).words : []
  return {
    ...data,
    search: searchIndexOf(record, { hasParts: indexesLists(req.payload.db), captions }),
    orientation: orientationOf(record),
    searchVersion: searchIndexVersion,
  }
}
