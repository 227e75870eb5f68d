import type { CollectionBeforeChangeHook } from 'payload'
import { StaleRevision } from '../../errors'

/** Counts the changes of a lightbox, and refuses those of somebody who has not seen the last one. */
export const countRevision: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation === 'create') return { ...data, revision: 0 }
  const revision = revisionOf(originalDoc)
  if (revisionOf(data, revision) !== revision) throw new StaleRevision({ revision, doc: originalDoc })
  return { ...data, revision: revision + 1 }
}

/** Lightboxes from before changes were counted have none. */
export function revisionOf({ revision }: { readonly revision?: unknown }, otherwise = 0): number {
  return typeof revision === 'number' ? revision : otherwise
}
