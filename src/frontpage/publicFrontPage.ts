import type { PayloadRequest } from 'payload'
import { idsOf } from '../fields/relationId'
import { frontPageSlug, slugs } from '../slugs'
import { type ListedPiece, publicPieces } from './publicPieces'
import { parseSlots, pieceIdsIn, slotLimits } from './slotRules'

interface NamedSection {
  readonly id: string
  readonly name: string
  readonly slug: string
}

interface ListedTopic {
  readonly id: string
  readonly title: string
  readonly slug: string
  readonly intro: string | null
  /** The first ones; all of them are in `/api/topics`. */
  readonly pieces: readonly ListedPiece[]
}

/** What a website needs for its front page, in one answer. */
export interface PublicFrontPage {
  /** All sections in their order. */
  readonly navigation: readonly NamedSection[]
  readonly lead: ListedPiece | null
  readonly pinned: readonly ListedPiece[]
  readonly sections: readonly (NamedSection & { readonly pieces: readonly ListedPiece[] })[]
  readonly topics: readonly ListedTopic[]
  readonly changedAt: string | null
}

const maxSections = 100
const piecesOfTopic = 6

/** The front page as readers see it: a piece that is not published, or no longer, has no place on it. */
export async function publicFrontPage(req: PayloadRequest): Promise<PublicFrontPage> {
  const stored = await req.payload.findGlobal({ slug: frontPageSlug, depth: 0, overrideAccess: true, req })
  const { slots } = parseSlots(stored.slots ?? {})
  const navigation = await allSections(req)
  const topics = await publicTopics(req, slots.topics)
  const ids = [...new Set([...pieceIdsIn(slots), ...topics.flatMap(({ pieceIds }) => pieceIds)])]
  const pieces = await publicPieces(req, ids)
  const shown = (list: readonly string[]) => list.flatMap((id) => pieces.get(id) ?? [])
  return {
    navigation,
    lead: shown(slots.lead)[0] ?? null,
    pinned: shown(slots.pinned),
    sections: navigation.flatMap((section) => {
      const top = shown(slots.sections.find((row) => row.section === section.id)?.pieces ?? [])
      return top.length > 0 ? [{ ...section, pieces: top }] : []
    }),
    topics: topics.map(({ pieceIds, ...topic }) => ({ ...topic, pieces: shown(pieceIds).slice(0, piecesOfTopic) })),
    changedAt: stored.changedAt ?? null,
  }
}

async function allSections(req: PayloadRequest): Promise<NamedSection[]> {
  const { docs } = await req.payload.find({
    collection: slugs.sections,
    sort: 'order',
    depth: 0,
    limit: maxSections,
    pagination: false,
    select: { name: true, slug: true },
    // Sections are public.
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, name, slug }) => ({ id, name, slug }))
}

async function publicTopics(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<(Omit<ListedTopic, 'pieces'> & { readonly pieceIds: readonly string[] })[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.topics,
    where: { and: [{ id: { in: [...ids] } }, { isPublic: { equals: true } }] },
    depth: 0,
    limit: slotLimits.topics,
    pagination: false,
    select: { title: true, slug: true, intro: true, pieces: true },
    // The condition above is the public's, whoever asks.
    overrideAccess: true,
    req,
  })
  const byId = new Map(docs.map((topic) => [topic.id, topic]))
  return ids.flatMap((id) => {
    const topic = byId.get(id)
    if (!topic) return []
    const { title, slug, intro, pieces } = topic
    // More than are shown, for some of them may not be published.
    return [{ id, title, slug, intro: intro ?? null, pieceIds: idsOf(pieces).slice(0, piecesOfTopic * 3) }]
  })
}
