import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { getPayload, type SanitizedConfig } from 'payload'
import type { Logger } from 'pino'
import type { Env } from '../../env'
import { languageOf } from '../../language'
import { publicAnswersTotal } from '../../telemetry/registry'
import { cacheableTarget } from './addressRules'
import { asksAsStranger } from './askerRules'
import { insideOf } from './askInside'
import { crossOriginHead, isByOrigin } from './crossOriginRules'
import { encodingFor, isSameTag } from './negotiationRules'
import { publicAddresses } from './publicAddresses'
import { createPublicCache, type Found, type PublicCache } from './publicCache'
import { openPublicDocuments } from './publicDocuments'
import { remembered } from './remembered'

interface Parts {
  readonly config: SanitizedConfig
  readonly env: Pick<Env, 'corsOrigins' | 'publicCache' | 'publicUrl'>
  readonly logger: Logger
}

const targetsRemembered = 2_000
const encodingsRemembered = 100
const reportEveryMilliseconds = 60_000

/**
 * Answers what strangers ask of public addresses, before anything else sees the request, from memory or by asking `app` in
 * their place; everything else goes to `app` as it came.
 */
export function withPublicCache(app: RequestListener, { config, env, logger }: Parts): RequestListener {
  if (env.publicCache.maxBytes === 0) return app
  const counts = { hit: 0, miss: 0, stale: 0 }
  let cache: PublicCache | undefined
  getPayload({ config }).then(
    (payload) => {
      openPublicDocuments(payload, env.publicCache.maxBytes)
      cache = createPublicCache({
        payload,
        ask: insideOf(app, new URL(env.publicUrl).host),
        settings: env.publicCache,
        isByOrigin: isByOrigin(env.corsOrigins),
      })
    },
    (error: unknown) => logger.error({ err: error }, 'the public cache could not be opened'),
  )
  setInterval(() => report(logger, counts, cache), reportEveryMilliseconds).unref()

  const targetOf = remembered(targetsRemembered, (url: string) => cacheableTarget(url, publicAddresses))
  const preferred = remembered(encodingsRemembered, encodingFor)

  return (req, res) => {
    const { headers } = req
    const target = cache && asksAsStranger(req.method, headers) ? targetOf(req.url ?? '') : undefined
    if (!cache || !target) return app(req, res)
    const asked = {
      language: languageOf(headers['accept-language']),
      encoding: preferred(headers['accept-encoding'] ?? ''),
    }
    const answer = (found: Found) => {
      counts[found.from] += 1
      publicAnswersTotal.inc({ from: found.from })
      send(req, res, found, crossOriginHead(env.corsOrigins, headers.origin))
    }
    const found = cache.look(target, asked)
    if (found) return answer(found)
    // Where the server does not answer itself, it may still answer the reader.
    void cache.read(target, asked).then(answer, () => app(req, res))
  }
}

function send(req: IncomingMessage, res: ServerResponse, found: Found, besides: readonly string[]): void {
  if (res.destroyed || res.headersSent) return
  const { body, status, from, ageSeconds } = found
  const isKnown = status === 200 && isSameTag(req.headers['if-none-match'], body.tag)
  const age = from === 'stale' ? ['age', String(ageSeconds)] : []
  const head = [...body.commonHead, ...(isKnown ? [] : body.bodyHead), 'x-cache', from, ...age, ...besides]
  res.writeHead(isKnown ? 304 : status, head)
  if (isKnown || req.method === 'HEAD') res.end()
  else res.end(body.body)
}

/** One line a minute in place of one a reader: nothing about any of them is worth its time. */
function report(logger: Logger, counts: Record<Found['from'], number>, cache: PublicCache | undefined): void {
  const { hit, miss, stale } = counts
  if (!cache || hit + miss + stale === 0) return
  const { size: entries, byteCount: bytes } = cache
  logger.info({ hits: hit, misses: miss, stale, entries, bytes }, 'public cache, last minute')
  Object.assign(counts, { hit: 0, miss: 0, stale: 0 })
}
