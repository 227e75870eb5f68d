import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

const header = 'x-own-question'
const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost'])

export interface OwnQuestions {
  /** Whether this process asks itself. The header goes no further, whatever is in it. */
  takeFrom(headers: IncomingHttpHeaders): boolean
  /** What the website sends with its questions: nothing where it asks another server, which would learn the secret. */
  headersFor(apiUrl: string): Readonly<Record<string, string>>
}

/**
 * Tells the questions that the website asks over HTTP from those of strangers, who come from this machine too where a proxy
 * stands on it. The secret is made at the start, known to this process alone and never written down.
 */
export function createOwnQuestions(port: number): OwnQuestions {
  const secret = randomBytes(32).toString('base64url')
  const none: Readonly<Record<string, string>> = {}
  return {
    takeFrom: (headers) => {
      const given = headers[header]
      delete headers[header]
      return typeof given === 'string' && timingSafeEqual(digest(given), digest(secret))
    },
    headersFor: (apiUrl) => (isHere(apiUrl, port) ? { [header]: secret } : none),
  }
}

function isHere(apiUrl: string, port: number): boolean {
  const url = URL.parse(apiUrl)
  return url?.protocol === 'http:' && loopback.has(url.hostname) && Number(url.port || 80) === port
}

/** Of one length, as comparing in the same time wants it. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
