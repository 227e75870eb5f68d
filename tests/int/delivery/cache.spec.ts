import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hasPublicRows } from '../../../src/delivery/changes/publicRowRules'
import { watchPublicChanges } from '../../../src/delivery/changes/watchPublicChanges'
import { contestSteps } from '../contests/contestSteps'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { type Answer, expectStatus, send } from '../support/client'

let newsroom: BootedNewsroom
let stopWatching: () => Promise<void>
let queries: string[] = []

beforeAll(async () => {
  newsroom = await bootNewsroom()
  stopWatching = watchPublicChanges(newsroom.payload)
  noteQueries(newsroom.payload)
})

beforeEach(() => {
  queries = []
})

afterAll(async () => {
  await stopWatching?.()
  await newsroom?.stop()
})

type Headers = Readonly<Record<string, string>>

const read = (path: string, headers: Headers = {}) => send(newsroom.url, 'GET', path, { headers })
const from = ({ headers }: Answer) => headers.get('x-cache')
/** Asks until it is in memory: other processes' looks begin only with the first second. */
async function warm(path: string): Promise<Answer> {
  await expect.poll(async () => from(await read(path)), { timeout: 5_000, interval: 20 }).toBe('hit')
  return read(path)
}

/** Which tables the reading of a public answer touches; looks at what other processes changed are none of it. */
function noteQueries({ db }: Payload): void {
  for (const name of ['find', 'findOne', 'findGlobal', 'count', 'queryDrafts', 'findDistinct'] as const) {
    const ask = (db[name] as (args: object) => Promise<unknown>).bind(db)
    const noted = (args: { collection?: string; slug?: string }) => {
      const of = args.collection ?? args.slug ?? ''
      if (of !== 'public-changes') queries.push(of)
      return ask(args)
    }
    Object.assign(db, { [name]: noted })
  }
}

describe('a public answer', () => {
  it('comes from memory the second time, the same bytes', async () => {
    await newsroom.pieceIn('published')
    const first = await warm('/api/articles?limit=5')
    queries = []
    const second = await read('/api/articles?limit=5')
    expect([from(second), second.text]).toEqual(['hit', first.text])
    expect(queries).toEqual([])
  })

  it.each([
    ['gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0.1, gzip', 'gzip'],
    ['identity', null],
  ])('is there in the coding asked for: %s', async (accepted, coding) => {
    const plain = await read('/api/articles?limit=50', { 'accept-encoding': 'identity' })
    expect(plain.text.length).toBeGreaterThan(1_024)
    const answers = [1, 2].map(() => read('/api/articles?limit=50', { 'accept-encoding': accepted }))
    for (const answer of await Promise.all(answers)) {
      expect(answer.headers.get('content-encoding')).toBe(coding)
      expect(answer.text).toBe(plain.text)
      expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    }
  })

  it('has a tag of its own in each coding, and is not sent again to who has it', async () => {
    const tagOf = async (accepted: string) =>
      (await read('/api/articles?limit=50', { 'accept-encoding': accepted })).headers.get('etag') ?? ''
    const tags = [await tagOf('identity'), await tagOf('gzip'), await tagOf('br')]
    expect(new Set(tags).size).toBe(3)
    for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/)
    const [, gzip = ''] = tags
    for (const condition of [gzip, `W/${gzip}`, `"x", ${gzip}`, '*']) {
      const answer = await read('/api/articles?limit=50', { 'accept-encoding': 'gzip', 'if-none-match': condition })
      expect([condition, answer.status, answer.text, answer.headers.get('etag')]).toEqual([condition, 304, '', gzip])
    }
    const other = await read('/api/articles?limit=50', { 'accept-encoding': 'gzip', 'if-none-match': '"x"' })
    expect(other.status).toBe(200)
  })

  it('is answered to HEAD without its bytes', async () => {
    const whole = await warm('/api/articles?limit=5')
    const head = await send(newsroom.url, 'HEAD', '/api/articles?limit=5')
    expect([head.status, head.text, head.headers.get('etag')]).toEqual([200, '', whole.headers.get('etag')])
  })

  it('says what caches in front may do with it, and carries the headers of every answer', async () => {
    const { headers } = await warm('/api/articles?limit=5')
    expect(headers.get('cache-control')).toBe(
      'public, max-age=0, s-maxage=1, stale-while-revalidate=0, stale-if-error=0',
    )
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-type')).toContain('application/json')
    expect(headers.get('set-cookie')).toBeNull()
  })

  it('is one query for a thousand readers of a cold address', async () => {
    await expect.poll(async () => from(await read('/api/sections')), { timeout: 5_000 }).toBe('hit')
    expectStatus(
      await newsroom.ask('admin', 'PATCH', `/api/sections/${newsroom.sectionId}`, { body: { order: 3 } }),
      200,
    )
    queries = []
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => read('/api/sections')))
    expect([...new Set(answers.map(({ status, text }) => `${status} ${text}`))]).toEqual([
      expect.stringContaining('200 {"docs"'),
    ])
    expect(queries.filter((slug) => slug === 'sections')).toHaveLength(1)
  })

  it('is the same whatever the order of its parameters, and whatever else is in its address', async () => {
    const where = 'where[section.slug][equals]=yaowen'
    await warm(`/api/articles?limit=7&${where}&sort=-publishedAt`)
    queries = []
    for (const query of [
      `sort=-publishedAt&limit=7&${where}`,
      `sort=-publishedAt&limit=7&where%5Bsection.slug%5D%5Bequals%5D=yaowen`,
      `utm_source=a&sort=-publishedAt&limit=7&${where}&fbclid=${randomUUID()}`,
    ])
      expect([query, from(await read(`/api/articles?${query}`))]).toEqual([query, 'hit'])
    expect(queries).toEqual([])
  })

  it('is asked for anew each time where the address says more than a stranger has use for', async () => {
    const many = Array.from({ length: 30 }, (_, n) => `where[or][${n}][slug][equals]=s${n}`).join('&')
    for (const query of ['draft=true', 'trash=true', 'sort=slug&sort=-slug', many])
      expect([query, from(await read(`/api/articles?${query}`))]).toEqual([query, null])
  })

  it('is in the reader’s language where it has words of its own', async () => {
    const path = `/api/articles/${randomUUID()}`
    for (const [tag, words] of [
      ['zh-CN', '未找到'],
      ['en-GB', 'Not Found'],
    ] as const) {
      for (let times = 0; times < 2; times += 1) {
        const answer = await read(path, { 'accept-language': tag })
        expect([answer.status, answer.headers.get('vary')]).toEqual([404, 'Accept-Encoding, Accept-Language'])
        expect(answer.text).toContain(words)
      }
    }
    const [chinese, english] = ['zh', 'en'].map((tag) => read('/api/articles?limit=5', { 'accept-language': tag }))
    expect((await chinese)?.text).toBe((await english)?.text)
  })
})

describe('what readers see', () => {
  it('is what stands, as soon as a change is acknowledged', async () => {
    const id = await newsroom.pieceIn('published', { data: { headline: '第一版标题' } })
    const paths = [`/api/articles/${id}`, '/api/articles?sort=-publishedAt', '/api/articles/count']
    for (const path of paths) await warm(path)
    expectStatus(await newsroom.take(id, 'kill', 'chief', { reason: '测试紧急撤稿' }), 200)
    for (const path of paths) {
      const { text } = await read(path)
      expect(text).not.toContain('第一版标题')
      expect(text).not.toContain(id)
    }
  })

  it('is never a killed piece again, while it is read without a pause', async () => {
    const id = await newsroom.pieceIn('published', { data: { headline: '读着就撤' } })
    let isKilled = false
    const seenAfter: string[] = []
    const reads = { before: 0, after: 0 }
    const reader = async (path: string) => {
      while (reads.after < 300) {
        const wasKilled = isKilled
        const { text } = await read(path)
        reads[wasKilled ? 'after' : 'before'] += 1
        if (wasKilled && text.includes('读着就撤')) seenAfter.push(path)
      }
    }
    const readers = [`/api/articles/${id}`, '/api/articles?limit=3', `/api/articles?where[id][equals]=${id}`].flatMap(
      (path) => [reader(path), reader(path)],
    )
    expectStatus(await newsroom.take(id, 'kill', 'chief', { reason: '测试紧急撤稿' }), 200)
    isKilled = true
    await Promise.all(readers)
    expect(seenAfter).toEqual([])
    expect(reads.before).toBeGreaterThan(0)
  }, 60_000)

  it('changes with a byline’s name', async () => {
    await newsroom.pieceIn('published')
    await warm('/api/articles?limit=1&sort=-publishedAt&depth=2')
    expectStatus(
      await newsroom.ask('admin', 'PATCH', `/api/bylines/${newsroom.bylineId}`, { body: { name: '本报记者丙' } }),
      200,
    )
    expect((await read('/api/articles?limit=1&sort=-publishedAt&depth=2')).text).toContain('本报记者丙')
  })

  it('comes of tables alone whose changes are told of', async () => {
    const id = await newsroom.pieceIn('published')
    queries = []
    for (const path of [
      `/api/articles/${id}?depth=3`,
      '/api/articles?depth=3',
      '/api/photo-captions?depth=3',
      '/api/photo-contests?depth=3',
      '/api/contest-awards?depth=3',
      '/api/media?depth=3',
      '/api/bylines?depth=3',
      '/api/topics?depth=3',
      '/api/related-pieces?depth=3',
      '/api/tombstones?depth=3',
      '/api/front-page',
    ])
      expectStatus(await read(path), 200)
    expect(queries).not.toEqual([])
    expect(queries.filter((slug) => !hasPublicRows(slug))).toEqual([])
  })
})

describe('who is somebody', () => {
  it.each([
    ['a token', async () => ({ authorization: `JWT ${await newsroom.tokenOf('chief')}` })],
    ['a cookie', async () => ({ cookie: `a=b; payload-token=${await newsroom.tokenOf('chief')}` })],
    ['a false token', async () => ({ authorization: 'JWT x' })],
  ])('with %s is answered apart, and leaves nothing behind', async (_what, headers) => {
    const id = await newsroom.pieceIn('draft', { data: { headline: '未发的标题' } })
    const path = `/api/articles?where[id][in]=${id}&depth=0`
    const own = await read(path, await headers())
    expect(from(own)).toBeNull()
    const public1 = await read(path)
    expect(public1.body.docs).toEqual([])
    expect(from(await read(path, await headers()))).toBeNull()
  })

  it.each([
    ['x-http-method-override', 'PURGE'],
    ['x-payload-http-method-override', 'PURGE'],
    ['x-forwarded-host', 'evil.example'],
    ['x-forwarded-proto', 'gopher'],
    ['x-original-url', '/admin'],
    ['range', 'bytes=0-3'],
    ['accept', 'text/html'],
    ['origin', 'https://evil.example'],
    ['cookie', 'payload-lng=en; theme=dark'],
    ['if-match', '"x"'],
    ['x-request-id', 'poisoned-0001'],
    ['rsc', 'rsc-header'],
  ])('puts nothing of its own into what others get, by %s', async (name, value) => {
    const path = `/api/bylines?limit=9&where[name][not_equals]=${name}`
    await read(path, { [name]: value })
    const { status, text, headers } = await read(path)
    expect(status).toBe(200)
    expect(JSON.parse(text).docs).toHaveLength(1)
    expect([...headers].flat().join('\n')).not.toContain(value)
    // Anybody's pages may read what is public: the answer names nobody's.
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })
})

describe('time', () => {
  const steps = contestSteps(() => newsroom)

  it('shows the winners at the hour of the ceremony, and hides them again when a draft alone moves it back', async () => {
    const announceAt = new Date(Date.now() + 3_600_000).toISOString()
    const contest = await steps.makeContest({ announceAt })
    const award = await steps.makeAward(contest)
    const winner = { title: '作品', photographer: { name: '得奖的人' } }
    expectStatus(await steps.give(award, await steps.addEntry(contest, winner)), 201)
    await steps.publish('photo-contests', contest)
    await steps.publish('contest-awards', award)
    const path = `/api/photo-contests/${contest}/results`
    await warm(path)
    expect((await read(path)).text).not.toContain('得奖的人')

    // Below the guard, which would make the test last an hour: the hour comes closer in what is in force and in its draft.
    const soon = new Date(Date.now() + 2_000).toISOString()
    const { db } = newsroom.payload
    const { docs } = await db.findVersions({
      collection: 'photo-contests',
      where: { and: [{ parent: { equals: contest } }, { latest: { equals: true } }] },
    })
    const [newest] = docs
    const versionWith = (at: string) => ({
      collection: 'photo-contests' as const,
      id: newest?.id ?? '',
      versionData: { version: { ...newest?.version, announceAt: at } as never },
    })
    await db.updateOne({ collection: 'photo-contests', id: contest, data: { announceAt: soon } })
    await db.updateVersion(versionWith(soon))
    await warm(path)
    expect(Date.now()).toBeLessThan(Date.parse(soon))
    expect((await read(path)).text).not.toContain('得奖的人')
    await expect.poll(() => Date.now(), { timeout: 5_000, interval: 10 }).toBeGreaterThan(Date.parse(soon) + 5)
    expect((await read(path)).text).toContain('得奖的人')

    await warm(path)
    await db.updateVersion(versionWith(announceAt))
    expect((await read(path)).text).not.toContain('得奖的人')
  }, 90_000)

  it('tells within the second when a contest begins and ends to take works', async () => {
    const inSeconds = (count: number) => new Date((Math.floor(Date.now() / 1_000) + count) * 1_000).toISOString()
    const call = { rules: '细则', rulesVersion: '1' }
    const entering = { ...call, opensAt: inSeconds(3_600), closesAt: inSeconds(7_200) }
    const contest = await steps.makeContest({ entering })
    await steps.publish('photo-contests', contest)
    const path = `/api/photo-contests/${contest}/results`
    const told = async () => JSON.parse((await read(path)).text).entries
    expect(await told()).toBe('ahead')
    // Below the guard, which holds what is published.
    const [opensAt, closesAt] = [inSeconds(3), inSeconds(5)]
    const data = { entering: { ...call, opensAt, closesAt } }
    await newsroom.payload.db.updateOne({ collection: 'photo-contests', id: contest, data })
    await warm(path)
    expect(await told()).toBe('ahead')
    const passed = (moment: string, milliseconds: number) =>
      expect.poll(() => Date.now(), { timeout: 9_000, interval: 5 }).toBeGreaterThan(Date.parse(moment) + milliseconds)
    await passed(opensAt, 5)
    expect(await told()).toBe('open')
    await warm(path)
    await passed(closesAt, 5)
    // The last second counts to its end.
    expect(await told()).toBe('open')
    await passed(closesAt, 1_005)
    expect(await told()).toBe('closed')
  }, 90_000)

  it('ends what is kept when an embargo does', async () => {
    const soon = new Date(Date.now() + 1_500).toISOString()
    const { db } = newsroom.payload
    const id = randomUUID()
    await db.create({
      collection: 'media',
      data: { id, alt: '禁发的图片', released: true, embargoUntil: soon, filename: `${id}.jpg` },
    })
    await warm('/api/media?limit=4')
    expect((await read('/api/media?limit=4')).text).not.toContain(id)
    await expect.poll(() => Date.now(), { timeout: 5_000, interval: 10 }).toBeGreaterThan(Date.parse(soon))
    expect((await read('/api/media?limit=4')).text).toContain(id)
  })
})
