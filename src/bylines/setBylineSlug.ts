import type { CollectionBeforeChangeHook } from 'payload'
import { slugs } from '../slugs'
import { nameSlug } from './nameSlug'

const suffixLength = 6

/** Gives a new byline its address, once; a bearer of the same spelling gets a piece of the id behind it. */
export const setBylineSlug: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || typeof data.name !== 'string') return data
  const suffix = String(data.id).slice(0, suffixLength)
  const slug = nameSlug(data.name) || `byline-${suffix}`
  const sameSpelling = await req.payload.db.findOne({
    collection: slugs.bylines,
    where: { slug: { equals: slug } },
    req,
  })
  return { ...data, slug: sameSpelling ? `${slug}-${suffix}` : slug }
}
