import type { Payload } from 'payload'

export type Phase = 'starting' | 'ready' | 'draining'

/** What `/readyz` says: whether a load balancer may send work here. */
export interface Readiness {
  readonly phase: Phase
  enter(phase: Phase): void
  /** Asks the database for one row. One question at a time, its answer serving for a second; a silent database counts as away. */
  isDatabaseReachable(): Promise<boolean>
}

const answerWithinMilliseconds = 1_500
const answerServesMilliseconds = 1_000

export function createReadiness(ask: () => Promise<unknown>, now: () => number = Date.now): Readiness {
  let phase: Phase = 'starting'
  let answeredAt = Number.NEGATIVE_INFINITY
  let answer = false
  let pending: Promise<boolean> | undefined

  const question = () => {
    pending ??= ask()
      .then(() => true)
      .catch(() => false)
      .then((reachable) => {
        answer = reachable
        answeredAt = now()
        pending = undefined
        return reachable
      })
    return pending
  }

  return {
    get phase() {
      return phase
    },
    enter(next) {
      phase = next
    },
    async isDatabaseReachable() {
      if (now() - answeredAt < answerServesMilliseconds) return answer
      return Promise.race([question(), silence()])
    },
  }
}

/** The list of migrations is the one table that every installation has on both engines. */
export function askDatabase(payload: Payload): Promise<unknown> {
  return payload.db.findOne({ collection: 'payload-migrations', where: {} })
}

function silence(): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), answerWithinMilliseconds).unref()
  })
}
