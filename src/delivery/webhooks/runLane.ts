import type { Payload } from 'payload'
import { databaseNow } from '../../database/databaseNow'
import { claimDelivery, giveUpAll, hurryUp, putBack, settleDelivery, switchOff } from './claimedDelivery'
import { messageIdOf, pendingOf } from './deliveryRows'
import { findEndpoint } from './endpointRows'
import { nextInLane } from './laneRules'
import { isAway, type Outcome } from './retryRules'
import { tryDelivery } from './tryDelivery'

/** Then the other endpoints have their turn. */
const mostInARow = 20

interface LaneRun {
  readonly endpointId: string
  /** Ends a try that is under way. */
  readonly stopped: AbortSignal
  /** Begins no other. */
  isStopping(): boolean
}

export interface LaneEnd {
  /** Its turn was over before its work was. */
  readonly hasMore: boolean
  /** Its last try failed; undefined where there was none. */
  readonly hasFailed: boolean | undefined
}

/** Delivers what is due to one endpoint, one after the other, each claimed by a compare-and-set. */
export async function runLane(payload: Payload, run: LaneRun): Promise<LaneEnd> {
  let hasFailed: boolean | undefined
  for (let done = 0; done < mostInARow; done += 1) {
    if (run.isStopping()) return { hasMore: false, hasFailed }
    const outcome = await deliverNext(payload, run)
    if (!outcome) return { hasMore: false, hasFailed }
    hasFailed = !outcome.isDelivered
  }
  return { hasMore: true, hasFailed }
}

/** @returns what came of it; undefined where nothing is due, or another process is at it */
async function deliverNext(payload: Payload, { endpointId, stopped }: LaneRun): Promise<Outcome | undefined> {
  const endpoint = await findEndpoint(payload, endpointId)
  if (!endpoint?.isActive) {
    await giveUpAll(payload, endpointId, endpoint ? 'switched_off' : 'deleted')
    return undefined
  }
  const now = await databaseNow(payload)
  const pending = await pendingOf(payload, endpointId)
  const delivery = nextInLane(pending, now)
  if (!delivery || !(await claimDelivery(payload, delivery, now))) return undefined
  const message = { id: messageIdOf(delivery), body: delivery.body }
  const startedAt = Date.now()
  let outcome: Outcome
  try {
    outcome = await tryDelivery(payload, { endpoint, message, stopped })
  } catch (error) {
    await putBack(payload, delivery, now)
    if (stopped.aborted) return undefined
    throw error
  }
  await settleDelivery(payload, { delivery, outcome, milliseconds: Date.now() - startedAt })
  if (outcome.isDelivered && pending.some(isAway)) await hurryUp(payload, endpointId)
  if (!outcome.isDelivered && outcome.failure === 'gone') await switchOff(payload, endpointId)
  return outcome
}
