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

/** As much of a piece as says which feeds it is in. */
interface Placing {
  readonly section?: unknown
  readonly bylines?: readonly { readonly byline?: unknown }[] | null
  readonly tags?: readonly string[] | null
}

/**
 * The feeds in which these changes are seen; null where none are. Those of a piece that is gone too: they say so. Those that a
 * piece has left as well: whoever follows one of them still shows it.
 */
export async function touchedFeeds(payload: Payload, changes: readonly PublicChange[]): Promise<Touched | null> {
  const seen = changes.filter(({ of }) => inFeeds.has(of))
  if (seen.length === 0) return null
  const ids = [...new Set(seen.flatMap(({ of, id }) => (of === slugs.articles && id ? [id] : [])))]
  const placings = await placingsOf(payload, ids)
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
    sections: await named(slugs.sections, idsOf(placings.map(({ section }) => section))),
    bylines: await named(
      slugs.bylines,
      idsOf(placings.flatMap(({ bylines }) => (bylines ?? []).map((row) => row.byline))),
    ),
    tags: placings.flatMap(({ tags }) => tags ?? []).filter((tag) => tag.trim() !== ''),
  }
}

/** Where these pieces stand now, and where each text of theirs that readers have seen stood. */
async function placingsOf(payload: Payload, ids: readonly string[]): Promise<Placing[]> {
  if (ids.length === 0) return []
  const placing = { section: true, bylines: true, tags: true } as const
  const { docs } = await payload.find({
    collection: slugs.articles,
    where: { id: { in: ids } },
    limit: 0,
    pagination: false,
    draft: false,
    trash: true,
    depth: 0,
    select: placing,
    // Of pieces that readers see no more, too. What is told of them is the address of a feed.
    overrideAccess: true,
  })
  const former = await payload.db.findVersions<Placing>({
    collection: slugs.articles,
    where: { and: [{ parent: { in: ids } }, { 'version._status': { equals: 'published' } }] },
    limit: 0,
    pagination: false,
    select: { version: placing },
  })
  return [...docs, ...former.docs.map(({ version }) => version)]
}
