import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { personOf } from '../../access/person'
import { loadActor } from '../../editorial/loadActor'
import { TransitionDenied } from '../../errors'
import { idOf } from '../../fields/relationId'
import type { Media } from '../../payload-types'
import { slugs } from '../../slugs'
import { rightOf } from '../recall/recallRules'
import { noteTermsChange } from './noteTermsChange'
import { hasChanged, isLooser, looseners, looseningDenied, mayLoosenBySaving, termsOf } from './rightsChangeRules'

/**
 * Before readers see a picture its rights and embargo are changed as the rest of its record is; but what somebody else has laid
 * down is loosened by those alone who may loosen it later (changeTerms.ts).
 * @throws TransitionDenied
 */
export const guardTerms: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  // What the system itself does has no person behind it.
  const person = personOf(req.user)
  if (operation !== 'update' || !person) return data
  const now = new Date()
  const before = termsOf(originalDoc)
  const after = termsOf({ ...originalDoc, ...data })
  if (!hasChanged(before, after) || !isLooser(before, after, now)) return data
  if (rightOf(await loadActor(req, now), looseners)) return data
  const uploader = idOf(originalDoc.uploadedBy)
  const lastActor = await lastToChange(req, originalDoc.id)
  if (!mayLoosenBySaving({ before, actor: person.id, uploader, lastActor }))
    throw new TransitionDenied([looseningDenied])
  return data
}

/** Puts on the picture's record what a save has made of them. */
export const noteTerms: CollectionAfterChangeHook<Media> = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || !personOf(req.user)) return doc
  const [before, after] = [termsOf(previousDoc), termsOf(doc)]
  if (!hasChanged(before, after)) return doc
  const now = new Date()
  const actor = await loadActor(req, now)
  const decided = { actor, right: { principal: null }, reason: null, at: now.toISOString() }
  await noteTermsChange(req, doc, { before, after, ...decided })
  return doc
}

/** Who changed the terms last; null where nobody has. */
async function lastToChange(req: PayloadRequest, pictureId: string): Promise<string | null> {
  const { docs } = await req.payload.db.find<{ actorId?: string }>({
    collection: slugs.editorialEvents,
    where: {
      and: [
        { collectionSlug: { equals: slugs.media } },
        { documentId: { equals: pictureId } },
        { action: { equals: 'pictureTerms' } },
      ],
    },
    sort: '-sequence',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.actorId ?? null
}
