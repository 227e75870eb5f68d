import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { parseBody } from '../body/parseBody'
import {
  DocumentNotFound,
  GuardsFailed,
  type Problem,
  ProtectedField,
  StaleRevision,
  TransitionDenied,
  WrongState,
} from '../errors'
import { idOf } from '../fields/relationId'
import { hasRole, holdsRole } from '../roles'
import { isWorkflowSlug, slugs, type WorkflowSlug } from '../slugs'
import { type Actor, worksOnDraft } from './actor'
import { attachedItem, captionSigned, detachedItem } from './captionCycle'
import { copiedIdOf } from './copiedDocument'
import { decideEdit } from './decide'
import { emptyPiece, isEmptyPiece } from './emptyPiece'
import { expectedRevisionOf } from './expectedRevision'
import type { EditorialItem } from './item'
import { createItem, findItem, takeRevision } from './items'
import { loadActor } from './loadActor'
import { governingItem } from './loadPiece'
import { newItem } from './newItem'
import { bylineUsersOf } from './readSubject'
import { bodyDigest } from './subjects/article'
import { trackFor } from './trackFor'
import { isTypedFromOriginal } from './typedIn'
import { isBodyLocked } from './verbatimRules'
import { workflowTokenOf } from './workflowToken'

/** Before content is written: may this person, in this state, at this revision? Then the revision is taken. */
export const admitSave: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  const slug = collection.slug
  if (!isWorkflowSlug(slug)) return data
  const token = workflowTokenOf(req)
  if (token) {
    const id = String(originalDoc?.id)
    if (token.collectionSlug !== slug || token.documentId !== id || data._status !== token.status)
      throw new ProtectedField(['_status'])
    return data
  }
  if (data._status === 'published') throw new ProtectedField(['_status'])
  const actor = await loadActor(req, new Date())
  const parsed = withParsedBody(slug, data)
  return operation === 'create'
    ? admitCreation({ req, slug, data: parsed, actor })
    : admitEdit({ req, slug, data: parsed, actor, before: originalDoc })
}

interface Admission {
  readonly req: PayloadRequest
  readonly slug: WorkflowSlug
  readonly data: Record<string, unknown>
  readonly actor: Actor
}

async function admitCreation({ req, slug, data, actor }: Admission): Promise<Record<string, unknown>> {
  const articleId = slug === slugs.photoCaptions ? idOf(data.article) : null
  if (articleId) {
    const item = await admittedItem({
      req,
      actor,
      item: present(await findItem(req, slugs.articles, articleId)),
      revision: undefined,
    })
    return { ...data, item: item.id }
  }
  if (slug === slugs.articles && isEmptyPiece(data)) throw new GuardsFailed([emptyPiece])
  const id = String(data.id)
  const track = await trackFor(req, slug, data)
  const isTypedIn = isTypedFromOriginal(data)
  const people = actor.id ? [actor.id] : []
  const copiedId = copiedIdOf(req)
  const copied = copiedId ? await findItem(req, slug, copiedId) : null
  const authors = isTypedIn ? (copied?.authors ?? []) : [...new Set([...(copied?.authors ?? []), ...people])]
  const item = newItem({
    id: randomUUID(),
    collectionSlug: slug,
    documentId: id,
    track,
    authors,
    typists: isTypedIn ? people : [],
  })
  await createItem(req, item, new Date())
  return { ...data, ...blank, copiedFrom: copied?.documentId ?? null, item: item.id }
}

/** A copy begins as a new draft: nothing that the workflow set comes along. */
const blank = {
  _status: 'draft',
  publishedAt: null,
  slug: null,
  previousSlugs: [],
  corrections: [],
  responsibleEditor: null,
  takenOutAt: null,
  deletedAt: null,
}

async function admitEdit({
  req,
  slug,
  data,
  actor,
  before,
}: Admission & { before: Record<string, unknown> }): Promise<Record<string, unknown>> {
  const id = String(before.id)
  const standing = present(await governingItem(req, slug, before))
  if ((data.deletedAt ?? null) !== (before.deletedAt ?? null)) {
    refuseTrash(actor, standing)
    await takeRevision(req, standing)
    return data
  }
  const known = standing.state === 'draft' ? await withBylineUsers(req, standing, before) : standing
  const item = await admittedItem({ req, actor, item: known, revision: expectedRevisionOf(req, id) })
  refuseVerbatimChange(item, data)
  if (slug !== slugs.photoCaptions) return data
  return { ...data, item: (await itemAfterMove({ req, actor, item, data, before })).id }
}

/** Whoever stands in the byline of a draft works on it too. */
async function withBylineUsers(
  req: PayloadRequest,
  item: EditorialItem,
  doc: Record<string, unknown>,
): Promise<EditorialItem> {
  const users = item.collectionSlug === slugs.articles ? await bylineUsersOf(req, doc) : []
  return { ...item, authors: [...new Set([...item.authors, ...users])] }
}

interface CaptionMove {
  readonly req: PayloadRequest
  readonly actor: Actor
  readonly item: EditorialItem
  readonly data: Record<string, unknown>
  readonly before: Record<string, unknown>
}

/** A caption goes into an article by a hand that may edit both, and out of one only before anybody signed. */
async function itemAfterMove({ req, actor, item, data, before }: CaptionMove): Promise<EditorialItem> {
  const [from, to] = [idOf(before.article), idOf(data.article)]
  if (from === to) return item
  if (item.everSigned || (!from && item.state !== 'draft')) throw captionSigned
  if (!to) return detachedItem(req, { captionId: String(before.id), authors: item.authors, typists: item.typists })
  const target = present(await findItem(req, slugs.articles, to))
  await admittedItem({ req, actor, item: target, revision: undefined })
  const own = await findItem(req, slugs.photoCaptions, String(before.id))
  return attachedItem(req, own, to)
}

interface Asked {
  readonly req: PayloadRequest
  readonly actor: Actor
  readonly item: EditorialItem
  /** Undefined where a save carries none by its nature. */
  readonly revision: number | null | undefined
}

async function admittedItem({ req, actor, item, revision }: Asked): Promise<EditorialItem> {
  const refusal = decideEdit(actor, item)
  if (refusal) throw refusal
  if (revision === null) throw new GuardsFailed([revisionRequired])
  if (revision !== undefined && revision !== item.revision) throw new StaleRevision({ revision: item.revision })
  return takeRevision(req, item)
}

function refuseTrash(actor: Actor, item: EditorialItem): void {
  const mayTrash = worksOnDraft(actor, item) || holdsRole(actor, 'deskHead') || hasRole(actor, 'admin')
  if (item.state !== 'draft' || item.everSigned) throw trashRefused
  if (!mayTrash) throw new TransitionDenied([])
}

/** What is stored is what was read: nothing beside the declared shape stays, where no signature would cover it. */
function withParsedBody(slug: WorkflowSlug, data: Record<string, unknown>): Record<string, unknown> {
  if (slug !== slugs.articles) return data
  const { body, problems } = parseBody(data.body)
  if (problems.length > 0) throw new GuardsFailed(problems)
  return { ...data, body }
}

function refuseVerbatimChange(item: EditorialItem, data: Record<string, unknown>): void {
  if (!isBodyLocked({ state: item.state, isVerbatim: item.verbatimDigest !== null, isTicked: data.verbatim === true }))
    return
  if (bodyDigest(parseBody(data.body).body) !== item.verbatimDigest)
    throw new GuardsFailed([item.state === 'draft' ? verbatimInDraft : verbatimUnderReview])
}

function present(item: EditorialItem | null): EditorialItem {
  if (!item) throw new DocumentNotFound()
  return item
}

const revisionRequired: Problem = {
  code: 'revision_required',
  path: 'revision',
  message: {
    zh: '保存时须带上所见稿件的 revision，以免覆盖别人的修改。',
    en: 'A save carries the revision that it changes, so that nobody is overwritten.',
  },
}

const verbatimInDraft: Problem = {
  code: 'verbatim_locked',
  path: 'body',
  message: {
    zh: '“照发”稿的正文须与来稿一字不差。如需修改，请先取消“照发”，再保存。',
    en: 'A verbatim piece is printed as it came: clear "verbatim" to change the body, and save again.',
  },
}

const verbatimUnderReview: Problem = {
  code: 'verbatim_locked',
  path: 'body',
  message: {
    zh: '“照发”稿的正文须与来稿一字不差。如需修改，请退回草稿，由作者取消“照发”。',
    en: 'A verbatim piece is printed as it came: return it to draft, where its author can clear "verbatim".',
  },
}

const trashRefused = new WrongState(
  {
    zh: '只有从未签过字的草稿可以移入回收站；其他稿件请用“作废”或“撤稿”。',
    en: 'Only drafts that were never signed can be trashed: spike or withdraw the others.',
  },
  'signed',
)
