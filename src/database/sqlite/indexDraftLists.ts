import type { SQLiteSchemaHook } from '@payloadcms/db-sqlite'
import type { SanitizedCollectionConfig } from 'payload'
import { draftListIndexes } from '../draftListIndexes'
import { addIndex } from './addIndex'

/** Indexes for the admin's lists of newest drafts, see `draftListIndexes`. */
export function indexDraftLists(collections: readonly SanitizedCollectionConfig[]): SQLiteSchemaHook {
  return (hook) => {
    for (const collection of collections) {
      for (const { sortedBy, filteredBy } of draftListIndexes(collection)) {
        const sorted = ['latest', 'version_deletedAt', `version_${sortedBy}`, 'createdAt']
        // With the id, by which the rows of a search are put together.
        const filtered = filteredBy.length > 0 ? ['id', ...filteredBy.map((field) => `version_${field}`)] : []
        addIndex(hook, `_${collection.slug.replaceAll('-', '_')}_v`, `newest_${sortedBy}`, [...sorted, ...filtered])
      }
    }
    return hook.schema
  }
}
