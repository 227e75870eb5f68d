import type { Where } from 'payload'

/** Those of the articles that readers see; asked so for the newsroom too, whose own access is wider. */
export function publishedAmong(ids: readonly string[]): Where {
  return { and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }
}
