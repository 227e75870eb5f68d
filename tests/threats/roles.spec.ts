import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Asker, expectStatus, idIn, send } from '../int/support/client'
import { type PersonName, password, people } from '../int/support/people'
import { type NewsroomServer, startNewsroom } from './support/newsroomServer'

const canary = 'zheshijinsique'
const slots = { lead: [], pinned: [], sections: [], topics: [] }

let newsroom: NewsroomServer
let draft: string
let live: string
let comment: string

beforeAll(async () => {
  // A mail server that nobody answers at: what is queued stays queued.
  newsroom = await startNewsroom({ env: { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'desk@newsroom.test' } })
  draft = await newsroom.pieceIn('review1', { data: { headline: canary, slugline: canary } })
  live = await newsroom.pieceIn('published')
  const thread = await newsroom.ask('editor', 'POST', `/api/articles/${live}/comments`, {
    body: { text: canary, target: 'piece' },
  })
  const [{ id }] = expectStatus(thread, 201).body.threads as [{ id: string }]
  comment = id
})

afterAll(() => newsroom?.server.stop())

const get = (who: Asker, path: string) => newsroom.ask(who, 'GET', path)

describe('a stranger', () => {
  it.each([
    '/api/desk',
    '/api/board',
    '/api/board?columns=review1:20',
    '/api/board/options',
    '/api/board/changes',
    '/api/calendar?from=2026-03-02T00:00:00Z&to=2026-03-09T00:00:00Z',
    '/api/reports?month=2026-01',
    '/api/reports?month=2026-01&format=csv',
    '/api/front-page/desk',
    '/api/front-page/pieces?q=zheshi',
    '/api/notices/mine',
    '/api/notices/unread',
    '/api/users/sessions',
    '/api/articles/LIVE/comments',
    '/api/articles/LIVE/history',
    '/api/articles/LIVE/compare',
    '/api/articles/LIVE/review-sheet',
    '/api/articles/LIVE/review-sheet?format=json',
    '/api/articles/LIVE/preview-links',
    '/api/articles/LIVE/export?format=txt',
    '/api/articles/DRAFT/comments',
    '/api/articles/preview-material?article=DRAFT',
    '/api/comments',
    '/api/comments?where[text][like]=zheshi',
    '/api/editorial-events',
    '/api/editorial-items',
    '/api/editorial-contents',
    '/api/notices',
    '/api/notice-outbox',
    '/api/outgoing-mails',
    '/api/webhook-endpoints',
    '/api/webhook-deliveries',
    '/api/preview-links',
    '/api/duty-roster',
    '/api/delegations',
    '/api/payload-locked-documents',
    '/api/users?where[name][like]=记者',
    '/api/globals/newsroom-settings',
    '/api/globals/front-page/versions',
  ])('is told nothing at %s', async (path) => {
    const { status, text } = await get(null, path.replace('LIVE', live).replace('DRAFT', draft))
    expect([path, [401, 403, 404].includes(status)]).toEqual([path, true])
    expect(text).not.toContain(canary)
  })

  it.each([
    '{ Comments { docs { text } } }',
    '{ EditorialEvents { docs { action reason actorName } } }',
    '{ EditorialItems { docs { state } } }',
    '{ EditorialContents { docs { content } } }',
    '{ Notices { docs { id } } }',
    '{ PreviewLinks { docs { recipient } } }',
    '{ Users { docs { name email } } }',
    '{ Articles { docs { headline item { state } } } }',
    '{ Articles { docs { slugline deskNote } } }',
    '{ FrontPage { revision } }',
    '{ allComments: countComments { totalDocs } }',
  ])('is told nothing by %s', async (query) => {
    const { text } = await newsroom.graphql(null, query)
    expect(text).not.toContain(canary)
    expect(text).not.toMatch(/@newsroom|"(text|action|recipient|state|name)":"/)
    expect(text).not.toMatch(/"totalDocs":[1-9]/)
  })

  it.each<[string, string, object]>([
    ['PUT', '/api/front-page', { revision: 0, slots }],
    ['POST', '/api/users/invite', { name: '冒名', email: 'x@newsroom.test', roles: ['admin'], language: 'zh' }],
    ['POST', '/api/notices/read', { all: true }],
    ['POST', '/api/articles/LIVE/comments', { text: 'x', target: 'piece' }],
    ['PATCH', '/api/articles/LIVE/comments/COMMENT', { isResolved: true }],
    ['DELETE', '/api/articles/LIVE/comments/COMMENT', {}],
    ['POST', '/api/articles/LIVE/preview-links', { recipient: 'x', purpose: 'quotes' }],
    ['POST', '/api/articles/import', { text: '稿件' }],
    ['DELETE', '/api/users/sessions', {}],
    ['POST', '/api/topics', { title: 'x', slug: 'x' }],
    ['POST', '/api/related-pieces', { article: 'LIVE' }],
    ['POST', '/api/lightboxes', { title: 'x' }],
    ['POST', '/api/delegations', { from: 'x', to: 'x' }],
  ])('changes nothing by %s %s', async (method, path, body) => {
    const address = path.replace('LIVE', live).replace('COMMENT', comment)
    const { status } = await newsroom.ask(null, method, address, { body })
    expect([401, 403]).toContain(status)
  })
})

describe('a colleague without the right', () => {
  const everybody = ['reporter', 'photographer', 'proofreader', 'editor', 'desk', 'chief', 'admin'] as const

  /** Written by hand: who is refused what. */
  const refused: readonly [string, string, object, readonly PersonName[]][] = [
    ['PUT', '/api/front-page', { revision: -1, slots }, ['reporter', 'photographer', 'proofreader', 'admin']],
    [
      'POST',
      '/api/users/invite',
      { name: '新人', email: 'not an address', roles: ['editor'], language: 'zh' },
      ['reporter', 'photographer', 'proofreader', 'editor', 'desk', 'chief'],
    ],
    [
      'POST',
      '/api/users/OTHER/password-link',
      {},
      ['reporter', 'photographer', 'proofreader', 'editor', 'desk', 'chief'],
    ],
    ['POST', '/api/topics', { slug: '!' }, ['reporter', 'photographer', 'proofreader', 'admin']],
    ['POST', '/api/related-pieces', {}, ['reporter', 'photographer', 'proofreader', 'admin']],
    ['POST', '/api/articles/DRAFT/preview-links', { recipient: '受访者', purpose: 'quotes', expiresAt: 'later' }, []],
    ['POST', '/api/articles/DRAFT/transitions/approve', { revision: -1 }, []],
  ]

  it.each(refused)('is refused %s %s', async (method, path, body, who) => {
    const address = path.replace('OTHER', newsroom.ids.colleague).replace('DRAFT', draft)
    for (const name of everybody) {
      if (path.endsWith('/password-link') && name === 'admin') continue
      const { status } = await newsroom.ask(name, method, address, { body })
      // Whoever has the right is told what is wrong with the request instead.
      if (who.includes(name)) expect([name, status]).toEqual([name, 403])
      else expect([name, [400, 403, 409].includes(status)]).toEqual([name, true])
    }
  })

  it('sees no figures but the own', async () => {
    for (const who of ['reporter', 'photographer', 'proofreader', 'editor'] as const) {
      const month = new Date().toISOString().slice(0, 7)
      const { body, text } = expectStatus(await get(who, `/api/reports?month=${month}`), 200)
      const others = personKeys().filter((key) => key !== `user:${newsroom.ids[who]}`)
      expect(body.isWhole).toBe(false)
      for (const key of others) expect(text).not.toContain(key)
      const csv = await get(who, `/api/reports?month=${month}&format=csv&person=${newsroom.ids.chief}`)
      expect(csv.text).not.toContain(people.chief.name)
    }
  })

  const personKeys = () => Object.values(newsroom.ids).map((id) => `user:${id}`)

  it('reads and empties no inbox but the own', async () => {
    const unread = async () => (await get('editor', '/api/notices/unread')).body.unread
    const before = await unread()
    for (const who of ['reporter', 'chief', 'admin'] as const) {
      await newsroom.ask(who, 'POST', '/api/notices/read', { body: { all: true, recipient: newsroom.ids.editor } })
      expect([403, 404]).toContain((await get(who, '/api/notices')).status)
    }
    expect(await unread()).toBe(before)
  })

  it('is read in mentions and colleagues’ lists by name alone', async () => {
    const { text } = await get('reporter', '/api/users?depth=0&limit=100&sort=name')
    expect(text).toContain(people.chief.name)
    expect(text.replaceAll(people.reporter.email, '')).not.toMatch(/@newsroom|"hash"|"salt"|"sessions":\[\{|"apiKey":"/)
  })
})

describe('operators and nonsense in the newsroom’s own questions', () => {
  it.each([
    '/api/board?list[$ne]=x',
    '/api/board?section[$gt]=',
    '/api/board?author[$where]=sleep(9)',
    '/api/board?q[$regex]=.*',
    '/api/board?q[]=a&q[]=b',
    '/api/board?columns[$gt]=1',
    '/api/board?columns=review1:0',
    '/api/board?columns=review1:999999999',
    '/api/board?columns=__proto__:9',
    '/api/board?track=constructor',
    '/api/board?mine[$ne]=1',
    '/api/calendar?from[$gt]=&to[$gt]=',
    '/api/calendar?from=0001-01-01&to=9999-12-31',
    '/api/calendar',
    '/api/reports?month[$gt]=2000-01',
    '/api/reports?month=2026-13',
    '/api/reports?month=__proto__',
    '/api/notices/mine?before[$gt]=1&filter[$ne]=x',
    '/api/front-page/pieces?q[$ne]=x',
    '/api/front-page/changes/%24ne',
    '/api/users?where[name][$regex]=.*',
    '/api/users?where[name][contains][$ne]=x',
    '/api/users?where[$or][0][email][exists]=true',
    '/api/users?where[or][0][email][like]=a',
    '/api/articles/preview-material?captions[$ne]=x',
    '/api/articles/DRAFT/compare?from[$ne]=x',
    '/api/articles/DRAFT/compare?from=event:__proto__',
    '/api/articles/DRAFT/compare?from=version:%24ne',
    '/api/articles/DRAFT/review-sheet?format[$ne]=x',
    '/api/articles/DRAFT/export?format=__proto__',
    "/api/board?q=' OR 1=1 --",
    '/api/board?q=%25%25_',
  ])('neither fail nor find more: %s', async (path) => {
    const { status, text } = await get('reporter', path.replace('DRAFT', draft))
    expect([path, status < 500]).toEqual([path, true])
    expect(text).not.toMatch(/@newsroom|SQLITE|Mongo|at Object/)
  })

  it.each<[string, string, unknown]>([
    ['PUT', '/api/front-page', { revision: { $gt: 0 }, slots }],
    ['PUT', '/api/front-page', { revision: 0, slots: { lead: [{ $ne: null }] } }],
    ['PUT', '/api/front-page', { revision: 0, slots: { __proto__: { lead: [] }, lead: 'x' } }],
    ['POST', '/api/articles/DRAFT/comments', { text: { $ne: 1 }, target: 'piece' }],
    ['POST', '/api/articles/DRAFT/comments', { text: 'x', target: { $ne: 1 } }],
    ['POST', '/api/articles/DRAFT/transitions/approve', { revision: { $gt: 0 } }],
    ['POST', '/api/articles/DRAFT/transitions/assign', { revision: 2, assignee: { $ne: null } }],
    ['POST', '/api/articles/DRAFT/preview-links', { recipient: { $ne: 1 }, purpose: 'quotes', expiresAt: {} }],
    ['POST', '/api/articles/import', { text: { $ne: 1 } }],
    ['POST', '/api/articles/import', { text: 'x', section: { $ne: null } }],
  ])('change nothing and fail nowhere: %s %s %j', async (method, path, body) => {
    const { status, text } = await newsroom.ask('editor', method, path.replace('DRAFT', draft), { body })
    expect([status >= 400, status < 500, text]).toEqual([true, true, text])
  })

  it('mention nobody in a comment', async () => {
    const unread = async () => (await get('chief', '/api/notices/unread')).body.unread
    const before = await unread()
    for (const mentions of [[{ $ne: null }], { $in: [] }, '$ne', ['$ne']]) {
      const body = { text: '没有提到谁', target: 'piece', mentions }
      const { status } = await newsroom.ask('editor', 'POST', `/api/articles/${draft}/comments`, { body })
      expect([201, 400]).toContain(status)
    }
    // The sweep that tells people has run by then: who is mentioned after them is told.
    const named = { text: '提到总编辑', target: 'piece', mentions: [newsroom.ids.chief] }
    expectStatus(await newsroom.ask('editor', 'POST', `/api/articles/${draft}/comments`, { body: named }), 201)
    await expect.poll(unread, { timeout: 15_000 }).toBe(Number(before) + 1)
  })

  it.each([{ ids: [{ $ne: null }] }, { ids: { $ne: null } }, { all: { $ne: false } }, { ids: ['$ne'] }])(
    'mark no notice as read: %j',
    async (body) => {
      const unread = async () => (await get('editor', '/api/notices/unread')).body.unread
      const before = await unread()
      expect((await newsroom.ask('editor', 'POST', '/api/notices/read', { body })).status).toBeLessThan(500)
      expect(await unread()).toBe(before)
    },
  )
})

describe('an account that was suspended', () => {
  it('is a stranger at every desk with its next request', async () => {
    const email = 'leaving@newsroom.test'
    const body = { email, password, name: '离职的编辑', roles: ['editor'] }
    const id = idIn(expectStatus(await newsroom.ask('admin', 'POST', '/api/users', { body }), 201).body.doc)
    const login = await newsroom.ask(null, 'POST', '/api/users/login', { body: { email, password } })
    const headers = { authorization: `JWT ${login.body.token}` }
    const paths = [
      '/api/desk',
      '/api/board',
      '/api/board/changes',
      '/api/board/options',
      '/api/calendar?from=2026-03-02T00:00:00Z&to=2026-03-09T00:00:00Z',
      '/api/reports?month=2026-01',
      '/api/notices/mine',
      '/api/users/sessions',
      '/api/front-page/desk',
      `/api/articles/${draft}/comments`,
      `/api/articles/${draft}/history`,
      `/api/articles/${draft}/compare`,
    ]
    const statuses = () =>
      Promise.all(paths.map(async (path) => (await send(newsroom.url, 'GET', path, { headers })).status))
    expect(await statuses()).not.toContain(401)
    expectStatus(await newsroom.ask('admin', 'PATCH', `/api/users/${id}`, { body: { suspended: true } }), 200)
    for (const status of await statuses()) expect([401, 403]).toContain(status)
    const refresh = await send(newsroom.url, 'POST', '/api/users/refresh-token', { headers })
    expect([refresh.status >= 400, refresh.text.includes('"refreshedToken":"')]).toEqual([true, false])
  })
})

describe('somebody else’s session', () => {
  it('is neither seen nor ended, by a colleague, an administrator or a stranger', async () => {
    const mine = async (who: PersonName) =>
      expectStatus(await get(who, '/api/users/sessions'), 200).body.sessions as { id: string }[]
    const [theirs] = await mine('chief')
    for (const who of ['reporter', 'desk', 'admin', null] as const) {
      const { status } = await newsroom.ask(who, 'DELETE', `/api/users/sessions/${theirs?.id}`)
      expect([who, status]).toEqual([who, who ? 404 : 401])
      const forged = await newsroom.ask(who, 'PATCH', `/api/users/${newsroom.ids.chief}`, { body: { sessions: [] } })
      if (who !== 'admin') expect(forged.status).toBeGreaterThanOrEqual(400)
      expect((await get(who, `/api/users/${newsroom.ids.chief}`)).text).not.toContain(theirs?.id)
    }
    expectStatus(await newsroom.ask('reporter', 'DELETE', '/api/users/sessions'), 200)
    expect(await mine('chief')).toContainEqual(expect.objectContaining({ id: theirs?.id }))
  })
})

describe('threat 20: a forgotten password', () => {
  it('is answered alike for every address, before anything is looked up or sent', async () => {
    const forget = (email: unknown) => send(newsroom.url, 'POST', '/api/users/forgot-password', { body: { email } })
    const told = ({ status, text, headers }: Awaited<ReturnType<typeof forget>>) => [
      status,
      text,
      headers.get('content-length'),
      headers.get('cache-control'),
      headers.get('set-cookie'),
    ]
    const known = told(await forget(people.chief.email))
    expect(known[0]).toBe(200)
    for (const email of ['nobody@newsroom.test', 'no address', { $gt: '' }, ['a', people.chief.email], ''])
      expect(told(await forget(email))).toEqual(known)
    // The mail server is silent: whoever waits for it would be waiting still.
    expect(told(await forget(people.chief.email))).toEqual(known)
    const mutation = `mutation { forgotPasswordUser(email: "${people.chief.email}") }`
    const [one, other] = [mutation, mutation.replace(people.chief.email, 'nobody@newsroom.test')]
    expect((await newsroom.graphql(null, one)).text).toBe((await newsroom.graphql(null, other)).text)
  })
})
