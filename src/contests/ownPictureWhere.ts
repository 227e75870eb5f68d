import type { Where } from 'payload'
import type { Person } from '../access/person'
import type { OwnBylines } from '../photos/creator/ownBylines'

/**
 * The pictures of the library that a person took: those that carry the person's byline, and those that the account brought
 * in, unless somebody else is named as their creator. What is offered for a contest and what it takes follow from this alone.
 */
export function ownPictureWhere({ id, name }: Person, { ids, names }: OwnBylines): Where {
  const nobodyElse: Where[] = [
    { 'creator.name': { exists: false } },
    { 'creator.name': { equals: '' } },
    { 'creator.name': { in: [name, ...names].filter((one) => one !== '') } },
  ]
  const uploaded: Where = {
    and: [{ uploadedBy: { equals: id } }, { 'creator.byline': { exists: false } }, { or: nobodyElse }],
  }
  return { or: [{ 'creator.byline': { in: [...ids] } }, uploaded] }
}
