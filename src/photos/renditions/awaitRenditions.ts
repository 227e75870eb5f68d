import type { CollectionBeforeChangeHook } from 'payload'
import { wantedRenditions } from './renditionInput'

/** Marks a picture whose record, crops or file are no longer what its renditions were made of: the sweep makes them anew. */
export const awaitRenditions: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') return { ...data, renditionState: 'waiting' }
  const { recipe } = await wantedRenditions(req, { ...originalDoc, ...data })
  return recipe === originalDoc.renditionRecipe ? data : { ...data, renditionState: 'waiting' }
}
