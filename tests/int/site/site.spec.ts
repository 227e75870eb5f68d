import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contestSteps } from '../contests/contestSteps'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { expectStatus, idIn } from '../support/client'
import { render, uploadPicture } from '../support/pictures'
import { plain } from '../support/renditions'

let newsroom: BootedNewsroom
const steps = contestSteps(() => newsroom)

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

interface Shown {
  readonly status: number
  readonly html: string
  readonly location: string | null
}

async function open(address: string): Promise<Shown> {
  const answer = await fetch(newsroom.url + address, { redirect: 'manual' })
  return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') }
}

async function slugOf(id: string): Promise<string> {
  const { body } = expectStatus(await newsroom.ask(null, 'GET', `/api/articles/${id}?depth=0`), 200)
  return String((body as { slug?: unknown }).slug)
}

const headlinesIn = (html: string) =>
  [...html.matchAll(/<h[23] class="story__headline"><a href="[^"]*">([^<]*)/g)].map(([, headline]) => headline)

describe('the page of an article', () => {
  it('shows what was signed: bylines with their pages, the picture in its sizes, the caption with its credit', async () => {
    const picture = await uploadPicture(newsroom, await plain(1500, 1000, '#3366aa').jpeg().toBuffer(), {
      data: { alt: '蓝色方块', rights: 'cleared' },
    })
    await render(newsroom)
    const article = await newsroom.createPiece({
      data: { headline: '有图的一篇', kicker: '引题', deck: '副题', dateline: '本报讯', tags: ['标签'] },
    })
    const caption = { text: '图片说明', credit: { printed: '测试署名行' }, photo: picture.id, article }
    idIn(expectStatus(await newsroom.ask('reporter', 'POST', '/api/photo-captions', { body: caption }), 201).body.doc)
    await newsroom.bring(article, 'published')
    const { status, html } = await open(`/articles/${await slugOf(article)}`)
    expect(status).toBe(200)
    for (const shown of [
      '引题',
      '有图的一篇',
      '副题',
      '本报讯',
      '第一段正文。',
      '图片说明',
      '测试署名行',
      '责任编辑',
      '标签',
    ])
      expect(html).toContain(shown)
    expect(html).toMatch(/<a href="\/bylines\/ben-bao-ji-zhe-jia[^"]*">本报记者甲<\/a>/)
    expect(html).toContain('<a href="/sections/yaowen">要闻</a>')
    expect(html).toMatch(/<source type="image\/avif" srcSet="\/api\/renditions\/[0-9a-f]{64}\.avif 320w/)
    expect(html).toMatch(/<img [^>]*alt="蓝色方块" width="1500" height="1000"[^>]*fetchPriority="high"/)
    expect(html).toContain('og:image" content="http')
  })

  it('tells when it was last corrected as the API does, also where the correction bears no note', async () => {
    const article = await newsroom.pieceIn('published')
    expectStatus(await newsroom.take(article, 'correct', 'editor', { kind: 'minor' }), 200)
    expectStatus(await newsroom.edit(article, 'editor', { headline: '改了一个字' }), 200)
    expectStatus(await newsroom.take(article, 'publish', 'desk'), 200)
    const { body } = await newsroom.ask(null, 'GET', `/api/articles/${article}?format=slate`)
    const { datePublished, dateModified } = body.jsonLd as Record<string, string>
    expect(dateModified).not.toBe(datePublished)
    const { html } = await open(`/articles/${await slugOf(article)}`)
    expect(html).toContain(`"dateModified":"${dateModified}"`)
    expect(html).toContain(`<meta property="article:modified_time" content="${dateModified}"/>`)
  })

  it('is found by its former address, and for good', async () => {
    const article = await newsroom.pieceIn('published', { data: { headline: '改过地址的一篇' } })
    const slug = await slugOf(article)
    await newsroom.payload.db.updateOne({
      collection: 'articles',
      id: article,
      data: { previousSlugs: ['former-address'] },
    })
    expect(await open('/articles/former-address')).toMatchObject({ status: 301, location: `/articles/${slug}` })
  })

  it.each(['withdrawn', 'killed'] as const)('says 410 once it is %s, and no word of it', async (state) => {
    const headline = `撤下的一篇 ${state}`
    const article = await newsroom.pieceIn('published', { data: { headline } })
    const address = `/articles/${await slugOf(article)}`
    expect((await open('/')).html).toContain(headline)
    const action = state === 'killed' ? 'kill' : 'withdraw'
    expectStatus(await newsroom.take(article, action, 'chief', { reason: '测试' }), 200)
    const { status, html } = await open(address)
    expect([status, html.includes(headline)]).toEqual([410, false])
    expect(html).toContain('撤下')
    for (const list of ['/', '/archive', '/sections/yaowen']) expect((await open(list)).html).not.toContain(headline)
  })

  it('of a draft is none', async () => {
    await newsroom.createPiece({ data: { headline: '还没发的一篇', slug: 'not-yet' } })
    expect((await open('/articles/not-yet')).status).toBe(404)
    expect((await open('/')).html).not.toContain('还没发的一篇')
  })
})

describe('lists', () => {
  it('go on over pages that lead to each other, and end', async () => {
    const sectionId = idIn(
      expectStatus(
        await newsroom.ask('admin', 'POST', '/api/sections', { body: { name: '长栏目', slug: 'long' } }),
        201,
      ).body.doc,
    )
    // Rows as publication leaves them: what is looked at here is the list, not the way there.
    for (let place = 0; place < 22; place += 1)
      await newsroom.payload.db.create({
        collection: 'articles',
        data: {
          id: `listed-${place}`,
          slug: `listed-${place}`,
          headline: `第${place}篇`,
          section: sectionId,
          genre: 'news',
          _status: 'published',
          publishedAt: new Date(Date.UTC(2026, 0, 1, place)).toISOString(),
        },
      })
    const [first, second] = [await open('/sections/long'), await open('/sections/long?page=2')]
    expect(headlinesIn(first.html)).toEqual(Array.from({ length: 20 }, (_, place) => `第${21 - place}篇`))
    expect(headlinesIn(second.html)).toEqual(['第1篇', '第0篇'])
    expect(first.html).toContain('<link rel="next" href="/sections/long?page=2"/>')
    expect(first.html).not.toContain('rel="prev"')
    expect(second.html).toContain('<link rel="prev" href="/sections/long"/>')
    expect(second.html).toContain('rel="canonical" href="')
    expect((await open('/sections/long?page=3')).status).toBe(404)

    const day = await open('/archive/2026-01-01')
    expect(headlinesIn(day.html)).toEqual(Array.from({ length: 16 }, (_, place) => `第${15 - place}篇`))
    expect(day.html).toContain('<link rel="next" href="/archive/2026-01-02"/>')
    expect((await open('/archive/2026-01-02')).html).toContain('<link rel="prev" href="/archive/2026-01-01"/>')
  })

  it('of a byline hold what it signed, and the captions credited to it', async () => {
    await newsroom.pieceIn('published', { data: { headline: '署名的一篇' } })
    const { body } = expectStatus(await newsroom.ask(null, 'GET', `/api/bylines/${newsroom.bylineId}?depth=0`), 200)
    const { status, html } = await open(`/bylines/${String((body as { slug?: unknown }).slug)}`)
    expect(status).toBe(200)
    expect(html).toContain('<h1>本报记者甲</h1>')
    expect(headlinesIn(html)).toContain('署名的一篇')
  })

  it('of a tag hold what carries it, and lead to its feeds', async () => {
    const tag = '乡村、道路 & 桥'
    const tagged = await newsroom.pieceIn('published', { data: { headline: '带标签的一篇', tags: ['别的', tag] } })
    await newsroom.pieceIn('published', { data: { headline: '只带别的标签', tags: ['别的'] } })
    const address = `/tags/${encodeURIComponent(tag)}`
    expect((await open(`/articles/${await slugOf(tagged)}`)).html).toContain(`<a href="${address}">`)
    const { status, html } = await open(address)
    expect([status, headlinesIn(html)]).toEqual([200, ['带标签的一篇']])
    const feed = html.match(
      /<link rel="alternate" type="application\/rss\+xml" href="([^"]+)" title="[^"]+桥 RSS"/,
    )?.[1]
    expect(html).toContain(`<a href="${feed}">RSS</a>`)
    const { text } = expectStatus(await newsroom.ask(null, 'GET', String(feed)), 200)
    expect(text).toContain('<title>带标签的一篇</title>')
    expect(text).not.toContain('只带别的标签')
    expect(text).toContain(`${address}</link>`)
    // A tag that nothing public carries has no page, but a way on.
    expectStatus(await newsroom.take(tagged, 'kill', 'chief', { reason: '测试' }), 200)
    const empty = await open(address)
    expect(empty.status).toBe(404)
    expect(empty.html).toContain('现在没有带')
    expect(empty.html).toContain('href="/search?q=')
    expect((await open('/tags/%20')).status).toBe(404)
    expect((await open('/tags/a/')).location).toBe('/tags/a')
  })

  it('of a topic keep its order', async () => {
    const [one, other] = [
      await newsroom.pieceIn('published', { data: { headline: '专题之一' } }),
      await newsroom.pieceIn('published', { data: { headline: '专题之二' } }),
    ]
    const topic = { title: '一个专题', slug: 'a-topic', intro: '导语。', pieces: [other, one], isPublic: true }
    expectStatus(await newsroom.ask('desk', 'POST', '/api/topics', { body: topic }), 201)
    const { html } = await open('/topics/a-topic')
    expect(html).toContain('导语。')
    expect(headlinesIn(html)).toEqual(['专题之二', '专题之一'])
  })
})

describe('a search', () => {
  const landmarksIn = (html: string) =>
    [
      ...(html.match(/<nav class="landmarks".*?<\/nav>/s)?.[0] ?? '').matchAll(/>([^<]+)<\/span> <a href="([^"]+)"/g),
    ].map(([, kind, address]) => [kind, address])

  it('says so while the index is not there yet, and stands otherwise', async () => {
    const answer = await fetch(`${newsroom.url}/search?q=a`)
    expect([answer.status, answer.headers.get('retry-after'), answer.headers.get('cache-control')]).toEqual([
      503,
      '30',
      'no-store',
    ])
    const html = await answer.text()
    expect(html).toContain('搜索正在准备')
    expect(html).toContain('<a href="/sections/yaowen">要闻</a>')
  })

  it('leads to the pages that the words name, which are no articles', async () => {
    const id = await steps.makeContest({ title: '“示例杯”2017美丽乡村摄影大赛' })
    const search = async (words: string) => landmarksIn((await open(`/search?q=${encodeURIComponent(words)}`)).html)
    expect(await search('示例杯')).toEqual([])
    await steps.publish('photo-contests', id)
    const topic = { title: '示例杯专题', slug: 'shi-li-bei', pieces: [], isPublic: true }
    expectStatus(await newsroom.ask('desk', 'POST', '/api/topics', { body: topic }), 201)
    await newsroom.pieceIn('published', { data: { headline: '带标签', tags: ['示例杯'] } })
    expect(await search('示例杯')).toEqual([
      ['专题', '/topics/shi-li-bei'],
      ['大赛', `/contests/${id}`],
      ['标签', `/tags/${encodeURIComponent('示例杯')}`],
    ])
    expect(await search('要闻')).toEqual([['栏目', '/sections/yaowen']])
    expect(await search('本报记者甲')).toEqual([['作者', expect.stringMatching(/^\/bylines\/ben-bao-ji-zhe-jia/)]])
    const narrowed = await open(`/search?q=${encodeURIComponent('要闻')}&section=yaowen`)
    expect(landmarksIn(narrowed.html)).toEqual([])
  })
})

describe('a winner', () => {
  it('is found by the own name and by the work’s on the page of the contest, once readers may know', async () => {
    const announceAt = new Date(Date.now() + 3_600_000).toISOString()
    const contest = await steps.makeContest({ title: '“另一杯”摄影大赛', announceAt })
    const award = await steps.makeAward(contest)
    const work = { title: '晒秋图', photographer: { name: '获奖作者甲' } }
    expectStatus(await steps.give(award, await steps.addEntry(contest, work)), 201)
    await steps.publish('photo-contests', contest)
    await steps.publish('contest-awards', award)
    const search = async (words: string) => (await open(`/search?q=${encodeURIComponent(words)}`)).html
    expect(await search('获奖作者甲')).not.toContain(`/contests/${contest}`)
    const stage = async () =>
      /<dt>进程<\/dt><dd>(.*?)<\/dd>/.exec(await (await fetch(`${newsroom.url}/contests/${contest}`)).text())?.[1]
    // In the list of contests and on the front page too.
    const tags = async () => {
      const pages = await Promise.all(['/contests', '/'].map(async (page) => (await open(page)).html))
      return pages.map((html) => new RegExp(`/contests/${contest}"[\\s\\S]*?class="tag">(.*?)<`).exec(html)?.[1])
    }
    const before = await stage()
    expect(before).not.toBe('已揭晓')
    expect(await tags()).toEqual([before, before])
    await steps.letCeremonyPass(contest)
    for (const words of ['获奖作者甲', '晒秋图']) {
      const html = await search(words)
      expect(html).toContain(`href="/contests/${contest}">“另一杯”摄影大赛 风光类 一等奖：获奖作者甲《晒秋图》</a>`)
      expect(await stage()).toBe('已揭晓')
    }
    expect(await tags()).toEqual(['已揭晓', '已揭晓'])
  }, 30_000)
})

describe('the front page', () => {
  it('stands as the newsroom has made it up', async () => {
    const [lead, pinned] = [
      await newsroom.pieceIn('published', { data: { headline: '头条的一篇' } }),
      await newsroom.pieceIn('published', { data: { headline: '置顶的一篇' } }),
    ]
    const desk = expectStatus(await newsroom.ask('editor', 'GET', '/api/front-page/desk'), 200)
    const { revision } = (desk.body as unknown as { desk: { revision: number } }).desk
    const slots = { lead: [lead], pinned: [pinned], sections: [], topics: [] }
    expectStatus(await newsroom.ask('editor', 'PUT', '/api/front-page', { body: { revision, slots } }), 200)
    const shown = headlinesIn((await open('/')).html)
    expect(shown.slice(0, 2)).toEqual(['头条的一篇', '置顶的一篇'])
    expect(new Set(shown).size).toBe(shown.length)
  })
})
