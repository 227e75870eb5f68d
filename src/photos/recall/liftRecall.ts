import type { PayloadRequest } from 'payload'
import { withTransaction } from '../../database/retryTransaction'
import type { Actor } from '../../editorial/actor'
import { DocumentNotFound, RecallRefused, TransitionDenied } from '../../errors'
import type { Media } from '../../payload-types'
import { slugs } from '../../slugs'
import { notePictureEvent } from './pictureHistory'
import { liftDenied, liftMovers, notRecalled, rightOf } from './recallRules'

interface Asked {
  readonly pictureId: string
  readonly actor: Actor
  readonly reason: string
  readonly now: Date
}

/**
 * Takes a mistaken recall back, for all records of the file. The picture can be used again; it comes back into no piece by
 * itself, and a contest entry stays suspended until the contest office reinstates it.
 * @returns ids of the records
 * @throws TransitionDenied, DocumentNotFound; RecallRefused `not_recalled`
 */
export function liftRecall(req: PayloadRequest, { pictureId, actor, reason, now }: Asked): Promise<string[]> {
  const right = rightOf(actor, liftMovers)
  if (!right) throw new TransitionDenied([liftDenied])
  const at = now.toISOString()
  return withTransaction(req, async () => {
    const records = await recalledRecords(req, pictureId)
    for (const { id, contentHash } of records) {
      const lifted = await req.payload.db.updateOne({
        collection: slugs.media,
        where: { and: [{ id: { equals: id } }, { recalledAt: { exists: true } }] },
        data: { recalledAt: null, recalledBy: null, recalledByName: null, recallReason: null, updatedAt: at },
        req,
      })
      if (!lifted) throw new RecallRefused(notRecalled)
      await notePictureEvent(req, id, {
        action: 'recallLifted',
        from: 'killed',
        to: 'draft',
        at,
        actor,
        right,
        reason,
        digest: contentHash ?? null,
        details: {},
      })
    }
    return records.map(({ id }) => id)
  })
}

async function recalledRecords(req: PayloadRequest, id: string): Promise<Media[]> {
  const named = await req.payload.db.findOne<Media>({ collection: slugs.media, where: { id: { equals: id } }, req })
  if (!named) throw new DocumentNotFound()
  if (!named.recalledAt) throw new RecallRefused(notRecalled)
  if (!named.contentHash) return [named]
  const { docs } = await req.payload.db.find<Media>({
    collection: slugs.media,
    where: { and: [{ contentHash: { equals: named.contentHash } }, { recalledAt: { exists: true } }] },
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}
