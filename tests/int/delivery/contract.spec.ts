import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { type Answer, codesOf, expectStatus } from '../support/client'

const many = 25

let newsroom: BootedNewsroom

/** Published captions, three of them at the same moment; the newest has the highest number. */
const publishedAtOf = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, Math.floor(n / 3))).toISOString()
const captionId = (n: number) => `caption-${String(n).padStart(3, '0')}`

async function makeCaption(n: number, data: object = {}): Promise<void> {
  await newsroom.payload.db.create({
    collection: 'photo-captions',
    data: { id: captionId(n), text: `说明 ${n}`, _status: 'published', publishedAt: publishedAtOf(n), ...data },
  })
}

beforeAll(async () => {
  newsroom = await bootNewsroom()
  for (let n = 0; n < many; n += 1) await makeCaption(n)
})

afterAll(() => newsroom?.stop())

const get = (path: string, headers: Record<string, string> = {}) => newsroom.ask(null, 'GET', path, { headers })
const idsIn = ({ body }: Answer) => body.docs?.map(({ id }) => id) ?? []
const newestFirst = (from: number, to: number) =>
  Array.from({ length: from - to + 1 }, (_, index) => captionId(from - index))

describe('a list by cursor', () => {
  const list = '/api/photo-captions?sort=-publishedAt&limit=10&depth=0'
  const pageAt = async (cursor: unknown, query = list) =>
    expectStatus(await get(`${query}&cursor=${String(cursor)}`), 200)

  it('gives every row once, in order, and ends with null', async () => {
    const first = await pageAt('')
    expect(first.body).toMatchObject({ limit: 10, hasNextPage: true })
    expect(Object.keys(first.body).sort()).toEqual(['docs', 'hasNextPage', 'limit', 'nextCursor'])
    const second = await pageAt(first.body.nextCursor)
    const third = await pageAt(second.body.nextCursor)
    expect([...idsIn(first), ...idsIn(second), ...idsIn(third)]).toEqual(newestFirst(24, 0))
    expect(third.body).toMatchObject({ hasNextPage: false, nextCursor: null })
  })

  it('shows nothing twice and passes nothing over while pieces are published', async () => {
    const first = await pageAt('')
    await makeCaption(90)
    await makeCaption(91)
    try {
      expect(idsIn(await pageAt(first.body.nextCursor))).toEqual(newestFirst(14, 5))
      // A list by pages does show some again.
      expect(idsIn(await get(`${list}&page=2`))).toEqual(newestFirst(16, 7))
    } finally {
      for (const n of [90, 91])
        await newsroom.payload.db.deleteOne({ collection: 'photo-captions', where: { id: { equals: captionId(n) } } })
    }
  })

  it('keeps its conditions', async () => {
    const query = `/api/photo-captions?sort=-publishedAt&limit=4&depth=0&where[publishedAt][less_than]=${publishedAtOf(6)}`
    const first = await pageAt('', query)
    expect(idsIn(first)).toEqual(newestFirst(5, 2))
    expect(idsIn(await pageAt(first.body.nextCursor, query))).toEqual(newestFirst(1, 0))
  })

  it('goes through rows without a value, upwards and downwards', async () => {
    for (const n of [80, 81, 82]) await makeCaption(n, { publishedAt: null })
    try {
      for (const [sort, order] of [
        ['publishedAt', (a: string, b: string) => a.localeCompare(b)],
        ['-publishedAt', (a: string, b: string) => b.localeCompare(a)],
      ] as const) {
        const found: string[] = []
        let cursor: unknown = ''
        while (cursor !== null) {
          const answer = await pageAt(cursor, `/api/photo-captions?sort=${sort}&limit=2&depth=0`)
          found.push(...idsIn(answer))
          cursor = answer.body.nextCursor
        }
        const dated = found.filter((id) => !/08[012]$/.test(id))
        expect(found).toHaveLength(many + 3)
        expect(new Set(found).size).toBe(many + 3)
        expect(dated).toEqual([...dated].sort(order))
      }
    } finally {
      for (const n of [80, 81, 82])
        await newsroom.payload.db.deleteOne({ collection: 'photo-captions', where: { id: { equals: captionId(n) } } })
    }
  })

  it('leaves out what was not selected', async () => {
    const answer = await pageAt('', `${list}&select[text]=true`)
    expect(Object.keys(answer.body.docs?.[0] ?? {}).sort()).toEqual(['id', 'text'])
    expect(idsIn(await pageAt(answer.body.nextCursor, `${list}&select[text]=true`))).toEqual(newestFirst(14, 5))
  })

  it.each([
    ['another order', 'sort=publishedAt'],
    ['a made-up cursor', 'cursor=abc'],
    ['a page beside it', 'page=2'],
    ['two orders', 'sort=publishedAt,id'],
    ['two cursors', 'cursor=a&cursor=b'],
  ])('is refused with %s', async (_what, query) => {
    const { nextCursor } = (await pageAt('')).body
    const asked = new URLSearchParams(`sort=-publishedAt&cursor=${String(nextCursor)}`)
    for (const name of new Set(new URLSearchParams(query).keys())) asked.delete(name)
    const answer = await get(`/api/photo-captions?${asked}&${query}`)
    expect([answer.status, codesOf(answer)]).toEqual([400, ['cursor_invalid']])
  })

  it('has 100 rows at most', async () => {
    const { body } = await pageAt('', '/api/photo-captions?limit=100000')
    expect(body).toMatchObject({ limit: 100, hasNextPage: false })
  })

  it('serves the newsroom too', async () => {
    const { body } = expectStatus(
      await newsroom.ask('editor', 'GET', '/api/photo-captions?sort=-publishedAt&limit=3&cursor='),
      200,
    )
    expect(body.docs).toHaveLength(3)
    const next = await newsroom.ask(
      'editor',
      'GET',
      `/api/photo-captions?sort=-publishedAt&limit=3&cursor=${String(body.nextCursor)}`,
    )
    expect(idsIn(next)).toEqual(newestFirst(21, 19))
  })
})

describe('a reader’s question', () => {
  it.each([
    ['/api/articles?where[headline][equals]=x', 'filter_not_indexed', 'where.headline'],
    ['/api/articles?where[or][0][and][0][deck][exists]=true', 'filter_not_indexed', 'where.deck'],
    ['/api/articles/count?where[headline][equals]=x', 'filter_not_indexed', 'where.headline'],
    ['/api/articles?where[slug][like]=a', 'filter_not_indexed', 'where.slug.like'],
    ['/api/articles?sort=-headline', 'sort_not_indexed', 'sort.headline'],
    ['/api/bylines?joins[articles][sort]=headline', 'sort_not_indexed', 'sort.headline'],
    ['/api/bylines?joins[articles][where][deck][equals]=x', 'filter_not_indexed', 'where.deck'],
    ['/api/articles?sort=-headline&cursor=', 'sort_not_indexed', 'sort.headline'],
  ])('without an index is refused: %s', async (path, code, where) => {
    const answer = await get(path)
    expect([answer.status, answer.body.errors?.[0]?.code, answer.body.errors?.[0]?.path]).toEqual([400, code, where])
  })

  it.each(['abc', '0', '-1', '1.5', ''])('for page %s is refused, and not repeated', async (page) => {
    const answer = await get(`/api/articles?page=${page}`)
    expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([400, 'page'])
  })

  it('is told which fields it may name, in its language', async () => {
    const { body } = await get('/api/sections?where[name][equals]=x', { 'accept-language': 'en' })
    expect(body.errors?.[0]?.message).toBe(
      'Nothing can be filtered by name. The fields that can: id, slug, previousSlugs, order, updatedAt, createdAt.',
    )
  })

  it('without an index is refused in GraphQL and in the body of a POST too', async () => {
    const { body } = await newsroom.graphql(null, '{ Articles(where: { headline: { equals: "x" } }) { totalDocs } }')
    expect(body.errors?.[0]).toMatchObject({ code: 'filter_not_indexed' })
    const headers = { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' }
    const asked = await newsroom.ask(null, 'POST', '/api/articles', { headers, body: 'where[headline][equals]=x' })
    expect([asked.status, codesOf(asked)]).toEqual([400, ['filter_not_indexed']])
  })

  it('is answered with one, and the newsroom whatever it asks', async () => {
    expectStatus(await get('/api/articles?where[tags][in]=x&where[section.slug][equals]=yaowen&sort=-publishedAt'), 200)
    expectStatus(await newsroom.ask('reporter', 'GET', '/api/articles?where[headline][like]=x&sort=-headline'), 200)
  })

  it('never shows a field that strangers may not read, selected or not', async () => {
    const id = await newsroom.pieceIn('published', { data: { deskNote: '内部' } })
    const { body } = expectStatus(
      await get(`/api/articles/${id}?select[headline]=true&select[slugline]=true&select[deskNote]=true`),
      200,
    )
    expect(Object.keys(body).sort()).toEqual(['headline', 'id'])
    // A list that strangers may not read is not there, not even empty.
    expect(expectStatus(await get(`/api/articles/${id}`), 200).body).not.toHaveProperty('gaps')
    expect((await newsroom.ask('reporter', 'GET', `/api/articles/${id}`)).body).toHaveProperty('gaps')
  })
})

describe('GraphQL', () => {
  const times = (count: number, part: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => part(n)).join(' ')
  const nested = (depth: number, field: string): string =>
    depth === 0 ? 'id' : `${field} { ${nested(depth - 1, field)} }`
  const login = 'loginUser(email: "editor@newsroom.test", password: "wrong") { token }'

  it.each([
    ['300 aliases', `{ ${times(300, (n) => `a${n}: Articles(limit: 100) { totalDocs }`)} }`],
    ['16 aliases', `{ ${times(16, (n) => `a${n}: Articles { totalDocs }`)} }`],
    ['100 guesses at a password', `mutation { ${times(100, (n) => `a${n}: ${login}`)} }`],
    ['2 guesses', `mutation { ${times(2, (n) => `a${n}: ${login}`)} }`],
    ['guesses in a fragment', `mutation { ...g } fragment g on Mutation { ${times(2, (n) => `a${n}: ${login}`)} }`],
    ['a depth of 40', `{ Articles { docs { section { ${nested(40, 'section')} } } } }`],
    ['10,000 fields', `{ Articles { docs { ${times(10_000, () => 'id')} } } }`],
    ['a fragment within itself', '{ Articles { docs { ...f } } } fragment f on Article { ...f }'],
    [
      'fragments that double each other',
      `{ Articles { docs { ...f0 } } } ${times(60, (n) => `fragment f${n} on Article { ...f${n + 1} ...f${n + 1} }`)} fragment f60 on Article { id }`,
    ],
    ['a cost beyond the limit', `{ Articles { docs { ${times(1_200, () => 'id')} } } }`],
    [
      'aliases in fragments',
      `{ ...f ...f } fragment f on Query { ${times(20, (n) => `a${n}: Articles { totalDocs }`)} }`,
    ],
  ])('refuses %s fast', async (_what, query) => {
    const begun = Date.now()
    const { body, text } = await newsroom.graphql(null, query)
    expect(Date.now() - begun).toBeLessThan(2_000)
    expect(
      body.errors?.map(({ code }) => code),
      text.slice(0, 500),
    ).toContain('query_too_costly')
    expect(text).not.toContain('"data":{')
  })

  it('refuses conditions without end, which the variables have room for', async () => {
    const query = 'query($w: Article_where) { Articles(where: $w) { totalDocs } }'
    const or = (count: number) => Array.from({ length: count }, (_, n) => ({ slug: { equals: `a${n}` } }))
    const asked = async (count: number) =>
      (await newsroom.ask(null, 'POST', '/api/graphql', { body: { query, variables: { w: { OR: or(count) } } } })).body
    expect((await asked(100)).data).toEqual({ Articles: { totalDocs: 0 } })
    expect((await asked(5_000)).errors?.map(({ code }) => code)).toEqual(['query_too_costly'])
  })

  it('gives every error its code', async () => {
    for (const query of ['{ nothing }', '{', '{ Article(id: "nobody") { id } }']) {
      const { body } = await newsroom.graphql(null, query)
      expect(body.errors?.length, query).toBeGreaterThan(0)
      for (const { code } of body.errors ?? []) expect(code, query).toMatch(/^[a-z_]+$/)
    }
  })

  it('answers what a website asks', async () => {
    const { body } = await newsroom.graphql(
      null,
      '{ Articles(limit: 5, sort: "-publishedAt") { docs { headline section { name } bylines { byline { name } } } } }',
    )
    expect(body.errors).toBeUndefined()
  })
})

describe('pages of other origins', () => {
  const origin = 'https://reader.example'
  const crossing = (headers: Headers) => [
    headers.get('access-control-allow-origin'),
    headers.get('access-control-allow-credentials'),
  ]

  it.each(['/api/articles', '/api/front-page', '/api/articles/nobody', '/api/nothing', '/api/articles?sort=headline'])(
    'read GET %s, errors included, never with credentials',
    async (path) => {
      const { headers } = await get(path, { origin })
      expect(crossing(headers)).toEqual(['*', null])
    },
  )

  it('ask before they send a key, and remember the answer for a day', async () => {
    const preflight = async (path: string, method: string) =>
      newsroom.ask(null, 'OPTIONS', path, {
        headers: { origin, 'access-control-request-method': method, 'access-control-request-headers': 'x-api-key' },
      })
    const read = await preflight('/api/articles', 'GET')
    expect([read.status, ...crossing(read.headers)]).toEqual([204, '*', null])
    expect(read.headers.get('access-control-max-age')).toBe('86400')
    expect(read.headers.get('access-control-allow-headers')).toContain('X-API-Key')
    expect(crossing((await preflight('/api/graphql', 'POST')).headers)).toEqual(['*', null])
    for (const method of ['POST', 'PATCH', 'DELETE'])
      expect(crossing((await preflight('/api/articles', method)).headers), method).toEqual([null, null])
  })

  it('are shown no answer to a change or a log-in', async () => {
    const body = { email: 'editor@newsroom.test', password: 'wrong' }
    const { headers } = await newsroom.ask(null, 'POST', '/api/users/login', { body, headers: { origin } })
    expect(crossing(headers)).toEqual([null, null])
  })
})
