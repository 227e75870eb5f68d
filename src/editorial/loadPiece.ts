import type { PayloadRequest } from 'payload'
import { DocumentNotFound } from '../errors'
import { idOf } from '../fields/relationId'
import { slugs, type WorkflowSlug } from '../slugs'
import type { EditorialItem } from './item'
import { findItem, findItemById } from './items'
import { readSubject, type SubjectReading } from './readSubject'

/** A document with everything that the workflow looks at. */
export interface Piece extends SubjectReading {
  readonly item: EditorialItem
  /** The newest content, relationships as ids. */
  readonly doc: Record<string, unknown>
}

/**
 * Reads a document's newest content with its item, captions and pictures, in the transaction of `req`.
 * @throws DocumentNotFound
 */
export async function loadPiece(req: PayloadRequest, collectionSlug: WorkflowSlug, id: string): Promise<Piece> {
  const doc = await newestContent(req, collectionSlug, id)
  const item = await findItem(req, collectionSlug, id)
  if (!doc || !item) throw new DocumentNotFound()
  const read = await readSubject(req, collectionSlug, doc)
  // The lock decides, not the tick box: it can be set on a draft only.
  return { item, doc, ...read, subject: { ...read.subject, isVerbatim: item.verbatimDigest !== null } }
}

/** The item that governs a document: a caption inside an article follows the article's. */
export async function governingItem(
  req: PayloadRequest,
  collectionSlug: WorkflowSlug,
  doc: Record<string, unknown>,
): Promise<EditorialItem | null> {
  const articleId = collectionSlug === slugs.photoCaptions ? idOf(doc.article) : null
  if (articleId) return findItem(req, slugs.articles, articleId)
  const itemId = idOf(doc.item)
  return itemId ? findItemById(req, itemId) : null
}

export async function newestContent(
  req: PayloadRequest,
  collectionSlug: WorkflowSlug,
  id: string,
): Promise<Record<string, unknown> | null> {
  const doc = await req.payload.findByID({
    collection: collectionSlug,
    id,
    draft: true,
    depth: 0,
    trash: true,
    disableErrors: true,
    // The workflow judges the content itself; what this person may read of it plays no part.
    overrideAccess: true,
    req,
  })
  return doc ? { ...doc } : null
}
