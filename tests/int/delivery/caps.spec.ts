import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { expectStatus } from '../support/client'

/** More than the most that one answer holds. */
const many = 104

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
  const { db } = newsroom.payload
  for (let n = 0; n < many; n += 1) {
    const data = { id: `caption-${n}`, text: `说明 ${n}`, credit: { byline: newsroom.bylineId }, _status: 'published' }
    await db.create({ collection: 'photo-captions', data })
  }
})

afterAll(() => newsroom?.stop())

const captionsIn = (byline: unknown) => (byline as { captions: { docs: unknown[] } }).captions.docs
const joined = async (query: string) =>
  captionsIn(expectStatus(await newsroom.ask(null, 'GET', `/api/bylines/${newsroom.bylineId}?${query}`), 200).body)

describe('the joined list of a document', () => {
  it.each(['0', '-1', '1000000', '101', 'abc'])('holds 100 entries for joins[captions][limit]=%s', async (limit) => {
    expect(await joined(`joins[captions][limit]=${limit}`)).toHaveLength(100)
  })

  it('holds as many as are asked for below that', async () => {
    expect(await joined('joins[captions][limit]=7')).toHaveLength(7)
  })

  it('holds ten unless asked', async () => {
    expect(await joined('depth=1')).toHaveLength(10)
  })

  it('holds no more in each document of a list', async () => {
    const { body } = expectStatus(await newsroom.ask(null, 'GET', '/api/bylines?joins[captions][limit]=0&limit=0'), 200)
    expect(captionsIn(body.docs?.[0])).toHaveLength(100)
  })

  it.each(['/api/bylines', '/api/bylines/:byline'])(
    'holds no more when %s is read by a POST with a method override',
    async (path) => {
      const headers = { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' }
      const asked = await newsroom.ask(null, 'POST', path.replace(':byline', newsroom.bylineId), {
        headers,
        body: 'joins[captions][limit]=0&limit=0',
      })
      // An address that takes no override answers nothing at all.
      if (path.endsWith(':byline')) expect([200, 404]).toContain(asked.status)
      else expect(asked.status).toBe(200)
      for (const doc of asked.body.docs ?? []) expect(captionsIn(doc)).toHaveLength(100)
      expect(asked.text.match(/caption-\d+/g)?.length ?? 0).toBeLessThanOrEqual(100)
    },
  )

  it.each(['limit: 0', 'limit: 1000000'])('holds 100 in GraphQL with %s', async (args) => {
    for (const query of [
      `{ Bylines(limit: 0) { docs { captions(${args}) { docs { id } } } } }`,
      `{ Byline(id: "${newsroom.bylineId}") { captions(${args}) { docs { id } } } }`,
    ]) {
      const { body, text } = await newsroom.graphql(null, query)
      expect(body.errors, text).toBeUndefined()
      expect(text.match(/caption-\d+/g)).toHaveLength(100)
    }
  })
})

describe('the joined list in GraphQL', () => {
  it('holds no more for a limit below nothing', async () => {
    const { text } = await newsroom.graphql(
      null,
      '{ Bylines(limit: 0) { docs { captions(limit: -1) { docs { id } } } } }',
    )
    expect(text.match(/caption-\d+/g)?.length).toBeLessThanOrEqual(100)
  })
})

describe('a list', () => {
  it.each(['limit=0', 'limit=101', 'pagination=false'])(
    'of captions holds 100 documents for ?%s, and the total beside it',
    async (query) => {
      const { body } = expectStatus(await newsroom.ask(null, 'GET', `/api/photo-captions?${query}`), 200)
      expect(body.docs).toHaveLength(100)
    },
  )

  it('goes on page by page until everything was read', async () => {
    const pages = await Promise.all(
      [1, 2, 3].map((page) => newsroom.ask(null, 'GET', `/api/photo-captions?limit=1000&page=${page}`)),
    )
    expect(pages.map(({ body }) => [body.docs?.length, body.totalDocs])).toEqual([
      [100, many],
      [many - 100, many],
      [0, many],
    ])
  })

  it('is capped for an administrator too', async () => {
    expect((await newsroom.ask('admin', 'GET', '/api/photo-captions?limit=0')).body.docs).toHaveLength(100)
  })

  it('has no cap for the program itself', async () => {
    expect((await newsroom.payload.find({ collection: 'photo-captions', limit: 0 })).docs).toHaveLength(many)
    expect((await newsroom.payload.find({ collection: 'photo-captions', pagination: false })).docs).toHaveLength(many)
  })
})

describe('the depth of an answer', () => {
  // Rows of a list have ids too; only documents have a time of creation.
  const levels = (value: unknown): number =>
    value && typeof value === 'object'
      ? Math.max(0, ...Object.values(value).map(levels)) + ('createdAt' in value ? 1 : 0)
      : 0

  /** Captions refer to each other through an article and its captions, without an end. */
  beforeAll(async () => {
    const article = await newsroom.createPiece()
    const { db } = newsroom.payload
    await db.create({
      collection: 'photo-captions',
      data: { id: 'looped', text: '循环', article, _status: 'published' },
    })
    await db.updateOne({ collection: 'articles', id: article, data: { captions: ['looped'], _status: 'published' } })
  })

  it.each(['4', '10', '1000000', '-1', 'abc'])('asked as %s never goes beyond three relations', async (depth) => {
    const { body, text } = expectStatus(
      await newsroom.ask(null, 'GET', `/api/photo-captions/looped?depth=${depth}`),
      200,
    )
    expect(levels(body), text.slice(0, 600)).toBeLessThanOrEqual(4)
  })

  it.each([0, 1, 2, 3])(
    '%i is answered for a piece whose captions share its workflow item, to readers and to the newsroom',
    async (depth) => {
      const { body } = await newsroom.ask('reporter', 'POST', '/api/photo-captions', {
        body: { text: '随稿图片', credit: { byline: newsroom.bylineId } },
      })
      const piece = await newsroom.createPiece({ data: { captions: [body.doc?.id] } })
      expectStatus(await newsroom.ask('reporter', 'GET', `/api/articles/${piece}?depth=${depth}&draft=true`), 200)
      expectStatus(await newsroom.ask('reporter', 'GET', `/api/articles?depth=${depth}&draft=true`), 200)
      expectStatus(await newsroom.ask(null, 'GET', `/api/articles?depth=${depth}`), 200)
    },
    20_000,
  )

  it('reaches three relations when they are asked for', async () => {
    const at = async (depth: number) =>
      levels((await newsroom.ask(null, 'GET', `/api/photo-captions/looped?depth=${depth}`)).body)
    expect(await at(3)).toBe(4)
    expect(await at(1)).toBe(2)
  })

  it('is no greater in a list, by a POST with a method override', async () => {
    const headers = { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' }
    const { body } = expectStatus(
      await newsroom.ask(null, 'POST', '/api/photo-captions', { headers, body: 'where[id][equals]=looped&depth=10' }),
      200,
    )
    expect(body.docs).toHaveLength(1)
    expect(levels(body.docs)).toBe(4)
  })
})

describe('the versions of the front page', () => {
  beforeAll(async () => {
    const { db } = newsroom.payload
    const at = new Date().toISOString()
    for (let n = 0; n < many; n += 1) {
      const row = { autosave: false, createdAt: at, updatedAt: at, globalSlug: 'front-page' }
      await db.createGlobalVersion({ ...row, versionData: { revision: n, createdAt: at, updatedAt: at } } as never)
    }
  })

  const path = '/api/globals/front-page/versions'

  it.each(['limit=0', 'limit=-1', 'limit=1000000', 'limit=abc', 'pagination=false', 'pagination=false&limit=0'])(
    'are a hundred at once at most: %s',
    async (query) => {
      const { body } = expectStatus(await newsroom.ask('editor', 'GET', `${path}?${query}&depth=9`), 200)
      expect(body.docs).toHaveLength(100)
    },
  )

  it('are no more by a POST with a method override', async () => {
    const headers = { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' }
    const asked = await newsroom.ask('editor', 'POST', path, { headers, body: 'limit=0' })
    // An address that takes no override answers nothing at all.
    expect([200, 404]).toContain(asked.status)
    expect(asked.body.docs?.length ?? 0).toBeLessThanOrEqual(100)
  })

  it('are sorted, paged and searched as they are asked for', async () => {
    const sorted = await newsroom.ask('editor', 'GET', `${path}?limit=2&page=2&sort=-version.revision`)
    const revisions = (body: object) => (body as { docs: { version: object }[] }).docs.map(({ version }) => version)
    expect(revisions(expectStatus(sorted, 200).body)).toMatchObject([{ revision: many - 3 }, { revision: many - 4 }])
    const one = await newsroom.ask('editor', 'GET', `${path}?where[version.revision][equals]=7`)
    expect(revisions(expectStatus(one, 200).body)).toMatchObject([{ revision: 7 }])
  })

  it('are for the newsroom alone', async () => {
    expect([401, 403]).toContain((await newsroom.ask(null, 'GET', path)).status)
  })
})
