import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createAskApi, NewsServerAway } from './askApi'

let server: Server | undefined

afterEach(() => server?.closeAllConnections())

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener)
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('a question to the API', () => {
  it('carries its query, and no cookie or language of a reader', async () => {
    let asked: { url?: string; headers: object } = { headers: {} }
    const apiUrl = await serve((req, res) => {
      asked = { url: req.url ?? '', headers: req.headers }
      res.end('{"docs":[]}')
    })
    const answer = await createAskApi({ apiUrl })('/articles', { 'where[slug][equals]': 'a&b', limit: 1 })
    expect(answer).toEqual({ docs: [] })
    expect(asked.url).toBe('/api/articles?where%5Bslug%5D%5Bequals%5D=a%26b&limit=1')
    expect(asked.headers).not.toHaveProperty('cookie')
    expect(asked.headers).not.toHaveProperty('authorization')
  })

  it('for what is not there is answered with nothing', async () => {
    const apiUrl = await serve((_req, res) => res.writeHead(404).end('{"errors":[]}'))
    expect(await createAskApi({ apiUrl })('/search')).toBeNull()
  })

  it.each<[string, RequestListener]>([
    ['fails', (_req, res) => res.writeHead(500).end('{}')],
    ['is told that it was wrong', (_req, res) => res.writeHead(400).end('{}')],
    ['is sent elsewhere', (_req, res) => res.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
    ['gets no JSON', (_req, res) => res.end('<html>')],
    ['gets a list', (_req, res) => res.end('[]')],
    ['gets nothing in time', () => undefined],
    ['is cut off', (req) => req.socket.destroy()],
  ])('that %s says that the news server is away', async (_what, listener) => {
    const ask = createAskApi({ apiUrl: await serve(listener), timeoutMilliseconds: 100 })
    await expect(ask('/articles')).rejects.toBeInstanceOf(NewsServerAway)
  })

  it('to nobody says so too', async () => {
    await expect(createAskApi({ apiUrl: 'http://127.0.0.1:1' })('/articles')).rejects.toBeInstanceOf(NewsServerAway)
  })
})
