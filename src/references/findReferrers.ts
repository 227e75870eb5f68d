import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { blocksHolding } from '../database/blocksHolding'
import type { Referrer } from '../errors'
import { type Slug, slugs } from '../slugs'
import { blockPaths, lettingGoPaths, referencePaths, referencesAt, wholePaths } from './references'

/** More than these are not looked up: the list is there to be worked through. */
const listedPerCollection = 20

const ownSlugs: readonly string[] = Object.values(slugs)

interface Target {
  readonly slug: string
  readonly id: string
  /** For a deletion, what lies in the trash counts too (it can come back), and so do the parts of a whole. */
  readonly isForGood: boolean
}

/** What refers to a document: all that does stands in the way, and who asks is told of what he or she may read. */
export interface Referrers {
  readonly count: number
  readonly readable: readonly Referrer[]
}

/** The documents that refer to one, in their published rows and newest drafts; in the transaction of `req`. */
export async function findReferrers(req: PayloadRequest, target: Target): Promise<Referrers> {
  const referrers: Found[] = []
  // One after the other: a transaction is one connection.
  for (const { config } of Object.values(req.payload.collections)) {
    if (!isOwn(config.slug)) continue
    const parts = target.isForGood ? [] : wholePaths(config.fields, target.slug)
    const free = [...parts, ...lettingGoPaths(config.fields, target.slug)]
    const paths = referencePaths(config.fields, target.slug).filter((path) => !free.includes(path))
    if (paths.length > 0) referrers.push(...(await referrersIn({ config, slug: config.slug, paths, target, req })))
  }
  const readable = referrers.filter(({ isReadable }) => isReadable).map(({ referrer }) => referrer)
  return { count: referrers.length, readable }
}

interface Found {
  readonly referrer: Referrer
  readonly isReadable: boolean
}

interface Search {
  readonly config: SanitizedCollectionConfig
  readonly slug: Slug
  readonly paths: readonly string[]
  readonly target: Target
  readonly req: PayloadRequest
}

async function referrersIn({ config, slug, paths, target, req }: Search): Promise<Found[]> {
  const found = new Map<string, Found>()
  const inBlocks = blockPaths(config.fields, target.slug)
  const holds = (path: string): Where =>
    inBlocks.includes(path) ? blocksHolding(req.payload.db, path, target.id) : { [path]: { equals: target.id } }
  const where: Where = { or: paths.map(holds) }
  const hasDrafts = Boolean(config.versions?.drafts)
  for (const draft of hasDrafts ? [false, true] : [false]) {
    const { docs } = await req.payload.find({
      collection: slug,
      // The row of a document that is not public is older than its newest draft, and nobody sees it.
      where: hasDrafts && !draft ? { and: [where, { _status: { equals: 'published' } }] } : where,
      depth: 0,
      draft,
      limit: listedPerCollection,
      overrideAccess: true,
      pagination: false,
      req,
      trash: target.isForGood,
    })
    const readable = await readableAmong(req, { slug, ids: docs.map(({ id }) => id), draft })
    for (const doc of docs) {
      const path = referencesAt(doc, paths).find((reference) => reference.id === target.id)?.path
      const isItself = slug === target.slug && doc.id === target.id
      if (!path || isItself) continue
      const referrer = { collection: slug, id: doc.id, title: titleOf(doc, config), path }
      found.set(doc.id, { referrer, isReadable: readable.has(doc.id) || found.get(doc.id)?.isReadable === true })
    }
  }
  return [...found.values()]
}

interface Asked {
  readonly slug: Slug
  readonly ids: readonly string[]
  readonly draft: boolean
}

async function readableAmong(req: PayloadRequest, { slug, ids, draft }: Asked): Promise<ReadonlySet<string>> {
  // Our own work, which nobody reads, is told what stands in its way.
  if (ids.length === 0 || !req.user) return new Set(ids)
  const { docs } = await req.payload.find({
    collection: slug,
    where: { id: { in: [...ids] } },
    draft,
    depth: 0,
    select: {},
    limit: ids.length,
    pagination: false,
    trash: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Set(docs.map(({ id }) => id))
}

function titleOf(doc: { readonly id: string }, { admin }: SanitizedCollectionConfig): string {
  const title: unknown = Reflect.get(doc, admin.useAsTitle ?? 'id')
  return typeof title === 'string' && title !== '' ? title : doc.id
}

/** Payload's own collections (preferences, locks) tidy up by themselves. */
function isOwn(slug: string): slug is Slug {
  return ownSlugs.includes(slug)
}
