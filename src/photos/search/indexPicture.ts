import type { CollectionBeforeChangeHook } from 'payload'
import { orientationOf, searchIndexOf, searchIndexVersion } from './searchIndexRules'

/** Writes into a picture's row what the search compares with. */
export const indexPicture: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const record = { ...originalDoc, ...data }
  return {
    ...data,
    search: searchIndexOf(record),
    orientation: orientationOf(record),
    searchVersion: searchIndexVersion,
  }
}
