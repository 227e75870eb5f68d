import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startAndEnd, startServer, type TestServer } from './support/server'

let server: TestServer

beforeAll(async () => {
  server = await startServer()
}, 90_000)

afterAll(() => server?.stop())

function ask(pathname: string, init: RequestInit = {}): Promise<Response> {
  return fetch(server.url + pathname, init)
}

async function codesOf(response: Response): Promise<string[]> {
  const body = (await response.json()) as { errors: { code: string; message: string }[] }
  for (const { message } of body.errors) expect(message).not.toBe('')
  return body.errors.map(({ code }) => code)
}

const json = { 'content-type': 'application/json' }

describe('probes', () => {
  it('answers that the process lives and that it can work', async () => {
    expect((await ask('/healthz')).status).toBe(200)
    expect(await (await ask('/readyz')).json()).toEqual({ status: 'ready' })
  })
})

describe('the metrics', () => {
  const metrics = () => ask('/metrics').then((answer) => answer.text())

  it('count requests by kind of address, and never by address', async () => {
    await ask('/api/articles?where[id][equals]=canary-in-a-query')
    await ask('/api/canary-in-a-path')
    const text = await metrics()
    expect(text).toMatch(/newsroom_http_requests_total\{route="api\/articles",method="GET",status="200"\} \d+/)
    expect(text).toMatch(/newsroom_http_requests_total\{route="api\/other",method="GET",status="404"\} \d+/)
    expect(text).not.toContain('canary')
  })

  it('tell what waits and how the process is', async () => {
    const text = await metrics()
    for (const queue of ['publications', 'embargoes', 'renditions', 'notices', 'mails', 'webhooks'])
      expect(text).toContain(`newsroom_queue_waiting{queue="${queue}"} 0`)
    expect(text).toContain('process_resident_memory_bytes')
  })

  it('are for this machine alone without a token, and not through a proxy', async () => {
    expect((await ask('/metrics', { headers: { 'x-forwarded-for': '203.0.113.7' } })).status).toBe(404)
  })
})

describe('every answer', () => {
  it('carries the security headers and no name of the software', async () => {
    const { headers } = await ask('/api/users/me')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it('gives pages a policy with a new nonce, whatever nonce the caller asks for', async () => {
    const forged = { headers: { 'content-security-policy': "script-src 'nonce-forged'" } }
    const pages = [await ask('/admin/login', forged), await ask('/admin/login', forged)]
    const nonces = pages.map((page) => /'nonce-([^']+)'/.exec(page.headers.get('content-security-policy') ?? '')?.[1])
    expect(nonces[0]).toBeTruthy()
    expect(nonces[0]).not.toBe(nonces[1])
    const html = await pages[0]?.text()
    expect(html).toContain(nonces[0])
    expect(html).not.toContain('forged')
  })

  it('lets the website’s pages run no script of their own, and gives everybody the same', async () => {
    const [one, other] = [
      await ask('/'),
      await ask('/', { headers: { cookie: 'payload-token=x', 'accept-language': 'en' } }),
    ]
    expect(one.headers.get('content-security-policy')).toContain("script-src 'self';")
    expect(one.headers.get('set-cookie')).toBeNull()
    expect(await one.text()).toBe(await other.text())
  })

  it('keeps a well-formed request id and replaces any other', async () => {
    expect((await ask('/healthz', { headers: { 'x-request-id': 'trace-12345678' } })).headers.get('x-request-id')).toBe(
      'trace-12345678',
    )
    const other = await ask('/healthz', { headers: { 'x-request-id': 'a b' } })
    expect(other.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('is compressed where the caller can read that', async () => {
    const page = await ask('/', { headers: { 'accept-encoding': 'gzip' } })
    expect(page.headers.get('content-encoding')).toBe('gzip')
  })

  it('answers HEAD as GET, without the body', async () => {
    const head = await ask('/api/users/me', { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
  })
})

describe('bad input', () => {
  it.each([
    ['broken JSON', { headers: json, body: '{"a":' }, 400, 'malformed_json'],
    ['a list where an object belongs', { headers: json, body: '[1]' }, 400, 'malformed_json'],
    ['null', { headers: json, body: 'null' }, 400, 'malformed_json'],
    ['a form', { body: new URLSearchParams('a=b') }, 415, 'unsupported_media_type'],
    [
      'an upload without a boundary',
      { headers: { 'content-type': 'multipart/form-data' }, body: 'x' },
      400,
      'malformed_request',
    ],
  ])('refuses %s', async (_what, init, status, code) => {
    for (const pathname of ['/api/users/login', '/api/users']) {
      const response = await ask(pathname, { method: 'POST', ...init })
      expect(response.status).toBe(status)
      expect(await codesOf(response)).toEqual([code])
    }
  })

  it('refuses broken JSON for GraphQL', async () => {
    const response = await ask('/api/graphql', { method: 'POST', headers: json, body: '{' })
    expect(response.status).toBe(400)
    expect(await codesOf(response)).toEqual(['malformed_json'])
  })

  it.each([
    '/api/users/%ff',
    '/admin/%',
    '/api/media/file/a%00.jpg',
    '/api/./articles',
    '/api/photo-contests/x/../y/entries',
    '/api/photo-contests/x/%2e/entries',
    '/api\\articles',
    '/api/articles#x',
  ])('refuses the address %s', async (pathname) => {
    const { status, body } = await send({ pathname })
    expect(status).toBe(400)
    expect(body).toContain('malformed_url')
  })

  it('knows nothing at an address that begins like one of another host', async () => {
    expect((await send({ pathname: '//[' })).status).toBe(404)
  })

  it.each(['where=abc', 'page=99999999999999999999', 'limit=1e300'])('refuses the query %s', async (query) => {
    const response = await ask(`/api/users?${query}`)
    expect(response.status).toBe(400)
    expect(await codesOf(response)).toEqual(['malformed_query'])
  })

  it('names what is not there, in the language asked for', async () => {
    const zh = await ask('/api/nothing')
    const en = await ask('/api/nothing', { headers: { 'accept-language': 'en-GB,en;q=0.8' } })
    expect([zh.status, en.status]).toEqual([404, 404])
    expect(await zh.json()).toEqual({ errors: [{ code: 'not_found', message: '没有这个地址或文档。' }] })
    expect(await en.json()).toEqual({
      errors: [{ code: 'not_found', message: 'There is no such address or document.' }],
    })
  })

  it('refuses methods that nothing uses', async () => {
    expect((await send({ pathname: '/api/users', method: 'TRACE' })).status).toBe(405)
  })

  it('scales no pictures by address, and writes nothing but its log for whoever tries', async () => {
    const fetching = '?url=%2Fapi%2Farticles&w=640&q=75'
    for (const pathname of ['/_next/image', `/_next/image${fetching}`, `/_next/imag%65${fetching}`])
      expect([pathname, (await send({ pathname })).status]).toEqual([pathname, 404])
    expect(server.logs()).not.toContain('image response')
  })

  it('has no GraphQL playground', async () => {
    expect((await ask('/api/graphql-playground')).status).toBe(404)
    expect((await ask('/api/graphql')).status).toBe(404)
  })
})

describe('limits', () => {
  it('refuses 90 MB of JSON within 100 ms, unread', async () => {
    for (const pathname of ['/api/users/login', '/api/graphql', '/admin/login']) {
      const body = Buffer.alloc(90 * 1024 * 1024, 0x20)
      const durations: number[] = []
      // The quickest counts: the others waited for the machine.
      for (let round = 0; round < 4; round++) {
        const begun = performance.now()
        const answer = await send({ pathname, method: 'POST', headers: json, body })
        durations.push(performance.now() - begun)
        expect(answer.status).toBe(413)
        expect(answer.body).toContain('body_too_large')
      }
      expect(Math.min(...durations)).toBeLessThan(100)
    }
  })

  it('refuses a body of unknown length as soon as it is too long', async () => {
    for (const pathname of ['/api/users/login', '/api/graphql']) {
      const headers = { ...json, 'transfer-encoding': 'chunked' }
      const answer = await send({ pathname, method: 'POST', headers, body: Buffer.alloc(3 * 1024 * 1024, 0x20) })
      expect(answer.status).toBe(413)
    }
  })

  it('refuses headers beyond 16 kB', async () => {
    expect((await send({ pathname: '/healthz', headers: { 'x-long': 'a'.repeat(20_000) } })).status).toBe(431)
  })

  it('serves others while hundreds of callers send their headers slowly, and sends those away', async () => {
    const sockets = await Promise.all(Array.from({ length: 500 }, openSlowly))
    const begun = performance.now()
    expect((await ask('/readyz')).status).toBe(200)
    expect(performance.now() - begun).toBeLessThan(3_000)
    const answers = await Promise.all(sockets.map(untilClosed))
    expect(new Set(answers)).toEqual(new Set(['HTTP/1.1 408 ']))
  }, 30_000)

  it('goes on after callers who leave in the middle of an upload', async () => {
    await Promise.all(Array.from({ length: 20 }, leaveDuringUpload))
    expect((await ask('/readyz')).status).toBe(200)
    expect(server.logs()).not.toContain('uncaught exception')
  })
})

describe('the log', () => {
  it('has one line without a stack for what was refused, at no error’s level', async () => {
    const refused = { 'content-type': 'application/json' }
    await ask('/api/articles?where[item.state][equals]=draft')
    await ask('/api/front-page', { method: 'PUT', headers: refused, body: '{}' })
    const query = JSON.stringify({ query: '{ Articles(where: { slugline: { like: "x" } }) { docs { id } } }' })
    await ask('/api/graphql', { method: 'POST', headers: refused, body: query })
    const lines = () =>
      server
        .logs()
        .split('\n')
        .filter((line) => /can be filtered by|in first/.test(line))
    await expect.poll(() => lines().length).toBe(3)
    for (const line of lines()) {
      expect(line).not.toContain('"stack"')
      expect(JSON.parse(line)).toMatchObject({ level: 30 })
    }
  })

  it('has one JSON line a request, with nothing that tells who asked', async () => {
    const id = 'log-test-0001'
    const headers = { 'x-request-id': id, cookie: 'payload-token=secret-cookie', authorization: 'JWT secret-token' }
    await ask('/api/users?where[email][equals]=someone@newsroom.test', { headers })
    await ask('/admin/reset/one-time-token', { headers: { 'x-request-id': 'log-test-0002' } })
    await expect.poll(() => server.logs()).toContain('log-test-0002')
    const line =
      server
        .logs()
        .split('\n')
        .find((one) => one.includes(id)) ?? '{}'
    expect(JSON.parse(line)).toMatchObject({ requestId: id, req: { method: 'GET', path: '/api/users' } })
    expect(server.logs()).not.toMatch(/someone@|secret-cookie|secret-token|one-time-token|127\.0\.0\.1|::1/)
  })
})

describe('one module graph', () => {
  it("keeps Payload, the config and the database out of Next's bundles", () => {
    const markers = ['There was an error initializing Payload', 'database_uri_unsupported', 'PAYLOAD_SECRET']
    const bundles = readdirSync('.next/server', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.m?js$/.test(file),
    )
    expect(bundles.length).toBeGreaterThan(5)
    for (const file of bundles) {
      const text = readFileSync(path.join('.next/server', file), 'utf8')
      for (const marker of markers) expect(text.includes(marker), `${marker} in ${file}`).toBe(false)
    }
  })
})

describe('starting', () => {
  let dataDir: string

  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'newsroom-start-'))
  })

  afterAll(() => rm(dataDir, { recursive: true, force: true }))

  it('tells in a sentence that the port is taken', async () => {
    await expectSentence({ dataDir, port: server.port }, `Port ${server.port} is taken`)
  })

  it('tells in a sentence that another process uses the database', async () => {
    await expectSentence({ dataDir: server.dataDir }, 'in use by another process')
  })

  it('tells in a sentence that a folder cannot be made', async () => {
    const file = path.join(dataDir, 'file')
    await writeFile(file, '')
    await expectSentence({ dataDir: path.join(file, 'data') }, 'cannot be written')
  })

  it('refuses the demo secret and a short one outside the demo', async () => {
    await mkdir(path.join(dataDir, 'secret'))
    for (const PAYLOAD_SECRET of ['', 'short']) {
      await expectSentence(
        { dataDir: path.join(dataDir, 'secret'), env: { DEMO: '', PAYLOAD_SECRET } },
        'PAYLOAD_SECRET',
      )
    }
  })

  async function expectSentence(options: Parameters<typeof startAndEnd>[0], sentence: string): Promise<void> {
    const { code, logs } = await startAndEnd(options)
    expect(logs).toContain(sentence)
    expect(logs).not.toMatch(/\n\s+at /)
    expect(code).toBe(1)
  }
})

describe('stopping', () => {
  it('finishes what is under way, fails nobody, and leaves no process', async () => {
    const own = await startServer()
    const load = keepAsking(own.url)
    await new Promise((resolve) => setTimeout(resolve, 500))
    const code = await own.stop()
    const { done, failed } = await load
    expect(code).toBe(0)
    expect(done).toBeGreaterThan(10)
    expect(failed).toEqual([])
    expect(() => process.kill(own.pid, 0)).toThrow()
  }, 60_000)

  it('says so to load balancers first', async () => {
    const own = await startServer()
    const stopped = own.stop()
    const readiness = () => fetch(`${own.url}/readyz`)
    await expect.poll(async () => (await readiness()).status, { interval: 20 }).toBe(503)
    expect(await codesOf(await readiness())).toEqual(['draining'])
    expect(await stopped).toBe(0)
  }, 60_000)
})

interface Sent {
  readonly pathname: string
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: Buffer
}

/** Plain Node: `fetch` tidies addresses and refuses some methods. */
function send({ pathname, method = 'GET', headers = {}, body }: Sent): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const length = body && !headers['transfer-encoding'] ? { 'content-length': String(body.length) } : {}
    const options = { host: 'localhost', port: server.port, path: pathname, method, headers: { ...headers, ...length } }
    const outgoing = request(options, (response: IncomingMessage) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.on('end', () => {
        outgoing.destroy()
        resolve({ status: response.statusCode ?? 0, body: text })
      })
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

function openSlowly(): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, 'localhost', () => {
      socket.write('GET /readyz HTTP/1.1\r\nHost: a\r\nX-Slow: ')
      resolve(socket)
    })
    socket.once('error', reject)
  })
}

/** The status line that the server sent before it closed. */
function untilClosed(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    socket.on('data', (chunk) => (text += chunk.toString()))
    socket.once('close', () => resolve(text.split('\r\n', 1)[0] ?? ''))
  })
}

function leaveDuringUpload(): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(server.port, 'localhost', () => {
      socket.write(
        'POST /api/media HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000000\r\n\r\n--x\r\n',
      )
      setTimeout(() => socket.destroy(), 50)
    })
    socket.once('close', () => resolve())
  })
}

/** Asks over kept-alive connections until the answer says that the connection ends. */
async function keepAsking(url: string): Promise<{ done: number; failed: string[] }> {
  const failed: string[] = []
  let done = 0
  const caller = async () => {
    let isWelcome = true
    while (isWelcome) {
      const response = await fetch(`${url}/api/users/me`).catch(() => undefined)
      if (response?.status === 200) done += 1
      else failed.push(String(response?.status ?? 'cut off'))
      await response?.text()
      isWelcome = response !== undefined && response.headers.get('connection') !== 'close'
    }
  }
  await Promise.all(Array.from({ length: 16 }, caller))
  return { done, failed }
}
