import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ConsumerUse } from '../../../src/delivery/contract/consumerEndpoints'
import { writeUse } from '../../../src/delivery/contract/consumerUse'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus, idIn } from '../support/client'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

const consumers = '/api/api-consumers'
const all = ['read:articles', 'read:contests', 'read:search', 'read:feeds', 'read:graphql']

async function makeConsumer(data: object = {}): Promise<{ id: string; key: string }> {
  const body = { name: '合作网站', contact: '技术部', scopes: all, ...data }
  const id = idIn(expectStatus(await newsroom.ask('admin', 'POST', consumers, { body }), 201).body.doc)
  return { id, key: await makeKey(id) }
}

async function makeKey(id: string): Promise<string> {
  return String(expectStatus(await newsroom.ask('admin', 'POST', `${consumers}/${id}/key`), 201).body.key)
}

const asKey = (key: string, path = '/api/articles', method = 'GET', body?: object) =>
  newsroom.ask(null, method, path, { headers: { 'x-api-key': key }, body })

async function useOf(id: string): Promise<ConsumerUse> {
  const { body } = expectStatus(await newsroom.ask('admin', 'GET', `${consumers}/use`), 200)
  const found = (body.consumers as ConsumerUse[]).find((each) => each.id === id)
  if (!found) throw new Error('no such consumer')
  return found
}

describe('a key', () => {
  it('is shown once, and kept as a hash that nobody reads', async () => {
    const { id, key } = await makeConsumer()
    expect(key).toMatch(/^nk_[\w-]{40}$/)
    const { text, body } = await newsroom.ask('admin', 'GET', `${consumers}/${id}`)
    expect(text).not.toContain(key)
    expect(text).not.toContain('keyHash')
    expect(body.keyPrefix).toBe(key.slice(0, 10))
    const stored = await newsroom.payload.db.findOne<{ id: string; keyHash: string }>({
      collection: 'api-consumers',
      where: { id: { equals: id } },
    })
    expect(stored?.keyHash).toMatch(/^[0-9a-f]{64}$/)
    const guess = `where[keyHash][like]=${stored?.keyHash.slice(0, 4)}`
    expect((await newsroom.ask('admin', 'GET', `${consumers}?${guess}`)).status).toBe(400)
  })

  it.each(['reporter', 'chief', null] as const)(
    'is made, and its use seen, by administrators: not by %s',
    async (who) => {
      const { id } = await makeConsumer()
      for (const [method, path] of [
        ['POST', `${consumers}/${id}/key`],
        ['GET', `${consumers}/use`],
        ['GET', consumers],
        ['PATCH', `${consumers}/${id}`],
      ] as const)
        expect([401, 403]).toContain(
          (await newsroom.ask(who, method, path, method === 'GET' ? {} : { body: {} })).status,
        )
    },
  )

  it('is not set by a form: neither its hash nor its first letters', async () => {
    const { id } = await makeConsumer()
    const body = { keyHash: 'a'.repeat(64), keyPrefix: 'nk_forged', name: '改名' }
    const { body: changed } = await newsroom.ask('admin', 'PATCH', `${consumers}/${id}`, { body })
    expect(changed.doc).toMatchObject({ name: '改名' })
    expect(changed.doc?.keyPrefix).not.toBe('nk_forged')
  })

  it('opens the API in either header', async () => {
    const { key } = await makeConsumer()
    expectStatus(await asKey(key), 200)
    expectStatus(await newsroom.ask(null, 'GET', '/api/articles', { headers: { authorization: `Bearer ${key}` } }), 200)
  })

  it('that is unknown, renewed or switched off is refused with its code at once', async () => {
    const unknown = await asKey('nk_guess')
    expect([unknown.status, codesOf(unknown)]).toEqual([401, ['api_key_unknown']])
    expect(unknown.headers.get('access-control-allow-origin')).toBe('*')
    const { id, key } = await makeConsumer()
    expectStatus(await asKey(key), 200)
    const renewed = await makeKey(id)
    expect(codesOf(await asKey(key))).toEqual(['api_key_unknown'])
    expectStatus(await asKey(renewed), 200)
    await newsroom.ask('admin', 'PATCH', `${consumers}/${id}`, { body: { isActive: false } })
    const off = await asKey(renewed)
    expect([off.status, codesOf(off)]).toEqual([401, ['api_key_disabled']])
    await newsroom.ask('admin', 'PATCH', `${consumers}/${id}`, { body: { isActive: true } })
    expectStatus(await asKey(renewed), 200)
    expectStatus(await newsroom.ask('admin', 'DELETE', `${consumers}/${id}`), 200)
    expect(codesOf(await asKey(renewed))).toEqual(['api_key_unknown'])
  })

  it('reads what a stranger reads, even beside a person’s token', async () => {
    const { key } = await makeConsumer()
    const draft = await newsroom.createPiece()
    const headers = { 'x-api-key': key, cookie: `payload-token=${await newsroom.tokenOf('chief')}` }
    for (const path of [`/api/articles/${draft}`, `/api/articles/${draft}?draft=true`])
      expect((await newsroom.ask('chief', 'GET', path, { headers })).status).toBe(404)
    expect((await newsroom.ask('chief', 'GET', '/api/users/me', { headers })).body.user).toBeNull()
    expectStatus(await newsroom.ask('chief', 'GET', `/api/articles/${draft}`), 200)
  })

  it('reads within its scopes', async () => {
    const { key } = await makeConsumer({ scopes: ['read:contests'] })
    expectStatus(await asKey(key, '/api/photo-contests'), 200)
    for (const path of ['/api/articles', '/api/front-page', '/api/media']) {
      const answer = await asKey(key, path)
      expect([answer.status, codesOf(answer)]).toEqual([403, ['scope_missing']])
    }
    const graphql = await asKey(key, '/api/graphql', 'POST', { query: '{ Articles { totalDocs } }' })
    expect(codesOf(graphql)).toEqual(['scope_missing'])
  })
})

describe('what a key reads from memory', () => {
  const path = '/api/articles?limit=3&depth=0'
  const from = (answer: { headers: Headers }) => answer.headers.get('x-cache')
  const warm = async () => {
    await expect
      .poll(async () => from(await newsroom.ask(null, 'GET', path)), { timeout: 5_000, interval: 20 })
      .toBe('hit')
    return newsroom.ask(null, 'GET', path)
  }

  it('is the stranger’s answer to the byte, told with what is left of the rate', async () => {
    await newsroom.pieceIn('published')
    const { id, key } = await makeConsumer({ ratePerMinute: 5 })
    const stranger = await warm()
    const keyed = await asKey(key, path)
    expect([from(keyed), keyed.text]).toEqual(['hit', stranger.text])
    for (const name of ['etag', 'content-type', 'cache-control', 'vary', 'content-security-policy'])
      expect([name, keyed.headers.get(name)]).toEqual([name, stranger.headers.get(name)])
    expect(keyed.headers.get('ratelimit')).toMatch(/r=4/)
    expect(stranger.headers.get('ratelimit')).toBeNull()
    const again = await newsroom.ask(null, 'GET', path, {
      headers: { 'x-api-key': key, 'if-none-match': String(stranger.headers.get('etag')) },
    })
    expect([again.status, again.text]).toEqual([304, ''])
    await writeUse(newsroom.payload)
    expect((await useOf(id)).days.at(-1)).toMatchObject({ requests: 2 })
  })

  it('may be what it asked for first, and is the same for strangers then', async () => {
    const { key } = await makeConsumer()
    const fresh = '/api/sections?limit=7&depth=0'
    const keyed = expectStatus(await asKey(key, fresh), 200)
    expect(from(keyed)).toBe('miss')
    const stranger = await newsroom.ask(null, 'GET', fresh)
    expect(stranger.text).toBe(keyed.text)
    for (const name of ['ratelimit', 'ratelimit-policy', 'www-authenticate', 'set-cookie'])
      expect([name, stranger.headers.get(name)]).toEqual([name, null])
  })

  it('is counted, limited and refused as before', async () => {
    await warm()
    const { id, key } = await makeConsumer({ ratePerMinute: 1 })
    expect(from(await asKey(key, path))).toBe('hit')
    expect((await asKey(key, path)).status).toBe(429)
    const narrow = await makeConsumer({ scopes: ['read:feeds'] })
    expect(codesOf(await asKey(narrow.key, path))).toEqual(['scope_missing'])
    await newsroom.ask('admin', 'PATCH', `${consumers}/${id}`, { body: { isActive: false } })
    expect(codesOf(await asKey(key, path))).toEqual(['api_key_disabled'])
    expect(codesOf(await asKey('nk_guess', path))).toEqual(['api_key_unknown'])
    // None of the refusals is what strangers get now.
    expect((await newsroom.ask(null, 'GET', path)).status).toBe(200)
  })

  it('never holds what a person’s cookie, token or method override beside the key would open', async () => {
    const { key } = await makeConsumer()
    const draft = await newsroom.createPiece({ data: { headline: '机密的草稿' } })
    const token = await newsroom.tokenOf('chief')
    const tricks: Record<string, string>[] = [
      { 'x-api-key': key, cookie: `payload-token=${token}` },
      { 'x-api-key': key, authorization: `JWT ${token}` },
      { 'x-api-key': key, authorization: `Bearer ${token}`, cookie: `payload-token=${token}; payload-lng=en` },
      { authorization: `Bearer ${key}`, cookie: `payload-token=${token}` },
      { 'x-api-key': key, 'x-http-method-override': 'GET', cookie: `payload-token=${token}` },
      { 'x-api-key': key, 'x-payload-http-method-override': 'GET', cookie: `payload-token=${token}` },
      { 'x-api-key': key, rsc: '1', cookie: `payload-token=${token}` },
    ]
    for (const [n, headers] of tricks.entries())
      for (const asked of [
        `/api/articles?limit=${30 + n}`,
        `/api/articles/${draft}`,
        `/api/articles/${draft}?draft=true`,
      ]) {
        const keyed = await newsroom.ask(null, 'GET', asked, { headers })
        expect([JSON.stringify(headers).slice(0, 40), asked, keyed.text.includes('机密的草稿')]).toEqual([
          JSON.stringify(headers).slice(0, 40),
          asked,
          false,
        ])
        const stranger = await newsroom.ask(null, 'GET', asked)
        expect([asked, stranger.text.includes('机密的草稿')]).toEqual([asked, false])
        expect([200, 404]).toContain(stranger.status)
      }
    expect((await newsroom.ask('chief', 'GET', `/api/articles/${draft}`)).text).toContain('机密的草稿')
  })

  it('is gone with a kill', async () => {
    const { key } = await makeConsumer()
    const id = await newsroom.pieceIn('published', { data: { headline: '要撤的一篇' } })
    await warm()
    expect((await asKey(key, path)).text).toContain(id)
    expectStatus(await newsroom.take(id, 'kill', 'chief', { reason: '测试' }), 200)
    expect((await asKey(key, path)).text).not.toContain(id)
  })
})

describe('a rate', () => {
  it('is told with each answer, and ends with 429 and the time to wait', async () => {
    const { key } = await makeConsumer({ ratePerMinute: 3 })
    const left: (string | undefined)[] = []
    for (let n = 0; n < 3; n += 1) {
      const { headers } = expectStatus(await asKey(key), 200)
      expect(headers.get('ratelimit-policy')).toBe('"minute";q=3;w=60')
      left.push(headers.get('ratelimit')?.split(';')[1])
    }
    expect(left).toEqual(['r=2', 'r=1', 'r=0'])
    const over = await asKey(key)
    expect([over.status, codesOf(over)]).toEqual([429, ['too_many_requests']])
    const wait = Number(over.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(60)
    // Another one's is its own, and so is that of whoever has no key.
    expectStatus(await asKey((await makeConsumer()).key), 200)
    expectStatus(await newsroom.ask(null, 'GET', '/api/articles'), 200)
  })

  it('that is changed holds from the next request', async () => {
    const { id, key } = await makeConsumer({ ratePerMinute: 1 })
    expectStatus(await asKey(key), 200)
    expect((await asKey(key)).status).toBe(429)
    await newsroom.ask('admin', 'PATCH', `${consumers}/${id}`, { body: { ratePerMinute: 50 } })
    expectStatus(await asKey(key), 200)
  })
})

describe('the use of a key', () => {
  let id: string
  let key: string

  beforeEach(async () => {
    ;({ id, key } = await makeConsumer({ ratePerMinute: 5 }))
  })

  it('is counted by day, what was refused apart', async () => {
    for (let n = 0; n < 7; n += 1) await asKey(key)
    const { days } = await useOf(id)
    expect(days).toHaveLength(30)
    expect(days.at(-1)).toMatchObject({ requests: 7, refused: 2 })
    expect(days.slice(0, 29).every(({ requests }) => requests === 0)).toBe(true)
  })

  it('is added to what is there, by several processes too', async () => {
    await asKey(key)
    await writeUse(newsroom.payload)
    await asKey(key)
    await Promise.all([writeUse(newsroom.payload), writeUse(newsroom.payload)])
    expect((await useOf(id)).days.at(-1)).toMatchObject({ requests: 2, refused: 0 })
    expect((await useOf(id)).days.at(-1)).toMatchObject({ requests: 2, refused: 0 })
  })

  it('is told whole while what was counted is being written', async () => {
    await asKey(key)
    const { db } = newsroom.payload
    // On the embedded database nobody else writes meanwhile.
    const somebodyElse = await db.beginTransaction()
    const written = writeUse(newsroom.payload)
    const told = useOf(id)
    await sleep(300)
    await db.rollbackTransaction(somebodyElse ?? '')
    expect((await told).days.at(-1)).toMatchObject({ requests: 1 })
    await written
  })

  it('holds nothing of who asked or for what', async () => {
    await asKey(key, '/api/articles?where[slug][equals]=geheim')
    await writeUse(newsroom.payload)
    const { docs } = await newsroom.payload.db.find<Record<string, unknown> & { id: string }>({
      collection: 'api-usage',
      where: { consumer: { equals: id } },
    })
    expect(docs).toHaveLength(1)
    const { _id, __v, ...row } = docs[0] ?? { id: '' }
    expect(Object.keys(row).sort()).toEqual(['consumer', 'day', 'id', 'refused', 'requests'])
  })

  it('goes with its consumer', async () => {
    await asKey(key)
    await writeUse(newsroom.payload)
    await newsroom.ask('admin', 'DELETE', `${consumers}/${id}`)
    const found = await newsroom.payload.db.count({ collection: 'api-usage', where: { consumer: { equals: id } } })
    expect(found.totalDocs).toBe(0)
  })
})
