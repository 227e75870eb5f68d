import type { Payload } from 'payload'
import { slugs } from '../../slugs'
import { anonymousRequest } from '../publicArticle'

/** What stands at an article's address now. */
export type Standing =
  | { readonly status: 'here'; readonly slug: string; readonly id: string }
  | { readonly status: 'moved'; readonly slug: string; readonly id: string }
  /** Withdrawn or killed; `at` is ISO 8601, UTC. Feeds and partners know it by its first address. */
  | { readonly status: 'gone'; readonly slug: string; readonly firstSlug: string; readonly at: string }

/** Null where nothing was ever public. What is public again is here, whatever was said of it before. */
export async function resolveAddress(payload: Payload, slug: string): Promise<Standing | null> {
  const req = await anonymousRequest(payload)
  const find = async (where: { slug: { equals: string } } | { previousSlugs: { in: string[] } }) => {
    const { docs } = await payload.find({
      collection: slugs.articles,
      where,
      limit: 1,
      pagination: false,
      draft: false,
      depth: 0,
      select: { slug: true },
      overrideAccess: false,
      req,
    })
    return docs[0]
  }
  const here = await find({ slug: { equals: slug } })
  if (here) return { status: 'here', slug, id: here.id }
  const goneAt = await goneSince(payload, slug)
  if (goneAt) return { status: 'gone', slug, firstSlug: await firstSlugOf(payload, slug), at: goneAt }
  const moved = await find({ previousSlugs: { in: [slug] } })
  return moved?.slug ? { status: 'moved', slug: moved.slug, id: moved.id } : null
}

async function goneSince(payload: Payload, slug: string): Promise<string | null> {
  const { docs } = await payload.find({
    collection: slugs.tombstones,
    where: { and: [{ collectionSlug: { equals: slugs.articles } }, { slug: { equals: slug } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    // Tombstones are public.
    overrideAccess: true,
  })
  return docs[0]?.goneAt ?? null
}

/** Of a piece that is gone; the address itself where nothing is left of the piece. */
async function firstSlugOf(payload: Payload, slug: string): Promise<string> {
  const { docs } = await payload.find({
    collection: slugs.articles,
    where: { or: [{ slug: { equals: slug } }, { previousSlugs: { in: [slug] } }] },
    limit: 1,
    pagination: false,
    draft: false,
    depth: 0,
    select: { previousSlugs: true },
    // Readers see no more of it; this was once told to all of them.
    overrideAccess: true,
  })
  return docs[0]?.previousSlugs?.[0] || slug
}
