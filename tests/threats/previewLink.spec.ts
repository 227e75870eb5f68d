import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectStatus, send } from '../int/support/client'
import type { PersonName } from '../int/support/people'
import { uploadPicture } from '../int/support/pictures'
import { type NewsroomServer, startNewsroom } from './support/newsroomServer'
import { untilMade } from './support/pictures'

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

type Step = readonly [action: string, by: PersonName, input?: Readonly<Record<string, unknown>>]

const toPublished: readonly Step[] = [
  ['approve', 'editor'],
  ['approve', 'desk'],
  ['approve', 'chief'],
  ['publish', 'chief'],
]

let pictures = 0

/** A draft with a picture in it, on its way through review, and the link to it. */
async function sharedWithPicture({ seconds = 3_600 } = {}): Promise<{ id: string; page: string; picture: string }> {
  pictures += 1
  const create = { width: 30 + pictures, height: 30, channels: 3, background: 'red' } as const
  const content = await sharp({ create }).png().toBuffer()
  const photo = await uploadPicture(newsroom, content)
  const [rendition] = await untilMade(newsroom, photo.id)
  const article = await newsroom.createPiece({ data: { headline: canary } })
  const body = { text: '说明', credit: { printed: '记者摄' }, photo: photo.id, article }
  const caption = expectStatus(await newsroom.ask('reporter', 'POST', '/api/photo-captions', { body }), 201).body.doc
  expectStatus(await newsroom.edit(article, 'reporter', { captions: [caption?.id] }), 200)
  expectStatus(await newsroom.take(article, 'submit', 'reporter'), 200)
  const expiresAt = new Date(Date.now() + seconds * 1000).toISOString()
  const asked = { recipient: '受访者', purpose: 'quotes', expiresAt }
  const made = await newsroom.ask('editor', 'POST', `/api/articles/${article}/preview-links`, { body: asked })
  const page = String(expectStatus(made, 201).body.path)
  return { id: article, page, picture: `${page}/pictures/${rendition?.url.split('/').at(-1)}` }
}

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

  it.each<[string, readonly Step[]]>([
    ['spiked', [['spike', 'editor', { reason: '不用' }]]],
    ['killed', [...toPublished, ['kill', 'chief', { reason: '有误' }]]],
    ['withdrawn', [...toPublished, ['withdraw', 'chief', { reason: '有误' }]]],
  ])('shows neither the text nor the picture of a piece that was %s', async (_state, steps) => {
    const shared = await sharedWithPicture()
    const statuses = async () => [(await get(shared.page)).status, (await get(shared.picture)).status]
    expect(await statuses()).toEqual([200, 200])
    for (const [action, by, input] of steps) expectStatus(await newsroom.take(shared.id, action, by, input), 200)
    expect(await statuses()).toEqual([404, 404])
    expect((await get(shared.page)).text).not.toContain(canary)
  })

  it('shows neither once its time is over, nor its picture once it is revoked', async () => {
    const soon = await sharedWithPicture({ seconds: 8 })
    expect([(await get(soon.page)).status, (await get(soon.picture)).status]).toEqual([200, 200])
    const revoked = await sharedWithPicture()
    const path = `/api/articles/${revoked.id}/preview-links`
    const [link] = (await newsroom.ask('editor', 'GET', path)).body.links as [{ id: string }]
    expectStatus(await newsroom.ask('editor', 'POST', `${path}/${link.id}/revoke`), 200)
    expect((await get(revoked.picture)).status).toBe(404)
    await expect.poll(async () => (await get(soon.page)).status, { timeout: 20_000, interval: 500 }).toBe(404)
    expect((await get(soon.picture)).status).toBe(404)
    expect((await get(soon.page)).text).not.toContain(canary)
  })

  it('lets nobody reach another draft’s picture, nor its own by another’s link', async () => {
    const [one, other] = [await sharedWithPicture(), await sharedWithPicture()]
    const crossed = one.page + other.picture.slice(other.picture.indexOf('/pictures/'))
    expect((await get(crossed)).status).toBe(404)
    expect((await get(`/api/renditions/${one.picture.split('/').at(-1)}`)).status).toBe(404)
  })

  it('that is guessed at is answered no more after a while, by its pictures neither', async () => {
    const statuses = new Set<number>()
    for (let guess = 0; guess < 80; guess += 1)
      statuses.add((await get(`/preview/${String(guess).padStart(43, 'x')}/pictures/any.jpg`)).status)
    expect([...statuses].sort()).toEqual([404, 429])
  })
})
