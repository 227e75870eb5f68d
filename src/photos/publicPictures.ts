import type { Where } from 'payload'

/**
 * Pictures that anybody may see now: a published piece shows them, and nothing holds them back. The one place that says so:
 * records, lists and files are all asked by it.
 */
export function publicPictures(now: Date): Where {
  return { and: [{ released: { equals: true } }, nothingHoldsBack(now)] }
}

/** Pictures that may be shown outside at all, to whoever has a link to a draft as well: no recall, no embargo and no rights stand against it. */
export function nothingHoldsBack(now: Date): Where {
  return {
    and: [
      { recalledAt: { exists: false } },
      { rights: { not_equals: 'restricted' } },
      { or: [{ embargoUntil: { exists: false } }, { embargoUntil: { less_than_equal: now.toISOString() } }] },
    ],
  }
}
