import type { Payload } from 'payload'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { fixedWindowLimiter } from '../fixedWindowLimiter'
import { hashOfKey, keyIn } from './apiKeyRules'
import { countUse } from './consumerUse'
import { consumerOf } from './knownConsumers'
import { scopeOf } from './scopeRules'

type GateRefusal = 'api_key_unknown' | 'api_key_disabled' | 'scope_missing' | 'too_many_requests'

export interface GateAnswer {
  /** The code of what is wrong; null lets the request pass. */
  readonly refusal: GateRefusal | null
  /** True for a consumer's request: it reads what a stranger reads, whatever else it carries. */
  readonly isConsumer: boolean
  /** `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers), `Retry-After`, `WWW-Authenticate`. */
  readonly headers: Readonly<Record<string, string>>
}

interface Asked {
  readonly path: string
  readonly headers: Parameters<typeof keyIn>[0] & { readonly cookie?: string | undefined }
  /** Empty for a question that the server asks itself. */
  readonly address: string
}

interface GateParts {
  readonly payload: () => Promise<Payload>
  /** Requests in a minute from one address without a key; 0 for no limit. */
  readonly anonymousPerMinute: number
  /** Whoever comes from more addresses in a minute is not kept out; see fixedWindowLimiter.ts. */
  readonly addressesKept?: number
}

const windowSeconds = 60
/** The newsroom sits behind one address, and whether a person's token is good is not known here yet. */
const personFactor = 10

/** Who reads, and how much of it: keys, their scopes and rates, and the addresses of those without one. Rates are counted in each process. */
export function createReaderGate({
  payload,
  anonymousPerMinute,
  ...kept
}: GateParts): (asked: Asked) => Promise<GateAnswer> {
  const limiters = new Map<string, RateLimiterMemory>()
  const limiterOf = (name: string, points: number) => {
    const key = `${name}:${points}`
    const limiter = limiters.get(key) ?? new RateLimiterMemory({ keyPrefix: key, points, duration: windowSeconds })
    limiters.set(key, limiter)
    return limiter
  }
  // Consumers are as many as the newsroom has made; addresses are as many as somebody can make up.
  const windows = { windowMilliseconds: windowSeconds * 1_000, ...kept }
  const [strangers, persons] = [fixedWindowLimiter(windows), fixedWindowLimiter(windows)]

  return async ({ path, headers, address }) => {
    const key = keyIn(headers)
    const scope = scopeOf(path)
    if (key === null || scope === null) {
      if (anonymousPerMinute === 0 || scope === null || address === '')
        return { refusal: null, isConsumer: false, headers: {} }
      const hasToken = Boolean(headers.cookie?.includes('-token=') || headers.authorization)
      const points = anonymousPerMinute * (hasToken ? personFactor : 1)
      return { isConsumer: false, ...count(hasToken ? persons : strangers, address, points) }
    }
    const consumer = await consumerOf(await payload(), hashOfKey(key))
    if (!consumer) return refused('api_key_unknown')
    if (!consumer.isActive) return refused('api_key_disabled')
    const { id, ratePerMinute, scopes } = consumer
    const spent = await spend(limiterOf('consumer', ratePerMinute), id, ratePerMinute)
    const refusal = spent.refusal ?? (scopes.includes(scope) ? null : 'scope_missing')
    countUse((await payload()).db, id, refusal === null)
    return { refusal, isConsumer: true, headers: spent.headers }
  }
}

function refused(refusal: GateRefusal): GateAnswer {
  return { refusal, isConsumer: true, headers: { 'WWW-Authenticate': 'Bearer realm="api"' } }
}

type Spent = Pick<GateAnswer, 'headers'> & { readonly refusal: GateRefusal | null }

function count(limiter: ReturnType<typeof fixedWindowLimiter>, address: string, points: number): Spent {
  const now = new Date()
  const counted = limiter.add(address, now)
  const seconds = limiter.secondsLeft(now)
  const headers = rateHeaders({ left: points - counted, seconds }, points)
  if (counted <= points) return { refusal: null, headers }
  return { refusal: 'too_many_requests', headers: { ...headers, 'Retry-After': String(seconds) } }
}

async function spend(limiter: RateLimiterMemory, who: string, points: number): Promise<Spent> {
  try {
    return { refusal: null, headers: rateHeaders(leftOf(await limiter.consume(who)), points) }
  } catch (result) {
    if (!(result instanceof RateLimiterRes)) throw result
    const retryAfter = String(Math.max(1, Math.ceil(result.msBeforeNext / 1000)))
    return {
      refusal: 'too_many_requests',
      headers: { ...rateHeaders(leftOf(result), points), 'Retry-After': retryAfter },
    }
  }
}

interface Left {
  readonly left: number
  /** Until all of them are there again. */
  readonly seconds: number
}

function leftOf({ remainingPoints, msBeforeNext }: RateLimiterRes): Left {
  return { left: remainingPoints, seconds: Math.max(0, Math.ceil(msBeforeNext / 1000)) }
}

function rateHeaders({ left, seconds }: Left, points: number): Record<string, string> {
  return {
    'RateLimit-Policy': `"minute";q=${points};w=${windowSeconds}`,
    RateLimit: `"minute";r=${Math.max(0, left)};t=${seconds}`,
  }
}
