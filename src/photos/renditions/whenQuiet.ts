import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'

const lookMilliseconds = 100
/** Of the time, from 0 to 1: above it answers wait for one another. */
const busyFrom = 0.5
const longestMilliseconds = 5_000

/**
 * Resolves once the event loop has time to spare, or after five seconds: what nobody waits for gives way to uploads and readers,
 * and still goes on in a newsroom that is always busy.
 */
export async function whenQuiet(isStopped: () => boolean): Promise<void> {
  const until = performance.now() + longestMilliseconds
  while (!isStopped() && performance.now() < until) {
    const before = performance.eventLoopUtilization()
    await sleep(lookMilliseconds)
    if (performance.eventLoopUtilization(before).utilization < busyFrom) return
  }
}
