import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from './support/server'

let server: TestServer

beforeAll(async () => {
  server = await startServer()
}, 90_000)

afterAll(() => server?.stop())

const ask = (address: string, init: RequestInit = {}) => fetch(server.url + address, { redirect: 'manual', ...init })

describe('the website of an empty newsroom', () => {
  it.each(['/', '/archive', '/archive/2026-01-01', '/contests', '/search', '/search?q=a', '/about'])(
    'answers %s',
    async (address) => {
      const answer = await ask(address)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(await answer.text()).toContain('<html lang="zh-CN">')
    },
  )

  it.each([
    '/sections/nowhere',
    '/articles/nothing',
    '/bylines/nobody',
    '/topics/nothing',
    '/contests/nothing',
    '/archive/2026-02-30',
    '/archive/today',
    '/archive?page=0',
    '/archive?page=99',
    '/archive?day=today',
    '/nothing',
    '/nothing/at/all',
  ])('has a page of its own for %s, where nothing is', async (address) => {
    const answer = await ask(address)
    expect(answer.status).toBe(404)
    const html = await answer.text()
    expect(html).toContain('没有这个页面')
    expect(html).toContain('<meta name="robots" content="noindex"/>')
  })

  it('bears its mark in every tab: its own, the newsroom’s, and where no page names one', async () => {
    for (const address of ['/', '/admin/login'])
      expect([address, await (await ask(address)).text()]).toEqual([
        address,
        expect.stringMatching(/<link(?=[^>]* rel="icon")(?=[^>]* href="\/icon\.svg")[^>]*>/),
      ])
    for (const address of ['/icon.svg', '/favicon.ico']) {
      const answer = await ask(address)
      expect([address, answer.status, answer.headers.get('content-type')]).toEqual([
        address,
        200,
        'image/svg+xml; charset=utf-8',
      ])
      expect(await answer.text()).toMatch(/^<svg /)
    }
  })

  it('has one address for each page', async () => {
    for (const address of ['/archive/', '/sections/yaowen/', '/about/'])
      expect([address, (await ask(address)).headers.get('location')]).toEqual([address, address.slice(0, -1)])
    expect((await ask('/search/?q=a%20b')).headers.get('location')).toBe('/search?q=a%20b')
    expect((await ask('/archive?day=2026-01-01')).headers.get('location')).toBe('/archive/2026-01-01')
  })

  it('is never sent elsewhere by an address', async () => {
    for (const address of ['//example.org/', '/archive//example.org/', '/\\example.org/']) {
      const location = (await ask(address)).headers.get('location') ?? ''
      expect([address, new URL(location, server.url).origin]).toEqual([address, server.url])
    }
  })

  it('is read and never written to', async () => {
    const answer = await ask('/about', { method: 'POST' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  it('may be kept by whoever asks again, the stylesheet for ever', async () => {
    const answer = await ask('/about')
    expect(answer.headers.get('cache-control')).toBe(
      'public, max-age=0, s-maxage=1, stale-while-revalidate=0, stale-if-error=0',
    )
    const etag = answer.headers.get('etag') ?? ''
    expect((await ask('/about', { headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' } })).status).toBe(304)
    const [, stylesheet = ''] = /href="(\/site\/[^"]+\.css)"/.exec(await answer.text()) ?? []
    const css = await ask(stylesheet)
    expect(css.headers.get('cache-control')).toContain('immutable')
    expect(await css.text()).toContain('.reading')
  })

  it('shows words that were searched for as words', async () => {
    const html = await (await ask(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`)).text()
    expect(html).not.toContain('<script>alert')
  })
})

describe('while the news server is away', () => {
  it('says so, and asks to come again', async () => {
    const away = await startServer({ env: { SITE_API_URL: 'http://127.0.0.1:1' } })
    try {
      const answer = await fetch(`${away.url}/`)
      expect([answer.status, answer.headers.get('retry-after'), answer.headers.get('cache-control')]).toEqual([
        503,
        '30',
        'no-store',
      ])
      expect(await answer.text()).toContain('新闻服务器暂时没有应答')
      expect((await fetch(`${away.url}/api/articles`)).status).toBe(200)
    } finally {
      await away.stop()
    }
  }, 90_000)
})
