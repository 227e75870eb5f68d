import { once } from 'node:events'
import express from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newsSitemapNow, sitemap, sitemapPart } from '../../../src/delivery/feeds/sitemaps'
import { freePort } from '../../support/freePort'
import { pictureSteps } from '../photos/pictureSteps'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { expectStatus } from '../support/client'
import { render } from '../support/pictures'

let newsroom: BootedNewsroom
let slugs: string[]
let ids: string[]
const steps = pictureSteps(() => newsroom)

const get = (path: string) => newsroom.ask(null, 'GET', path)
const site = () => ({ payload: newsroom.payload, origin: newsroom.url })

beforeAll(async () => {
  newsroom = await bootNewsroom()
  ids = []
  for (const [index, tags] of [['交通', '民生'], ['民生'], []].entries())
    ids.push(await newsroom.pieceIn('published', { data: { headline: `第${index + 1}篇`, tags } }))
  slugs = await Promise.all(ids.map(async (id) => String((await get(`/api/articles/${id}`)).body.slug)))
})

afterAll(() => newsroom?.stop())

/** As only an earlier release could have left it; written by the workflow's own hand. */
async function write(id: string, data: Readonly<Record<string, unknown>>, status: 'draft' | 'published' = 'published') {
  const { createLocalReq } = await import('payload')
  const { writeDocument } = await import('../../../src/editorial/publication')
  const req = await createLocalReq({}, newsroom.payload)
  await writeDocument(req, { collectionSlug: 'articles', id, data, status })
}

async function written(parts: AsyncGenerator<string> | null): Promise<string | null> {
  if (!parts) return null
  let all = ''
  for await (const part of parts) all += part
  return all
}

const articlesIn = (text: string | null) =>
  [...(text ?? '').matchAll(/\/articles\/([^<]+)<\/loc>/g)].map(([, slug]) => slug)

describe('a former address', () => {
  it('leads on to the present one, for readers and for programs, and feeds keep its id', async () => {
    const [id = '', slug = ''] = [ids[0], slugs[0]]
    await write(id, { previousSlugs: ['zui-zao-de', 'hou-lai-de'] })
    for (const former of ['zui-zao-de', 'hou-lai-de']) {
      const page = await fetch(`${newsroom.url}/articles/${former}`, { redirect: 'manual' })
      expect([page.status, page.headers.get('location')]).toEqual([301, `/articles/${slug}`])
      const data = await fetch(`${newsroom.url}/api/articles/by-slug/${former}?format=text`, { redirect: 'manual' })
      expect([data.status, data.headers.get('location')]).toEqual([301, `/api/articles/by-slug/${slug}?format=text`])
      expect((await get(`/api/addresses/${former}`)).body).toEqual({ status: 'moved', slug })
    }
    const { items } = (await get('/feeds/feed.json')).body as unknown as { items: { id: string; url: string }[] }
    expect(items.find(({ url }) => url.endsWith(slug))?.id).toBe(`${newsroom.url}/articles/zui-zao-de`)
    await write(id, { previousSlugs: [] })
    expect((await get('/api/addresses/zui-zao-de')).status).toBe(404)
  })

  it('of a draft leads nowhere', async () => {
    const draft = await newsroom.createPiece()
    await write(draft, { previousSlugs: ['cao-gao-de'] }, 'draft')
    expect((await get('/api/addresses/cao-gao-de')).status).toBe(404)
  })

  it('that is free again after a piece came back is here, not gone', async () => {
    const id = await newsroom.pieceIn('withdrawn', { data: { headline: '回来的' } })
    const { docs } = (await get('/api/tombstones')).body
    const slug = String(docs?.[0]?.slug)
    expect((await get(`/api/addresses/${slug}`)).status).toBe(410)
    expectStatus(await newsroom.take(id, 'restore', 'chief', { reason: '查明无误' }), 200)
    expect((await get(`/api/addresses/${slug}`)).status).toBe(410)
  })
})

describe('a closed site', () => {
  it('asks crawlers to stay away, in robots.txt and with each answer', async () => {
    const { feedRoutes } = await import('../../../src/server/feedRoutes')
    const env = { publicUrl: newsroom.url, site: { name: '测试报' }, siteIsClosed: true, websubHub: '' }
    const port = await freePort()
    const server = express()
      .use(feedRoutes({ config: newsroom.config, env }))
      .listen(port)
    try {
      await once(server, 'listening')
      const closed = `http://localhost:${port}`
      expect(await (await fetch(`${closed}/robots.txt`)).text()).toBe('User-agent: *\nDisallow: /\n')
      for (const path of ['/feeds/rss.xml', '/what-is-next-in-line'])
        expect((await fetch(`${closed}${path}`)).headers.get('x-robots-tag')).toBe('noindex, nofollow')
      expect((await fetch(`${newsroom.url}/feeds/rss.xml`)).headers.get('x-robots-tag')).toBeNull()
    } finally {
      server.close()
    }
  })
})

describe('feeds by tag and byline', () => {
  it('have the pieces that carry it, among others or alone', async () => {
    const titles = async (path: string) =>
      ((await get(path)).body.items as { title: string }[] | undefined)?.map(({ title }) => title)
    expect(await titles(`/feeds/tags/${encodeURIComponent('民生')}/feed.json`)).toEqual(['第2篇', '第1篇'])
    expect(await titles(`/feeds/tags/${encodeURIComponent('交通')}/feed.json`)).toEqual(['第1篇'])
    const { slug } = (await get(`/api/bylines/${newsroom.bylineId}`)).body
    expect(await titles(`/feeds/bylines/${slug}/feed.json`)).toEqual(['第3篇', '第2篇', '第1篇'])
  })
})

describe('a sitemap of more addresses than a file holds', () => {
  it('is an index of files that have each address once', async () => {
    const few = { ...site(), mostUrls: 2 }
    expect(await written(sitemap(few))).toContain(`<loc>${newsroom.url}/sitemap-3.xml</loc>`)
    expect(articlesIn(await written(await sitemapPart(few, 1)))).toEqual([])
    expect(articlesIn(await written(await sitemapPart(few, 2)))).toEqual(slugs.slice(0, 2))
    expect(articlesIn(await written(await sitemapPart(few, 3)))).toEqual(slugs.slice(2))
    expect(await sitemapPart(few, 4)).toBeNull()
  })

  it('tells pieces of the same moment apart', async () => {
    const publishedAt = '2026-01-01T00:00:00.000Z'
    for (const id of ids) await write(id, { publishedAt })
    const one = { ...site(), mostUrls: 1 }
    const all = await Promise.all(
      [2, 3, 4].map(async (number) => articlesIn(await written(await sitemapPart(one, number)))),
    )
    expect(all.flat().sort()).toEqual([...slugs].sort())
  })

  it('of news has none that are older than two days', async () => {
    const at = (hours: number) => new Date(Date.parse('2026-01-01T00:00:00.000Z') + hours * 3_600_000)
    expect(articlesIn(await newsSitemapNow(site(), '测试报', at(47)))).toHaveLength(3)
    expect(articlesIn(await newsSitemapNow(site(), '测试报', at(49)))).toHaveLength(0)
  })
})

describe('a picture that something holds back', () => {
  it('is in no format of its piece, nor are the words below it', async () => {
    const picture = await steps.picture()
    const { id } = await steps.pieceWith(picture.id, 'published', 'inText')
    await render(newsroom)
    const sources = async () =>
      ((await get(`/api/articles/${id}?format=slate`)).body.pictures as { src: string | null; caption: string }[])[0]
    expect((await sources())?.src).toMatch(/\/api\/renditions\//)
    const hold = (embargoUntil: string | null) =>
      newsroom.payload.db.updateOne({ collection: 'media', id: picture.id, data: { embargoUntil } })
    await hold(new Date(Date.now() + 3_600_000).toISOString())
    expect(await sources()).toBeUndefined()
    for (const path of ['/feeds/rss.xml', '/feeds/ninjs.json', `/api/articles/${id}?format=html`])
      expect((await get(path)).text, path).not.toMatch(/\/api\/renditions\/|测试图片的说明/)
    await hold(new Date(Date.now() - 1_000).toISOString())
    expect((await sources())?.src).toMatch(/\/api\/renditions\//)
  })
})
