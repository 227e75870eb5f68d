import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { findItem } from '../editorial/items'
import { newsroomTimeZone } from '../newsroom/timeZone'
import { recalledPictures } from '../photos/recall/recalledPictures'
import type { ReadingPiece } from '../reading/piece'
import { isLinkToken, isTokenOf, linkStanding, linkTokenHash } from './linkRules'
import { pictureIds, sharedPiece, withoutPictures } from './pictureFileRules'
import { findLinkByHash, type PreviewLink, recordOpening } from './previewLink'
import { sharedPictures } from './sharedPictures'

export interface OpenedLink {
  readonly piece: ReadingPiece
  readonly timeZone: string
  readonly recipient: string
  readonly expiresAt: string
}

/** What the bearer of a token reads, and a note that it was read; null for every link that shows nothing, whatever the reason. */
export async function openLink(payload: Payload, token: string, now: Date): Promise<OpenedLink | null> {
  const req = await createLocalReq({}, payload)
  const link = await standingLink(req, token, now)
  if (!link) return null
  await recordOpening(req, link.id, now)
  return {
    piece: sharedPiece(link.piece, token, await sharedPictures(payload, link.piece, now)),
    timeZone: await newsroomTimeZone(req),
    recipient: link.recipient,
    expiresAt: link.expiresAt,
  }
}

/** The piece behind a token while it may be read; asking leaves no trace. */
export async function pieceBehind(payload: Payload, token: string, now: Date): Promise<ReadingPiece | null> {
  const req = await createLocalReq({}, payload)
  return (await standingLink(req, token, now))?.piece ?? null
}

async function standingLink(req: PayloadRequest, token: string, now: Date): Promise<PreviewLink | null> {
  if (!isLinkToken(token)) return null
  const link = await findLinkByHash(req, linkTokenHash(token))
  if (!link || !isTokenOf(token, link.tokenHash)) return null
  const item = await findItem(req, link.collectionSlug, link.documentId)
  const isTrashed = item ? await isInTrash(req, link) : true
  if (linkStanding({ link, state: item?.state ?? null, isTrashed, now }) !== 'open') return null
  // A link shows the text as it was sent, but never a picture that was recalled since.
  return { ...link, piece: withoutPictures(link.piece, await recalledPictures(req, pictureIds(link.piece))) }
}

async function isInTrash(req: PayloadRequest, { collectionSlug, documentId }: PreviewLink): Promise<boolean> {
  const row = await req.payload.db.findOne<{ id: string; deletedAt?: unknown }>({
    collection: collectionSlug,
    where: { id: { equals: documentId } },
    select: { deletedAt: true },
    req,
  })
  return !row || Boolean(row.deletedAt)
}
