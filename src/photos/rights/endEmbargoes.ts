import { createLocalReq, type Payload, type Where } from 'payload'
import { isDatabaseUnavailable } from '../../database/databaseFailure'
import { databaseNow } from '../../database/databaseNow'
import { withTransaction } from '../../database/retryTransaction'
import { systemActor } from '../../editorial/actor'
import type { Media } from '../../payload-types'
import { slugs } from '../../slugs'
import { noteTermsChange } from './noteTermsChange'
import { isHeldBack, type ShowingTerms, termsOf } from './rightsChangeRules'
import { tellOfTerms } from './tellOfTerms'

const batchSize = 50
/** A picture of many pieces meets many writers. */
const attempts = 9

/**
 * Readers see a picture from the moment at which its embargo is over; this puts the end on the picture's record, and tells those
 * outside. By the database's clock. The embargo leaves the terms with it, so that of several processes one tells, and one that was down
 * over the moment finds it still to be told (docs/adr/0007).
 * @returns how many this run ended
 * @throws what the database throws while it is away
 */
export async function endEmbargoes(payload: Payload, isStopped: () => boolean = () => false): Promise<number> {
  const now = await databaseNow(payload)
  const { docs } = await payload.db.find<{ id: string }>({
    collection: slugs.media,
    where: isOverAt(now),
    sort: 'embargoUntil',
    limit: batchSize,
    pagination: false,
    select: { id: true },
  })
  let ended = 0
  for (const { id } of docs) {
    if (isStopped()) break
    try {
      if (await endEmbargo(payload, id, now)) ended += 1
    } catch (error) {
      if (isDatabaseUnavailable(error)) throw error
      // The others must get their turn; the next look tries this one again.
      payload.logger.error({ err: error, msg: 'the end of an embargo could not be told', picture: id })
    }
  }
  return ended
}

/** Of pictures that published pieces show: whatever else there is, nobody outside has been waiting for. */
export function isOverAt(now: Date): Where {
  return { and: [{ released: { equals: true } }, { embargoUntil: { less_than_equal: now.toISOString() } }] }
}

async function endEmbargo(payload: Payload, id: string, now: Date): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  const where: Where = { and: [{ id: { equals: id } }, isOverAt(now)] }
  return withTransaction(
    req,
    async () => {
      const picture = await payload.db.findOne<Media>({ collection: slugs.media, where, req })
      if (!picture) return false
      const before = termsOf(picture)
      const after: ShowingTerms = { ...before, embargoUntil: null }
      const at = now.toISOString()
      const data = { embargoUntil: null, updatedAt: at }
      if (!(await payload.db.updateOne({ collection: slugs.media, where, data, req }))) return false
      const decided = { actor: systemActor, right: { principal: null }, reason: null, at }
      await noteTermsChange(req, picture, { action: 'embargoEnded', before, after, ...decided })
      const isShown = !isHeldBack(after, now)
      if (isShown) await tellOfTerms(req, { pictureId: id, isShown, at, shownSince: before.embargoUntil })
      return true
    },
    { attempts },
  )
}
