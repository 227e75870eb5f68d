import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs'
import type { EditorialItem } from './item'
import type { State } from './workflow'

interface Gone {
  readonly item: EditorialItem
  /** The public address, where the document had one; its id otherwise. */
  readonly slug: unknown
  readonly state: State
  readonly now: Date
}

/** What the public may know of a withdrawn or killed piece: its address and the time. */
export async function raiseTombstone(req: PayloadRequest, { item, slug, state, now }: Gone): Promise<void> {
  await lowerTombstone(req, item, slug)
  const at = now.toISOString()
  await req.payload.db.create({
    collection: slugs.tombstones,
    data: {
      id: randomUUID(),
      collectionSlug: item.collectionSlug,
      slug: addressOf(item, slug),
      state,
      goneAt: at,
      createdAt: at,
      updatedAt: at,
    },
    req,
  })
}

/** A piece that is published again has no tombstone any more. */
export async function lowerTombstone(req: PayloadRequest, item: EditorialItem, slug: unknown): Promise<void> {
  await req.payload.db.deleteMany({
    collection: slugs.tombstones,
    where: { and: [{ collectionSlug: { equals: item.collectionSlug } }, { slug: { equals: addressOf(item, slug) } }] },
    req,
  })
}

function addressOf(item: EditorialItem, slug: unknown): string {
  return typeof slug === 'string' && slug ? slug : item.documentId
}
