import { takesAway } from './messageRules'
import { isAway } from './retryRules'
import type { DeliveryState, Failure } from './vocabulary'

/** As much of a waiting delivery as its turn depends on. */
export interface Queued {
  readonly type: string
  readonly state: DeliveryState
  readonly attempts: number
  /** When it may be tried; of one that is being sent, when its sender is given up for dead. */
  readonly nextAt: Date
  readonly failure: Failure | null
  readonly status: number | null
}

/** A message that the receiver answers with a refusal keeps the ones behind it waiting for so many tries. */
const triesInTheWay = 3

/**
 * Whose turn it is among the deliveries of one endpoint, oldest first; undefined while there is nothing to do. They keep
 * their order: what failed is tried again before the next, as long as the receiver seems to be away. Two things go past it: news
 * that something is gone, and everything, once the receiver has refused this one message several times.
 */
export function nextInLane<Row extends Queued>(rows: readonly Row[], now: Date): Row | undefined {
  if (rows.some(({ state, nextAt }) => state === 'sending' && nextAt > now)) return undefined
  for (const row of rows) {
    if (row.nextAt <= now) return row
    if (holdsLane(row)) return rows.find((later) => mayOvertake(later) && later.nextAt <= now)
  }
  return undefined
}

function holdsLane({ attempts, failure, status }: Queued): boolean {
  return attempts < triesInTheWay || isAway({ failure, status })
}

function mayOvertake({ type, attempts }: Queued): boolean {
  return takesAway(type) && attempts === 0
}
