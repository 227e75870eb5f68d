import { createLocalReq, type Payload, type Where } from 'payload'
import { databaseNow } from '../../database/databaseNow'
import { withTransaction } from '../../database/retryTransaction'
import { slugs } from '../../slugs'
import { changeDeliveries, changeDelivery, type Delivery, isPending } from './deliveryRows'
import { awayStatuses, nextTry, type Outcome } from './retryRules'
import type { Failure } from './vocabulary'

/** A sender that has not come back by then is dead, and another takes its delivery. Twice as long as a try can last. */
const leaseMilliseconds = 20_000

/** @returns whether the delivery is this process's to send */
export async function claimDelivery(payload: Payload, delivery: Delivery, now: Date): Promise<boolean> {
  const { id, state, attempts } = delivery
  const where: Where = {
    and: [{ id: { equals: id } }, { state: { equals: state } }, { attempts: { equals: attempts } }],
  }
  const leaseEnd = new Date(now.getTime() + leaseMilliseconds)
  const data = { state: 'sending', attempts: attempts + 1, nextAt: leaseEnd.toISOString() }
  // In a transaction, because the embedded database finds the row first and writes it then.
  const req = await createLocalReq({}, payload)
  return withTransaction(req, () => changeDelivery(payload, { where, data }, req))
}

interface Tried {
  readonly delivery: Delivery
  readonly outcome: Outcome
  readonly milliseconds: number
}

/** Writes down what came of a try: delivered, to be tried again, or given up. */
export async function settleDelivery(payload: Payload, { delivery, outcome, milliseconds }: Tried): Promise<void> {
  const now = await databaseNow(payload)
  const tried = { lastTriedAt: now.toISOString(), lastStatus: outcome.status, lastMilliseconds: milliseconds }
  if (outcome.isDelivered) {
    // Whoever else has taken it meanwhile need not send it again.
    const where: Where = { id: { equals: delivery.id } }
    const data = { ...tried, state: 'delivered', settledAt: now.toISOString(), lastFailure: null }
    await changeDelivery(payload, { where, data })
    return
  }
  const { failure, retryAfterSeconds, status } = outcome
  const attempts = delivery.attempts + 1
  const { waitingSince, id, endpointId } = delivery
  const next = nextTry({ attempts, waitingSince, retryAfterSeconds, now, random: Math.random() })
  const ending = next
    ? { state: 'waiting', nextAt: next.toISOString() }
    : { state: 'dead', settledAt: now.toISOString() }
  await changeDelivery(payload, { where: ours(delivery), data: { ...tried, ...ending, lastFailure: failure } })
  const msg = next ? 'a webhook could not be delivered' : 'a webhook was given up'
  payload.logger.warn({ msg, delivery: id, endpoint: endpointId, failure, status, attempts })
}

/** The server is being stopped: another process sends it at once, and the try does not count. */
export async function putBack(payload: Payload, delivery: Delivery, now: Date): Promise<void> {
  const data = { state: 'waiting', attempts: delivery.attempts, nextAt: now.toISOString() }
  await changeDelivery(payload, { where: ours(delivery), data })
}

/** The row as this process has claimed it. */
function ours({ id, attempts }: Delivery): Where {
  return { and: [{ id: { equals: id } }, { state: { equals: 'sending' } }, { attempts: { equals: attempts + 1 } }] }
}

/** The receiver is back: what it missed need not wait for the end of its pause. */
export async function hurryUp(payload: Payload, endpointId: string): Promise<void> {
  const unanswered: Where = { and: [{ lastStatus: { exists: false } }, { lastFailure: { exists: true } }] }
  const where: Where = {
    and: [
      { endpointId: { equals: endpointId } },
      { state: { equals: 'waiting' } },
      { or: [{ lastStatus: { in: [...awayStatuses] } }, unanswered] },
    ],
  }
  await changeDeliveries(payload, { where, data: { nextAt: (await databaseNow(payload)).toISOString() } })
}

/** The receiver wants no more. */
export async function switchOff(payload: Payload, endpointId: string): Promise<void> {
  const at = (await databaseNow(payload)).toISOString()
  await payload.db.updateOne({
    collection: slugs.webhookEndpoints,
    id: endpointId,
    data: { isActive: false, goneAt: at, updatedAt: at },
  })
  await giveUpAll(payload, endpointId, 'gone')
}

export async function giveUpAll(payload: Payload, endpointId: string, failure: Failure): Promise<void> {
  const where: Where = { and: [{ endpointId: { equals: endpointId } }, isPending] }
  const settledAt = (await databaseNow(payload)).toISOString()
  await changeDeliveries(payload, { where, data: { state: 'dead', settledAt, lastFailure: failure } })
}
