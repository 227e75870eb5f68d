import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectStatus, send } from '../int/support/client'
import { type NewsroomServer, startNewsroom } from './support/newsroomServer'

const canary = 'zheshijinsique'

let newsroom: NewsroomServer
let token: string
let id: string

beforeAll(async () => {
  newsroom = await startNewsroom()
  id = await newsroom.pieceIn('review1', { data: { headline: canary, body: [{ children: [{ text: canary }] }] } })
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString()
  const body = { recipient: '受访者', purpose: 'quotes', expiresAt }
  const made = expectStatus(await newsroom.ask('editor', 'POST', `/api/articles/${id}/preview-links`, { body }), 201)
  token = String(made.body.path).replace('/preview/', '')
})

afterAll(() => newsroom?.server.stop())

const get = (path: string, headers: Record<string, string> = {}) => send(newsroom.url, 'GET', path, { headers })

describe('a preview link in a stranger’s hands', () => {
  it('shows its piece, to no cache, no search engine, no frame and no other site', async () => {
    const { status, text, headers } = await get(`/preview/${token}`)
    expect([status, text.includes(canary)]).toEqual([200, true])
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('x-robots-tag')).toContain('noindex')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(/<title>[^<]*<\/title>/.exec(text)?.[0]).not.toContain(canary)
  })

  it('opens nothing else of the newsroom', async () => {
    for (const path of [
      `/api/articles/${id}?token=${token}`,
      `/api/articles/${id}?preview=${token}&draft=true`,
      `/api/preview-links?where[tokenHash][exists]=true`,
      `/api/articles/${id}/preview-links`,
    ]) {
      const { status, text } = await get(path, { authorization: `Bearer ${token}`, cookie: `payload-token=${token}` })
      expect([path, status >= 400, text.includes(canary)]).toEqual([path, true, false])
    }
  })

  it('shows the same nothing for whatever is no link, and for one that has ended', async () => {
    const links = (await newsroom.ask('editor', 'GET', `/api/articles/${id}/preview-links`)).body.links as {
      id: string
    }[]
    const revoke = `/api/articles/${id}/preview-links/${links[0]?.id}/revoke`
    const altered = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`
    const wrong = await get(`/preview/${altered}`)
    expectStatus(await newsroom.ask('editor', 'POST', revoke), 200)
    const ended = await get(`/preview/${token}`)
    expect([wrong.status, ended.status]).toEqual([404, 404])
    expect(ended.text).not.toContain(canary)
    expect(ended.text).toBe(wrong.text)
    expect(ended.text).toContain('这个链接打不开')
    for (const path of [token.slice(1), `${token}A`, '%00', '..%2f..%2fetc', token.toUpperCase()]) {
      const { status, text } = await get(`/preview/${path}`)
      expect([path, [400, 404].includes(status), text.includes(canary)]).toEqual([path, true, false])
    }
  })

  it('that is guessed at is answered no more after a while, by its pictures neither', async () => {
    const statuses = new Set<number>()
    for (let guess = 0; guess < 80; guess += 1)
      statuses.add((await get(`/preview/${String(guess).padStart(43, 'x')}/pictures/any.jpg`)).status)
    expect([...statuses].sort()).toEqual([404, 429])
  })
})
