import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook } from 'payload'
import { type NewsroomError, TransitionDenied } from '../errors'
import { hasRole, holdsRole } from '../roles'
import { isWorkflowSlug } from '../slugs'
import { worksOnDraft } from './actor'
import { appendEvent } from './history'
import { deleteItem, findItem } from './items'
import { loadActor } from './loadActor'
import { newestContent } from './loadPiece'

/** Only what lies in the trash, was never signed, and by its author or a desk head, leaves for good. Its history stays. */
export const admitDeletion: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const slug = collection.slug
  if (!isWorkflowSlug(slug)) return
  const now = new Date()
  const actor = await loadActor(req, now)
  const item = await findItem(req, slug, String(id))
  const doc = await newestContent(req, slug, String(id))
  if (!doc?.deletedAt || !item || item.state !== 'draft' || item.everSigned) throw deletionRefused
  if (!worksOnDraft(actor, item) && !holdsRole(actor, 'deskHead') && !hasRole(actor, 'admin'))
    throw new TransitionDenied([])
  await appendEvent(req, item, {
    action: 'delete',
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
    digest: item.digest,
    details: {},
  })
}

export const dropItem: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  if (!isWorkflowSlug(collection.slug)) return
  const item = await findItem(req, collection.slug, String(id))
  if (item) await deleteItem(req, item.id)
}

const deletionRefused: NewsroomError = new TransitionDenied([
  {
    code: 'transition_denied',
    message: {
      zh: '稿件不能直接删除。未签过字的草稿可移入回收站；其他稿件请“作废”或“撤稿”。',
      en: 'Pieces are not deleted: trash a draft that was never signed, spike or withdraw the others.',
    },
  },
])
