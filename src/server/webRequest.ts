import type { IncomingMessage } from 'node:http'
import { bodyStream } from './bodyStream'

interface Incoming {
  /** Scheme and host that the request is taken to be for: the configured address, never the caller's `Host`. */
  readonly origin: string
  /** Fires when the caller goes away before the answer is complete. */
  readonly signal: AbortSignal
}

/** Thrown for a body that Payload would not understand, and answer as a failure of its own. */
export class UnreadableBody extends Error {
  readonly problem: 'malformed_json' | 'malformed_request' | 'unsupported_media_type'

  constructor(problem: UnreadableBody['problem']) {
    super(problem)
    this.problem = problem
  }
}

const bodyless = new Set(['GET', 'HEAD', 'OPTIONS'])
const writing = new Set(['POST', 'PUT', 'PATCH'])

/**
 * Node's request as the web's, the form that Payload reads. A HEAD is asked as a GET, which has the endpoints; an upload
 * is streamed, anything else is short (the body limit has passed) and read whole, so that broken JSON is told apart here.
 * @throws UnreadableBody
 */
export async function toWebRequest(req: IncomingMessage, { origin, signal }: Incoming): Promise<Request> {
  const method = req.method === 'HEAD' ? 'GET' : (req.method ?? 'GET')
  const url = origin + (req.url ?? '/')
  const headers = webHeaders(req)
  if (bodyless.has(method)) return new Request(url, { method, headers, signal })
  const type = mediaType(req)
  if (type === 'multipart/form-data') {
    if (!/;\s*boundary=\S/i.test(req.headers['content-type'] ?? '')) throw new UnreadableBody('malformed_request')
    // Node's types do not know `duplex`, which the standard requires beside a stream.
    const init = { method, headers, signal, body: bodyStream(req), duplex: 'half' }
    return new Request(url, init as RequestInit)
  }
  const body = await readBody(req)
  if (!writing.has(method)) return new Request(url, { method, headers, signal, body: body.length > 0 ? body : null })
  if (type === 'application/x-www-form-urlencoded' && isDisguisedQuery(req))
    return new Request(url, { method, headers, signal, body })
  if (body.length > 0 && type !== 'application/json') throw new UnreadableBody('unsupported_media_type')
  if (body.length > 0) assertJsonObject(body)
  // Payload compares the type letter by letter, and knows no document at all where there is no body.
  headers.set('content-type', 'application/json')
  return new Request(url, { method, headers, signal, body: body.length > 0 ? body : '{}' })
}

function mediaType(req: IncomingMessage): string {
  return (req.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''
}

/** The admin sends long queries as a POST with the query in its body. */
function isDisguisedQuery(req: IncomingMessage): boolean {
  return req.headers['x-payload-http-method-override'] === 'GET' || req.headers['x-http-method-override'] === 'GET'
}

export function webHeaders(req: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    if (typeof value === 'string') headers.set(name, value)
    else for (const one of value ?? []) headers.append(name, one)
  }
  return headers
}

/** By events: iterating over the request would tear the connection down on the first trouble, before the answer is out. */
function readBody(req: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    req.on('data', (chunk: Buffer) => chunks.push(chunk))
    req.once('end', () => resolve(Buffer.concat(chunks)))
    req.once('error', reject)
    req.once('close', () => reject(new Error('The request was cut off.')))
  })
}

/** Payload spreads what it has parsed, so that a list, a string or `null` would fail deep inside as an error of the server. */
function assertJsonObject(body: Buffer): void {
  let value: unknown
  try {
    value = JSON.parse(body.toString('utf8'))
  } catch {
    throw new UnreadableBody('malformed_json')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UnreadableBody('malformed_json')
}
