import type { CollectionConfig } from 'payload'
import { personOf } from '../access/person'
import { isStaff } from '../roles'

/**
 * Takes a collection out of the admin of an account without a role: it could read what is published, as any reader can,
 * but has no business in lists and forms. What it may read and write is still the collection's access to say.
 */
export function withStaffNavigation(collection: CollectionConfig): CollectionConfig {
  const hidden = collection.admin?.hidden ?? false
  if (hidden === true) return collection
  const isHiddenAnyway = typeof hidden === 'function' ? hidden : () => false
  return {
    ...collection,
    admin: { ...collection.admin, hidden: (asked) => !isStaff(personOf(asked.user)) || isHiddenAnyway(asked) },
  }
}
