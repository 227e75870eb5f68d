import type { PayloadRequest } from 'payload'
import { withTransaction } from '../database/retryTransaction'
import type { ReadingPiece } from '../reading/piece'
import { isWorkflowSlug, slugs, type WorkflowSlug } from '../slugs'
import { isLinkPurpose, type LinkPurpose } from './vocabulary'

/** A row of `preview-links`. Times are ISO 8601, UTC. */
export interface PreviewLink {
  readonly id: string
  readonly collectionSlug: WorkflowSlug
  readonly documentId: string
  readonly tokenHash: string
  readonly recipient: string
  readonly purpose: LinkPurpose
  readonly createdAt: string
  readonly createdBy: string
  readonly createdByName: string
  readonly expiresAt: string
  readonly revokedAt: string | null
  readonly revokedByName: string | null
  /** Digest of what it shows: the text as it was when the link was made. */
  readonly digest: string
  readonly piece: ReadingPiece
  readonly openCount: number
  readonly firstOpenedAt: string | null
  readonly lastOpenedAt: string | null
}

/** More than anybody sends out of one piece; older ones have expired. */
const maxListed = 100

/** The links of a document, newest first. */
export async function linksOf(req: PayloadRequest, slug: WorkflowSlug, documentId: string): Promise<PreviewLink[]> {
  const { docs } = await req.payload.db.find({
    collection: slugs.previewLinks,
    where: { and: [{ documentId: { equals: documentId } }, { collectionSlug: { equals: slug } }] },
    sort: '-createdAt',
    limit: maxListed,
    pagination: false,
    req,
  })
  return docs.map(linkFromRow)
}

export async function findLink(req: PayloadRequest, id: string): Promise<PreviewLink | null> {
  const row = await req.payload.db.findOne({ collection: slugs.previewLinks, where: { id: { equals: id } }, req })
  return row ? linkFromRow(row) : null
}

export async function findLinkByHash(req: PayloadRequest, tokenHash: string): Promise<PreviewLink | null> {
  const row = await req.payload.db.findOne({
    collection: slugs.previewLinks,
    where: { tokenHash: { equals: tokenHash } },
    req,
  })
  return row ? linkFromRow(row) : null
}

export async function createLink(req: PayloadRequest, link: PreviewLink): Promise<void> {
  await req.payload.db.create({ collection: slugs.previewLinks, data: { ...link, updatedAt: link.createdAt }, req })
}

type LinkChange = Partial<
  Pick<PreviewLink, 'revokedAt' | 'revokedByName' | 'openCount' | 'firstOpenedAt' | 'lastOpenedAt'>
>

export async function changeLink(req: PayloadRequest, id: string, change: LinkChange): Promise<void> {
  await req.payload.db.updateOne({ collection: slugs.previewLinks, where: { id: { equals: id } }, data: change, req })
}

/** Notes that a link was opened: when and how often, and nothing of whoever opened it. */
export async function recordOpening(req: PayloadRequest, id: string, now: Date): Promise<void> {
  const at = now.toISOString()
  await withTransaction(req, async () => {
    const link = await findLink(req, id)
    if (!link) return
    const firstOpenedAt = link.firstOpenedAt ?? at
    await changeLink(req, id, { openCount: link.openCount + 1, firstOpenedAt, lastOpenedAt: at })
  })
}

function linkFromRow(row: unknown): PreviewLink {
  // Rows are written by this file alone, from values of these very types; absent and null are one.
  const link = row as Record<keyof PreviewLink, unknown>
  const slug = String(link.collectionSlug)
  return {
    id: String(link.id),
    collectionSlug: isWorkflowSlug(slug) ? slug : slugs.articles,
    documentId: String(link.documentId),
    tokenHash: String(link.tokenHash),
    recipient: String(link.recipient),
    purpose: isLinkPurpose(link.purpose) ? link.purpose : 'other',
    createdAt: timeOrNull(link.createdAt) ?? '',
    createdBy: String(link.createdBy),
    createdByName: String(link.createdByName),
    expiresAt: timeOrNull(link.expiresAt) ?? '',
    revokedAt: timeOrNull(link.revokedAt),
    revokedByName: typeof link.revokedByName === 'string' ? link.revokedByName : null,
    digest: String(link.digest),
    piece: link.piece as ReadingPiece,
    openCount: Number(link.openCount ?? 0),
    firstOpenedAt: timeOrNull(link.firstOpenedAt),
    lastOpenedAt: timeOrNull(link.lastOpenedAt),
  }
}

function timeOrNull(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' && value !== '' ? new Date(value).toISOString() : null
}
