import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { announceChanges, announceToHub } from '../../../src/delivery/websub/announceChanges'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { expectStatus, idIn } from '../support/client'
import { accept, answer, type Receiver, startReceiver } from '../support/receiver'

let newsroom: BootedNewsroom
let hub: Receiver

beforeAll(async () => {
  hub = await startReceiver()
  process.env.WEBSUB_HUB = hub.url
  newsroom = await bootNewsroom()
  await look()
  // What the newsroom began with.
  await laterLook()
  hub.received.length = 0
})

afterAll(async () => {
  await newsroom?.stop()
  await hub?.close()
  delete process.env.WEBSUB_HUB
})

afterEach(() => {
  hub.behave(accept)
  hub.received.length = 0
})

const env = () => ({
  websubHub: hub.url,
  publicUrl: newsroom.url,
  publicCache: { maxBytes: 0, staleSeconds: 0, sharedFreshSeconds: 0, sharedStaleSeconds: 0 },
})
const look = () => announceChanges(newsroom.payload, env())
/** After what was written is known everywhere. */
const laterLook = async () => {
  await sleep(1_100)
  await look()
}
const topics = () => hub.received.flatMap(({ body }) => new URLSearchParams(body).getAll('hub.url'))
const feedsOf = (folder: string) =>
  ['rss.xml', 'atom.xml', 'feed.json', 'ninjs.json'].map((file) => `${newsroom.url}/feeds${folder}/${file}`)
const state = async () =>
  (
    await newsroom.payload.db.findOne<{ id: string; data: { attempts: number; nextAt: string } }>({
      collection: 'payload-kv',
      where: { key: { equals: 'websub-hub' } },
    })
  )?.data
/** A pause of seconds would be over while a slow machine publishes. */
const pauseUntil = async (moment: Date) => {
  const row = await newsroom.payload.db.findOne<{ id: string; data: object }>({
    collection: 'payload-kv',
    where: { key: { equals: 'websub-hub' } },
  })
  await newsroom.payload.db.updateOne({
    collection: 'payload-kv',
    id: row?.id ?? '',
    data: { data: { ...row?.data, nextAt: moment.toISOString() } },
  })
}

describe('the hub', () => {
  it('is named by each feed, in its header and in itself, cached or not, and by no other form of it', async () => {
    for (const file of ['rss.xml', 'atom.xml', 'feed.json', 'ninjs.json'])
      for (const _asked of ['anew', 'again']) {
        const { headers, text } = expectStatus(await newsroom.ask(null, 'GET', `/feeds/${file}`), 200)
        expect(headers.get('link')).toBe(`<${hub.url}>; rel="hub", <${newsroom.url}/feeds/${file}>; rel="self"`)
        if (file !== 'ninjs.json') expect(text).toContain(hub.url)
      }
    const { body } = await newsroom.ask(null, 'GET', '/feeds/feed.json')
    expect(body).toMatchObject({ hubs: [{ type: 'WebSub', url: hub.url }] })
    const summary = await newsroom.ask(null, 'GET', '/feeds/rss.xml?summary=1')
    expect([summary.headers.get('link'), summary.text.includes(hub.url)]).toEqual([null, false])
  })

  it('is told of a piece that is published, corrected and killed, by every feed that holds it', async () => {
    const id = await newsroom.pieceIn('published', { data: { tags: ['通车'] } })
    await laterLook()
    const { slug } = (await newsroom.ask(null, 'GET', `/api/bylines/${newsroom.bylineId}`)).body
    const all = [
      ...feedsOf(''),
      ...feedsOf('/sections/yaowen'),
      ...feedsOf(`/bylines/${String(slug)}`),
      ...feedsOf(`/tags/${encodeURIComponent('通车')}`),
    ]
    expect(topics()).toEqual(all)
    expect(hub.received[0]?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/)
    expect(new URLSearchParams(hub.received[0]?.body).get('hub.mode')).toBe('publish')
    for (const [action, by, input] of [
      ['correct', 'editor', { kind: 'minor' }],
      ['publish', 'desk', {}],
      ['kill', 'chief', { reason: '测试' }],
    ] as const) {
      hub.received.length = 0
      expectStatus(await newsroom.take(id, action, by, input), 200)
      await laterLook()
      // Opening a correction changes nothing for readers.
      expect([action, topics()]).toEqual([action, action === 'correct' ? [] : all])
    }
  })

  it('is told of the feeds that a piece has left: who follows them still shows it', async () => {
    const made = async (path: string, body: object) =>
      idIn(expectStatus(await newsroom.ask('admin', 'POST', path, { body }), 201).body.doc)
    const section = await made('/api/sections', { name: '乡村', slug: 'xiangcun' })
    const byline = await made('/api/bylines', { name: '本报记者乙' })
    const [former, later] = await Promise.all(
      [newsroom.bylineId, byline].map(async (id) => (await newsroom.ask(null, 'GET', `/api/bylines/${id}`)).body.slug),
    )
    const id = await newsroom.pieceIn('published', { data: { tags: ['旧标签'] } })
    await laterLook()
    hub.received.length = 0
    expectStatus(await newsroom.take(id, 'correct', 'editor', { kind: 'minor' }), 200)
    const data = { section, tags: ['新标签'], bylines: [{ byline, role: 'author' }] }
    expectStatus(await newsroom.edit(id, 'editor', data), 200)
    expectStatus(await newsroom.take(id, 'publish', 'desk'), 200)
    await laterLook()
    const folders = [`/bylines/${former}`, `/bylines/${later}`, '/sections/yaowen', '/sections/xiangcun']
    const tags = ['旧标签', '新标签'].map((tag) => `/tags/${encodeURIComponent(tag)}`)
    expect(topics().toSorted()).toEqual(['', ...folders, ...tags].flatMap(feedsOf).toSorted())
  }, 120_000)

  it('is told once, however many processes look', async () => {
    await newsroom.pieceIn('published')
    await sleep(1_100)
    await Promise.all([look(), look(), look()])
    await look()
    expect(topics().filter((topic) => topic.endsWith('/feeds/rss.xml'))).toHaveLength(1)
  })

  it('is not told of drafts, nor of what is in no feed', async () => {
    await newsroom.createPiece({ data: { headline: '还没发' } })
    const topic = { title: '不在订阅源里', slug: 'in-no-feed', isPublic: true, pieces: [] }
    expectStatus(await newsroom.ask('desk', 'POST', '/api/topics', { body: topic }), 201)
    await laterLook()
    expect(topics()).toEqual([])
  })

  it('that was away is told of everything since, and left alone meanwhile', async () => {
    hub.behave(answer(503))
    await newsroom.pieceIn('published', { data: { tags: ['之一'] } })
    await laterLook()
    expect(hub.received).toHaveLength(1)
    expect((await state())?.attempts).toBe(1)
    await pauseUntil(new Date(Date.now() + 3_600_000))
    await newsroom.pieceIn('published', { data: { tags: ['之二'] } })
    await laterLook()
    expect(hub.received).toHaveLength(1)
    hub.behave(accept)
    hub.received.length = 0
    await pauseUntil(new Date(0))
    await laterLook()
    for (const tag of ['之一', '之二'])
      expect(topics()).toEqual(expect.arrayContaining(feedsOf(`/tags/${encodeURIComponent(tag)}`)))
    expect((await state())?.attempts).toBe(0)
  })

  it.each([
    ['a redirect', answer(302, { location: 'http://127.0.0.1:1/' })],
    ['a connection that is cut', (_req: unknown, res: { destroy(): void }) => void res.destroy()],
  ])('that answers with %s has not been told', async (_what, manner) => {
    hub.behave(manner as never)
    await newsroom.pieceIn('published')
    await laterLook()
    expect((await state())?.attempts).toBe(1)
    hub.behave(accept)
    await pauseUntil(new Date(0))
    await look()
    expect((await state())?.attempts).toBe(0)
  })

  it('that nobody has named is asked by nobody', () => {
    expect(announceToHub({ ...env(), websubHub: '' })).toEqual([])
  })
})
