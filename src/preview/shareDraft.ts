import { randomBytes, randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { withTransaction } from '../database/retryTransaction'
import type { Actor } from '../editorial/actor'
import type { EditorialItem, EventFacts, SystemAction } from '../editorial/item'
import { loadPiece, type Piece } from '../editorial/loadPiece'
import { noteEvent } from '../editorial/noteEvent'
import { DocumentNotFound, TransitionDenied } from '../errors'
import { idOf } from '../fields/relationId'
import type { ReadingPiece } from '../reading/piece'
import { slugs, type WorkflowSlug } from '../slugs'
import { type LinkInput, linkTokenHash, mayRevoke, sharingProblems } from './linkRules'
import { loadMaterial } from './loadMaterial'
import { changeLink, createLink, findLink, type PreviewLink } from './previewLink'
import { readingPieceOf, wantedMaterial } from './readingPieceRules'

interface Sharing {
  readonly slug: WorkflowSlug
  readonly documentId: string
  readonly actor: Actor
  readonly now: Date
}

/**
 * Lets an outsider read the piece as it stands now, by a link that ends. What it shows is kept with it, so that it can be
 * proved what was read; later changes are not shown.
 * @returns the link, and its token: the only time that it exists outside the hands it is given to
 * @throws TransitionDenied, DocumentNotFound
 */
export async function shareDraft(
  req: PayloadRequest,
  { slug, documentId, actor, now, input }: Sharing & { readonly input: LinkInput },
): Promise<{ readonly link: PreviewLink; readonly token: string }> {
  const token = randomBytes(32).toString('base64url')
  const link = await withTransaction(req, async () => {
    const piece = await loadPiece(req, slug, documentId)
    if (piece.doc.deletedAt) throw new DocumentNotFound()
    const problems = sharingProblems(actor, piece.item)
    if (problems.length > 0) throw new TransitionDenied(problems)
    const made: PreviewLink = {
      id: randomUUID(),
      collectionSlug: slug,
      documentId,
      tokenHash: linkTokenHash(token),
      ...input,
      createdAt: now.toISOString(),
      createdBy: actor.id ?? '',
      createdByName: actor.name,
      revokedAt: null,
      revokedByName: null,
      digest: piece.subject.digest,
      piece: await asRead(req, slug, piece),
      openCount: 0,
      firstOpenedAt: null,
      lastOpenedAt: null,
    }
    await noteEvent(req, piece.item, facts('previewLink', { item: piece.item, actor, now, link: made }))
    await createLink(req, made)
    return made
  })
  return { link, token }
}

/** Ends a link before its time. Doing it twice is doing it once. */
export async function revokeLink(
  req: PayloadRequest,
  { slug, documentId, linkId, actor, now }: Sharing & { readonly linkId: string },
): Promise<void> {
  await withTransaction(req, async () => {
    const { item } = await loadPiece(req, slug, documentId)
    const link = await findLink(req, linkId)
    if (!link || link.documentId !== documentId || link.collectionSlug !== slug) throw new DocumentNotFound()
    if (!mayRevoke(actor, link)) throw new TransitionDenied([])
    if (link.revokedAt) return
    await noteEvent(req, item, facts('previewLinkRevoked', { item, actor, now, link }))
    await changeLink(req, link.id, { revokedAt: now.toISOString(), revokedByName: actor.name })
  })
}

async function asRead(req: PayloadRequest, slug: WorkflowSlug, { doc }: Piece): Promise<ReadingPiece> {
  // A caption that stands alone is a piece of nothing but its picture.
  const article = slug === slugs.photoCaptions ? { captions: [idOf(doc)] } : doc
  const articleId = slug === slugs.articles ? idOf(doc) : null
  const material = await loadMaterial(req, wantedMaterial(article, articleId))
  // A recall is for good: what is said below the picture goes with it. What is held back otherwise may be shown by then.
  const captions = material.captions.filter(({ hold }) => hold?.why !== 'recalled')
  return readingPieceOf(article, { ...material, captions })
}

interface Told {
  readonly item: EditorialItem
  readonly actor: Actor
  readonly now: Date
  readonly link: PreviewLink
}

/** The history cannot forget: it holds what the link is for and until when, and not who it was given to. */
function facts(action: SystemAction, { item, actor, now, link }: Told): EventFacts {
  return {
    action,
    from: item.state,
    to: item.state,
    at: now.toISOString(),
    actorId: actor.id,
    actorName: actor.name,
    forUserId: null,
    forUserName: null,
    reason: null,
    note: null,
    cycle: item.cycle,
    revision: item.revision,
    digest: link.digest,
    details: { link: link.id, purpose: link.purpose, expiresAt: link.expiresAt },
  }
}
