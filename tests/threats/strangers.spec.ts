import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codesOf, expectStatus } from '../int/support/client'
import { password, people } from '../int/support/people'
import { type NewsroomServer, startNewsroom } from './support/newsroomServer'

const canary = 'zheshijinsique'

let newsroom: NewsroomServer
let publishedId: string
let draftId: string

beforeAll(async () => {
  newsroom = await startNewsroom()
  draftId = await newsroom.createPiece({
    data: { headline: `${canary} 标题`, slugline: canary, body: [{ children: [{ text: canary }] }] },
  })
  publishedId = await newsroom.pieceIn('published', {
    data: { headline: '公开的标题', slugline: canary, deskNote: canary, tags: ['要闻'] },
  })
  expectStatus(
    await newsroom.ask('admin', 'PATCH', `/api/bylines/${newsroom.bylineId}`, {
      body: { user: newsroom.ids.reporter },
    }),
    200,
  )
})

afterAll(() => newsroom?.server.stop())

const get = (path: string) => newsroom.ask(null, 'GET', path)

describe('threats 1 to 3: what is not published', () => {
  it.each([
    '/api/articles',
    '/api/articles?draft=true&trash=true&depth=10',
    '/api/articles/count?draft=true',
    '/api/bylines?depth=10',
    '/api/tombstones',
    '/',
    '/sitemap.xml',
    '/feed.xml',
    '/search?q=jinsique',
    '/api/search?q=jinsique',
    '/api/search?section=yaowen',
    '/api/search/suggest?q=zheshi',
    '/admin',
    '/admin/collections/articles',
  ])('is not in GET %s', async (path) => {
    const { text } = await get(path)
    expect(text).not.toContain(canary)
    expect(text).not.toMatch(/@newsroom\.test|"hash"|"sessions"/)
  })

  it('is not found by id, nor by its versions', async () => {
    for (const path of [`/api/articles/${draftId}`, `/api/articles/${draftId}?draft=true`])
      expect((await get(path)).status).toBe(404)
    const { body } = await newsroom.ask('admin', 'GET', `/api/articles/versions?where[parent][equals]=${draftId}`)
    for (const path of ['/api/articles/versions', `/api/articles/versions/${body.docs?.[0]?.id}`])
      expect((await get(path)).status).toBe(403)
  })

  it('is not in GraphQL', async () => {
    for (const query of [
      '{ Articles(draft: true, trash: true) { docs { headline slugline body } } }',
      '{ versionsArticles { docs { version { headline } } } }',
      '{ Articles { docs { bylines { byline { user { email } } } } } }',
    ]) {
      const { text } = await newsroom.graphql(null, query)
      expect(text).not.toMatch(new RegExp(`${canary}|@newsroom`))
    }
  })
})

describe('threat 4: questions through relations', () => {
  it.each([
    '/api/articles?where[bylines.byline.user.email][like]=reporter',
    '/api/articles?where[bylines.byline.user.hash][exists]=true',
    '/api/articles?where[bylines.byline.user.salt][like]=a',
    '/api/articles?where[bylines.byline.user.roles][in]=admin',
    '/api/articles?where[captions.item.state][equals]=draft',
    '/api/articles?sort=bylines.byline.user.email',
    '/api/articles?sort=item.signatures',
    '/api/photo-captions?where[credit.byline.user.email][like]=chief',
    '/api/photo-captions?where[article.item.revision][greater_than]=1',
  ])('are refused: %s', async (path) => {
    const { status, text } = await get(path)
    expect(status).toBe(400)
    expect(text).not.toContain(canary)
    expect((await get('/api/articles')).status).toBe(200)
  })
})

describe('threat 5: operators in place of values', () => {
  it.each([
    { email: { $gt: '' }, password: { $gt: '' } },
    { email: { $ne: null }, password },
    { email: [people.admin.email], password },
    { email: people.admin.email, password: { length: 13 } },
  ])('do not log in: %j', async (body) => {
    const { status, text } = await newsroom.ask(null, 'POST', '/api/users/login', { body })
    expect([400, 401, 403], text).toContain(status)
    expect(text).not.toContain('"token"')
  })

  it.each([
    { token: { $gt: '' }, password: 'x-new-password' },
    { token: { $exists: true }, password: 'x-new-password' },
    { password: 'x-new-password' },
    { token: null, password: 'x-new-password' },
  ])('reset no password: %j', async (body) => {
    const { status, text } = await newsroom.ask(null, 'POST', '/api/users/reset-password', { body })
    expect([400, 401, 403], text).toContain(status)
    expectStatus(
      await newsroom.ask(null, 'POST', '/api/users/login', { body: { email: people.admin.email, password } }),
      200,
    )
  })

  it.each([
    'where[$where]=sleep(9)',
    'where[headline][$regex]=.*',
    'where[or][0][$expr][$gt]=1',
    'where[_id][$ne]=1',
    'where[headline][equals][$ne]=1',
  ])('find nothing: ?%s', async (query) => {
    const { status, body } = await get(`/api/articles?${query}`)
    expect([200, 400]).toContain(status)
    for (const { id } of body.docs ?? []) expect(id).toBe(publishedId)
  })
})

describe('threat 6: everything at once', () => {
  it.each(['limit=0', 'limit=1000000', 'pagination=false', 'limit=0&pagination=false&depth=100'])(
    'is capped at 100: ?%s',
    async (query) => {
      const { body } = await get(`/api/articles?${query}`)
      expect(body.limit ?? 100).toBeLessThanOrEqual(100)
      expect(body.docs).toHaveLength(1)
    },
  )
})

describe('threat 7: a bomb of GraphQL', () => {
  it.each([
    [
      '300 aliases',
      `{ ${Array.from({ length: 300 }, (_, n) => `a${n}: Articles(limit: 100) { docs { headline } }`).join(' ')} }`,
    ],
    [
      '100 log-ins',
      `mutation { ${Array.from({ length: 100 }, (_, n) => `a${n}: loginUser(email: "a@newsroom.test", password: "${n}") { token }`).join(' ')} }`,
    ],
    ['a depth of 40', `{ Articles { docs { ${'section { '.repeat(40)} id ${'} '.repeat(40)} } } }`],
  ])('refuses %s fast', async (_what, query) => {
    await newsroom.graphql(null, '{ Articles { totalDocs } }')
    const begun = Date.now()
    const { body } = await newsroom.graphql(null, query)
    expect(Date.now() - begun).toBeLessThan(1_000)
    expect(body.errors?.map(({ code }) => code)).toContain('query_too_costly')
  })

  it('refuses several queries at once, and tells nobody its schema', async () => {
    const batch = await newsroom.ask(null, 'POST', '/api/graphql', {
      body: [{ query: '{ Articles { totalDocs } }' }, { query: '{ Articles { totalDocs } }' }],
    })
    expect([batch.status, codesOf(batch)]).toEqual([400, ['malformed_json']])
    const { body, text } = await newsroom.graphql(null, '{ __schema { types { name } } }')
    expect(body.errors?.[0]?.code).toBe('malformed_query')
    expect(text).not.toContain('"types"')
  })
})

describe('threats 9, 10 and 12 over the production server', () => {
  it('no role publishes, unpublishes, deletes or forges by PATCH, DELETE or GraphQL', async () => {
    const live = async () => (await get(`/api/articles/${publishedId}`)).body
    const before = await live()
    const { revision } = await newsroom.standing(publishedId)
    for (const who of [...(Object.keys(people) as (keyof typeof people)[]), null]) {
      const answers = await Promise.all([
        newsroom.ask(who, 'PATCH', `/api/articles/${publishedId}`, { body: { _status: 'draft', revision } }),
        newsroom.ask(who, 'PATCH', `/api/articles?where[id][exists]=true`, { body: { _status: 'published' } }),
        newsroom.ask(who, 'PATCH', `/api/articles/${draftId}`, { body: { _status: 'published', revision: 1 } }),
        newsroom.ask(who, 'PATCH', `/api/articles/${publishedId}`, {
          body: { publishedAt: '2001-01-01T00:00:00.000Z', revision },
        }),
        newsroom.ask(who, 'DELETE', `/api/articles/${publishedId}`),
        newsroom.ask(who, 'DELETE', `/api/articles?where[id][equals]=${publishedId}`),
      ])
      for (const { status } of answers) expect(status, String(who)).toBeGreaterThanOrEqual(400)
      for (const mutation of [
        `updateArticle(id: "${publishedId}", draft: false, data: { _status: draft }) { id }`,
        `updateArticle(id: "${draftId}", data: { _status: published }) { id }`,
        `deleteArticle(id: "${publishedId}") { id }`,
      ]) {
        expect((await newsroom.graphql(who, `mutation { ${mutation} }`)).body.errors?.length).toBeGreaterThan(0)
      }
    }
    expect(await live()).toEqual(before)
    expect((await get(`/api/articles/${draftId}`)).status).toBe(404)
  })
})

describe('threats 13 to 15 over the production server', () => {
  it('a stale save is refused with the document, two approvals at once are one, eight saves at once are one', async () => {
    const id = await newsroom.createPiece()
    const save = (headline: string) =>
      newsroom.ask('reporter', 'PATCH', `/api/articles/${id}`, { body: { headline, revision: 1 } })
    const saves = await Promise.all(Array.from({ length: 8 }, (_, n) => save(`并行 ${n}`)))
    expect(saves.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409])
    const stale = await save('迟到的')
    expect([stale.status, stale.body.doc?.id, stale.body.revision]).toEqual([409, id, 2])
    expectStatus(await newsroom.take(id, 'submit', 'reporter'), 200)
    const { revision } = await newsroom.standing(id)
    const pair = await Promise.all(
      (['editor', 'editor2'] as const).map((who) => newsroom.take(id, 'approve', who, { revision })),
    )
    expect(pair.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await newsroom.history(id)).events?.filter(({ action }) => action === 'approve')).toHaveLength(1)
  })
})
