import type { Payload, Where } from 'payload'
import { newsroomTimeZone } from '../../newsroom/timeZone'
import { slugs } from '../../slugs'
import { addresses } from '../addresses'
import { type Edition, type GoneArticle, latestTime } from '../formats/article'
import type { Feed } from '../formats/feed'
import { anonymousRequest, loadPublicArticles } from '../publicArticle'

/** What a feed is of: everything, or the pieces of a section, a byline or a tag. */
export type FeedSubject =
  | { readonly kind: 'all' }
  | { readonly kind: 'sections' | 'bylines'; readonly slug: string }
  | { readonly kind: 'tags'; readonly slug: string }

interface Asked {
  readonly subject: FeedSubject
  /** Its own address. */
  readonly selfUrl: string
  readonly hubUrl?: string | undefined
  readonly isSummary: boolean
  readonly edition: Edition
}

/** Enough for a day and a half; readers ask more often. */
const mostPieces = 30

/** The newest pieces of a subject; null where there is no such subject. A section without pieces has an empty feed. */
export async function loadFeed(payload: Payload, { subject, ...asked }: Asked): Promise<Feed | null> {
  const found = await subjectOf(payload, subject)
  if (!found) return null
  const articles = await loadPublicArticles(payload, { where: found.where, limit: mostPieces })
  const gone = await goneArticles(payload)
  // Words of readers' own would otherwise each have a feed. One whose last piece was taken down is there to say so.
  if (subject.kind === 'tags' && articles.length === 0 && !(await areSomeOf(payload, gone, found.where))) return null
  const { siteName, origin } = asked.edition
  const times = [...articles.map(({ modifiedAt }) => modifiedAt), ...gone.map(({ at }) => at)]
  return {
    ...asked,
    title: found.name ? `${siteName} · ${found.name}` : siteName,
    description: found.name ? `${siteName}“${found.name}”最新稿件` : `${siteName}最新稿件`,
    homeUrl: `${origin}${found.path}`,
    updatedAt: latestTime(times),
    articles,
    gone,
  }
}

/** Where a section that is asked for by a former address has its feed now; null where it never had that address. */
export async function movedSubject(payload: Payload, subject: FeedSubject): Promise<FeedSubject | null> {
  if (subject.kind !== 'sections') return null
  const { docs } = await payload.find({
    collection: slugs.sections,
    where: { previousSlugs: { in: [subject.slug] } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { slug: true },
    overrideAccess: false,
    req: await anonymousRequest(payload),
  })
  const [section] = docs
  return section ? { kind: 'sections', slug: section.slug } : null
}

/** What every representation of this newsroom has in common. */
export async function editionOf(payload: Payload, given: Omit<Edition, 'timeZone'>): Promise<Edition> {
  const timeZone = await newsroomTimeZone(await anonymousRequest(payload))
  return { ...given, timeZone }
}

interface FoundSubject {
  readonly name: string | null
  /** The page of the website that shows the same. */
  readonly path: string
  readonly where: Where
}

async function subjectOf(payload: Payload, subject: FeedSubject): Promise<FoundSubject | null> {
  switch (subject.kind) {
    case 'all':
      return { name: null, path: addresses.frontPage, where: {} }
    case 'tags':
      return { name: subject.slug, path: addresses.tag(subject.slug), where: { tags: { in: [subject.slug] } } }
    case 'sections': {
      const row = await rowBySlug(payload, slugs.sections, subject.slug)
      return row && { name: row.name, path: addresses.section(subject.slug), where: { section: { equals: row.id } } }
    }
    case 'bylines': {
      const row = await rowBySlug(payload, slugs.bylines, subject.slug)
      const where: Where = { 'bylines.byline': { equals: row?.id ?? '' } }
      return row && { name: row.name, path: addresses.byline(subject.slug), where }
    }
  }
}

async function rowBySlug(payload: Payload, collection: typeof slugs.sections | typeof slugs.bylines, slug: string) {
  const { docs } = await payload.find({
    collection,
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: false,
    req: await anonymousRequest(payload),
  })
  return docs[0] ?? null
}

async function goneArticles(payload: Payload): Promise<GoneArticle[]> {
  const { docs } = await payload.find({
    collection: slugs.tombstones,
    where: { collectionSlug: { equals: slugs.articles } },
    sort: '-goneAt',
    limit: mostPieces,
    pagination: false,
    depth: 0,
    // Tombstones are public.
    overrideAccess: true,
  })
  return docs.map(({ slug, goneAt }) => ({ slug, at: goneAt }))
}

/** Whether one of the pieces that are gone was of this subject. */
async function areSomeOf(payload: Payload, gone: readonly GoneArticle[], subject: Where): Promise<boolean> {
  if (gone.length === 0) return false
  const { docs } = await payload.find({
    collection: slugs.articles,
    where: { and: [{ slug: { in: gone.map(({ slug }) => slug) } }, subject] },
    limit: 1,
    pagination: false,
    draft: false,
    trash: true,
    depth: 0,
    select: { slug: true },
    // Readers see no more of them; their tags were once told to all of them.
    overrideAccess: true,
  })
  return docs.length > 0
}
