import type { PayloadRequest } from 'payload'
import { withTransaction } from '../database/retryTransaction'
import type { WorkflowSlug } from '../slugs'
import type { Actor } from './actor'
import { applyTransition, targetOf } from './applyTransition'
import type { ChainedEvent } from './chain'
import { decide } from './decide'
import type { Canonical } from './digest'
import { withDueTime } from './dueTime'
import type { GuardContext } from './guard'
import { appendEvent } from './history'
import type { EditorialItem, TransitionInput } from './item'
import { saveItem, takeRevision } from './items'
import { keepContent } from './keptContent'
import { loadPiece, type Piece } from './loadPiece'
import { loadSurroundings } from './loadSurroundings'
import { writePublication } from './publication'
import { publishedFacts } from './publishedFacts'
import { tellOfStep } from './transitionChannel'
import type { Action } from './workflow'

export interface TransitionRequest {
  readonly collectionSlug: WorkflowSlug
  readonly documentId: string
  readonly action: Action
  readonly input: TransitionInput
  readonly actor: Actor
  readonly now: Date
}

export interface TransitionOutcome {
  readonly item: EditorialItem
  readonly event: ChainedEvent
}

/**
 * The one way to move a document: decides by the table, then writes item, document, history and what follows from them
 * in one transaction, which is run again where it met another.
 * @throws NewsroomError 400, 403, 404 or 409, with nothing changed
 */
export async function performTransition(req: PayloadRequest, request: TransitionRequest): Promise<TransitionOutcome> {
  const outcome = await withTransaction(req, () => transitionOnce(req, request))
  tellOfStep({ action: request.action, collectionSlug: request.collectionSlug })
  return outcome
}

async function transitionOnce(req: PayloadRequest, request: TransitionRequest): Promise<TransitionOutcome> {
  const { action, input, actor, now } = request
  const piece = await loadPiece(req, request.collectionSlug, request.documentId)
  const context = await guardContext(req, { piece, actor, input, now })
  const decision = decide(action, context)
  if (!decision.isAllowed) throw decision.error
  const { transition, standing } = decision
  await takeRevision(req, piece.item)
  const to = targetOf(transition, piece.item, input)
  const digest = await writePublication(req, { transition, to, piece, input, now })
  // At submission the people behind the bylines become authors for good: a byline changed later sets nobody free.
  const submitted = transition.effects?.includes('beginCycle') ? context.item : piece.item
  const applied = applyTransition({ transition, standing, item: submitted, actor, input, digest, now })
  const facts = transition.effects?.includes('publish') ? { published: await publishedFacts(req, piece) } : {}
  const details = { ...applied.event.details, ...facts }
  const due = await withDueTime(req, { before: piece.item, after: applied.item, input, now })
  const { item, event } = await appendEvent(req, due, { ...applied.event, details })
  await keepContent(req, { item, event, content: await contentOf(req, piece, digest) })
  const isReturned = action === 'return'
  await saveItem(req, { before: piece.item, after: item, listing: piece.listing, now, isReturned })
  return { item, event }
}

/** A correction given up or taken down leaves what readers saw before it. */
async function contentOf(req: PayloadRequest, { subject, item }: Piece, digest: string): Promise<Canonical> {
  if (subject.digest === digest) return subject.content
  return (await loadPiece(req, item.collectionSlug, item.documentId)).subject.content
}

interface Asked {
  readonly piece: Piece
  readonly actor: Actor
  readonly input: TransitionInput
  readonly now: Date
}

/** What the table's rules look at, with the people behind the bylines counted among the authors. */
export async function guardContext(req: PayloadRequest, { piece, actor, input, now }: Asked): Promise<GuardContext> {
  const authors = [...new Set([...piece.item.authors, ...piece.bylineUserIds])]
  return {
    item: { ...piece.item, authors },
    actor,
    subject: piece.subject,
    input,
    surroundings: await loadSurroundings(req, { item: piece.item, doc: piece.doc, assignee: input.assignee, now }),
    now,
  }
}
