import type { Where } from 'payload'

/**
 * Pictures that anybody may see now: a published piece shows them, and neither an embargo nor the rights stand against it.
 * The one place that says so: records, lists and files are all asked by it.
 */
export function publicPictures(now: Date): Where {
  return {
    and: [
      { released: { equals: true } },
      { rights: { not_equals: 'restricted' } },
      { or: [{ embargoUntil: { exists: false } }, { embargoUntil: { less_than_equal: now.toISOString() } }] },
    ],
  }
}
