import type { PayloadRequest } from 'payload'
import { withTransaction } from '../../database/retryTransaction'
import type { Actor } from '../../editorial/actor'
import { raiseTombstoneAt } from '../../editorial/tombstones'
import { DocumentNotFound, RecallRefused, TransitionDenied } from '../../errors'
import type { Media } from '../../payload-types'
import { slugs } from '../../slugs'
import { servedAddresses } from '../renditions/servedAddresses'
import { notePictureEvent } from './pictureHistory'
import type { Recall, RecalledPicture, RecallOutcome } from './recall'
import { recallDenied, recalledAlready, recallMovers, rightOf } from './recallRules'
import { suspendEntries } from './suspendEntries'
import { takeFromPieces } from './takeFromPieces'
import { tellPhotographers } from './tellPhotographers'

interface Asked {
  readonly pictureId: string
  readonly actor: Actor
  readonly reason: string
  readonly now: Date
}

/** A picture of many pieces meets many writers. */
const attempts = 9

/**
 * Takes a picture back everywhere, in one transaction: no reader gets it any more, what was signed with it goes on without
 * it, and everything that showed it has a row in its history.
 * @throws TransitionDenied, DocumentNotFound; RecallRefused `recalled_already`
 */
export function recallPicture(req: PayloadRequest, { pictureId, actor, reason, now }: Asked): Promise<RecallOutcome> {
  const right = rightOf(actor, recallMovers)
  if (!right) throw new TransitionDenied([recallDenied])
  return withTransaction(
    req,
    async () => {
      const pictures = await recordsOfFile(req, pictureId)
      const recall: Recall = { actor, right, reason, now, pictures }
      for (const picture of pictures) await markRecalled(req, recall, picture)
      const pieces = await takeFromPieces(req, recall)
      const entries = await suspendEntries(req, recall)
      for (const { id, released } of pictures) {
        if (released) await raiseTombstoneAt(req, { collectionSlug: slugs.media, address: id, state: 'killed', now })
      }
      await tellPhotographers(req, recall)
      const shown = pictures.flatMap(({ id, released }) => (released ? [id] : []))
      const files = await servedAddresses(req, shown)
      return {
        pictures: pictures.map(({ id }) => id),
        pieces: pieces.told,
        entries,
        addresses: [...files, ...pieces.addresses],
      }
    },
    { attempts },
  )
}

/** The named record, and others of the same file: the library may hold it twice. */
async function recordsOfFile(req: PayloadRequest, id: string): Promise<RecalledPicture[]> {
  const named = await req.payload.db.findOne<Media>({ collection: slugs.media, where: { id: { equals: id } }, req })
  if (!named) throw new DocumentNotFound()
  if (named.recalledAt)
    throw new RecallRefused(recalledAlready, { recalledAt: named.recalledAt, recalledByName: named.recalledByName })
  if (!named.contentHash) return [named]
  const { docs } = await req.payload.db.find<Media>({
    collection: slugs.media,
    where: {
      and: [
        { contentHash: { equals: named.contentHash } },
        { id: { not_equals: id } },
        { recalledAt: { exists: false } },
      ],
    },
    limit: 0,
    pagination: false,
    req,
  })
  return [named, ...docs]
}

async function markRecalled(
  req: PayloadRequest,
  { actor, right, reason, now }: Recall,
  { id, released, contentHash }: RecalledPicture,
): Promise<void> {
  const at = now.toISOString()
  const marked = await req.payload.db.updateOne({
    collection: slugs.media,
    // Whoever comes second changes nothing.
    where: { and: [{ id: { equals: id } }, { recalledAt: { exists: false } }] },
    data: {
      recalledAt: at,
      recalledBy: actor.id,
      recalledByName: actor.name,
      recallReason: reason,
      released: false,
      updatedAt: at,
    },
    req,
  })
  if (!marked) throw new RecallRefused(recalledAlready)
  await notePictureEvent(req, id, {
    action: 'pictureRecalled',
    from: released ? 'published' : 'draft',
    to: 'killed',
    at,
    actor,
    right,
    reason,
    digest: contentHash ?? null,
    details: {},
  })
}
