import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { assertStaff } from '../access/assertStaff'
import { reprintSource } from '../articles/reprintRules'
import { transitionWarnings } from '../comments/transitionWarnings'
import { withTransaction } from '../database/retryTransaction'
import { DocumentNotFound, errorBody, isNewsroomError, type Problem, UnknownAction } from '../errors'
import { idOf } from '../fields/relationId'
import { isRecord } from '../isRecord'
import { languageOf } from '../language'
import { newsroomTimeZone } from '../newsroom/timeZone'
import { isWorkflowSlug, slugs, type WorkflowSlug } from '../slugs'
import { isProofread } from './applyTransition'
import { availableActions, decideEdit } from './decide'
import { readHistory } from './history'
import type { EditorialItem } from './item'
import { findItem } from './items'
import { findReturn } from './lastReturn'
import { laterSignerWarnings } from './laterSignerRules'
import { loadActor } from './loadActor'
import { loadPiece } from './loadPiece'
import { namesOnDuty } from './onDuty'
import { reviewersFor } from './reviewersFor'
import { withoutSealed } from './sealedStepRules'
import { signingWarnings } from './signingWarnings'
import type { Settings, Subject } from './subject'
import { guardContext, performTransition } from './transition'
import { emptyInput, parseTransitionInput } from './transitionInput'
import { typistsOf } from './typistRules'
import { unseenSteps } from './unseenSteps'
import { assertNotWithheld } from './withholding'
import { actionNames, isAction, isStage, tracks } from './workflow'

/** The workflow's endpoints, and the POST and PATCH that run again where they met another write. Own endpoints match before Payload's. */
export const workflowEndpoints: Endpoint[] = [
  { path: '/:id/transitions/:action', method: 'post', handler: answering(postTransition) },
  { path: '/:id/transitions', method: 'get', handler: answering(getTransitions) },
  { path: '/:id/history', method: 'get', handler: answering(getHistory) },
  { path: '/:id', method: 'patch', handler: answering(patchContent) },
  { path: '/', method: 'post', handler: answering(postContent) },
]

async function postTransition(req: PayloadRequest): Promise<Response> {
  const now = new Date()
  const { slug, id } = addressed(req)
  const actor = await loadActor(req, now)
  const action = req.routeParams?.action
  if (!isAction(action)) throw new UnknownAction(String(action), actionNames)
  const { collectionSlug, documentId } = await governed(req, slug, id)
  await addDataAndFileToRequest(req)
  const input = parseTransitionInput(req.data)
  const { event } = await performTransition(req, { collectionSlug, documentId, action, input, actor, now })
  return Response.json({ doc: await currentDocument(req, slug, id), event })
}

async function getTransitions(req: PayloadRequest): Promise<Response> {
  const now = new Date()
  const { slug, id } = addressed(req)
  const actor = await loadActor(req, now)
  const language = languageOf(req.i18n.language)
  const { collectionSlug, documentId } = await governed(req, slug, id)
  const piece = await loadPiece(req, collectionSlug, documentId)
  const context = await guardContext(req, { piece, actor, input: emptyInput, now })
  const { item } = context
  const said = ({ code, message, path }: Problem) => ({ code, message: message[language], ...(path ? { path } : {}) })
  const actions = availableActions(context).map((available) => ({ ...available, reasons: available.reasons.map(said) }))
  const editRefusal = decideEdit(actor, piece.item)
  return Response.json({
    state: item.state,
    revision: item.revision,
    edit: { allowed: editRefusal === null, reasons: editRefusal?.problems.map(said) ?? [] },
    actions,
    track: item.track,
    stages: tracks[item.track].stages,
    cycle: item.cycle,
    signatures: item.signatures,
    assignee: item.assignee,
    dueAt: item.dueAt,
    publishAt: item.publishAt,
    correction: item.correction,
    lateReview: item.lateReview,
    failure: item.failure,
    isVerbatim: item.verbatimDigest !== null,
    held: item.held,
    isProofread: isProofread(item, piece.subject.digest),
    isReprint: isReprint(piece.subject),
    warnings: [
      ...signingWarnings(context),
      ...laterSignerWarnings(item, actor.id, await reviewersFor(req, context)),
      ...(await transitionWarnings(req, { slug, id })),
    ].map(said),
    returned: await findReturn(req, item),
    onDuty: isForDuty(item, context.surroundings.settings) ? await namesOnDuty(req, now) : null,
  })
}

function isReprint({ content }: Pick<Subject, 'content'>): boolean {
  return isRecord(content) && reprintSource(content) !== null
}

/** An urgent piece on its way waits for whoever is on duty; any other could be made urgent where the newsroom offers it. */
function isForDuty({ track, state }: EditorialItem, settings: Settings): boolean {
  const isUnderWay = state === 'draft' || state === 'approved' || isStage(state)
  return isUnderWay && (track === 'urgent' || settings.urgentTrackIsOn)
}

async function getHistory(req: PayloadRequest): Promise<Response> {
  const { slug, id } = addressed(req)
  assertStaff(req)
  const { collectionSlug, documentId } = await governed(req, slug, id)
  const item = await findItem(req, collectionSlug, documentId)
  const { events, brokenAt } = await readHistory(req, collectionSlug, documentId, item)
  if (events.length === 0) throw new DocumentNotFound()
  return Response.json({
    events: withoutSealed(events),
    isIntact: brokenAt === null,
    brokenAt,
    timeZone: await newsroomTimeZone(req),
    typists: item ? typistsOf(item) : [],
  })
}

async function patchContent(req: PayloadRequest): Promise<Response> {
  const { slug, id } = addressed(req)
  await addDataAndFileToRequest(req)
  const { depth, autosave, trash } = req.query
  const doc = await withTransaction(req, () =>
    req.payload.update({
      collection: slug,
      id,
      data: req.data ?? {},
      draft: true,
      autosave: autosave === 'true' || autosave === true,
      depth: Number(depth ?? 1),
      overrideLock: false,
      trash: trash === 'true',
      overrideAccess: false,
      user: req.user,
      req,
    }),
  )
  return Response.json({ doc, message: req.t('version:draftSavedSuccessfully') })
}

async function postContent(req: PayloadRequest): Promise<Response> {
  const { collection } = req.routeParams ?? {}
  if (typeof collection !== 'string' || !isWorkflowSlug(collection)) throw new DocumentNotFound()
  await addDataAndFileToRequest(req)
  const doc = await withTransaction(req, () =>
    req.payload.create({
      collection,
      data: req.data ?? {},
      draft: true,
      depth: Number(req.query.depth ?? 1),
      overrideAccess: false,
      user: req.user,
      req,
    }),
  )
  return Response.json({ doc, message: req.t('version:draftSavedSuccessfully') }, { status: 201 })
}

/** Answers our own errors in the person's language, and a stale revision with the document as it stands. */
export function answering(
  handler: (req: PayloadRequest) => Promise<Response>,
): (req: PayloadRequest) => Promise<Response> {
  return async (req) => {
    try {
      return await handler(req)
    } catch (error) {
      if (!isNewsroomError(error)) throw error
      const body = errorBody(error, languageOf(req.i18n.language))
      const current = error.code === 'stale_revision' ? await standing(req) : {}
      return Response.json({ ...body, ...current }, { status: error.status })
    }
  }
}

/** The document as it stands, and the steps that the asker has not seen: who changed what. */
async function standing(req: PayloadRequest): Promise<object> {
  const { slug, id } = addressed(req)
  const doc = await currentDocument(req, slug, id)
  const seen = req.data?.revision
  const { collectionSlug, documentId } = await governed(req, slug, id)
  const { events } = await readHistory(req, collectionSlug, documentId)
  return {
    doc,
    revision: doc.revision,
    since: typeof seen === 'number' ? unseenSteps(withoutSealed(events), seen) : [],
  }
}

async function currentDocument(req: PayloadRequest, slug: WorkflowSlug, id: string) {
  return req.payload.findByID({
    collection: slug,
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}

export function addressed(req: PayloadRequest): { slug: WorkflowSlug; id: string } {
  const { collection, id } = req.routeParams ?? {}
  if (typeof collection !== 'string' || !isWorkflowSlug(collection) || typeof id !== 'string')
    throw new DocumentNotFound()
  return { slug: collection, id }
}

/**
 * The document whose workflow counts: a caption inside an article is signed, and looked up, with the article.
 * @throws DocumentNotFound for a result that is kept from whoever asks
 */
export async function governed(
  req: PayloadRequest,
  slug: WorkflowSlug,
  id: string,
): Promise<{ collectionSlug: WorkflowSlug; documentId: string }> {
  const place = await governingPlace(req, slug, id)
  await assertNotWithheld(req, place.collectionSlug, place.documentId)
  return place
}

async function governingPlace(
  req: PayloadRequest,
  slug: WorkflowSlug,
  id: string,
): Promise<{ collectionSlug: WorkflowSlug; documentId: string }> {
  if (slug !== slugs.photoCaptions || (await findItem(req, slug, id))) return { collectionSlug: slug, documentId: id }
  const caption = await req.payload.findByID({
    collection: slug,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    // Only the link to the article is read.
    overrideAccess: true,
    req,
  })
  const articleId = caption ? idOf(caption.article) : null
  return articleId
    ? { collectionSlug: slugs.articles, documentId: articleId }
    : { collectionSlug: slug, documentId: id }
}
