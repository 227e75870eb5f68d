import type { FieldAccess, Where } from 'payload'
import type { Asker } from '../../access/asker'
import { personOf } from '../../access/person'
import { staff } from '../../access/staff'
import { idOf } from '../../fields/relationId'

/** A lightbox is its owner's, of those it is shared with, and of the newsroom where it is shared with that. */
export function ownOrSharedLightbox(asker: Asker): boolean | Where {
  const person = personOf(asker.req.user)
  if (!person || !staff(asker)) return false
  return {
    or: [
      { owner: { equals: person.id } },
      { sharedWith: { in: [person.id] } },
      { sharedWithNewsroom: { equals: true } },
    ],
  }
}

export function ownLightbox(asker: Asker): boolean | Where {
  const person = personOf(asker.req.user)
  return person && staff(asker) ? { owner: { equals: person.id } } : false
}

/** With whom it is shared is the owner's to say. */
export const lightboxOwner: FieldAccess = ({ req, doc }) => {
  const person = personOf(req.user)
  return person !== null && (doc === undefined || idOf(doc.owner) === person.id)
}
