import type { Where } from 'payload'
import type { Asker } from './asker'

/** What `may` allows, on pictures that no published piece shows: those are part of what was signed. */
export function unreleased(may: (asker: Asker) => boolean): (asker: Asker) => false | Where {
  return (asker) => may(asker) && { released: { not_equals: true } }
}
