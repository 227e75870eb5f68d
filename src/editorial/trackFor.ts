import type { PayloadRequest } from 'payload'
import { idOf } from '../fields/relationId'
import { slugs, type WorkflowSlug } from '../slugs'
import { defaultTracks, isTrack, type Track } from './workflow'

/** The track of a new document: what its section says of its genre, else what its collection takes. */
export async function trackFor(req: PayloadRequest, slug: WorkflowSlug, data: Record<string, unknown>): Promise<Track> {
  const sectionId = idOf(data.section)
  if (slug !== slugs.articles || !sectionId) return defaultTracks[slug]
  const section = await req.payload.findByID({
    collection: slugs.sections,
    id: sectionId,
    depth: 0,
    disableErrors: true,
    // A rule of the newsroom, not something that the author needs to read.
    overrideAccess: true,
    req,
  })
  if (!section) return defaultTracks[slug]
  const briefGenres: readonly unknown[] = section.briefGenres ?? []
  if (briefGenres.includes(data.genre)) return 'brief'
  return isTrack(section.track) ? section.track : defaultTracks[slug]
}
