import { frontPageSlug, isWorkflowSlug, slugs } from '../../slugs'

/** Collections of which readers see something. What else there is they see through one of these. */
export const publicCollectionSlugs = [
  slugs.articles,
  slugs.photoCaptions,
  slugs.photoContests,
  slugs.contestAwards,
  slugs.media,
  slugs.sections,
  slugs.bylines,
  slugs.topics,
  slugs.relatedPieces,
  slugs.tombstones,
] as const

const publicSlugs: ReadonlySet<string> = new Set([...publicCollectionSlugs, frontPageSlug])

/** One row that readers see, or saw until now. */
export interface PublicChange {
  /** The collection's slug, or the global's. */
  readonly of: string
  /** Absent where the rows are not known one by one, and for a global. */
  readonly id?: string
  /** False for what readers see no longer. */
  readonly isVisible: boolean
}

type Row = Readonly<Record<string, unknown>>

export function hasPublicRows(slug: string): boolean {
  return publicSlugs.has(slug)
}

/** Whether readers may see this row of a collection with public rows. What the row does not say is taken for a yes: a cache emptied in vain does no harm. */
export function mayBePublic(slug: string, row: Row): boolean {
  const field = fieldOfPublicity(slug)
  if (field === undefined) return true
  const value = row[field]
  return value === undefined || value === true || value === 'published'
}

/** Whether this much of a row says by itself that readers see it. */
export function saysItIsPublic(slug: string, data: Row): boolean {
  const field = fieldOfPublicity(slug)
  return field === undefined || data[field] === true || data[field] === 'published'
}

/** Whether a draft alone changes what readers see: a ceremony that is moved back there is moved back at once. */
export function showsInDrafts(slug: string): boolean {
  return slug === slugs.photoContests
}

/** What the newsroom's search of pictures keeps in their rows; no answer to a reader holds it. */
const searchIndexFields = ['search', 'searchVersion', 'orientation', 'inCaption']
const unseen: ReadonlySet<string> = new Set(['updatedAt', ...searchIndexFields])

/** A row is also written to be held by a transaction (`holdRow`), or to be found by the newsroom: that shows nobody anything. */
export function showsNothing(data: Row): boolean {
  return Object.keys(data).every((key) => unseen.has(key))
}

/** As much of a row as the questions above look at: most rows are long, and this is read at each write. */
export function fieldsOfPublicity(slug: string): Record<string, true> {
  const field = fieldOfPublicity(slug)
  return field === undefined ? { id: true } : { id: true, [field]: true }
}

function fieldOfPublicity(slug: string): string | undefined {
  if (isWorkflowSlug(slug)) return '_status'
  if (slug === slugs.media) return 'released'
  return slug === slugs.topics ? 'isPublic' : undefined
}
