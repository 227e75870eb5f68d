import type { CollectionBeforeChangeHook, TextField } from 'payload'
import type { Slug } from '../slugs'
import { movedTo } from './addressRules'
import { systemSet } from './systemSet'

/** Names that stood in the address before; readers who come by them are led on. */
export const formerAddressesField: TextField = {
  name: 'previousSlugs',
  type: 'text',
  hasMany: true,
  index: true,
  access: systemSet,
  label: { zh: '曾用网址名', en: 'Previous slugs' },
  admin: {
    readOnly: true,
    condition: (data) => Array.isArray(data?.previousSlugs) && data.previousSlugs.length > 0,
    description: {
      zh: '读者打开旧网址会自动跳转到这里。',
      en: 'Readers who open a former address are led here.',
    },
  },
}

/**
 * Keeps a name that is given up, and gives a name that another has given up to whoever takes it: what stands at an address now
 * goes before what stood there.
 */
export function keepFormerAddress(collection: Extract<Slug, 'sections' | 'topics'>): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req }) => {
    const slug: unknown = data.slug
    if (typeof slug !== 'string' || slug === originalDoc?.slug) return data
    const { docs } = await req.payload.db.find<{ id: string; previousSlugs?: string[] }>({
      collection,
      where: { previousSlugs: { in: [slug] } },
      limit: 0,
      pagination: false,
      req,
    })
    for (const { id, previousSlugs = [] } of docs) {
      if (id === originalDoc?.id) continue
      const left = previousSlugs.filter((name) => name !== slug)
      await req.payload.db.updateOne({ collection, id, data: { previousSlugs: left }, req })
    }
    if (typeof originalDoc?.slug !== 'string') return data
    const { previousSlugs } = movedTo(slug, {
      slug: originalDoc.slug,
      previousSlugs: Array.isArray(originalDoc.previousSlugs) ? originalDoc.previousSlugs : [],
    })
    return { ...data, previousSlugs }
  }
}
