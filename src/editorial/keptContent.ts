import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs'
import type { ChainedEvent } from './chain'
import { type Canonical, digestOf } from './digest'
import type { EditorialItem } from './item'

interface Kept {
  readonly item: Pick<EditorialItem, 'collectionSlug' | 'documentId'>
  readonly event: Pick<ChainedEvent, 'from' | 'to' | 'digest' | 'at'>
  /** What the digest of the event was taken over. */
  readonly content: Canonical
}

/**
 * Keeps what stood in a piece when a step went on record, in the transaction of that step. What never left its author's
 * desk is not kept.
 */
export async function keepContent(req: PayloadRequest, { item, event, content }: Kept): Promise<void> {
  const { digest, from, to, at } = event
  const { collectionSlug, documentId } = item
  if (!digest || (from === 'draft' && to === 'draft')) return
  const id = rowId(documentId, digest)
  const known = await req.payload.db.findOne({
    collection: slugs.editorialContents,
    where: { id: { equals: id } },
    select: { digest: true },
    req,
  })
  if (known) return
  const data = { id, collectionSlug, documentId, digest, keptAt: at, content }
  await req.payload.db.create({ collection: slugs.editorialContents, data, req })
}

/** The content that a digest of this document was taken over; null where it was not kept, or is no longer what it was. */
export async function keptContent(req: PayloadRequest, documentId: string, digest: string): Promise<Canonical> {
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: slugs.editorialContents,
    where: { id: { equals: rowId(documentId, digest) } },
    req,
  })
  // Written by `keepContent` alone; whether it is still that is what the digest tells.
  const content = (row?.content ?? null) as Canonical
  return row && digestOf(content) === digest ? content : null
}

/** Digests of this document whose content was kept. */
export async function keptDigests(req: PayloadRequest, documentId: string): Promise<Set<string>> {
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: slugs.editorialContents,
    where: { documentId: { equals: documentId } },
    select: { digest: true },
    limit: 0,
    pagination: false,
    req,
  })
  return new Set(docs.map(({ digest }) => String(digest)))
}

function rowId(documentId: string, digest: string): string {
  return `${documentId}.${digest}`
}
