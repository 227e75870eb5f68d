import type { Access } from 'payload'
import { staff } from '../access/staff'
import { isWorkflowSlug } from '../slugs'
import { decideEdit } from './decide'
import { expectedRevisionOf } from './expectedRevision'
import { loadActor } from './loadActor'
import { governingItem, newestContent } from './loadPiece'

/**
 * Update access of a collection under workflow. A save is judged by the guard, with its reasons, so it only has to come
 * from staff; where no save is under way the admin asks in order to draw the form, and gets the table's answer: a form
 * that would be refused is read-only.
 */
export function mayChange(slug: string): Access {
  return async ({ req, id }) => {
    if (!staff({ req })) return false
    if (id === undefined || !isWorkflowSlug(slug) || expectedRevisionOf(req, String(id)) !== undefined) return true
    const doc = await newestContent(req, slug, String(id))
    const item = doc && (await governingItem(req, slug, doc))
    return item ? decideEdit(await loadActor(req, new Date()), item) === null : true
  }
}
