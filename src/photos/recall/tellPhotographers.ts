import type { PayloadRequest } from 'payload'
import { idOf } from '../../fields/relationId'
import { announce } from '../../notices/outbox'
import { slugs } from '../../slugs'
import type { Recall } from './recall'

/** Whoever took a picture learns that it was taken back, and why. */
export async function tellPhotographers(req: PayloadRequest, { actor, reason, now, pictures }: Recall): Promise<void> {
  const at = now.toISOString()
  for (const { id } of pictures) {
    const photographer = await photographerOf(req, id)
    if (!photographer) continue
    await announce(req, {
      key: `${slugs.media}:${id}:recalled:${at}`,
      at,
      announcements: [
        {
          kind: 'outcome',
          actorId: actor.id,
          actorName: actor.name,
          collectionSlug: slugs.media,
          documentId: id,
          action: 'pictureRecalled',
          state: null,
          reason,
          at,
          people: [photographer],
          roles: [],
          except: actor.id ? [actor.id] : [],
        },
      ],
    })
  }
}

/** The account behind the creator's byline. */
async function photographerOf(req: PayloadRequest, pictureId: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: slugs.media,
    where: { id: { equals: pictureId } },
    depth: 1,
    limit: 1,
    pagination: false,
    // The newsroom tells; nobody asks.
    overrideAccess: true,
    req,
  })
  const byline = docs[0]?.creator?.byline
  return typeof byline === 'object' && byline ? idOf(byline.user) : null
}
