import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { TargetAddress } from './resolveTarget'

interface Posting {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** The only ones that a connection is made to. */
  readonly addresses: readonly TargetAddress[]
  readonly signal: AbortSignal
}

interface Answered {
  readonly status: number
  readonly retryAfter: string | undefined
}

const mostAnswerBytes = 65_536
const mostAnswerMilliseconds = 1_000

/**
 * Posts once: no redirect is followed, no proxy is used, no connection is kept. What the answer holds is read, so that the
 * receiver can finish, and thrown away; its status counts as soon as it is there.
 * @throws what the connection fails with; an `AbortError` when `signal` ends it
 */
export function postMessage({ url, headers, body, addresses, signal }: Posting): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest
    const bytes = Buffer.from(body, 'utf8')
    const request = send(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': String(bytes.length) },
      agent: false,
      lookup: pinnedTo(addresses),
      signal,
    })
    request.on('error', reject)
    request.on('response', (response) => {
      resolve({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] })
      throwAway(request, response)
    })
    request.end(bytes)
  })
}

/** Answers with what was checked, however often and for whatever name it is asked. */
function pinnedTo(addresses: readonly TargetAddress[]): LookupFunction {
  return (_host, { all }, callback) => {
    const [first] = addresses
    if (all) callback(null, [...addresses])
    else if (first) callback(null, first.address, first.family)
    else callback(new Error('no address'), '')
  }
}

function throwAway(request: ClientRequest, response: IncomingMessage): void {
  let bytes = 0
  const timer = setTimeout(() => request.destroy(), mostAnswerMilliseconds)
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > mostAnswerBytes) request.destroy()
  })
  response.on('close', () => clearTimeout(timer))
  response.on('error', () => {})
}
