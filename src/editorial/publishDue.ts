import { createLocalReq, type Payload } from 'payload'
import { isDatabaseUnavailable, isWriteConflict } from '../database/databaseFailure'
import { databaseNow } from '../database/databaseNow'
import { withTransaction } from '../database/retryTransaction'
import { errorBody, isNewsroomError, type NewsroomError } from '../errors'
import { slugs } from '../slugs'
import { systemActor } from './actor'
import { appendEvent } from './history'
import type { EditorialItem } from './item'
import { itemFromRow } from './itemRow'
import { takeRevision } from './items'
import { performTransition } from './transition'
import { emptyInput } from './transitionInput'

const batchSize = 50

/**
 * Publishes what is due by the database's clock. Several processes may run this at once: each publication takes the
 * item's revision, so it takes effect once. A piece that may not be published keeps its state and shows why.
 * @returns how many this run published
 */
export async function publishDue(payload: Payload): Promise<number> {
  const now = await databaseNow(payload)
  const { docs } = await payload.db.find({
    collection: slugs.editorialItems,
    where: { and: [{ state: { equals: 'scheduled' } }, { publishAt: { less_than_equal: now.toISOString() } }] },
    sort: 'publishAt',
    limit: batchSize,
    pagination: false,
  })
  let published = 0
  for (const item of docs.map(itemFromRow)) {
    if (!item.failure && (await publishOne(payload, item, now))) published += 1
  }
  return published
}

async function publishOne(payload: Payload, item: EditorialItem, now: Date): Promise<boolean> {
  const req = await createLocalReq({}, payload)
  const { collectionSlug, documentId, revision } = item
  try {
    const input = { ...emptyInput, revision }
    await performTransition(req, { collectionSlug, documentId, action: 'publish', input, actor: systemActor, now })
    return true
  } catch (error) {
    if (isDatabaseUnavailable(error) || isWriteConflict(error)) throw error
    // Another process was first, or somebody held the piece: there is nothing left to do.
    if (isNewsroomError(error) && error.status === 409) return false
    if (!isNewsroomError(error)) throw error
    await recordFailure(payload, item, error, now)
    return false
  }
}

async function recordFailure(payload: Payload, item: EditorialItem, error: NewsroomError, now: Date): Promise<void> {
  const req = await createLocalReq({}, payload)
  const at = now.toISOString()
  const message = errorBody(error, 'zh')
    .errors.map((problem) => problem.message)
    .join(' ')
  await withTransaction(req, async () => {
    const taken = await takeRevision(req, item)
    const { item: recorded } = await appendEvent(req, taken, {
      action: 'publishFailed',
      from: item.state,
      to: item.state,
      at,
      actorId: null,
      actorName: systemActor.name,
      forUserId: null,
      forUserName: null,
      reason: message,
      note: null,
      cycle: item.cycle,
      revision: taken.revision,
      digest: item.digest,
      details: { code: error.code },
    })
    await payload.db.updateOne({
      collection: slugs.editorialItems,
      where: { id: { equals: item.id } },
      data: {
        failure: { at, code: error.code, message },
        failedAt: at,
        updatedAt: at,
        eventCount: recorded.eventCount,
        lastHash: recorded.lastHash,
      },
      req,
    })
  })
  payload.logger.error({
    msg: 'a scheduled publication failed',
    collection: item.collectionSlug,
    document: item.documentId,
    code: error.code,
  })
}
