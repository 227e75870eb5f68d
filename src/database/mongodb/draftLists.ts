import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { draftListIndexes, draftsCountedAtMost } from '../draftListIndexes'

/** Indexes for the admin's lists of newest drafts, see `draftListIndexes`; made with those that Payload declares. */
export function indexDraftLists({ payload, versions }: MongooseAdapter): void {
  for (const collection of payload.config.collections) {
    for (const { sortedBy, filteredBy } of draftListIndexes(collection)) {
      const keys = ['latest', 'version.deletedAt', `version.${sortedBy}`, 'createdAt']
      const filtered = filteredBy.map((name) => `version.${name}`)
      const entries = [...keys, ...filtered].map((key) => [key, 1] as const)
      versions[collection.slug]?.schema.index(Object.fromEntries(entries), { name: `newest_${sortedBy}` })
    }
  }
}

/** Versions are counted as far as `draftsCountedAtMost`, everything else to its end. */
export function capDraftCounts({ versions }: MongooseAdapter): void {
  for (const model of Object.values(versions)) {
    const { countDocuments } = model
    model.countDocuments = (filter, options) =>
      countDocuments.call(model, filter, { limit: draftsCountedAtMost, ...options })
  }
}
