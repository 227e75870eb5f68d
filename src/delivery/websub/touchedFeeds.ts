import type { Payload } from 'payload'
import { idsOf } from '../../fields/relationId'
import { slugs } from '../../slugs'
import type { PublicChange } from '../changes/publicRowRules'
import type { Touched } from './topicRules'

/** Whatever else changes for readers is in no feed. */
const inFeeds: ReadonlySet<string> = new Set([
  slugs.articles,
  slugs.photoCaptions,
  slugs.media,
  slugs.sections,
  slugs.bylines,
  slugs.tombstones,
])

/** The feeds in which these changes are seen; null where none are. Those of a piece that is gone too: they say so. */
export async function touchedFeeds(payload: Payload, changes: readonly PublicChange[]): Promise<Touched | null> {
  const seen = changes.filter(({ of }) => inFeeds.has(of))
  if (seen.length === 0) return null
  const ids = [...new Set(seen.flatMap(({ of, id }) => (of === slugs.articles && id ? [id] : [])))]
  const { docs } = await payload.find({
    collection: slugs.articles,
    where: { id: { in: ids } },
    limit: 0,
    pagination: false,
    draft: false,
    trash: true,
    depth: 0,
    select: { section: true, bylines: true, tags: true },
    // Of pieces that readers see no more, too. What is told of them is the address of a feed.
    overrideAccess: true,
  })
  const named = async (collection: typeof slugs.sections | typeof slugs.bylines, wanted: readonly string[]) => {
    const found = await payload.find({
      collection,
      where: { id: { in: [...new Set(wanted)] } },
      limit: 0,
      pagination: false,
      depth: 0,
      select: { slug: true },
      // Both are public.
      overrideAccess: true,
    })
    return found.docs.flatMap(({ slug }) => slug ?? [])
  }
  return {
    sections: await named(slugs.sections, idsOf(docs.map(({ section }) => section))),
    bylines: await named(slugs.bylines, idsOf(docs.flatMap(({ bylines }) => (bylines ?? []).map((row) => row.byline)))),
    tags: docs.flatMap(({ tags }) => tags ?? []).filter((tag) => tag.trim() !== ''),
  }
}
