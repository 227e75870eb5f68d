import type { Where } from 'payload'
import type { Asker } from './asker'

/** Neither shown by a published piece, whose signed part they are, nor recalled: their record stands still. */
const untouchedPictures: Where = { and: [{ released: { not_equals: true } }, { recalledAt: { exists: false } }] }

/** What `may` allows, on pictures that are neither public nor recalled. */
export function unreleased(may: (asker: Asker) => boolean): (asker: Asker) => false | Where {
  return (asker) => may(asker) && untouchedPictures
}
