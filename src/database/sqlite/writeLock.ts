import { Mutex } from 'async-mutex'
import { writeLockTimeout } from '../errors'

export interface WriteLockLimits {
  /** How long one holder may keep others waiting before they give up, in milliseconds. */
  readonly timeoutMs: number
  /** After how long without a statement a holder that keeps others waiting is taken for lost, in milliseconds. */
  readonly abandonedAfterMs: number
}

export interface WriteLockHold {
  /** Says that the holder is alive. */
  readonly touch: () => void
  readonly release: () => void
}

/**
 * Hands the writing connection to one holder at a time, in order of asking. What is timed is how long one holder
 * stays, not how long the queue is: under load everyone gets through, and a write that waits for its own transaction fails.
 */
export function createWriteLock(limits: WriteLockLimits) {
  const mutex = new Mutex()
  let holder: { since: number; lastSeen: number; abandon: () => void } | undefined

  /**
   * @param onAbandoned frees what the holder holds when it is taken for lost
   * @throws DatabaseError `database_write_lock_timeout`
   */
  async function acquire(onAbandoned: () => void): Promise<WriteLockHold> {
    const release = mutex.isLocked() ? await waitFor(mutex.acquire()) : await mutex.acquire()
    const mine = { since: Date.now(), lastSeen: Date.now(), abandon: onAbandoned }
    holder = mine
    return {
      touch: () => {
        mine.lastSeen = Date.now()
      },
      release: () => {
        if (holder !== mine) return
        holder = undefined
        release()
      },
    }
  }

  function waitFor(turn: Promise<() => void>): Promise<() => void> {
    return new Promise((resolve, reject) => {
      let timer: NodeJS.Timeout
      let gaveUp = false
      const check = () => {
        const heldForMs = holder ? Date.now() - holder.since : 0
        if (!holder || heldForMs < limits.timeoutMs) return schedule(limits.timeoutMs - heldForMs)
        if (Date.now() - holder.lastSeen >= limits.abandonedAfterMs) {
          holder.abandon()
          return schedule(limits.timeoutMs)
        }
        gaveUp = true
        reject(writeLockTimeout(heldForMs))
      }
      const schedule = (ms: number) => {
        timer = setTimeout(check, ms)
      }
      schedule(limits.timeoutMs)
      turn.then((release) => {
        clearTimeout(timer)
        if (gaveUp) release()
        else resolve(release)
      }, reject)
    })
  }

  return { acquire }
}
