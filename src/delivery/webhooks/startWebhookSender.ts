import type { Payload } from 'payload'
import { databaseNow } from '../../database/databaseNow'
import { slugs } from '../../slugs'
import { isPending } from './deliveryRows'
import { pruneDeliveries } from './pruneDeliveries'
import { type LaneEnd, runLane } from './runLane'
import { onDeliveryQueued } from './wakeSenders'

const everyMilliseconds = 2_000
/** Endpoints that are served at once. */
const mostLanes = 16
/** Of these, endpoints whose last try failed: those that hang leave room for those that do not. */
const mostFailing = 8
const politeMilliseconds = 2_000
const pruneEveryMilliseconds = 3_600_000

/**
 * Sends what is queued: at once after a commit of this process, and by a look every two seconds. Each endpoint has a lane
 * of its own. Several processes may do this on one database.
 * @returns how to stop; what is under way has two seconds to end, and is put back then
 */
export function startWebhookSender(payload: Payload): () => Promise<void> {
  const stopped = new AbortController()
  const running = new Map<string, Promise<void>>()
  /** Asked for while they were being served. */
  const missed = new Set<string>()
  /** Those for whom there was no room. */
  const postponed = new Set<string>()
  const failing = new Set<string>()
  const lastRun = new Map<string, number>()
  let isStopping = false
  let turn = 0
  let prunedAt = 0
  let looking: Promise<void> | undefined
  let isAskedAgain = false

  const hasRoom = (id: string) => {
    const failingNow = [...running.keys()].filter((one) => failing.has(one)).length
    return running.size < mostLanes && (!failing.has(id) || failingNow < mostFailing)
  }
  const begin = (id: string) => {
    turn += 1
    lastRun.set(id, turn)
    const lane = runLane(payload, { endpointId: id, stopped: stopped.signal, isStopping: () => isStopping })
      .catch((error: unknown): LaneEnd => {
        if (!isStopping) payload.logger.error({ err: error, msg: 'webhooks could not be sent', endpoint: id })
        return { hasMore: false, hasFailed: undefined }
      })
      .then(({ hasMore, hasFailed }) => {
        running.delete(id)
        if (hasFailed === true) failing.add(id)
        if (hasFailed === false) failing.delete(id)
        const hasWorked = hasFailed !== undefined
        if (hasMore || missed.delete(id) || (hasWorked && postponed.size > 0)) wake()
      })
    running.set(id, lane)
  }
  const look = async () => {
    const waiting = await endpointsWaiting(payload)
    postponed.clear()
    const inTurn = waiting.toSorted((a, b) => (lastRun.get(a) ?? 0) - (lastRun.get(b) ?? 0))
    for (const id of inTurn) {
      if (isStopping) return
      if (running.has(id)) missed.add(id)
      else if (hasRoom(id)) begin(id)
      else postponed.add(id)
    }
  }
  const lookAndPrune = async () => {
    try {
      await look()
      if (Date.now() - prunedAt > pruneEveryMilliseconds) {
        prunedAt = Date.now()
        await pruneDeliveries(payload, await databaseNow(payload))
      }
    } catch (error) {
      if (!isStopping) payload.logger.error({ err: error, msg: 'the look for webhooks failed' })
    }
  }
  const wake = () => {
    if (isStopping) return
    if (looking) {
      isAskedAgain = true
      return
    }
    looking = lookAndPrune().finally(() => {
      looking = undefined
      if (!isAskedAgain) return
      isAskedAgain = false
      wake()
    })
  }

  const stopListening = onDeliveryQueued(payload.db, wake)
  const timer = setInterval(wake, everyMilliseconds)
  return async () => {
    isStopping = true
    clearInterval(timer)
    stopListening()
    const abort = setTimeout(() => stopped.abort(), politeMilliseconds)
    await looking
    await Promise.all(running.values())
    clearTimeout(abort)
  }
}

async function endpointsWaiting(payload: Payload): Promise<string[]> {
  const { values } = await payload.db.findDistinct({
    collection: slugs.webhookDeliveries,
    field: 'endpointId',
    where: isPending,
    sort: 'endpointId',
    limit: 0,
  })
  return values.map(({ endpointId }) => String(endpointId))
}
