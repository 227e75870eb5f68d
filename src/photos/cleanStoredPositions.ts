import type { PayloadRequest } from 'payload'
import { isRecord } from '../isRecord'
import { slugs } from '../slugs'
import type { MetadataProblem } from './metadata/metadataProblems'
import { allProblems } from './metadata/sidecar'
import { withoutStoredPositions } from './metadata/storedPositions'
import { reviewingState } from './refuseWhileReviewed'
import { wantedRenditions } from './renditions/renditionInput'

/**
 * Takes the positions out of a record that an earlier release has filled, and has its renditions made anew, which hold them too.
 * A picture that readers see, or that a piece under review shows, keeps them: they are signed with it. The log names it.
 * Within the transaction of `req`.
 */
export async function cleanStoredPositions(req: PayloadRequest, id: string): Promise<void> {
  const { db, logger } = req.payload
  const record = await db.findOne<Record<string, unknown> & { id: string }>({
    collection: slugs.media,
    where: { id: { equals: id } },
    req,
  })
  const cleaned = record && withoutStoredPositions(record)
  if (!cleaned) return
  if (record.released || (await reviewingState(req, id))) {
    logger.warn({ msg: 'a signed picture has a position among its keywords or in its place', media: id })
    return
  }
  const { recipe } = await wantedRenditions(req, { ...record, ...cleaned.data })
  const desk = isRecord(record.deskRecord) ? record.deskRecord : {}
  const before = Array.isArray(desk.problems) ? (desk.problems as MetadataProblem[]) : []
  const data = {
    ...cleaned.data,
    deskRecord: { ...desk, problems: allProblems(before, cleaned.problems) },
    ...(recipe === record.renditionRecipe ? {} : { renditionState: 'waiting' }),
    updatedAt: null,
  }
  await db.updateOne({ collection: slugs.media, id, data, req })
}
