import type { CollectionBeforeChangeHook } from 'payload'
import { personOf } from '../../access/person'

/** A lightbox is its maker's; it is not handed on. */
export const beginLightbox: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const person = personOf(req.user)
  if (operation === 'create') return { ...data, owner: person?.id ?? data.owner }
  return { ...data, owner: originalDoc.owner }
}
