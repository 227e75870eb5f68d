import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { expectStatus, idIn } from '../support/client'

const secret = 'geheim-2718'

let newsroom: BootedNewsroom
let id: string

beforeAll(async () => {
  newsroom = await bootNewsroom()
  const body = { name: '合作方', url: 'https://partner.test/hook', secret, events: ['killed'] }
  id = idIn(expectStatus(await newsroom.ask('admin', 'POST', '/api/webhook-endpoints', { body }), 201).body.doc)
})

afterAll(() => newsroom?.stop())

const stored = async () => (await newsroom.payload.findByID({ collection: 'webhook-endpoints', id })).secret
const change = (body: object) => newsroom.ask('admin', 'PATCH', `/api/webhook-endpoints/${id}`, { body })

describe('the secret of a webhook endpoint', () => {
  it('is in no answer, neither to who wrote it nor later', async () => {
    const answers = [
      await newsroom.ask('admin', 'POST', '/api/webhook-endpoints', {
        body: { name: '另一方', url: 'https://other.test', secret },
      }),
      await newsroom.ask('admin', 'GET', '/api/webhook-endpoints?select[secret]=true'),
      await newsroom.ask('admin', 'GET', `/api/webhook-endpoints/${id}?showHiddenFields=true`),
      await newsroom.graphql('admin', '{ WebhookEndpoints { docs { name secret } } }'),
      await change({ name: '合作方' }),
    ]
    for (const { text, status } of answers) {
      expect([200, 201]).toContain(status)
      expect(text).not.toContain(secret)
    }
  })

  it('stays when a save leaves it empty, and changes when a save brings another', async () => {
    for (const body of [{ name: '改名' }, { secret: null }, { secret: '' }]) expectStatus(await change(body), 200)
    expect(await stored()).toBe(secret)
    expectStatus(await change({ secret: 'next' }), 200)
    expect(await stored()).toBe('next')
    expectStatus(await change({ secret }), 200)
  })

  it.each([
    'where[secret][equals]=geheim-2718',
    'where[secret][like]=geheim',
    'where[secret][exists]=true',
    'where[secret][not_equals]=x',
    'where[or][0][secret][like]=g&where[or][1][name][equals]=x',
    'where[and][0][or][0][secret][contains]=g',
    'sort=secret',
    'sort=-secret',
    'sort=name,secret',
  ])('cannot be asked about, by an administrator either: ?%s', async (query) => {
    for (const path of ['/api/webhook-endpoints', '/api/webhook-endpoints/count']) {
      if (path.endsWith('count') && query.startsWith('sort')) continue
      expect((await newsroom.ask('admin', 'GET', `${path}?${query}`)).status, path).toBe(400)
    }
  })

  it('cannot be guessed by a bulk change or deletion', async () => {
    const query = '/api/webhook-endpoints?where[secret][like]=geheim'
    expect((await newsroom.ask('admin', 'PATCH', query, { body: { isActive: false } })).status).toBe(400)
    expect((await newsroom.ask('admin', 'DELETE', query)).status).toBe(400)
    expect((await newsroom.payload.findByID({ collection: 'webhook-endpoints', id })).isActive).toBe(true)
  })

  it('cannot be asked about by a POST with a method override, nor by GraphQL', async () => {
    const headers = { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await newsroom.ask('admin', 'POST', '/api/webhook-endpoints', {
      headers,
      body: 'where[secret][like]=geheim',
    })
    expect(answer.status).toBe(400)
    for (const query of [
      '{ WebhookEndpoints(where: { secret: { like: "geheim" } }) { totalDocs } }',
      '{ WebhookEndpoints(where: { AND: [{ secret: { exists: true } }] }) { totalDocs } }',
      '{ WebhookEndpoints(sort: "secret") { totalDocs } }',
      '{ countWebhookEndpoints(where: { secret: { like: "geheim" } }) { totalDocs } }',
    ]) {
      const { body } = await newsroom.graphql('admin', query)
      expect(body.errors?.length, query).toBeGreaterThan(0)
    }
  })

  it('is there for the program, which signs with it', async () => {
    const { docs } = await newsroom.payload.find({
      collection: 'webhook-endpoints',
      where: { secret: { equals: secret } },
    })
    expect(docs.map((doc) => doc.secret)).toContain(secret)
  })
})

describe('webhook endpoints', () => {
  it('can be asked about by everything else', async () => {
    const { body } = expectStatus(
      await newsroom.ask('admin', 'GET', '/api/webhook-endpoints?where[url][like]=partner&sort=-name'),
      200,
    )
    expect(body.docs?.map((doc) => doc.id)).toEqual([id])
  })

  it.each(['javascript:alert(1)', 'ftp://partner.test', 'partner', 'https://'])(
    'refuse the address %j',
    async (url) => {
      expect(
        (await newsroom.ask('admin', 'POST', '/api/webhook-endpoints', { body: { name: '坏', url } })).status,
      ).toBe(400)
    },
  )

  it.each(['chief', 'desk', 'reporter', null] as const)('are not for %s', async (who) => {
    expect((await newsroom.ask(who, 'GET', '/api/webhook-endpoints')).status).toBe(403)
    expect(
      (await newsroom.ask(who, 'POST', '/api/webhook-endpoints', { body: { name: '甲', url: 'https://a.test' } }))
        .status,
    ).toBe(403)
  })
})
