import { createLocalReq, type Payload, type Where } from 'payload'
import { isDatabaseUnavailable, isWriteConflict } from '../database/databaseFailure'
import { databaseNow } from '../database/databaseNow'
import { withTransaction } from '../database/retryTransaction'
import { errorBody, isNewsroomError, type NewsroomError, PublicationBroken } from '../errors'
import { slugs } from '../slugs'
import { systemActor } from './actor'
import { appendEvent } from './history'
import type { EditorialItem, Failure } from './item'
import { itemFromRow } from './itemRow'
import { takeRevision } from './items'
import { performTransition } from './transition'
import { emptyInput } from './transitionInput'

const batchSize = 50

/**
 * Publishes what is due by the database's clock. Several processes may run this at once: each publication takes the
 * item's revision, so it takes effect once. A piece that may not be published keeps its state and shows why, and is not
 * looked at again before somebody has taken it back: however many of them there are, they keep nothing else waiting.
 * @returns how many this run published
 * @throws what the database throws while it is away
 */
export async function publishDue(payload: Payload): Promise<number> {
  const now = await databaseNow(payload)
  const { docs } = await payload.db.find<{ id: string }>({
    collection: slugs.editorialItems,
    where: isDueAt(now),
    sort: 'publishAt',
    limit: batchSize,
    pagination: false,
  })
  let published = 0
  for (const row of docs) if (await publishRow(payload, row, now)) published += 1
  return published
}

/** Scheduled, its time come, and not refused before. */
export function isDueAt(now: Date): Where {
  return {
    and: [
      { state: { equals: 'scheduled' } },
      { publishAt: { less_than_equal: now.toISOString() } },
      { failedAt: { exists: false } },
    ],
  }
}

async function publishRow(payload: Payload, row: { id: string }, now: Date): Promise<boolean> {
  try {
    return await publishOne(payload, itemFromRow(row), now)
  } catch (error) {
    if (isDatabaseUnavailable(error)) throw error
    // The row is damaged, or its history is: there is nothing to add an event to, yet the others must get their turn.
    payload.logger.error({ err: error, msg: 'a scheduled publication failed', item: row.id })
    if (!isWriteConflict(error)) await markBroken(payload, row.id, now)
    return false
  }
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
    if (!isOvertaken(error)) await recordFailure(payload, item, error, now)
    return false
  }
}

/** Another process was first, or somebody held the piece: there is nothing left to do. */
function isOvertaken(error: unknown): boolean {
  return isNewsroomError(error) && (error.code === 'stale_revision' || error.code === 'wrong_state')
}

async function recordFailure(payload: Payload, item: EditorialItem, thrown: unknown, now: Date): Promise<void> {
  const error = isNewsroomError(thrown) ? thrown : new PublicationBroken()
  const req = await createLocalReq({}, payload)
  const failure = failureOf(error, now)
  const { at } = failure
  try {
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
        reason: failure.message,
        note: null,
        cycle: item.cycle,
        revision: taken.revision,
        digest: item.digest,
        details: { code: error.code },
      })
      const { eventCount, lastHash } = recorded
      await payload.db.updateOne({
        collection: slugs.editorialItems,
        where: { id: { equals: item.id } },
        data: { failure, failedAt: at, updatedAt: at, eventCount, lastHash },
        req,
      })
    })
  } catch (refused) {
    if (isOvertaken(refused)) return
    throw refused
  }
  payload.logger.error({
    // A refusal says all in its code; what broke is for the administrator.
    ...(error === thrown ? {} : { err: thrown }),
    msg: 'a scheduled publication failed',
    collection: item.collectionSlug,
    document: item.documentId,
    code: error.code,
  })
}

async function markBroken(payload: Payload, id: string, now: Date): Promise<void> {
  const failure = failureOf(new PublicationBroken(), now)
  try {
    await payload.db.updateOne({
      collection: slugs.editorialItems,
      where: { and: [{ id: { equals: id } }, isDueAt(now)] },
      data: { failure, failedAt: failure.at },
    })
  } catch (error) {
    if (isDatabaseUnavailable(error)) throw error
    payload.logger.error({ err: error, msg: 'a failed publication could not be marked', item: id })
  }
}

function failureOf(error: NewsroomError, now: Date): Failure {
  const message = errorBody(error, 'zh')
    .errors.map((problem) => problem.message)
    .join(' ')
  return { at: now.toISOString(), code: error.code, message }
}
