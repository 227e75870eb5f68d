import type { CollectionBeforeChangeHook } from 'payload'
import { indexesLists } from '../../database/listIndex'
import { orientationOf, searchIndexOf, searchIndexVersion } from './searchIndexRules'

/** Writes into a picture's row what the search compares with. */
export const indexPicture: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const record = { ...originalDoc, ...data }
  return {
    ...data,
    search: searchIndexOf(record, indexesLists(req.payload.db)),
    orientation: orientationOf(record),
    searchVersion: searchIndexVersion,
  }
}
