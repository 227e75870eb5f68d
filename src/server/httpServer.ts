import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { encodedTarget } from './encodedTarget'
import { type HttpProblemCode, httpProblems, problemBody } from './httpProblem'

/** A server with bounds on what a slow or greedy caller can hold; times in milliseconds. */
export function createHttpServer(listener: RequestListener): Server {
  const server = createServer(
    {
      maxHeaderSize: 16 * 1024,
      headersTimeout: 10_000,
      // An upload over a slow line takes minutes; everything else is far below.
      requestTimeout: 300_000,
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: 2_000,
    },
    listener,
  )
  server.maxHeadersCount = 100
  server.prependListener('request', trackAnswer)
  server.on('upgrade', trackUpgraded)
  server.on('clientError', answerBrokenRequest)
  return server
}

export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/**
 * Lets the requests in flight finish. While it still listens, each answer closes its connection, so that a caller on a
 * kept-alive connection is sent away politely instead of being cut off with a request under way.
 */
export async function drain(server: Server, { politeMilliseconds, withinMilliseconds }: DrainTimes): Promise<void> {
  server.prependListener('request', (_req: IncomingMessage, res: ServerResponse) =>
    res.setHeader('Connection', 'close'),
  )
  // Those under way may take longer than the polite wait: their callers must not come back on the same connection either.
  for (const res of underWay) if (!res.headersSent) res.setHeader('Connection', 'close')
  await new Promise((resolve) => setTimeout(resolve, politeMilliseconds))
  await untilRead()
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  for (const socket of upgraded) socket.destroy()
  const sweep = setInterval(() => untilRead().then(() => server.closeIdleConnections()), 50)
  const force = setTimeout(() => server.closeAllConnections(), withinMilliseconds)
  await closed
  clearInterval(sweep)
  clearTimeout(force)
}

/**
 * Resolves once the process has read what its sockets hold: on a busy machine timers come first, and a connection whose
 * next request waits in the kernel would count as idle.
 */
async function untilRead(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

const underWay = new Set<ServerResponse>()

/**
 * Draining, metrics, tracing, the log and the route each listen once for an answer's end, and whatever writes it, Next or a
 * pipe, adds a few. At Node's ten that looked like a leak, and was a line of warning an answer; a real one comes beyond this too.
 */
const listenersOfAnAnswer = 20

function trackAnswer(_req: IncomingMessage, res: ServerResponse): void {
  res.setMaxListeners(listenersOfAnAnswer)
  underWay.add(res)
  res.once('close', () => underWay.delete(res))
}

/** Hot reload's sockets in development: the server no longer counts them as its own, yet waits for them when it closes. */
const upgraded = new Set<Duplex>()

function trackUpgraded(this: Server, _req: IncomingMessage, socket: Duplex): void {
  // Nobody but Next speaks another protocol here.
  if (this.listenerCount('upgrade') === 1) {
    socket.destroy()
    return
  }
  upgraded.add(socket)
  socket.once('close', () => upgraded.delete(socket))
}

interface DrainTimes {
  readonly politeMilliseconds: number
  readonly withinMilliseconds: number
}

const codeByParserError = new Map<string | undefined, HttpProblemCode>([
  ['HPE_HEADER_OVERFLOW', 'headers_too_large'],
  ['ERR_HTTP_REQUEST_TIMEOUT', 'request_timeout'],
])

/** What Node's parser refuses never becomes a request: the answer is written by hand. */
function answerBrokenRequest(error: NodeJS.ErrnoException & { rawPacket?: Uint8Array }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const target = error.code === 'HPE_INVALID_URL' ? encodedTarget(error.rawPacket) : null
  const code = target ? 'malformed_url' : (codeByParserError.get(error.code) ?? 'malformed_request')
  const status = target ? `308 Permanent Redirect\r\nLocation: ${target}` : `${httpProblems[code].status} `
  const body = JSON.stringify(problemBody(code, 'zh'))
  const head = `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`
  socket.end(head + body, () => socket.destroy())
}
