import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { databaseNow } from '../../database/databaseNow'
import { withTransaction } from '../../database/retryTransaction'
import { slugs } from '../../slugs'
import { type RenditionFile, removeUnused } from './renditionFiles'
import type { RenditionRow } from './renditionRow'

/**
 * Pages that were made just before a picture's renditions were replaced, and lie in a cache or an open browser, name the former
 * ones: those of a picture that readers see are served for this long after. A recall, an embargo or rights end that at once,
 * as for any other.
 */
const servedMilliseconds = 60 * 60_000

const owner = 'former'
/** Beside the claims, whose ids are those of the pictures. */
const rowId = (mediaId: string) => `${owner}:${mediaId}`

/** Notes that rows of a picture are former ones; in the transaction that writes the new ones. */
export async function keepFormer(req: PayloadRequest, mediaId: string): Promise<void> {
  const { db } = req.payload
  const collection = slugs.renditionClaims
  const until = new Date((await databaseNow(req.payload)).getTime() + servedMilliseconds).toISOString()
  const where = { id: { equals: rowId(mediaId) } }
  if (await db.findOne({ collection, where, req })) await db.updateOne({ collection, where, data: { until }, req })
  else await db.create({ collection, data: { id: rowId(mediaId), owner, until, attempts: 0 }, req })
}

/** Takes away former renditions whose time is over, with their files. @returns of how many pictures */
export async function removeFormer(
  payload: Payload,
  now: Date,
  isStopped: () => boolean = () => false,
): Promise<number> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: slugs.renditionClaims,
    where: { and: [{ owner: { equals: owner } }, { until: { less_than_equal: now.toISOString() } }] },
    limit: 0,
    pagination: false,
  })
  let removed = 0
  for (const { id } of docs) {
    if (isStopped()) break
    await removeUnused(payload, await takeFormer(payload, id))
    removed += 1
  }
  return removed
}

/** What the picture's list does not name; all, where there is no picture any more. */
async function takeFormer(payload: Payload, id: string): Promise<readonly RenditionFile[]> {
  const req = await createLocalReq({}, payload)
  const mediaId = id.slice(rowId('').length)
  return withTransaction(req, async () => {
    const picture = await payload.db.findOne<{ id: string; renditionRecipe?: string | null }>({
      collection: slugs.media,
      where: { id: { equals: mediaId } },
      select: { renditionRecipe: true },
      req,
    })
    const where: Where = {
      and: [{ media: { equals: mediaId } }, { recipe: { not_equals: picture?.renditionRecipe ?? '' } }],
    }
    const collection = slugs.mediaRenditions
    const { docs } = await payload.db.find<RenditionRow>({ collection, where, limit: 0, pagination: false, req })
    await payload.db.deleteMany({ collection, where, req })
    await payload.db.deleteMany({ collection: slugs.renditionClaims, where: { id: { equals: id } }, req })
    return docs
  })
}
