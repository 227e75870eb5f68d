import type { PayloadRequest } from 'payload'
import { SignedContentChanged } from '../errors'
import { absentAsNull } from '../fields/absentAsNull'
import { everyAddress } from '../fields/addressRules'
import { idOf } from '../fields/relationId'
import { slugs, type WorkflowSlug } from '../slugs'
import { detachedItem } from './captionCycle'
import { addressesOf, addressToPublish } from './giveAddress'
import type { EditorialItem, TransitionInput } from './item'
import { loadPiece, type Piece } from './loadPiece'
import { releasePhotos, withholdPhotos } from './photoRelease'
import { lowerTombstone, lowerTombstoneAt, raiseTombstone } from './tombstones'
import { type Effect, reviewStages, type State, type Transition } from './workflow'
import { underToken } from './workflowToken'

export interface Move {
  readonly transition: Transition
  /** Where the transition leads. */
  readonly to: State
  readonly piece: Piece
  readonly input: TransitionInput
  readonly now: Date
}

/**
 * Writes what a transition does to the document and the captions that follow it; the item and the history are the
 * caller's. Before the first publication the newest draft also goes into the main row, so that a signature has its version.
 * @returns digest of the content that stands afterwards
 */
export async function writePublication(req: PayloadRequest, move: Move): Promise<string> {
  const { transition, piece, to } = move
  const effects: readonly Effect[] = transition.effects ?? []
  if (effects.includes('publish')) return publish(req, move)
  if (effects.includes('openCorrection')) return openCorrection(req, move)
  if (effects.includes('discardCorrection')) return writeLiveContent(req, move, 'published')
  if (effects.includes('takeDown')) return takeDown(req, move)
  if (to !== piece.item.state) await writeDocument(req, { ...mainOf(piece), data: {}, status: 'draft' })
  return piece.subject.digest
}

async function publish(req: PayloadRequest, { piece, input, now }: Move): Promise<string> {
  const { item, doc } = piece
  const at = now.toISOString()
  const first = { publishedAt: doc.publishedAt ?? at }
  const isArticle = item.collectionSlug === slugs.articles
  const address = isArticle ? await addressToPublish(req, piece, input.renewAddress) : null
  const record = isArticle ? { responsibleEditor: responsibleEditorOf(item), wordCount: piece.listing.wordCount } : {}
  const own = { ...first, ...address, ...record, ...correctionsOf(piece, input, at) }
  const shown = await livePhotoIds(req, piece)
  for (const id of piece.attachedCaptionIds) {
    await writeDocument(req, { collectionSlug: slugs.photoCaptions, id, data: first, status: 'published' })
    // One that a recall took out and that has another picture now.
    await lowerTombstoneAt(req, { collectionSlug: slugs.photoCaptions, address: id })
  }
  await writeDocument(req, { ...mainOf(piece), data: own, status: 'published' })
  await releasePhotos(req, piece.publicPhotoIds)
  await withholdPhotos(
    req,
    [...shown, ...piece.photoIds].filter((id) => !piece.publicPhotoIds.includes(id)),
    [],
  )
  for (const name of address ? everyAddress(address) : [doc.slug]) await lowerTombstone(req, item, name)
  return assertUnchanged(req, piece)
}

/** What goes live is what was signed: whatever a hook or a merge made of it on the way would be seen here. */
async function assertUnchanged(req: PayloadRequest, { item, subject }: Piece): Promise<string> {
  const written = await loadPiece(req, item.collectionSlug, item.documentId)
  if (written.subject.digest !== subject.digest) throw new SignedContentChanged()
  return subject.digest
}

async function openCorrection(req: PayloadRequest, { piece }: Move): Promise<string> {
  // The captions open with their article: a published one could not be edited.
  for (const id of piece.attachedCaptionIds) {
    await writeDocument(req, { collectionSlug: slugs.photoCaptions, id, data: {}, status: 'draft', isDraft: true })
  }
  await writeDocument(req, { ...mainOf(piece), data: {}, status: 'draft', isDraft: true })
  return piece.subject.digest
}

async function takeDown(req: PayloadRequest, move: Move): Promise<string> {
  const { piece, to, now } = move
  const shown = await livePhotoIds(req, piece)
  const digest = await writeLiveContent(req, move, 'draft')
  await withholdPhotos(
    req,
    [...new Set([...shown, ...piece.photoIds])],
    [piece.item.documentId, ...piece.attachedCaptionIds],
  )
  const addresses = addressesOf(piece.doc)
  // Whoever kept an older address is told the same.
  for (const slug of addresses ? everyAddress(addresses) : [null])
    await raiseTombstone(req, { item: piece.item, slug, state: to, now })
  return digest
}

/** Puts what readers see in place of a correction under way: Payload would merge the newest draft into the main row. */
async function writeLiveContent(req: PayloadRequest, { piece }: Move, status: 'draft' | 'published'): Promise<string> {
  const main = mainOf(piece)
  const captions = piece.attachedCaptionIds.map((id) => ({ collectionSlug: slugs.photoCaptions, id }))
  for (const target of [...captions, main]) {
    const live = await liveContent(req, target)
    if (live._status === 'published') await writeDocument(req, { ...target, data: live, status })
    else if (status === 'published') await freeCaption(req, piece.item, target.id)
  }
  return (await loadPiece(req, main.collectionSlug, main.id)).subject.digest
}

/** A caption that came with an abandoned correction was never public: it stays, as a draft of those who edited. */
async function freeCaption(req: PayloadRequest, article: EditorialItem, captionId: string): Promise<void> {
  const authors = article.correction?.editors ?? []
  const item = await detachedItem(req, { captionId, authors, typists: [] })
  await writeDocument(req, {
    collectionSlug: slugs.photoCaptions,
    id: captionId,
    data: { article: null, item: item.id },
    status: 'draft',
  })
}

/** Pictures that readers see with this document now, which a correction may have exchanged. */
async function livePhotoIds(req: PayloadRequest, { item, attachedCaptionIds }: Piece): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: slugs.photoCaptions,
    where: { and: [{ id: { in: [item.documentId, ...attachedCaptionIds] } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: 500,
    pagination: false,
    // As below.
    overrideAccess: true,
    req,
  })
  return docs.flatMap(({ photo }) => idOf(photo) ?? [])
}

interface Target {
  readonly collectionSlug: WorkflowSlug
  readonly id: string
}

interface Writing extends Target {
  readonly data: Record<string, unknown>
  readonly status: 'draft' | 'published'
  /** Leaves the main row as readers see it. */
  readonly isDraft?: boolean
}

/** Writes a document on the service's own account; the caller has asked who may. */
export async function writeDocument(
  req: PayloadRequest,
  { collectionSlug, id, data, status, isDraft = false }: Writing,
): Promise<void> {
  await underToken(req, { collectionSlug, documentId: id, status }, () =>
    req.payload.update({
      collection: collectionSlug,
      id,
      data: { ...data, _status: status },
      draft: isDraft,
      depth: 0,
      // The table has decided; the person's own access to the document plays no part any more.
      overrideAccess: true,
      req,
      context: { ...req.context },
    }),
  )
}

async function liveContent(req: PayloadRequest, { collectionSlug, id }: Target): Promise<Record<string, unknown>> {
  const live = await req.payload.findByID({
    collection: collectionSlug,
    id,
    draft: false,
    depth: 0,
    // As above.
    overrideAccess: true,
    req,
  })
  const whole = absentAsNull(req.payload.collections[collectionSlug].config.fields, { ...live })
  const { id: _id, createdAt: _created, updatedAt: _updated, item: _item, ...content } = whole
  return content
}

function mainOf({ item }: Piece): Target {
  return { collectionSlug: item.collectionSlug, id: item.documentId }
}

/** 责任编辑: who signed the first review of this cycle. */
function responsibleEditorOf({ signatures }: EditorialItem): string | null {
  const reviews = signatures.filter(({ kind }) => kind === 'review')
  return (
    reviewStages.flatMap((stage) => reviews.find((signature) => signature.stage === stage)?.userName ?? [])[0] ?? null
  )
}

function correctionsOf({ item, doc }: Piece, input: TransitionInput, at: string): Record<string, unknown> {
  if (!item.correction) return {}
  const { kind, note } = item.correction
  const published = kind === 'notice' ? (input.note ?? note) : null
  const corrections = Array.isArray(doc.corrections) ? doc.corrections : []
  return { corrections: [...corrections, { kind, note: published, publishedAt: at }] }
}
