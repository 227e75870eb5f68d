import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contestSteps } from '../contests/contestSteps'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus, idIn } from '../support/client'
import { people } from '../support/people'

/** Stands in everything that readers must not see; no answer to a stranger may hold it. */
const canary = 'zheshijinsique'
const personal = new RegExp([canary, '@newsroom\\.test', '"(hash|salt|sessions|apiKey|roles|loginAttempts)"'].join('|'))

let newsroom: BootedNewsroom
let publishedId: string
let hiddenId: string
let correctingId: string
let versionId: string

beforeAll(async () => {
  newsroom = await bootNewsroom()
  const hidden = {
    slugline: `${canary} 稿签`,
    deskNote: `${canary} 备注`,
    gaps: [
      {
        gapId: 'g1',
        kind: 'lost',
        status: 'passedOver',
        before: `${canary} 前`,
        after: '后',
        evidence: canary,
        reason: `${canary} 理由`,
      },
    ],
  }
  publishedId = await newsroom.pieceIn('published', { data: { ...hidden, headline: '公开的标题' } })
  hiddenId = await newsroom.createPiece({
    data: {
      ...hidden,
      headline: `${canary} 标题`,
      original: { text: `${canary} 原稿` },
      body: [{ children: [{ text: canary }] }],
    },
  })
  correctingId = await newsroom.pieceIn('correcting', { data: { headline: '更正前的标题' } })
  expectStatus(await newsroom.edit(correctingId, 'editor', { headline: `${canary} 更正` }), 200)
  const trashedId = await newsroom.createPiece({ data: { headline: `${canary} 回收站` } })
  expectStatus(
    await newsroom.ask('reporter', 'PATCH', `/api/articles/${trashedId}`, {
      body: { deletedAt: new Date().toISOString() },
    }),
    200,
  )
  const captionId = idIn(
    (await newsroom.ask('photographer', 'POST', '/api/photo-captions', { body: { text: `${canary} 图片说明` } })).body
      .doc,
  )
  const contest = await newsroom.ask('reporter', 'POST', '/api/photo-contests', {
    body: { title: `${canary} 大赛`, categories: [{ name: '风光类' }] },
  })
  const contestId = idIn(contest.body.doc)
  await contestSteps(() => newsroom).addEntry(contestId, { title: `${canary} 作品` })
  expectStatus(
    await newsroom.ask('admin', 'PATCH', `/api/bylines/${newsroom.bylineId}`, {
      body: { user: newsroom.ids.reporter },
    }),
    200,
  )
  const day = 86_400_000
  const period = {
    startsAt: new Date(Date.now() - day).toISOString(),
    endsAt: new Date(Date.now() + day).toISOString(),
  }
  expectStatus(
    await newsroom.ask('chief', 'POST', '/api/delegations', {
      body: { from: newsroom.ids.chief, to: newsroom.ids.desk, role: 'chiefEditor', reason: canary, ...period },
    }),
    201,
  )
  expectStatus(
    await newsroom.ask('desk', 'POST', '/api/duty-roster', {
      body: { user: newsroom.ids.editor, note: canary, ...period },
    }),
    201,
  )
  const { body } = await newsroom.ask('admin', 'GET', `/api/articles/versions?where[parent][equals]=${hiddenId}`)
  versionId = idIn(body.docs?.[0])
  expect(captionId).toBeTruthy()
})

afterAll(() => newsroom?.stop())

const get = (path: string) => newsroom.ask(null, 'GET', path)

describe('a stranger', () => {
  it('reads what is published', async () => {
    const { body } = await get('/api/articles?sort=publishedAt')
    expect(body.docs?.map(({ headline }) => headline)).toEqual(['公开的标题', '更正前的标题'])
  })

  it.each([
    '/api/articles',
    '/api/articles?draft=true',
    '/api/articles?draft=true&depth=10',
    '/api/articles?trash=true',
    '/api/articles?draft=true&trash=true&limit=0&pagination=false',
    '/api/articles?select[deskNote]=true&select[slugline]=true&select[gaps]=true&select[original]=true',
    '/api/articles?populate[users][email]=true&populate[bylines][user]=true&depth=10',
    '/api/articles?where[_status][equals]=draft&draft=true',
    '/api/articles?where[or][0][_status][equals]=draft&where[or][1][id][exists]=true&draft=true',
    '/api/articles?where[deletedAt][exists]=true&trash=true',
    '/api/articles?overrideAccess=true&showHiddenFields=true&draft=true',
    '/api/photo-captions?draft=true',
    '/api/photo-contests?draft=true',
    '/api/contest-awards?draft=true',
    '/api/bylines?depth=10',
    '/api/sections?depth=10',
    '/api/media?depth=10',
    '/api/tombstones?depth=10',
    '/api/access',
    '/api/users/me',
  ])('finds nothing in GET %s that is not published', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(answer.text).not.toMatch(personal)
    for (const doc of answer.body.docs ?? []) if ('_status' in doc) expect(doc._status).toBe('published')
  })

  it.each([
    'users',
    'users/:user',
    'articles/versions',
    'articles/versions/:version',
    'articles/versions?where[version._status][equals]=published',
    'photo-captions/versions',
    'editorial-items',
    'editorial-events',
    'delegations',
    'duty-roster',
    'contest-entries',
    'contest-entrants',
    'contest-pictures',
    'webhook-endpoints',
    'globals/newsroom-settings',
    'payload-preferences',
    'payload-locked-documents',
    'users/count',
    'editorial-items/count',
  ])('is refused by GET /api/%s', async (path) => {
    const answer = await get(`/api/${path.replace(':version', versionId).replace(':user', newsroom.ids.chief)}`)
    expect([401, 403]).toContain(answer.status)
    expect(answer.text).not.toMatch(personal)
  })

  it('does not find a draft by its id, and sees the old text of a piece that is being corrected', async () => {
    for (const query of ['', '?draft=true', '?trash=true&draft=true']) {
      expect((await get(`/api/articles/${hiddenId}${query}`)).status).toBe(404)
      expect((await get(`/api/articles/${correctingId}${query}`)).body.headline).toBe('更正前的标题')
    }
  })

  it('counts what is published only', async () => {
    expect((await get('/api/articles/count')).body.totalDocs).toBe(2)
    expect((await get('/api/articles/count?draft=true&trash=true')).body.totalDocs).toBe(2)
    expect((await get('/api/photo-captions/count')).body.totalDocs).toBe(0)
  })

  it('learns from a byline of its published pieces only', async () => {
    const { body, text } = await get(`/api/bylines/${newsroom.bylineId}?depth=3`)
    const { docs } = body.articles as { docs: { id: string }[] }
    expect(new Set(docs.map(({ id }) => id))).toEqual(new Set([publishedId, correctingId]))
    expect(text).not.toMatch(personal)
  })

  it.each([
    '{ Articles(draft: true, limit: 0, trash: true) { totalDocs docs { id headline body slugline deskNote gaps { reason } _status } } }',
    '{ Articles(where: { _status: { equals: draft } }, draft: true) { docs { id headline } } }',
    '{ Articles { docs { bylines { byline { name user { name email } } } } } }',
    '{ Bylines { docs { user { id email } articles { docs { id headline slugline } } } } }',
    '{ PhotoCaptions(draft: true) { docs { text } } }',
    '{ Users { docs { email name } } }',
    '{ versionsArticles { docs { version { headline } } } }',
    '{ EditorialItems { docs { slugline } } }',
    '{ EditorialEvents { docs { reason } } }',
    '{ Delegations { docs { reason } } }',
  ])('learns nothing more by GraphQL %s', async (query) => {
    const { text } = await newsroom.graphql(null, query)
    expect(text).not.toMatch(new RegExp(`${canary}|@newsroom\\.test`))
    expect(text).not.toContain(hiddenId)
  })
})

describe('a question about what a stranger may not read', () => {
  it.each([
    'where[slugline][like]=zheshi',
    'where[deskNote][exists]=true',
    'where[original.text][like]=zheshi',
    'where[gaps.reason][like]=zheshi',
    'where[embargoUntil][exists]=true',
    'where[item][exists]=true',
    'where[item.state][equals]=published',
    'where[state][equals]=published',
    'where[revision][greater_than]=1',
    'where[copiedFrom][exists]=true',
    'where[verbatim][equals]=true',
    'where[or][0][deskNote][exists]=true',
    'where[and][0][or][0][slugline][exists]=true',
    'where[bylines.byline.user][exists]=true',
    'where[section.track][equals]=standard',
    'where[$where]=1',
    'where[headline][$gt]=',
    'where[headline][$regex]=.',
    'where[nothing][equals]=1',
    'sort=slugline',
    'sort=-deskNote',
    'sort=item.state',
  ])('is refused: ?%s', async (query) => {
    const answer = await get(`/api/articles?${query}`)
    expect(answer.status, answer.text.slice(0, 300)).toBe(400)
    // The refusal names the path that was asked for, and nothing that stands there.
    expect(answer.text).not.toContain(canary)
  })

  it.each([
    '/api/bylines?where[user][exists]=true',
    '/api/bylines?where[user.email][like]=chief',
    '/api/bylines?where[articles.slugline][like]=zheshi',
    '/api/bylines?joins[articles][where][slugline][like]=zheshi',
    '/api/bylines?joins[articles][where][deskNote][exists]=true',
    '/api/bylines?joins[articles][sort]=slugline',
    '/api/sections?where[track][equals]=brief',
    '/api/photo-captions?where[article.slugline][like]=zheshi',
    '/api/articles/count?where[slugline][like]=zheshi',
  ])('is refused through a relation, a join or a count: %s', async (path) => {
    const answer = await get(path)
    expect([400, 403], answer.text.slice(0, 300)).toContain(answer.status)
  })

  it('is refused by GraphQL', async () => {
    for (const where of [
      '{ slugline: { like: "zheshi" } }',
      '{ deskNote: { exists: true } }',
      '{ item: { exists: true } }',
      '{ gaps__reason: { exists: true } }',
    ]) {
      const { body } = await newsroom.graphql(null, `{ Articles(where: ${where}) { totalDocs } }`)
      expect(body.errors?.length, where).toBeGreaterThan(0)
    }
  })

  it('is answered where it is about what anybody reads', async () => {
    const byName = await get(`/api/articles?where[bylines.byline.name][equals]=${encodeURIComponent('本报记者甲')}`)
    expect(byName.body.totalDocs).toBe(2)
    const bySection = await get(
      '/api/articles?where[section.slug][equals]=yaowen&where[genre][equals]=news&sort=-publishedAt',
    )
    expect(bySection.body.totalDocs).toBe(2)
    const elsewhere = await get('/api/articles?where[section.slug][equals]=elsewhere')
    expect(elsewhere.body.totalDocs).toBe(0)
  })
})

describe('one answer', () => {
  beforeAll(async () => {
    for (let n = 0; n < 104; n += 1) {
      await newsroom.payload.db.create({
        collection: 'bylines',
        data: { id: `byline-${n}`, name: `署名 ${n}`, slug: `byline-${n}` },
      })
    }
  })

  it.each([
    'limit=0',
    'limit=-1',
    'limit=1000000',
    'pagination=false',
    'pagination=false&limit=0',
    'limit=abc',
    'limit=101',
  ])('to ?%s holds 100 documents', async (query) => {
    const { body, status } = await get(`/api/bylines?${query}`)
    expect(status).toBe(200)
    expect(body.docs).toHaveLength(100)
  })

  it('holds no more when the query comes in the body of a POST', async () => {
    const headers = { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' }
    const { body } = await newsroom.ask(null, 'POST', '/api/bylines', { headers, body: 'limit=0&depth=10' })
    expect(body.docs).toHaveLength(100)
  })

  it.each(['limit: 0', 'limit: 100000', 'limit: 0, pagination: false'])(
    'to GraphQL with %s holds 100 documents',
    async (args) => {
      const { body, text } = await newsroom.graphql(null, `{ Bylines(${args}) { docs { id } } }`)
      expect(body.errors, text).toBeUndefined()
      expect(body.data?.Bylines).toMatchObject({ docs: { length: 100 } })
    },
  )

  it('follows three levels of relations and no more', async () => {
    const { text } = await get('/api/articles?depth=10')
    expect(text).toBe((await get('/api/articles?depth=3')).text)
    expect(text).not.toMatch(personal)
  })
})

describe('a colleague', () => {
  it('sees names and roles of the others, never their e-mail, sessions or keys', async () => {
    for (const path of [
      '/api/users?limit=100',
      `/api/users/${newsroom.ids.chief}`,
      '/api/articles?depth=3&draft=true',
      '/api/bylines?depth=3',
    ]) {
      const { text, status } = await newsroom.ask('reporter', 'GET', path)
      expect(status).toBe(200)
      for (const [name, { email }] of Object.entries(people)) if (name !== 'reporter') expect(text).not.toContain(email)
      // Payload fills an array that may not be read with an empty one.
      expect(text).not.toMatch(/"(hash|salt|apiKey|apiKeyIndex|resetPasswordToken)"|"sessions":\[\{/)
    }
    const { body } = await newsroom.ask('reporter', 'GET', `/api/users/${newsroom.ids.chief}`)
    expect(body).toMatchObject({ name: people.chief.name, roles: ['chiefEditor'] })
  })

  it.each([
    'where[email][like]=chief',
    'where[hash][exists]=true',
    'where[salt][like]=a',
    'where[sessions.id][exists]=true',
    'where[apiKeyIndex][exists]=true',
    'sort=email',
    'sort=hash',
  ])('is refused a question about them: ?%s', async (query) => {
    const answer = await newsroom.ask('reporter', 'GET', `/api/users?${query}`)
    expect(answer.status, answer.text.slice(0, 200)).toBe(400)
    expect(codesOf(answer)[0]).not.toBe('internal_error')
  })
})
