import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { slugs, type WorkflowSlug } from '../slugs'
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
  await raiseTombstoneAt(req, { ...placeOf(item, slug), state, now })
}

/** A piece that is published again has no tombstone any more. */
export async function lowerTombstone(req: PayloadRequest, item: EditorialItem, slug: unknown): Promise<void> {
  await lowerTombstoneAt(req, placeOf(item, slug))
}

/** Where something was public: the name in its address, or its id. */
interface Place {
  readonly collectionSlug: WorkflowSlug | typeof slugs.media
  readonly address: string
}

export async function raiseTombstoneAt(
  req: PayloadRequest,
  { collectionSlug, address, state, now }: Place & { readonly state: State; readonly now: Date },
): Promise<void> {
  await lowerTombstoneAt(req, { collectionSlug, address })
  const at = now.toISOString()
  await req.payload.db.create({
    collection: slugs.tombstones,
    data: { id: randomUUID(), collectionSlug, slug: address, state, goneAt: at, createdAt: at, updatedAt: at },
    req,
  })
}

export async function lowerTombstoneAt(req: PayloadRequest, { collectionSlug, address }: Place): Promise<void> {
  await req.payload.db.deleteMany({
    collection: slugs.tombstones,
    where: { and: [{ collectionSlug: { equals: collectionSlug } }, { slug: { equals: address } }] },
    req,
  })
}

function placeOf({ collectionSlug, documentId }: EditorialItem, slug: unknown): Place {
  return { collectionSlug, address: typeof slug === 'string' && slug ? slug : documentId }
}
