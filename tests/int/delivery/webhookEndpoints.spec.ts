import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus, idIn } from '../support/client'

// As the standard's libraries take it: others are refused since deliveries are signed.
const newSecret = () => `whsec_${randomBytes(24).toString('base64')}`
const secret = newSecret()
const beginning = secret.slice(0, 12)

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
    const next = newSecret()
    expectStatus(await change({ secret: next }), 200)
    expect(await stored()).toBe(next)
    expectStatus(await change({ secret }), 200)
  })

  it.each([
    'where[secret][equals]=whsec_x',
    'where[secret][like]=whsec',
    'where[secret][exists]=true',
    'where[secret][not_equals]=x',
    'where[or][0][secret][like]=w&where[or][1][name][equals]=x',
    'where[and][0][or][0][secret][contains]=w',
    'where[formerSecret][exists]=true',
    'sort=formerSecret',
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
    const query = `/api/webhook-endpoints?where[secret][like]=${beginning}`
    expect((await newsroom.ask('admin', 'PATCH', query, { body: { isActive: false } })).status).toBe(400)
    expect((await newsroom.ask('admin', 'DELETE', query)).status).toBe(400)
    expect((await newsroom.payload.findByID({ collection: 'webhook-endpoints', id })).isActive).toBe(true)
  })

  it('cannot be asked about by a POST with a method override, nor by GraphQL', async () => {
    const headers = { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await newsroom.ask('admin', 'POST', '/api/webhook-endpoints', {
      headers,
      body: `where[secret][like]=${beginning}`,
    })
    expect(answer.status).toBe(400)
    for (const query of [
      `{ WebhookEndpoints(where: { secret: { like: "${beginning}" } }) { totalDocs } }`,
      '{ WebhookEndpoints(where: { AND: [{ secret: { exists: true } }] }) { totalDocs } }',
      '{ WebhookEndpoints(sort: "secret") { totalDocs } }',
      `{ countWebhookEndpoints(where: { secret: { like: "${beginning}" } }) { totalDocs } }`,
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

describe('a secret that the system makes', () => {
  const create = async (body: object = {}) =>
    idIn(
      expectStatus(
        await newsroom.ask('admin', 'POST', '/api/webhook-endpoints', {
          body: { name: '第三方', url: 'https://third.test', ...body },
        }),
        201,
      ).body.doc,
    )
  const post = (endpoint: string, action: string) =>
    newsroom.ask('admin', 'POST', `/api/webhook-endpoints/${endpoint}/${action}`, { body: {} })
  const kept = (endpoint: string) =>
    newsroom.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'webhook-endpoints',
      where: { id: { equals: endpoint } },
    })

  it('is shown once after the creation, and never again', async () => {
    const creation = await newsroom.ask('admin', 'POST', '/api/webhook-endpoints', {
      body: { name: '第三方', url: 'https://third.test' },
    })
    const made = idIn(expectStatus(creation, 201).body.doc)
    expect(creation.text).not.toContain('whsec_')
    const answers = await Promise.all([post(made, 'reveal-secret'), post(made, 'reveal-secret')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410])
    const shown = answers.find(({ status }) => status === 200)?.body.secret
    expect(shown).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(shown).toBe((await kept(made))?.secret)
    const again = await post(made, 'reveal-secret')
    expect([again.status, codesOf(again)]).toEqual([410, ['secret_shown_already']])
    expect((await newsroom.ask('admin', 'GET', `/api/webhook-endpoints/${made}`)).text).not.toContain(String(shown))
  })

  it('is not shown where it was entered by hand', async () => {
    expect((await post(await create({ secret: newSecret() }), 'reveal-secret')).status).toBe(410)
  })

  it('cannot be made to show itself again by a save', async () => {
    const made = await create()
    expectStatus(await post(made, 'reveal-secret'), 200)
    await newsroom.ask('admin', 'PATCH', `/api/webhook-endpoints/${made}`, { body: { isSecretUnseen: true } })
    expect((await post(made, 'reveal-secret')).status).toBe(410)
  })

  it('changes on request, the former signing beside it for a day, and neither is in any other answer', async () => {
    const made = await create()
    const first = String(expectStatus(await post(made, 'reveal-secret'), 200).body.secret)
    const rotated = expectStatus(await post(made, 'rotate-secret'), 200).body
    expect(rotated.secret).not.toBe(first)
    const hours = (Date.parse(String(rotated.formerUntil)) - Date.now()) / 3_600_000
    expect(Math.abs(hours - 24)).toBeLessThan(0.1)
    expect(await kept(made)).toMatchObject({ secret: rotated.secret, formerSecret: first })
    for (const path of ['', '?showHiddenFields=true', '?select[formerSecret]=true', '/health']) {
      const { text } = await newsroom.ask('admin', 'GET', `/api/webhook-endpoints/${made}${path}`)
      expect(text).not.toContain(first)
      expect(text).not.toContain(String(rotated.secret))
    }
    const { text } = await newsroom.graphql('admin', '{ WebhookEndpoints { docs { name formerSecret } } }')
    expect(text).not.toContain(first)
  })

  it('that was changed by a save keeps the one before it for a day too', async () => {
    const made = await create()
    const first = (await kept(made))?.secret
    const next = newSecret()
    const changed = await newsroom.ask('admin', 'PATCH', `/api/webhook-endpoints/${made}`, { body: { secret: next } })
    expect(expectStatus(changed, 200).text).not.toContain('whsec_')
    expect(await kept(made)).toMatchObject({ secret: next, formerSecret: first, isSecretUnseen: false })
  })

  it('is shown, changed and tested by administrators alone', async () => {
    const made = await create()
    for (const action of ['reveal-secret', 'rotate-secret', 'test', 'replay', 'retry']) {
      for (const [who, status] of [
        ['chief', 403],
        [null, 401],
      ] as const) {
        const answer = await newsroom.ask(who, 'POST', `/api/webhook-endpoints/${made}/${action}`, { body: {} })
        expect([action, who, answer.status]).toEqual([action, who, status])
      }
    }
    expect((await newsroom.ask('chief', 'GET', `/api/webhook-endpoints/${made}/health`)).status).toBe(403)
  })

  it.each(['next', 'whsec_', `whsec_${'A'.repeat(28)}`, 'whsec_not base64 at all, only a sentence'])(
    'may be another one, but not %j',
    async (given) => {
      const answer = await change({ secret: given })
      expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([400, 'secret'])
    },
  )
})

describe('webhook endpoints', () => {
  it('can be asked about by everything else', async () => {
    const { body } = expectStatus(
      await newsroom.ask('admin', 'GET', '/api/webhook-endpoints?where[url][like]=partner&sort=-name'),
      200,
    )
    expect(body.docs?.map((doc) => doc.id)).toEqual([id])
  })

  it.each([
    'javascript:alert(1)',
    'ftp://partner.test',
    'partner',
    'https://',
    'http://127.0.0.1:3000/hook',
    'http://[::ffff:127.0.0.1]/hook',
    'http://169.254.169.254/latest/meta-data/',
    'http://2130706433/',
    'http://localhost/hook',
  ])('refuse the address %j', async (url) => {
    expect((await newsroom.ask('admin', 'POST', '/api/webhook-endpoints', { body: { name: '坏', url } })).status).toBe(
      400,
    )
  })

  it.each(['chief', 'desk', 'reporter', null] as const)('are not for %s', async (who) => {
    expect((await newsroom.ask(who, 'GET', '/api/webhook-endpoints')).status).toBe(403)
    expect(
      (await newsroom.ask(who, 'POST', '/api/webhook-endpoints', { body: { name: '甲', url: 'https://a.test' } }))
        .status,
    ).toBe(403)
  })
})
