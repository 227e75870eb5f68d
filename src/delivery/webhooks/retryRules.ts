import type { Failure } from './vocabulary'

/** What came of a try. */
export type Outcome =
  | { readonly isDelivered: true; readonly status: number }
  | {
      readonly isDelivered: false
      readonly failure: Failure
      /** Null where there was no answer. */
      readonly status: number | null
      /** As the answer asked for. */
      readonly retryAfterSeconds: number | null
    }

/** Seconds between one try and the next: nine tries in about a day. */
const pauseSeconds = [5, 60, 300, 1_800, 7_200, 18_000, 28_800, 28_800] as const
/** A pause is longer by up to this share, so that many deliveries do not come back at the same moment. */
const jitter = 0.1
const longestRetryAfterSeconds = 28_800
/** As long as a delivery can live: all pauses at their longest. What waited behind others has fewer tries. */
const longestWaitSeconds = 27 * 3_600

interface Tried {
  /** Tries so far, the failed one among them. */
  readonly attempts: number
  /** When it was queued, or replayed. */
  readonly waitingSince: Date
  readonly retryAfterSeconds: number | null
  readonly now: Date
  /** From 0 to 1. */
  readonly random: number
}

/** When a delivery is tried again; null when it is given up. */
export function nextTry({ attempts, waitingSince, retryAfterSeconds, now, random }: Tried): Date | null {
  const pause = pauseSeconds[attempts - 1]
  if (pause === undefined) return null
  const asked = Math.min(retryAfterSeconds ?? 0, longestRetryAfterSeconds)
  const seconds = Math.max(pause * (1 + jitter * random), asked)
  const at = new Date(now.getTime() + Math.round(seconds * 1000))
  return at.getTime() - waitingSince.getTime() > longestWaitSeconds * 1000 ? null : at
}

/** What an answer means. Anything but 2xx is a failure, a redirect too: it is not followed. */
export function outcomeOf(status: number, retryAfter: string | undefined, now: Date): Outcome {
  if (status >= 200 && status < 300) return { isDelivered: true, status }
  return {
    isDelivered: false,
    status,
    failure: failureOf(status),
    retryAfterSeconds: status === 429 || status === 503 ? secondsIn(retryAfter, now) : null,
  }
}

function failureOf(status: number): Failure {
  if (status === 410) return 'gone'
  if (status === 429 || status === 503) return 'too_busy'
  if (status >= 300 && status < 400) return 'redirected'
  return status >= 500 ? 'server_error' : 'refused'
}

/** `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). */
function secondsIn(value: string | undefined, now: Date): number | null {
  if (value === undefined) return null
  if (/^\d{1,9}$/.test(value.trim())) return Number(value)
  const at = Date.parse(value)
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now.getTime()) / 1000))
}

/** Answers of a receiver, or of what stands before it, that is away for now: they say nothing of the message. */
export const awayStatuses: readonly number[] = [429, 502, 503, 504]

/** Whether the receiver as a whole seems to be away, rather than at odds with this one message. */
export function isAway({
  failure,
  status,
}: {
  readonly failure: Failure | null
  readonly status: number | null
}): boolean {
  return status === null ? failure !== null : awayStatuses.includes(status)
}
