import type { PayloadRequest, Where } from 'payload'
import type { Person } from '../access/person'
import { idOf } from '../fields/relationId'
import { slugs } from '../slugs'

/** The bylines that stand for a person, and what the person is called. */
export interface OwnNames {
  readonly bylines: readonly string[]
  readonly names: readonly string[]
}

export async function ownNames(req: PayloadRequest, { id, name }: Person): Promise<OwnNames> {
  const { docs } = await req.payload.db.find<Byline>({
    collection: slugs.bylines,
    where: { user: { equals: id } },
    limit: 0,
    pagination: false,
    req,
  })
  const own = docs.filter(({ user }) => idOf(user) === id)
  const names = [name, ...own.flatMap((byline) => [byline.name, ...(byline.aliases ?? [])])]
  return { bylines: own.map((byline) => byline.id), names: [...new Set(names)].filter((one) => one !== '') }
}

/**
 * The pictures of the library that a person took: those that carry the person's byline, and those that the account brought
 * in, unless somebody else is named as their creator. What is offered for a contest and what it takes follow from this alone.
 */
export function ownPictureWhere({ id }: Person, { bylines, names }: OwnNames): Where {
  const nobodyElse: Where[] = [
    { 'creator.name': { exists: false } },
    { 'creator.name': { equals: '' } },
    { 'creator.name': { in: [...names] } },
  ]
  const uploaded: Where = {
    and: [{ uploadedBy: { equals: id } }, { 'creator.byline': { exists: false } }, { or: nobodyElse }],
  }
  return { or: [{ 'creator.byline': { in: [...bylines] } }, uploaded] }
}

interface Byline {
  readonly id: string
  readonly name: string
  readonly aliases?: readonly string[] | null
  readonly user?: unknown
}
