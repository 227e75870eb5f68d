import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { pictureSteps } from '../int/photos/pictureSteps'
import { expectStatus } from '../int/support/client'
import { ninjsProblems } from '../support/schemas/ninjsSchema'
import { type NewsroomServer, startNewsroom } from '../threats/support/newsroomServer'
import { installFeedReaders, readFeed, readSitemap, readXml } from './support/feedReaders'

/** What whoever is in front may keep for a second, and asks again. */
const readAgain = 'public, max-age=0, s-maxage=1, stale-while-revalidate=0, stale-if-error=0'
const canary = 'zheshijinsique'
const headline = '通车 🎉 ]]> <b>“头条”</b> & 𠮷'
const tag = '交通 & 出行'
const lastTag = '只此一篇'

let newsroom: NewsroomServer
let plain: { readonly id: string; readonly slug: string }
let illustrated: { readonly id: string; readonly slug: string }
let corrected: { readonly id: string; readonly slug: string }
let killed: { readonly id: string; readonly slug: string }
let withdrawn: { readonly id: string; readonly slug: string }
let draftId: string
const steps = pictureSteps(() => newsroom)

const get = (path: string) => newsroom.ask(null, 'GET', path)
const text = async (path: string) => expectStatus(await get(path), 200).text
const page = ({ slug }: { readonly slug: string }) => `${newsroom.url}/articles/${slug}`

async function published(data: Readonly<Record<string, unknown>>) {
  return withSlug(await newsroom.pieceIn('published', { data }))
}

async function withSlug(id: string) {
  const { slug } = (await get(`/api/articles/${id}`)).body
  return { id, slug: String(slug) }
}

// The first run on a machine fetches them.
beforeAll(installFeedReaders, 300_000)

beforeAll(async () => {
  newsroom = await startNewsroom({ env: { SITE_NAME: '测试 & 报' } })
  draftId = await newsroom.createPiece({
    data: { headline: canary, slugline: canary, tags: [canary], body: [{ children: [{ text: canary }] }] },
  })
  killed = await published({ headline: '要撤的', tags: [tag, lastTag] })
  withdrawn = await published({ headline: '要收的' })
  const picture = await steps.picture()
  await vi.waitFor(async () => expect(await steps.renditionsOf(picture.id)).not.toEqual([]), {
    timeout: 30_000,
    interval: 200,
  })
  illustrated = await withSlug((await steps.pieceWith(picture.id, 'published', 'inText')).id)
  corrected = await published({ headline: '要更正的' })
  plain = await published({
    headline,
    dateline: '本报讯',
    slugline: canary,
    deskNote: canary,
    tags: [tag],
    body: [
      { children: [{ text: '正文 ]]> <script>alert(1)</script> & 𠮷\n第二行' }] },
      { children: [{ text: '第二段。' }] },
    ],
  })
  expectStatus(await newsroom.take(killed.id, 'kill', 'chief', { reason: '测试' }), 200)
  expectStatus(await newsroom.take(withdrawn.id, 'withdraw', 'chief', { reason: '测试' }), 200)
  const note = '地名有误。'
  expectStatus(await newsroom.take(corrected.id, 'correct', 'editor', { kind: 'notice', note }), 200)
  expectStatus(await newsroom.edit(corrected.id, 'editor', { headline: '已更正的' }), 200)
  // Feeds tell whole seconds: the correction goes out in another one than the piece.
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  expectStatus(await newsroom.take(corrected.id, 'publish', 'chief'), 200)
  expectStatus(await newsroom.take(illustrated.id, 'correct', 'editor', { kind: 'minor' }), 200)
  expectStatus(await newsroom.edit(illustrated.id, 'editor', { headline: canary }), 200)
})

afterAll(() => newsroom?.server.stop())

describe('feeds, read by programs of others', () => {
  it.each([
    ['rss.xml', 'rss20'],
    ['atom.xml', 'atom10'],
  ])('%s says what is published, the newest first', async (name, version) => {
    const answer = expectStatus(await get(`/feeds/${name}`), 200)
    expect(answer.headers.get('cache-control')).toBe(readAgain)
    expect(Date.parse(answer.headers.get('last-modified') ?? '')).toBeGreaterThan(Date.now() - 600_000)
    const feed = readFeed(answer.text)
    expect([feed.isWellFormed, feed.problem, feed.version, feed.title]).toEqual([true, '', version, '测试 & 报'])
    expect(feed.language?.toLowerCase()).toBe('zh-cn')
    expect(feed.entries.map(({ id }) => id)).toEqual([plain, corrected, illustrated].map(page))
    const [first, second, third] = feed.entries
    expect(first).toMatchObject({
      link: page(plain),
      authors: ['本报记者甲'],
      tags: ['要闻', tag],
    })
    expect(first?.title.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')).toBe(headline)
    expect(first?.content[0]).toContain(
      '<p>本报讯　正文 ]]&gt; &lt;script&gt;alert(1)&lt;/script&gt; &amp; 𠮷<br />第二行</p><p>第二段。</p>',
    )
    expect(first?.updated).toEqual(first?.published)
    expect(second?.content[0]).toContain('地名有误。')
    expect(second?.updated?.join()).not.toBe(second?.published?.join())
    expect(third?.content).toEqual([
      expect.stringMatching(/^<p>图前一段。<\/p><figure>.*测试图片的说明。.*<p>图后一段。<\/p>/s),
    ])
    const [enclosure] = third?.enclosures ?? []
    const file = await get(new URL(enclosure?.href ?? '').pathname)
    expect([enclosure?.type, file.status, file.headers.get('content-length')]).toEqual([
      'image/jpeg',
      200,
      enclosure?.length,
    ])
  })

  it('have summaries in place of the texts where that is asked for', async () => {
    for (const name of ['rss.xml', 'atom.xml']) {
      const { entries } = readFeed(await text(`/feeds/${name}?summary=1`))
      expect(entries.map(({ content }) => content)).toEqual([[], [], []])
      expect(entries[1]?.summary).toBe('第一段正文。')
    }
  })

  it('tell what is gone by its address and the time', async () => {
    const gone = readXml(await text('/feeds/atom.xml')).filter(([name]) => name.endsWith('}deleted-entry'))
    expect(gone.map(([, , { ref }]) => ref)).toEqual([withdrawn, killed].map(page))
    const { _gone, items } = expectStatus(await get('/feeds/feed.json'), 200).body
    expect((_gone as { id: string }[]).map(({ id }) => id)).toEqual([withdrawn, killed].map(page))
    expect((items as { id: string }[]).map(({ id }) => id)).toEqual([plain, corrected, illustrated].map(page))
  })

  it('of a tag whose last piece was taken down are there to say so', async () => {
    const folder = `/feeds/tags/${encodeURIComponent(lastTag)}`
    const { _gone, items } = expectStatus(await get(`${folder}/feed.json`), 200).body
    expect([items, (_gone as { id: string }[]).map(({ id }) => id)]).toEqual([[], [withdrawn, killed].map(page)])
    expect(await text(`${folder}/atom.xml`)).toContain(`ref="${page(killed)}"`)
    expect(await text(`${folder}/ninjs.json`)).toContain('"pubStatus":"canceled"')
  })

  it('are there for each section, byline and tag', async () => {
    const { slug } = (await get(`/api/bylines/${newsroom.bylineId}`)).body
    const ids = async (path: string) => readFeed(await text(path)).entries.map(({ id }) => id)
    const all = [plain, corrected, illustrated].map(page)
    expect(await ids('/feeds/sections/yaowen/rss.xml')).toEqual(all)
    expect(await ids(`/feeds/bylines/${slug}/atom.xml`)).toEqual(all)
    expect(await ids(`/feeds/tags/${encodeURIComponent(tag)}/rss.xml`)).toEqual([page(plain)])
    for (const path of ['sections/meiyou', 'bylines/meiyou', `tags/${canary}`, 'tags/meiyou', 'users/a'])
      expect((await get(`/feeds/${path}/rss.xml`)).status, path).toBe(404)
    expect((await get('/feeds/opml.xml')).status).toBe(404)
  })

  it('of a section without pieces are empty, and valid', async () => {
    const body = { name: '空栏目', slug: 'kong' }
    expectStatus(await newsroom.ask('admin', 'POST', '/api/sections', { body }), 201)
    for (const name of ['rss.xml', 'atom.xml'])
      expect(readFeed(await text(`/feeds/sections/kong/${name}`))).toMatchObject({ isWellFormed: true, entries: [] })
    expect((await get('/feeds/sections/kong/feed.json')).body.items).toEqual([])
    expect(ninjsProblems((await get('/feeds/sections/kong/ninjs.json')).body)).toEqual([])
  })
})

describe('ninjs', () => {
  it('of each piece and of all is valid by IPTC’s schema, cancellations included', async () => {
    const feed = expectStatus(await get('/feeds/ninjs.json'), 200).body
    expect(ninjsProblems(feed)).toEqual([])
    const items = feed.associations as { uri: string; pubStatus: string; version?: string }[]
    expect(items.map(({ uri, pubStatus, version }) => [uri, pubStatus, version])).toEqual([
      [page(withdrawn), 'canceled', undefined],
      [page(killed), 'canceled', undefined],
      [page(plain), 'usable', '1'],
      [page(corrected), 'usable', '2'],
      [page(illustrated), 'usable', '1'],
    ])
    for (const { id } of [plain, corrected, illustrated])
      expect(ninjsProblems(expectStatus(await get(`/api/articles/${id}/ninjs`), 200).body)).toEqual([])
    const cancelled = expectStatus(await get(`/api/articles/by-slug/${killed.slug}/ninjs`), 410)
    expect(ninjsProblems(cancelled.body)).toEqual([])
    expect(Object.keys(cancelled.body).sort()).toEqual([
      'pubStatus',
      'representationType',
      'standard',
      'uri',
      'versionCreated',
    ])
    for (const id of [draftId, killed.id, withdrawn.id])
      expect((await get(`/api/articles/${id}/ninjs`)).status).toBe(404)
  })
})

describe('an article in other formats', () => {
  it('is data with its length, its time and schema.org’s words', async () => {
    const { body } = expectStatus(await get(`/api/articles/${corrected.id}?format=slate`), 200)
    expect(body).toMatchObject({
      headline: '已更正的',
      slug: corrected.slug,
      wordCount: 12,
      readingMinutes: 1,
      version: 2,
    })
    expect(body.jsonLd).toMatchObject({ '@type': 'NewsArticle', correction: [{ text: '地名有误。' }] })
    expect((await get(`/api/articles/by-slug/${corrected.slug}`)).body).toEqual(body)
    const { pictures } = (await get(`/api/articles/${illustrated.id}?format=slate`)).body
    expect(pictures).toMatchObject([
      { caption: '测试图片的说明。', credit: '摄影记者 摄', sources: [{ mimeType: 'image/jpeg' }, {}, {}] },
    ])
  })

  it.each([
    ['html', 'text/html', '<p>本报讯　正文 ]]&gt; &lt;script&gt;alert(1)&lt;/script&gt; &amp; 𠮷<br />第二行</p>'],
    ['text', 'text/plain', '　　本报讯　正文 ]]> <script>alert(1)</script> & 𠮷\n第二行'],
    ['markdown', 'text/markdown', '本报讯　正文 \\]\\]\\> \\<script\\>alert(1)\\</script\\> \\& 𠮷\\\n第二行'],
  ])('is %s', async (format, type, expected) => {
    const answer = expectStatus(await get(`/api/articles/${plain.id}?format=${format}`), 200)
    expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(answer.headers.get('content-language')).toBe('zh-CN')
    expect(answer.text).toContain(expected)
    expect((await get(`/api/articles/by-slug/${plain.slug}?format=${format}`)).text).toBe(answer.text)
  })

  it('is refused in a format that there is not, which the answer names', async () => {
    for (const path of [
      `/api/articles/${plain.id}?format=pdf`,
      `/api/articles/by-slug/${plain.slug}?format=toString`,
    ]) {
      const { status, body } = await get(path)
      expect([status, body.errors?.[0]?.code, body.formats]).toEqual([
        400,
        'unknown_format',
        ['slate', 'html', 'text', 'markdown'],
      ])
    }
  })

  it('is in traditional characters on request, its addresses as they are', async () => {
    const html = expectStatus(await get(`/api/articles/${plain.id}?format=html&lang=zh-Hant`), 200)
    expect(html.headers.get('content-language')).toBe('zh-Hant')
    expect(html.text).toMatch(/^<article lang="zh-Hant">.*<h1>通車 🎉 .*“頭條”/)
    const { body } = await get(`/api/articles/by-slug/${plain.slug}?lang=zh-Hant`)
    expect([body.slug, body.url, body.language]).toEqual([plain.slug, page(plain), 'zh-Hant'])
    const feed = readFeed(await text('/feeds/atom.xml?lang=zh-Hant'))
    expect([feed.isWellFormed, feed.entries[0]?.id, feed.entries[0]?.tags]).toEqual([true, page(plain), ['要聞', tag]])
    const refused = await get(`/api/articles/${plain.id}?format=html&lang=en`)
    expect([refused.status, refused.body.errors?.[0]?.code, refused.body.languages]).toEqual([
      400,
      'unknown_language',
      ['zh-CN', 'zh-Hant'],
    ])
  })

  it('is the public’s, whoever asks', async () => {
    for (const format of ['slate', 'html', 'text', 'markdown']) {
      expect((await newsroom.ask('chief', 'GET', `/api/articles/${draftId}?format=${format}&draft=true`)).status).toBe(
        404,
      )
      const mine = await newsroom.ask('chief', 'GET', `/api/articles/${illustrated.id}?format=${format}&draft=true`)
      expect(mine.text).not.toContain(canary)
    }
  })
})

describe('an address', () => {
  it('tells what stands there, and what stood there', async () => {
    expect((await get(`/api/addresses/${plain.slug}`)).body).toEqual({ status: 'here', slug: plain.slug })
    for (const { slug } of [killed, withdrawn]) {
      const gone = expectStatus(await get(`/api/addresses/${slug}`), 410)
      expect(Object.keys(gone.body).sort()).toEqual(['at', 'errors', 'status'])
      expect([gone.body.status, gone.body.errors?.[0]?.code]).toEqual(['gone', 'gone'])
      expect(gone.headers.get('cache-control')).toBe(readAgain)
      expectStatus(await get(`/api/articles/by-slug/${slug}?format=html`), 410)
    }
    expectStatus(await get('/api/addresses/meiyou'), 404)
    expectStatus(await get('/api/articles/by-slug/meiyou'), 404)
  })
})

describe('what crawlers read', () => {
  it('is a sitemap by its schema, with every page that is public', async () => {
    const { problems, urls } = readSitemap(await text('/sitemap.xml'))
    expect(problems).toEqual([])
    expect(urls).toEqual(expect.arrayContaining([`${newsroom.url}/`, `${newsroom.url}/sections/yaowen`]))
    expect(urls.filter((url) => url.includes('/articles/'))).toEqual([illustrated, corrected, plain].map(page))
    const first = readSitemap(await text('/sitemap-1.xml'))
    const second = readSitemap(await text('/sitemap-2.xml'))
    expect([...first.problems, ...second.problems]).toEqual([])
    expect([...first.urls, ...second.urls]).toEqual(urls)
    for (const path of ['/sitemap-0.xml', '/sitemap-3.xml', '/sitemap-x.xml']) expectStatus(await get(path), 404)
  })

  it('is a news sitemap of the last two days', async () => {
    const answer = await text('/sitemap-news.xml')
    expect(readSitemap(answer)).toEqual({ problems: [], urls: [plain, corrected, illustrated].map(page) })
    const news = '{http://www.google.com/schemas/sitemap-news/0.9}'
    const read = readXml(answer).filter(([name]) => name.startsWith(news))
    expect(read.slice(0, 5).map(([name, words]) => [name.slice(news.length), words])).toEqual([
      ['news', null],
      ['publication', null],
      ['name', '测试 & 报'],
      ['language', 'zh-cn'],
      ['publication_date', expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)],
    ])
    expect(read[5]?.[1]).toBe(headline)
  })

  it('is told where by robots.txt', async () => {
    expect(await text('/robots.txt')).toContain(`Sitemap: ${newsroom.url}/sitemap.xml`)
  })
})

describe('threat 1: what is not published', () => {
  it('is at none of these addresses', async () => {
    const { slug: byline } = (await get(`/api/bylines/${newsroom.bylineId}`)).body
    const folders = ['', '/sections/yaowen', `/bylines/${byline}`, `/tags/${encodeURIComponent(tag)}`]
    const feeds = folders.flatMap((folder) =>
      ['rss.xml', 'atom.xml', 'feed.json', 'ninjs.json'].map((name) => `/feeds${folder}/${name}`),
    )
    const articles = [plain, illustrated].flatMap(({ id, slug }) => [
      ...['slate', 'html', 'text', 'markdown'].map((format) => `/api/articles/${id}?format=${format}&draft=true`),
      `/api/articles/${id}/ninjs?draft=true`,
      `/api/articles/by-slug/${slug}?draft=true`,
      `/api/addresses/${slug}`,
    ])
    const crawled = ['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml', '/sitemap-news.xml', '/robots.txt']
    for (const path of [...feeds, ...articles, ...crawled]) {
      const answer = await text(path)
      expect(answer, path).not.toMatch(new RegExp(`${canary}|要撤的|要收的|@newsroom`))
    }
  })
})
