import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { parseBody } from '../body/parseBody'
import { DocumentNotFound } from '../errors'
import { isWorkflowSlug, slugs, type WorkflowSlug } from '../slugs'
import type { Actor } from './actor'
import { adoptCaptions } from './adoptCaptions'
import { applyEdit } from './applyTransition'
import { appendEvent } from './history'
import type { EditorialItem, EventFacts, SystemAction } from './item'
import { saveItem } from './items'
import { keepContent } from './keptContent'
import { leaveOutRecalled } from './leaveOutRecalled'
import { loadActor } from './loadActor'
import { governingItem, loadPiece, newestContent, type Piece } from './loadPiece'
import { articleContent } from './readSubject'
import { isExecuting } from './serviceWrite'
import { bodyDigest } from './subjects/article'
import { captionOrder } from './subjects/captionOrder'
import { trackFor } from './trackFor'
import { isTypedFromOriginal } from './typedIn'
import { workflowTokenOf } from './workflowToken'

/** After content was written: the item learns the new digest and listing, and a lapse or an edit is put on record. */
export const recordSave: CollectionAfterChangeHook = async ({ collection, doc, operation, previousDoc, req }) => {
  const slug = collection.slug
  if (!isWorkflowSlug(slug) || workflowTokenOf(req)) return doc
  const now = new Date()
  const actor = await loadActor(req, now)
  const content = await newestContent(req, slug, String(doc.id))
  const saved = content && (await governingItem(req, slug, content))
  if (!saved) throw new DocumentNotFound()
  if (slug === slugs.articles) {
    const captionIds = captionOrder(articleContent(content), parseBody(content.body).body, [])
    await adoptCaptions(req, { article: saved, captionIds })
    await leaveOutRecalled(req, { articleId: saved.documentId, listedIds: captionIds, now })
  }
  // A caption inside an article changes what the article's readers will see.
  const piece = await loadPiece(req, saved.collectionSlug, saved.documentId)
  const isOwn = isItemOf(saved, slug, doc.id)
  const change = actionOf(operation, doc, previousDoc)
  const isTrashing = change === 'trash' || change === 'untrash'
  const isExecution = isOwn && isExecuting(req, String(doc.id))
  const item = isTrashing ? piece.item : withWriter({ item: piece.item, actor, content, isOwn, isExecution })
  const edited = applyEdit({ item, actor, digest: piece.subject.digest })
  const verbatimDigest = lockedBody(piece.doc, item)
  const action = isOwn ? change : 'edit'
  const isQuiet = action === 'edit' && item.state === 'draft'
  const details = isOwn ? { fields: changedFields(content, previousDoc) } : { [slug]: String(doc.id) }
  const moved = isQuiet
    ? edited
    : await record({ req, piece, before: item, after: edited, actor, action, details, now })
  const track = isOpenToTrack(item) ? await trackFor(req, item.collectionSlug, piece.doc) : item.track
  await saveItem(req, { before: item, after: { ...moved, verbatimDigest, track }, listing: piece.listing, now })
  return { ...doc, revision: moved.revision, state: moved.state }
}

function isItemOf(item: EditorialItem, slug: WorkflowSlug, id: unknown): boolean {
  return item.collectionSlug === slug && item.documentId === String(id)
}

interface Written {
  readonly item: EditorialItem
  readonly actor: Actor
  readonly content: Record<string, unknown>
  readonly isOwn: boolean
  /** What a jury has decided is put down. */
  readonly isExecution: boolean
}

/** Whoever wrote on a draft is among its authors; typing in the attached original, or a jury's decision, is no authorship. */
function withWriter({ item, actor, content, isOwn, isExecution }: Written): EditorialItem {
  if (item.state !== 'draft' || !actor.id) return item
  const isTyping = isOwn && item.typists.includes(actor.id) && (isExecution || isTypedFromOriginal(content))
  return isTyping ? item : { ...item, authors: [...new Set([...item.authors, actor.id])] }
}

/** The digest that a verbatim body is locked to; only a draft can be locked or unlocked. */
function lockedBody(doc: Record<string, unknown>, item: EditorialItem): string | null {
  if (item.collectionSlug !== slugs.articles || item.state !== 'draft') return item.verbatimDigest
  if (doc.verbatim !== true) return null
  return item.verbatimDigest ?? bodyDigest(parseBody(doc.body).body)
}

/** Until it is submitted, a piece's track follows its section and genre. */
function isOpenToTrack(item: EditorialItem): boolean {
  return item.state === 'draft' && !item.trackIsChosen
}

interface Recorded {
  readonly req: PayloadRequest
  readonly piece: Piece
  readonly before: EditorialItem
  readonly after: EditorialItem
  readonly actor: Actor
  readonly action: SystemAction
  readonly details: Record<string, unknown>
  readonly now: Date
}

async function record({ req, piece, before, after, actor, action, details, now }: Recorded): Promise<EditorialItem> {
  const lapsed = before.state !== after.state
  const facts: EventFacts = {
    action: lapsed ? 'lapse' : action,
    from: before.state,
    to: after.state,
    at: now.toISOString(),
    actorId: actor.id,
    actorName: actor.name,
    forUserId: null,
    forUserName: null,
    reason: null,
    note: null,
    cycle: after.cycle,
    revision: after.revision,
    digest: after.digest,
    details,
  }
  const { item, event } = await appendEvent(req, after, facts)
  await keepContent(req, { item, event, content: piece.subject.content })
  return item
}

const uninteresting = new Set(['updatedAt', 'createdAt', 'item', 'state', 'revision', '_status', 'deletedAt'])

/** Names of the top-level fields that a save changed. */
function changedFields(after: Record<string, unknown>, before: Record<string, unknown>): string[] {
  const fields = Object.keys(after).filter((field) => !uninteresting.has(field))
  return fields.filter((field) => JSON.stringify(after[field] ?? null) !== JSON.stringify(before[field] ?? null)).sort()
}

function actionOf(
  operation: 'create' | 'update',
  doc: Record<string, unknown>,
  previous: Record<string, unknown>,
): SystemAction {
  if (operation === 'create') return 'create'
  if (!previous.deletedAt && doc.deletedAt) return 'trash'
  return previous.deletedAt && !doc.deletedAt ? 'untrash' : 'edit'
}
