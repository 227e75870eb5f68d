import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { StillReferredTo } from '../errors'
import { findReferrers } from './findReferrers'

/**
 * Refuses to delete what a document refers to, one in the trash included. Neither engine would: SQLite sets null, MongoDB
 * leaves the id.
 * @throws StillReferredTo
 */
export const refuseWhileReferredTo: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const { count, readable } = await findReferrers(req, { slug: collection.slug, id: String(id), isForGood: true })
  if (count > 0) throw new StillReferredTo(readable)
}

/**
 * Refuses to move to the trash what a document outside it refers to; its own parts (a piece's captions) go with it.
 * @throws StillReferredTo
 */
export const refuseTrashWhileReferredTo: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !data.deletedAt || originalDoc?.deletedAt) return data
  const { count, readable } = await findReferrers(req, {
    slug: collection.slug,
    id: String(originalDoc.id),
    isForGood: false,
  })
  if (count > 0) throw new StillReferredTo(readable)
  return data
}
