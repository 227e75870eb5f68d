import { subscriberOf } from './networkRules'

interface Window {
  readonly windowMilliseconds: number
  /** Whoever comes from more addresses than that in one window is not kept out: those counted longest are forgotten. */
  readonly addressesKept?: number
}

interface FixedWindowLimiter {
  countOf(address: string, now: Date): number
  /** @returns the count with this one */
  add(address: string, now: Date): number
  /** Whole seconds until all counts begin anew, 1 at least: for `Retry-After`. */
  secondsLeft(now: Date): number
}

const usuallyKept = 50_000

/**
 * Counts what addresses do within one window after another, all of one subscriber's as one (`subscriberOf`). They are kept in memory alone, no more of them than a process
 * can afford, and forgotten with the window.
 */
export function fixedWindowLimiter({ windowMilliseconds, addressesKept = usuallyKept }: Window): FixedWindowLimiter {
  const counts = new Map<string, number>()
  let windowEndsAt = 0
  const countsAt = (now: Date) => {
    if (now.getTime() > windowEndsAt) {
      counts.clear()
      windowEndsAt = now.getTime() + windowMilliseconds
    }
    return counts
  }
  return {
    countOf: (address, now) => countsAt(now).get(subscriberOf(address)) ?? 0,
    add: (address, now) => {
      const current = countsAt(now)
      const subscriber = subscriberOf(address)
      const known = current.get(subscriber)
      // A map gives its keys in the order in which they came.
      if (known === undefined && current.size >= addressesKept) current.delete(current.keys().next().value ?? '')
      const count = (known ?? 0) + 1
      current.set(subscriber, count)
      return count
    },
    secondsLeft: (now) => Math.max(1, Math.ceil((windowEndsAt - now.getTime()) / 1_000)),
  }
}
