import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectStatus } from '../int/support/client'
import { answer, hang, type Receiver, startReceiver } from '../int/support/receiver'
import { type NewsroomServer, startNewsroom } from '../threats/support/newsroomServer'

interface Sent {
  readonly name: string
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly attributes: readonly { readonly key: string; readonly value: object }[]
  readonly status: { readonly code?: number }
}

let collector: Receiver
let newsroom: NewsroomServer

const tracing = (more: Record<string, string> = {}) => ({
  OTEL_EXPORTER_OTLP_ENDPOINT: `http://${collector.host}`,
  OTEL_BSP_SCHEDULE_DELAY: '100',
  ...more,
})

beforeAll(async () => {
  collector = await startReceiver()
  collector.behave(answer(200))
  newsroom = await startNewsroom({ env: tracing({ OTEL_SERVICE_NAME: 'newsroom-test' }) })
}, 120_000)

afterAll(async () => {
  await newsroom?.server.stop()
  await collector?.close()
})

const everything = () => collector.received.map(({ body }) => body).join('\n')

function spans(): Sent[] {
  return collector.received.flatMap(({ body }) => {
    const { resourceSpans } = JSON.parse(body) as {
      resourceSpans: { scopeSpans: { spans: Sent[] }[] }[]
    }
    return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans))
  })
}

const facts = ({ attributes }: Sent) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, String(Object.values(value)[0])]))
const arrived = (name: string) =>
  expect.poll(() => spans().find((span) => span.name === name), { timeout: 10_000, interval: 100 }).toBeTruthy()

describe('traces', () => {
  it('hold a request and the queries that it waited for', async () => {
    expectStatus(await newsroom.ask('chief', 'GET', '/api/articles?limit=1&depth=0'), 200)
    await arrived('GET api/articles')
    const request = spans().find(({ name }) => name === 'GET api/articles')
    expect(request && facts(request)).toEqual({
      'http.request.method': 'GET',
      'http.route': 'api/articles',
      'http.response.status_code': '200',
    })
    await expect
      .poll(
        () =>
          spans()
            .filter(({ parentSpanId }) => parentSpanId === request?.spanId)
            .map(facts),
        { timeout: 10_000 },
      )
      .toContainEqual({ 'db.system.name': 'sqlite', 'db.operation.name': 'find', 'db.collection.name': 'articles' })
    const queries = spans().filter(({ parentSpanId }) => parentSpanId === request?.spanId)
    expect(new Set(queries.map(({ traceId }) => traceId))).toEqual(new Set([request?.traceId]))
    expect(everything()).toContain('newsroom-test')
  })

  it('hold the queries of a stranger’s miss, and none of a hit', async () => {
    await newsroom.ask(null, 'GET', '/api/sections?limit=9')
    await newsroom.ask(null, 'GET', '/api/sections?limit=9')
    await expect
      .poll(() => spans().filter(({ name }) => name === 'GET api/sections').length, { timeout: 10_000 })
      .toBe(2)
    const [miss, hit] = spans().filter(({ name }) => name === 'GET api/sections')
    const under = (span?: Sent) => spans().filter(({ parentSpanId }) => parentSpanId === span?.spanId).length
    expect(under(miss)).toBeGreaterThan(0)
    expect(under(hit)).toBe(0)
  })

  it('name nobody: no address, query, cookie, token, password, agent or text', async () => {
    const secret = 'geheim-'
    const headers = {
      'user-agent': `${secret}agent`,
      'x-forwarded-for': '203.0.113.77',
      cookie: `reader=${secret}cookie`,
      referer: `https://example.test/${secret}referer`,
    }
    const chief = { authorization: `JWT ${await newsroom.tokenOf('chief')}`, ...headers }
    await newsroom.ask(null, 'GET', `/api/users?where[email][equals]=${secret}a@newsroom.test`, { headers: chief })
    await newsroom.ask(null, 'POST', '/api/users/login', {
      headers,
      body: { email: `${secret}b@newsroom.test`, password: `${secret}password` },
    })
    await newsroom.ask(null, 'GET', `/preview/${secret}token`, { headers })
    await newsroom.ask(null, 'GET', `/search?q=${secret}words`, { headers })
    await newsroom.ask(null, 'GET', `/articles/${secret}slug`, { headers })
    await newsroom.ask('reporter', 'POST', '/api/articles', {
      body: { ...newsroom.articleData(), headline: `${secret}headline` },
    })
    await newsroom.ask(null, 'GET', `/${secret}path`, { headers })
    for (const name of ['GET api/users', 'POST api/users', 'GET preview', 'GET search', 'GET articles', 'GET other'])
      await arrived(name)
    await arrived('POST api/articles')
    await new Promise((resolve) => setTimeout(resolve, 500))
    const all = everything()
    for (const word of [secret, 'newsroom.test', '203.0.113.77', '127.0.0.1', '::1', 'JWT', 'where'])
      expect([word, all.includes(word)]).toEqual([word, false])
    const keys = new Set(spans().flatMap((span) => Object.keys(facts(span))))
    expect([...keys].sort()).toEqual([
      'db.collection.name',
      'db.operation.name',
      'db.system.name',
      'http.request.method',
      'http.response.status_code',
      'http.route',
    ])
  })

  it('do not follow a stranger into a trace of his own', async () => {
    const traceparent = '00-11111111111111111111111111111111-2222222222222222-01'
    await newsroom.ask(null, 'GET', '/api/bylines?limit=8', { headers: { traceparent } })
    await arrived('GET api/bylines')
    expect(everything()).not.toContain('11111111111111111111111111111111')
  })
})

describe('a collector', () => {
  it('that hangs or is away keeps nobody waiting, and the server stops all the same', async () => {
    collector.behave(hang)
    const other = await startNewsroom({ env: tracing({ TRUST_PROXY: '1', OTEL_EXPORTER_OTLP_TIMEOUT: '2000' }) })
    const begun = Date.now()
    for (let n = 0; n < 20; n += 1) expectStatus(await other.ask(null, 'GET', `/api/articles?limit=${n + 1}`), 200)
    expect(Date.now() - begun).toBeLessThan(10_000)
    collector.behave(answer(200))
    collector.received.length = 0
    const traceparent = '00-33333333333333333333333333333333-4444444444444444-01'
    await other.ask(null, 'GET', '/api/topics?limit=5', { headers: { traceparent } })
    await other.server.stop()
    // What was waiting is sent at the end; a proxy that is trusted says which trace it is part of.
    const topics = spans().find(({ name }) => name === 'GET api/topics')
    expect(topics).toMatchObject({ traceId: '33333333333333333333333333333333', parentSpanId: '4444444444444444' })
  }, 90_000)
})
