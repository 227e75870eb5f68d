import { type Answer, isAnswer } from './fieldRules'

/** What a question carries in its query; names in Payload's bracket notation. */
export type Query = Readonly<Record<string, string | number | boolean>>

/** Asks the public API as any reader would. Null where it answers 404. */
export type AskApi = (path: string, query?: Query) => Promise<Answer | null>

/** The API does not answer, or not with what it is there for; the site can show nothing then. */
export class NewsServerAway extends Error {
  constructor(path: string, cause: unknown) {
    super(`The news server did not answer ${path}`, { cause })
  }
}

interface ApiOptions {
  /** Without `/api`. */
  readonly apiUrl: string
  /** Sent with each question. */
  readonly headers?: Readonly<Record<string, string>>
  readonly timeoutMilliseconds?: number
}

/** Longer than the slowest honest answer; a reader who waits longer has left. */
const usualTimeoutMilliseconds = 5_000

/** @returns a client that throws `NewsServerAway` for time-outs, failures of the network and everything but 200 and 404 */
export function createAskApi({ apiUrl, headers, timeoutMilliseconds = usualTimeoutMilliseconds }: ApiOptions): AskApi {
  return async (path, query = {}) => {
    const parameters = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))
    const search = parameters.size > 0 ? `?${parameters}` : ''
    try {
      const response = await fetch(`${apiUrl}/api${path}${search}`, {
        // Within one machine compressing costs more than it saves.
        headers: { ...headers, accept: 'application/json', 'accept-encoding': 'identity' },
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMilliseconds),
      })
      if (response.status === 404) {
        await response.body?.cancel()
        return null
      }
      if (!response.ok) throw new Error(`It answered ${response.status}: ${(await response.text()).slice(0, 500)}`)
      const answer: unknown = await response.json()
      if (!isAnswer(answer)) throw new Error('It answered with something else than a document.')
      return answer
    } catch (error) {
      throw new NewsServerAway(path, error)
    }
  }
}
