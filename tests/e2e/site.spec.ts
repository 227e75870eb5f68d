import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readableTime } from '../../src/reading/readingRules'
import { everyViolation } from './support/accessibility'
import { type Desk, findPiece, focusIsOn, openDesk, takeStep } from './support/desk'

let desk: Desk
/** Every page of the site by what it is. */
let addresses: Record<string, string>

beforeAll(async () => {
  desk = await openDesk({ hasSamples: true })
  // Pictures are made after they came in.
  await vi.waitFor(async () => expect(await samplePicturesWaiting()).toBe(0), { timeout: 90_000, interval: 500 })
  addresses = await addressesOfAllPages()
})

afterAll(() => desk?.close())

describe('every page', () => {
  it('is read without scripts, has one main heading and a name of its own', async () => {
    const page = await desk.reader({ javaScriptEnabled: false })
    const titles = new Set<string>()
    for (const [what, address] of Object.entries(addresses)) {
      const answer = await page.goto(address)
      expect([what, answer?.status()]).toEqual([what, expectedStatus(what)])
      expect([what, await page.locator('h1').count()]).toEqual([what, 1])
      expect(await page.locator('main').textContent(), what).not.toBe('')
      titles.add(await page.title())
    }
    expect(titles.size).toBe(Object.keys(addresses).length)
  })

  it('has nothing that axe finds, in light and in dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await desk.reader({ colorScheme })
      for (const [what, address] of Object.entries(addresses)) {
        await page.goto(address)
        expect([what, colorScheme, await everyViolation(page)]).toEqual([what, colorScheme, []])
      }
    }
  })

  it('at 400 % of its size is read without scrolling sideways', async () => {
    const page = await desk.reader({ viewport: { width: 320, height: 256 } })
    for (const [what, address] of Object.entries(addresses)) {
      await page.goto(address)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect([what, width]).toEqual([what, 320])
    }
  })

  it('loads nothing from elsewhere, and runs nothing but the one script', async () => {
    const page = await desk.reader()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('request', (request) => {
      if (!request.url().startsWith(desk.server.url) && !request.url().startsWith('data:'))
        complaints.push(request.url())
    })
    for (const [what, address] of Object.entries(addresses)) {
      await page.goto(address, { waitUntil: 'networkidle' })
      expect(await page.locator('script[src]').count(), what).toBe(1)
    }
    // A browser says aloud that an answer was 404.
    expect(complaints.filter((text) => !text.includes('404 (Not Found)'))).toEqual([])
  })
})

describe('a search', () => {
  it('marks what the search found, and is narrowed and widened by links alone', async () => {
    const page = await desk.reader({ javaScriptEnabled: false, viewport: { width: 375, height: 700 } })
    // By initials: the words that are marked are none that were typed.
    await page.goto('/search?q=ls')
    expect(await page.locator('.search mark').allTextContents()).toContain('离石')
    await page.goto(`/search?q=${encodeURIComponent('村')}`)
    const total = Number((await page.locator('.search__count').textContent())?.match(/\d+/)?.[0])
    const sections = page.getByRole('navigation', { name: '按栏目缩小范围' }).getByRole('link')
    const [name, count] = String(await sections.first().textContent())
      .trim()
      .split(' ')
    expect(Number(count)).toBeLessThan(total)
    await sections.first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/section=/)
    expect(await page.locator('.search__count').textContent()).toBe(`找到 ${count} 篇。`)
    const facts = await page.locator('.story__facts span:first-child').allTextContents()
    expect(new Set(facts)).toEqual(new Set([name]))
    const year = page.getByRole('navigation', { name: '按作者缩小范围' }).getByRole('link').first()
    const [, ofByline] = String(await year.textContent())
      .trim()
      .split(' ')
    await year.click()
    expect(await page.locator('.search__count').textContent()).toBe(`找到 ${ofByline} 篇。`)
    await expect.poll(() => page.getByRole('list', { name: '现有的条件' }).getByRole('link').count()).toBe(2)
    for (const condition of ['去掉作者', '去掉栏目'])
      await page.getByRole('link', { name: new RegExp(condition) }).click()
    expect(await page.locator('.search__count').textContent()).toBe(`找到 ${total} 篇。`)
    await page.getByRole('navigation', { name: '次序' }).getByRole('link').click()
    const times = await page
      .locator('.story__facts time')
      .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')))
    expect(times).toEqual([...times].sort().reverse())
  })

  it('of marks alone, of nothing and of nonsense says so, and is no failure', async () => {
    const page = await desk.reader()
    for (const [address, words] of [
      [`/search?q=${encodeURIComponent('！！……')}`, '没有可以查的字词'],
      ['/search', '写出要找的词'],
      ['/search?q=zzzzqqqq', '没有找到'],
      ['/search?q=x&from=yesterday&section=nothing', '没有找到'],
      ['/search?tag=nobody-says-this', '没有符合这些条件'],
    ] as const) {
      const answer = await page.goto(address)
      expect([address, answer?.status()]).toEqual([address, 200])
      expect(await page.locator('main').textContent()).toContain(words)
    }
  })
})

describe('an article', () => {
  it('weighs less than 100 kB at the first visit, without its pictures', async () => {
    const page = await desk.reader()
    const bytes = await transferred(page, addresses.article ?? '')
    expect(bytes.Document).toBeGreaterThan(1_000)
    expect(bytes.total).toBeLessThan(100_000)
    // So much less that a change which brings a framework along is noticed.
    expect(bytes.total).toBeLessThan(30_000)
  })

  it('says who wrote it, who is responsible for it, and where it leads', async () => {
    const page = await desk.reader()
    await page.goto(addresses.article ?? '')
    await page.locator('.reading__foot', { hasText: '责任编辑' }).waitFor()
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
    expect(data).toMatchObject({ '@type': 'NewsArticle', headline: await page.locator('h1').textContent() })
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(desk.server.url + addresses.article)
    expect(await page.locator('link[rel=alternate]').count()).toBe(3)
    await page.locator('.reading__byline a').first().click()
    expect(new URL(page.url()).pathname).toMatch(/^\/bylines\//)
  })

  it('is set as good print is: two characters’ indent, closed-up punctuation, room between scripts', async () => {
    const page = await desk.reader()
    await page.goto(addresses.article ?? '')
    const set = await page
      .locator('.reading__body > p')
      .first()
      .evaluate((element) => {
        const style = getComputedStyle(element)
        const ratio = (value: string) => Number.parseFloat(value) / Number.parseFloat(style.fontSize)
        return {
          indent: ratio(style.textIndent),
          leading: ratio(style.lineHeight),
          measure: element.clientWidth / Number.parseFloat(style.fontSize),
          lineBreak: style.lineBreak,
          trim: style.getPropertyValue('text-spacing-trim'),
          autospace: style.getPropertyValue('text-autospace'),
        }
      })
    expect(set).toMatchObject({ indent: 2, lineBreak: 'strict', trim: 'trim-start', autospace: 'normal' })
    expect(set.leading).toBeGreaterThan(1.7)
    expect(set.measure).toBeLessThan(40)
  })

  it('leaves on paper the piece alone', async () => {
    const page = await desk.reader()
    await page.goto(addresses.article ?? '')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.reading').isVisible()).toBe(true)
    for (const hidden of ['.masthead__sections', '.text-size', '.after', '.foot nav'])
      expect([hidden, await page.locator(hidden).isVisible()]).toEqual([hidden, false])
    expect(await page.locator('.printed-address').textContent()).toBe(desk.server.url + addresses.article)
  })
})

describe('a picture story', () => {
  it('keeps room for its pictures, fetches the first one before all others, and moves nothing', async () => {
    const page = await desk.reader()
    await page.addInitScript(() => {
      const shifts = { sum: 0 }
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.sum += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(addresses.gallery ?? '', { waitUntil: 'networkidle' })
    const pictures = page.locator('.reading__gallery img')
    const count = await pictures.count()
    expect(count).toBe(5)
    for (let place = 0; place < count; place += 1) {
      const picture = pictures.nth(place)
      const [width, height, loading, priority, alt] = await Promise.all(
        ['width', 'height', 'loading', 'fetchpriority', 'alt'].map((name) => picture.getAttribute(name)),
      )
      expect(Number(width) * Number(height)).toBeGreaterThan(0)
      expect([loading, priority]).toEqual(place === 0 ? ['eager', 'high'] : ['lazy', 'auto'])
      expect(alt).toContain('示意图')
      await picture.scrollIntoViewIfNeeded()
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0))
        .toBe(true)
    }
    expect(await page.locator('.reading__gallery source[type="image/avif"]').count()).toBe(5)
    expect(await page.locator('.reading__credit').first().textContent()).toBe('示意图·系统生成')
    expect(await page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum)).toBe(0)
  })
})

describe('the keyboard', () => {
  it('passes over what stands above a piece, and reaches its links', async () => {
    const page = await desk.reader()
    await page.goto(addresses.article ?? '')
    await page.keyboard.press('Tab')
    await focusIsOn(page, '.skip')
    await page.keyboard.press('Enter')
    await focusIsOn(page, 'main')
    await page.keyboard.press('Tab')
    await focusIsOn(page, '.reading__byline a')
    const outline = await page
      .locator('.reading__byline a')
      .first()
      .evaluate((link) => getComputedStyle(link).outlineStyle)
    expect(outline).toBe('solid')
  })

  it('chooses the size of text, which the next page keeps', async () => {
    const page = await desk.reader()
    await page.goto('/')
    const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
    expect(await size()).toBe(16)
    await page.locator('#text-size-standard').focus()
    await page.keyboard.press('ArrowRight')
    expect(await size()).toBe(19)
    await page.goto(addresses.article ?? '')
    expect(await size()).toBe(19)
    expect(await page.locator('#text-size-large').isChecked()).toBe(true)
  })

  it('chooses it without scripts too', async () => {
    const page = await desk.reader({ javaScriptEnabled: false })
    await page.goto('/')
    await page.locator('label', { hasText: '特大' }).click()
    expect(await page.locator('html').evaluate((root) => getComputedStyle(root).fontSize)).toBe('22px')
  })
})

describe('the contest', () => {
  it('lists its 118 places and invents no winner', async () => {
    const page = await desk.reader()
    await page.goto(addresses.contest ?? '')
    const places = await page.locator('.contest tbody td:nth-child(2)').allTextContents()
    expect(places.map(Number)).toEqual([1, 3, 5, 50, 1, 3, 5, 50])
    await page.getByText('共设 118 个名额').waitFor()
    expect(new Set(await page.locator('.contest tbody td:nth-child(3)').allTextContents())).toEqual(
      new Set(['来源未列姓名']),
    )
  })
})

describe('a contest that collects works', () => {
  it('takes one by its form, tells what is missing, and loses nothing that was typed', async () => {
    const address = await openContest()
    const page = await desk.reader({ permissions: ['clipboard-read', 'clipboard-write'] })
    await page.goto(address)
    expect(await everyViolation(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    await page.locator('label', { hasText: '特大' }).click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    const answers = { title: '测试作品', name: '测试投稿人', phone: '010 0000 0000', email: 'entrant@example.org' }
    for (const [name, value] of Object.entries(answers)) await page.locator(`#entry-${name}`).fill(value)
    for (const name of ['accepts', 'age', 'rights']) await page.locator(`#entry-${name}`).check()
    const choose = (buffer: Buffer) =>
      page.locator('#entry-pictures').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer })
    await choose(Buffer.from('no picture'))
    await page.getByRole('button', { name: '投稿' }).click()
    await focusIsOn(page, '.entry .entry__outcome')
    await expect.poll(() => page.locator('.entry .entry__outcome').textContent()).not.toContain('正在发送')
    expect(await page.locator('.entry .entry__outcome').textContent()).toContain('第 1 幅图片：')
    expect(await page.locator('#entry-pictures').getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator('#entry-title').inputValue()).toBe('测试作品')
    await choose(
      await sharp({ create: { width: 64, height: 48, channels: 3, background: '#336699' } })
        .jpeg()
        .toBuffer(),
    )
    await page.getByRole('button', { name: '投稿' }).click()
    await page.locator('.entry .entry__outcome', { hasText: '已收到您的作品' }).waitFor()
    expect(await page.locator('.entry .entry__outcome').textContent()).toMatch(/回执号：\w+.*凭证：[\w-]+/)
    await page.locator('.entry__receipt').first().click()
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toMatch(/^\w+$/)
    expect(
      await page.getByRole('link', { name: '再投一件' }).evaluate((link) => getComputedStyle(link).borderStyle),
    ).toBe('solid')
    const [, number = '', secret = ''] =
      /回执号：(\w+).*凭证：([\w-]+?)请记下/.exec((await page.locator('.entry .entry__outcome').textContent()) ?? '') ??
      []
    await page.getByRole('button', { name: '复制回执号和凭证' }).click()
    await page.getByRole('button', { name: '已复制' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`回执号：${number}\n凭证：${secret}`)
    expect(await everyViolation(page)).toEqual([])
    await page.getByRole('link', { name: '再投一件' }).click()
    await page.locator('#entry-title').waitFor()
    expect(await page.locator('#entry-title').inputValue()).toBe('')
    const { body } = await (await desk.as('desk')).api('GET', '/contest-entries?depth=0')
    expect(body.docs).toMatchObject([{ title: '测试作品', status: 'entered' }])

    const outcome = page.locator('.receipt .entry__outcome')
    await page.locator('#receipt-number').fill(number)
    await page.locator('#receipt-secret').fill('someone else’s')
    await page.getByRole('button', { name: '查询' }).click()
    await outcome.getByText('没有找到这件作品').waitFor()
    expect(await page.getByRole('button', { name: '撤回这件作品' }).isVisible()).toBe(false)
    await page.locator('#receipt-secret').fill(secret)
    await page.keyboard.press('Enter')
    await outcome.getByText('《测试作品》').waitFor()
    // By the website's clock, not by that of whoever's computer it is: the deadline stands by it too.
    const [entry] = body.docs as { submittedAt: string }[]
    const written = readableTime(entry?.submittedAt ?? null, 'Asia/Shanghai')
    await outcome.getByText(new RegExp(`^投稿时间：${written}:\\d\\d$`)).waitFor()
    await focusIsOn(page, '.receipt .entry__outcome')
    expect(await everyViolation(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await page.locator('#receipt-erase').check()
    await page.getByRole('button', { name: '撤回这件作品' }).click()
    await outcome.getByText('状态：已撤回').waitFor()
    expect(await page.getByRole('button', { name: '撤回这件作品' }).isVisible()).toBe(false)
    const office = await desk.as('desk')
    expect((await office.api('GET', '/contest-entries?depth=0')).body.docs).toMatchObject([{ status: 'withdrawn' }])
    const [entrant] = (await office.api('GET', '/contest-entrants?depth=0')).body.docs as { erasedAt?: string }[]
    expect(entrant?.erasedAt).toBeTruthy()
  })

  it('has no form before the opening, nor a second after the end', async () => {
    const hour = 3_600_000
    const page = await desk.reader()
    await page.goto(await openContest({ opensAt: hour, closesAt: 2 * hour }))
    await page.locator('.contest__call', { hasText: '尚未开始' }).waitFor()
    expect(await page.locator('.entry, .receipt').count()).toBe(0)
    await page.goto(await openContest({ opensAt: -2 * hour, closesAt: -hour }))
    await page.locator('.contest__call', { hasText: '已经截止' }).waitFor()
    await page.locator('.contest__facts', { hasText: '征稿已截止' }).waitFor()
    expect(await page.locator('.entry').count()).toBe(0)
  })
})

/** Published, with its call open for an hour, or as many milliseconds from now. */
async function openContest({ opensAt, closesAt } = { opensAt: -3_600_000, closesAt: 3_600_000 }): Promise<string> {
  const people = { reporter: await desk.as('reporter'), editor: await desk.as('editor'), desk: await desk.as('desk') }
  const chief = await desk.as('chief')
  const { body } = await people.reporter.api('POST', '/photo-contests?draft=true', {
    title: '征稿中的测试大赛',
    organisers: ['测试主办'],
    categories: [{ name: '风光类' }],
    entering: {
      opensAt: new Date(Date.now() + opensAt).toISOString(),
      closesAt: new Date(Date.now() + closesAt).toISOString(),
      rules: '第一条\n第二条',
      rulesVersion: '1',
    },
  })
  const { id } = body.doc as { id: string }
  for (const [action, by] of [
    ['submit', people.reporter],
    ['approve', people.editor],
    ['approve', people.desk],
    ['approve', chief],
    ['publish', chief],
  ] as const) {
    const { revision } = (await by.api('GET', `/photo-contests/${id}/transitions`)).body
    const step = await by.api('POST', `/photo-contests/${id}/transitions/${action}`, { revision })
    expect([action, step.status]).toEqual([action, 200])
  }
  return `/contests/${id}`
}

describe('the archive', () => {
  it('leads by its form to a day, and from there to the nearest day with stories', async () => {
    const page = await desk.reader({ javaScriptEnabled: false })
    await page.goto('/archive')
    await page.locator('#archive-day').fill('2020-02-29')
    await page.getByRole('button', { name: '前往' }).click()
    expect(new URL(page.url()).pathname).toBe('/archive/2020-02-29')
    await page.getByText('这一天没有发布稿件').waitFor()
    await page.locator('a[rel=next]').click()
    await expect.poll(() => page.locator('.story').count()).toBeGreaterThan(2)
  })
})

describe('a killed piece', () => {
  it('is gone from every page with the next request; its address says so', async () => {
    const chief = await desk.as('chief')
    const id = await findPiece(chief, '党建花开')
    const page = await desk.reader({ javaScriptEnabled: false })
    await takeStep(chief, id, 'kill', { reason: '测试' })
    const answer = await page.goto(addresses.article ?? '')
    expect(answer?.status()).toBe(410)
    expect(await page.locator('h1').textContent()).toBe('稿件已撤下')
    expect(await page.content()).not.toContain('党建花开')
    for (const address of ['/', '/archive', addresses.section ?? '', addresses.byline ?? '']) {
      await page.goto(address)
      expect([address, await page.getByText('党建花开').count()]).toEqual([address, 0])
    }
    expect(await everyViolation(await opened(addresses.article ?? ''))).toEqual([])
  })
})

describe('a reader without a network', () => {
  it('is told so by a page of the site, and is shown no piece that was kept', async () => {
    const page = await desk.reader()
    await page.goto(addresses.gallery ?? '')
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.goto(addresses.section ?? '')
    // Nobody answers any more: the last test of the file.
    await desk.server.stop()
    await page.goto(addresses.gallery ?? '')
    expect(await page.locator('h1').textContent()).toBe('没有网络')
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily)).toContain('Noto Serif')
  })
})

interface Answer {
  readonly docs?: readonly Record<string, unknown>[]
}

async function ask(path: string): Promise<Answer> {
  return (await fetch(`${desk.server.url}/api${path}`)).json() as Promise<Answer>
}

/** Pictures of published pieces without files of all kinds yet. */
async function samplePicturesWaiting(): Promise<number> {
  const { docs = [] } = await ask('/media?limit=50&depth=0')
  return docs.length < 7
    ? 7
    : docs.filter(({ renditions }) => !Array.isArray(renditions) || renditions.length === 0).length
}

async function addressesOfAllPages(): Promise<Record<string, string>> {
  const { docs: articles = [] } = await ask('/articles?depth=1&limit=50')
  const { docs: contests = [] } = await ask('/photo-contests?depth=0')
  const slugOf = (words: string) => String(articles.find(({ headline }) => String(headline).includes(words))?.slug)
  const [{ publishedAt = '' } = {}] = articles
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(String(publishedAt)))
  return {
    front: '/',
    section: '/sections/yaowen',
    article: `/articles/${slugOf('党建花开')}`,
    layout: `/articles/${slugOf('一篇稿件')}`,
    gallery: `/articles/${slugOf('示意图')}`,
    byline: '/bylines/wang-yanhua',
    photographer: '/bylines/liang-meili',
    topic: '/topics/ban-shi-shi-li',
    tag: `/tags/${encodeURIComponent(String(articles.flatMap(({ tags }) => (Array.isArray(tags) ? tags : []))[0]))}`,
    noTag: '/tags/nobody-says-this',
    contests: '/contests',
    contest: `/contests/${String(contests[0]?.id)}`,
    search: '/search',
    found: `/search?q=${encodeURIComponent('交口')}`,
    named: `/search?q=${encodeURIComponent('吕龙杯')}`,
    narrowed: `/search?q=${encodeURIComponent('村')}&section=yaowen`,
    archive: '/archive',
    day: `/archive/${day}`,
    emptyDay: '/archive/2020-02-29',
    about: '/about',
    offline: '/offline',
    notFound: '/articles/there-is-no-such-piece',
  }
}

function expectedStatus(what: string): number {
  return what === 'notFound' || what === 'noTag' ? 404 : 200
}

async function opened(address: string): Promise<Page> {
  const page = await desk.reader()
  await page.goto(address)
  return page
}

/** Bytes over the wire by kind of resource, compressed and with headers; pictures are left out. */
async function transferred(page: Page, address: string): Promise<{ total: number; Document: number }> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const kinds = new Map<string, string>()
  const sums = { total: 0, Document: 0 }
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId)
    if (kind === 'Image') return
    sums.total += encodedDataLength
    if (kind === 'Document') sums.Document += encodedDataLength
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  return sums
}
