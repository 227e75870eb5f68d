import type { CollectionAfterChangeHook } from 'payload'
import { personOf } from '../access/person'
import { idOf } from '../fields/relationId'
import { announce } from '../notices/outbox'

/** Tells the delegate. */
export const announceDelegation: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const to = idOf(doc.to)
  if (operation !== 'create' || !to) return doc
  const actor = personOf(req.user)
  const at = new Date().toISOString()
  const notice = {
    kind: 'delegated',
    actorId: actor?.id ?? null,
    actorName: actor?.name ?? '',
    collectionSlug: 'delegations',
    documentId: String(doc.id),
    action: 'delegate',
    state: null,
    reason: typeof doc.reason === 'string' ? doc.reason : null,
    at,
    people: [to],
    roles: [],
    except: actor ? [actor.id] : [],
  } as const
  await announce(req, { key: `delegation:${doc.id}`, announcements: [notice], at })
  return doc
}
