/** What the server answered a stranger with. */
export interface Answer {
  readonly status: number
  /** Names in lower case and values, as Node gives them. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: Buffer
}

/** Seconds for which an answer may stand at most, whatever happens: what nobody heard of ends with it. */
const longestSeconds = 300
/** Somebody may be about to publish what was not found, by a way that no row tells of. */
const notFoundSeconds = 10
const keptStatuses = new Map([
  [200, longestSeconds],
  [301, longestSeconds],
  [308, longestSeconds],
  [404, notFoundSeconds],
  [410, longestSeconds],
])

/** Seconds for which an answer may be kept; 0: not at all. */
export function keptSecondsOf({ status, headers }: Answer, atMost = longestSeconds): number {
  if (headers['set-cookie'] !== undefined) return 0
  if (status < 400 && /no-store/.test(String(headers['cache-control'] ?? ''))) return 0
  return Math.min(keptStatuses.get(status) ?? 0, atMost)
}

/** Of the connection, of this one request, or written anew for each kind of answer. */
const ownHeaders: ReadonlySet<string> = new Set([
  'age',
  'cache-control',
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'set-cookie',
  'transfer-encoding',
  'vary',
  'x-request-id',
])

/** The headers of an answer that go to every reader of it, as names and values in turn. */
export function lastingHeaders({ headers }: Answer): string[] {
  return Object.entries(headers).flatMap(([name, value]) => {
    if (value === undefined || ownHeaders.has(name)) return []
    return typeof value === 'string' ? [name, value] : value.flatMap((one) => [name, one])
  })
}

interface SharedCaches {
  /** Seconds for which caches in front may answer without asking. */
  readonly freshSeconds: number
  /** Seconds more for which they may do so while they ask, or while we do not answer. */
  readonly staleSeconds: number
}

/**
 * What caches in front may do (RFC 9111, 5861). The zeros are said, because some serve what is stale for a while by themselves:
 * a killed story would stay as long.
 */
export function cacheControlOf({ freshSeconds, staleSeconds }: SharedCaches): string {
  return `public, max-age=0, s-maxage=${freshSeconds}, stale-while-revalidate=${staleSeconds}, stale-if-error=${staleSeconds}`
}

interface VaryingBy {
  readonly isByLanguage: boolean
  readonly isByOrigin: boolean
}

export function varyOf({ isByLanguage, isByOrigin }: VaryingBy): string {
  return ['Accept-Encoding', ...(isByLanguage ? ['Accept-Language'] : []), ...(isByOrigin ? ['Origin'] : [])].join(', ')
}

/** Whether an answer's words are in the language of whoever asked. */
export function isInReadersLanguage({ status }: Pick<Answer, 'status'>, isTranslated = false): boolean {
  return isTranslated || status >= 400
}
