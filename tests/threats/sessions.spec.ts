import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codesOf, expectStatus, idIn } from '../int/support/client'
import { type PersonName, password, people } from '../int/support/people'
import { type NewsroomServer, startNewsroom } from './support/newsroomServer'

const publicUrl = 'https://cms.newsroom.test'

let newsroom: NewsroomServer
let pieceId: string

beforeAll(async () => {
  newsroom = await startNewsroom({ env: { PUBLIC_URL: publicUrl } })
  pieceId = await newsroom.createPiece()
})

afterAll(() => newsroom?.server.stop())

describe('threat 17: another site’s page in the same browser', () => {
  const cookieOf = async () => `payload-token=${await newsroom.tokenOf('chief')}`
  const asked = async (headers: Record<string, string>) =>
    newsroom.ask(null, 'GET', '/api/users/me', { headers: { cookie: await cookieOf(), ...headers } })

  it('is anonymous with the cookie and a foreign origin', async () => {
    for (const origin of [
      'https://evil.test',
      'http://cms.newsroom.test',
      'https://cms.newsroom.test.evil.test',
      'null',
    ]) {
      expect((await asked({ origin })).body.user ?? null).toBeNull()
      const post = await newsroom.ask(null, 'POST', `/api/articles/${pieceId}/transitions/submit`, {
        headers: { cookie: await cookieOf(), origin },
        body: { revision: 1 },
      })
      expect(post.status).toBe(401)
      expect(post.headers.get('access-control-allow-origin')).not.toBe(origin)
    }
  })

  it('is anonymous by a cross-site navigation or a form', async () => {
    expect((await asked({ 'sec-fetch-site': 'cross-site' })).body.user ?? null).toBeNull()
    const form = await newsroom.ask(null, 'POST', `/api/articles/${pieceId}/transitions/submit`, {
      headers: {
        cookie: await cookieOf(),
        origin: 'https://evil.test',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'revision=1',
    })
    expect([401, 403, 415]).toContain(form.status)
    expect(await newsroom.standing(pieceId)).toMatchObject({ state: 'draft' })
  })

  it('while the newsroom’s own page is known by it', async () => {
    expect((await asked({ origin: publicUrl })).body.user?.id).toBe(newsroom.ids.chief)
    expect((await asked({ 'sec-fetch-site': 'same-origin' })).body.user?.id).toBe(newsroom.ids.chief)
  })

  it('gets no cookie that scripts or plain HTTP could read', async () => {
    const { headers } = expectStatus(
      await newsroom.ask(null, 'POST', '/api/users/login', { body: { email: people.chief.email, password } }),
      200,
    )
    const cookie = headers.getSetCookie().find((one) => one.startsWith('payload-token=')) ?? ''
    expect(cookie).toMatch(/; *HttpOnly/i)
    expect(cookie).toMatch(/; *Secure/i)
    expect(cookie).toMatch(/; *SameSite=(Lax|Strict)/i)
  })
})

describe('threat 18: a token whose right has ended', () => {
  const count = { made: 0 }
  let id: string
  let email: string
  let token: string

  beforeEach(async () => {
    count.made += 1
    email = `passing-${count.made}@newsroom.test`
    id = idIn(
      expectStatus(
        await newsroom.ask('admin', 'POST', '/api/users', {
          body: { email, password, name: '临时编辑', roles: ['editor', 'deskHead'] },
        }),
        201,
      ).body.doc,
    )
    token = await logIn(password)
  })

  const logIn = async (secret: string) =>
    String(
      expectStatus(await newsroom.ask(null, 'POST', '/api/users/login', { body: { email, password: secret } }), 200)
        .body.token,
    )
  const change = async (data: object) =>
    expectStatus(await newsroom.ask('admin', 'PATCH', `/api/users/${id}`, { body: data }), 200)
  const statusNow = async (authorization = `JWT ${token}`) =>
    (await newsroom.ask(null, 'GET', `/api/articles/${pieceId}/transitions`, { headers: { authorization } })).status

  it('works until then', async () => {
    expect(await statusNow()).toBe(200)
  })

  it('ends with the logout', async () => {
    expectStatus(
      await newsroom.ask(null, 'POST', '/api/users/logout', { headers: { authorization: `JWT ${token}` } }),
      200,
    )
    expect(await statusNow()).toBe(401)
  })

  it('ends with a new password, by an administrator or by oneself', async () => {
    await change({ password: 'another-password' })
    expect(await statusNow()).toBe(401)
    const [second, third] = [await logIn('another-password'), await logIn('another-password')]
    expectStatus(
      await newsroom.ask(null, 'PATCH', `/api/users/${id}`, {
        headers: { authorization: `JWT ${second}` },
        body: { password: 'a-third-password' },
      }),
      200,
    )
    expect(await statusNow(`JWT ${third}`)).toBe(401)
  })

  it('ends with the loss of a role', async () => {
    await change({ roles: ['editor'] })
    expect(await statusNow()).toBe(401)
  })

  it('ends with suspension, the API key too, and there is no new one', async () => {
    await change({ enableAPIKey: true, apiKey: `key-${id}` })
    expect(await statusNow(`users API-Key key-${id}`)).toBe(200)
    await change({ suspended: true })
    expect(await statusNow()).toBe(401)
    expect(await statusNow(`users API-Key key-${id}`)).toBe(401)
    const login = await newsroom.ask(null, 'POST', '/api/users/login', { body: { email, password } })
    expect(login.status).toBe(403)
    expect(login.text).not.toContain('"token"')
  })

  it('is not made up: a forged, altered or foreign one is nobody’s', async () => {
    const [header, claims, signature] = token.split('.')
    const forged = Buffer.from(
      JSON.stringify({ id: newsroom.ids.admin, collection: 'users', email: people.admin.email }),
    ).toString('base64url')
    for (const bad of [
      'nonsense',
      `${header}.${forged}.${signature}`,
      `${header}.${claims}.`,
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${forged}.`,
    ])
      expect(await statusNow(`JWT ${bad}`)).toBe(401)
  })
})

describe('threat 11: self-promotion', () => {
  it.each(['reporter', 'editor', 'desk', 'chief', 'photographer', 'proofreader', 'admin'] as const)(
    '%s gives no account more than it has, by any way',
    async (who) => {
      const own = newsroom.ids[who]
      const other = newsroom.ids.colleague
      const rolesOf = async (id: string) => (await newsroom.ask('admin', 'GET', `/api/users/${id}`)).body.roles
      const [mine, theirs] = [await rolesOf(own), await rolesOf(other)]
      await newsroom.ask(who, 'PATCH', `/api/users/${own}`, { body: { roles: ['admin', 'chiefEditor'] } })
      await newsroom.ask(who, 'PATCH', `/api/users?where[id][equals]=${own}`, {
        body: { roles: ['admin', 'chiefEditor'] },
      })
      await newsroom.graphql(who, `mutation { updateUser(id: "${own}", data: { roles: [admin, chiefEditor] }) { id } }`)
      if (who !== 'admin') {
        await newsroom.ask(who, 'PATCH', `/api/users/${other}`, {
          body: { awayUntil: null, roles: ['admin'], password: 'stolen-password' },
        })
        expect(
          (
            await newsroom.ask(who, 'POST', '/api/users', {
              body: { email: `${who}-new@newsroom.test`, password, name: '新账号', roles: ['admin'] },
            })
          ).status,
        ).toBe(403)
        expectStatus(
          await newsroom.ask(null, 'POST', '/api/users/login', { body: { email: people.colleague.email, password } }),
          200,
        )
      }
      expect(await rolesOf(own)).toEqual(mine)
      expect(await rolesOf(other)).toEqual(theirs)
    },
  )

  it('nobody registers as the first account once there is one', async () => {
    const { status } = await newsroom.ask(null, 'POST', '/api/users/first-register', {
      body: { email: 'first@newsroom.test', password, name: '冒名' },
    })
    expect(status).toBe(403)
  })
})

describe('threat 16: somebody else’s lock', () => {
  const lockBy = async (who: 'editor', id: string) => {
    const body = {
      document: { relationTo: 'articles', value: id },
      globalSlug: null,
      user: { relationTo: 'users', value: newsroom.ids[who] },
    }
    return idIn(expectStatus(await newsroom.ask(who, 'POST', '/api/payload-locked-documents', { body }), 201).body.doc)
  }

  it('keeps a save out, whether it asks to override it or not', async () => {
    const id = await newsroom.pieceIn('review1')
    await lockBy('editor', id)
    const { revision } = await newsroom.standing(id)
    for (const query of ['', '?overrideLock=false', '?overrideLock=true']) {
      expect(
        (
          await newsroom.ask('editor2', 'PATCH', `/api/articles/${id}${query}`, {
            body: { headline: '抢着改', revision },
          })
        ).status,
        query,
      ).toBe(423)
    }
    const bulk = await newsroom.ask('editor2', 'PATCH', `/api/articles?where[id][equals]=${id}&overrideLock=true`, {
      body: { headline: '抢着改' },
    })
    expect(bulk.status).toBeGreaterThanOrEqual(400)
    const graphql = await newsroom.graphql(
      'editor2',
      `mutation { updateArticle(id: "${id}", data: { headline: "抢着改", revision: ${revision} }) { id } }`,
    )
    expect(graphql.body.errors?.length).toBe(1)
    expectStatus(
      await newsroom.ask('editor', 'PATCH', `/api/articles/${id}`, { body: { headline: '持锁人改的', revision } }),
      200,
    )
  })

  it('is not lifted or taken by others, a desk head excepted', async () => {
    const id = await newsroom.pieceIn('review1')
    const lockId = await lockBy('editor', id)
    expect((await newsroom.ask('editor2', 'DELETE', `/api/payload-locked-documents/${lockId}`)).status).toBe(403)
    expect(
      (
        await newsroom.ask('editor2', 'PATCH', `/api/payload-locked-documents/${lockId}`, {
          body: { user: { relationTo: 'users', value: newsroom.ids.editor2 } },
        })
      ).status,
    ).toBe(403)
    expect((await newsroom.ask(null, 'DELETE', `/api/payload-locked-documents/${lockId}`)).status).toBe(403)
    expect((await newsroom.ask('desk', 'DELETE', `/api/payload-locked-documents/${lockId}`)).status).toBe(200)
  })

  it('is written in one’s own name alone, whoever one is', async () => {
    const id = await newsroom.pieceIn('review1')
    const document = { relationTo: 'articles', value: id }
    const asked = (who: PersonName | null, body: object) =>
      newsroom.ask(who, 'POST', '/api/payload-locked-documents', { body: { document, ...body } })
    for (const who of ['editor2', 'reporter', 'photographer', 'desk', 'admin'] as const) {
      const forged = await asked(who, { user: { relationTo: 'users', value: newsroom.ids.editor } })
      expect([who, forged.status, codesOf(forged)]).toEqual([who, 403, ['lock_of_another']])
    }
    expect((await asked(null, { user: { relationTo: 'users', value: newsroom.ids.editor } })).status).toBe(403)
    const mutation = `mutation { createPayloadLockedDocument(data: { document: { relationTo: articles, value: "${id}" }, user: { relationTo: users, value: "${newsroom.ids.editor}" } }) { id } }`
    expect((await newsroom.graphql('editor2', mutation)).body.errors?.length).toBe(1)
    // Nothing of it holds: whoever is to sign saves.
    expectStatus(await newsroom.edit(id, 'editor', { headline: '没有被锁住' }), 200)
  })

  it('is neither handed to a colleague nor moved to another document by its holder', async () => {
    const [id, other] = [await newsroom.pieceIn('review1'), await newsroom.pieceIn('review1')]
    const path = `/api/payload-locked-documents/${await lockBy('editor', id)}`
    const handed = { user: { relationTo: 'users', value: newsroom.ids.editor2 } }
    expect((await newsroom.ask('editor', 'PATCH', path, { body: handed })).status).toBe(403)
    expect((await newsroom.ask('desk', 'PATCH', path, { body: handed })).status).toBe(403)
    await newsroom.ask('editor', 'PATCH', path, { body: { document: { relationTo: 'articles', value: other } } })
    expectStatus(await newsroom.edit(other, 'editor2', { headline: '另一篇没有被锁住' }), 200)
    expect((await newsroom.edit(id, 'editor2', { headline: '这一篇锁着' })).status).toBe(423)
    const bulk = await newsroom.ask('editor2', 'DELETE', '/api/payload-locked-documents?where[id][exists]=true')
    expect([200, 403]).toContain(bulk.status)
    expect((await newsroom.edit(id, 'editor2', { headline: '仍然锁着' })).status).toBe(423)
  })

  it('is not covered by a newer lock, nor by one that never ends', async () => {
    const id = await newsroom.pieceIn('review1')
    const lockId = await lockBy('editor', id)
    const body = {
      document: { relationTo: 'articles', value: id },
      user: { relationTo: 'users', value: newsroom.ids.editor2 },
    }
    const covering = await newsroom.ask('editor2', 'POST', '/api/payload-locked-documents', { body })
    expect([covering.status, codesOf(covering)]).toEqual([403, ['held_by_another']])
    expect((await newsroom.edit(id, 'editor2', { headline: '盖过去改' })).status).toBe(423)
    expectStatus(await newsroom.ask('editor', 'DELETE', `/api/payload-locked-documents/${lockId}`), 200)
    const never = { ...body, createdAt: '2999-01-01T00:00:00.000Z', updatedAt: '2999-01-01T00:00:00.000Z' }
    const { doc } = expectStatus(
      await newsroom.ask('editor2', 'POST', '/api/payload-locked-documents', { body: never }),
      201,
    ).body
    expect(String(doc?.updatedAt) < '2999').toBe(true)
  })

  it('is taken over by a desk head, as the form does it', async () => {
    const id = await newsroom.pieceIn('review2')
    const body = {
      document: { relationTo: 'articles', value: id },
      user: { relationTo: 'users', value: newsroom.ids.editor },
    }
    const path = `/api/payload-locked-documents/${idIn(expectStatus(await newsroom.ask('editor', 'POST', '/api/payload-locked-documents', { body }), 201).body.doc)}`
    expect((await newsroom.edit(id, 'desk', { headline: '还锁着' })).status).toBe(423)
    const taken = { user: { relationTo: 'users', value: newsroom.ids.desk } }
    expectStatus(await newsroom.ask('desk', 'PATCH', path, { body: taken }), 200)
    expectStatus(await newsroom.edit(id, 'desk', { headline: '接过来改的' }), 200)
  })
})
