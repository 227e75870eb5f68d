import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus, send } from '../support/client'
import { type PersonName, password, people } from '../support/people'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

const pathOf = (who: PersonName) => `/api/users/${newsroom.ids[who]}`
const change = (who: PersonName, by: PersonName, body: object) => newsroom.ask(by, 'PATCH', pathOf(who), { body })
const logIn = (who: PersonName, word = password) =>
  send(newsroom.url, 'POST', '/api/users/login', { body: { email: people[who].email, password: word } })
const whoIs = async (headers: Record<string, string>) =>
  (await send(newsroom.url, 'GET', '/api/users/me', { headers })).body.user ?? null
const whoIsToken = (token: string) => whoIs({ authorization: `JWT ${token}` })

describe('an account', () => {
  it('shows its owner the own e-mail', async () => {
    expect(await whoIsToken(await newsroom.tokenOf('reporter'))).toMatchObject({
      id: newsroom.ids.reporter,
      email: people.reporter.email,
    })
  })

  it('has an id that whoever creates it cannot choose', async () => {
    const body = { id: 'chosen', email: 'chosen@newsroom.test', name: '自选编号', password, roles: ['reporter'] }
    const { doc } = expectStatus(await newsroom.ask('admin', 'POST', '/api/users', { body }), 201).body
    expect(doc?.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  })

  it.each(['chief', 'desk', 'editor', 'reporter'] as const)(
    'of %s keeps its roles when its owner sends others',
    async (who) => {
      const answer = await change(who, who, {
        roles: ['admin', ...people[who].roles],
        suspended: false,
        enableAPIKey: true,
        apiKey: 'own-key',
      })
      expect([200, 403]).toContain(answer.status)
      const account = await newsroom.payload.findByID({
        collection: 'users',
        id: newsroom.ids[who],
        showHiddenFields: true,
      })
      expect(account.roles).toEqual(people[who].roles)
      expect(account.enableAPIKey).not.toBe(true)
    },
  )

  it('is not changed by colleagues without that right', async () => {
    const changes = [{ name: '改名' }, { password: 'stolen-123' }, { roles: ['admin'] }, { suspended: true }]
    for (const by of ['editor', 'colleague', 'photographer', 'chief'] as const)
      for (const body of changes)
        expect([403, 404], `${by} ${JSON.stringify(body)}`).toContain((await change('reporter', by, body)).status)
    expect((await logIn('reporter')).status).toBe(200)
  })

  it('is created, deleted and unlocked by administrators only', async () => {
    for (const by of ['chief', 'desk', 'reporter'] as const) {
      const body = { email: `by-${by}@newsroom.test`, name: '不该有', password, roles: [] }
      expect((await newsroom.ask(by, 'POST', '/api/users', { body })).status).toBe(403)
      expect((await newsroom.ask(by, 'DELETE', pathOf('colleague'))).status).toBe(403)
      expect(
        (await newsroom.ask(by, 'POST', '/api/users/unlock', { body: { email: people.colleague.email } })).status,
      ).toBe(403)
    }
  })
})

describe('a desk head', () => {
  const awayUntil = '2031-01-01T00:00:00.000Z'

  it('enters the absence of a colleague', async () => {
    const answer = await change('colleague', 'desk', { awayUntil })
    expect([answer.status, answer.body.doc?.awayUntil]).toEqual([200, awayUntil])
  })

  it('changes nothing else with it: no password, no name, no role, no suspension', async () => {
    for (const more of [{ password: 'stolen-123' }, { name: '改名' }, { roles: ['editor'] }, { suspended: true }])
      expect([403, 404]).toContain((await change('colleague', 'desk', { awayUntil, ...more })).status)
    expect((await logIn('colleague')).status).toBe(200)
    expect((await logIn('colleague', 'stolen-123')).status).toBe(401)
  })

  it('changes no password in bulk but the own', async () => {
    await newsroom.ask('desk', 'PATCH', `/api/users?where[id][equals]=${newsroom.ids.colleague}`, {
      body: { password: 'stolen-123' },
    })
    expect((await logIn('colleague')).status).toBe(200)
    expect((await logIn('colleague', 'stolen-123')).status).toBe(401)
  })
})

describe('suspending an account', () => {
  it('ends its sessions and its key at once and bars it until it is lifted', async () => {
    const key = '11111111-2222-3333-4444-555555555555'
    const byKey = { authorization: `users API-Key ${key}` }
    const token = await newsroom.tokenOf('editor2')
    expectStatus(await change('editor2', 'admin', { enableAPIKey: true, apiKey: key }), 200)
    expect((await whoIs(byKey))?.id).toBe(newsroom.ids.editor2)

    expectStatus(await change('editor2', 'admin', { suspended: true }), 200)
    expect(await whoIsToken(token)).toBeNull()
    expect(await whoIs(byKey)).toBeNull()
    const barred = await logIn('editor2')
    expect([barred.status, codesOf(barred)]).toEqual([403, ['account_suspended']])

    expectStatus(await change('editor2', 'admin', { suspended: false }), 200)
    expect((await logIn('editor2')).status).toBe(200)
    expect(await whoIsToken(token)).toBeNull()
    expect(await whoIs(byKey)).toBeNull()
  })
})

describe('a session', () => {
  it('ends when the account loses a role', async () => {
    const token = await newsroom.tokenOf('chief2')
    expectStatus(await change('chief2', 'admin', { roles: ['editor'] }), 200)
    expect(await whoIsToken(token)).toBeNull()
  })

  it('goes on when the account gains one', async () => {
    const token = await newsroom.tokenOf('proofreader')
    expectStatus(await change('proofreader', 'admin', { roles: ['proofreader', 'editor'] }), 200)
    expect(await whoIsToken(token)).toMatchObject({ roles: ['proofreader', 'editor'] })
  })

  it('ends with every other one when the password changes', async () => {
    const elsewhere = expectStatus(await logIn('desk2'), 200).body.token as string
    expect(await whoIsToken(elsewhere)).not.toBeNull()
    expectStatus(await change('desk2', 'desk2', { password: 'another-word-1' }), 200)
    expect(await whoIsToken(elsewhere)).toBeNull()
    expect((await logIn('desk2')).status).toBe(401)
    expect((await logIn('desk2', 'another-word-1')).status).toBe(200)
  })

  it('ends with logging out', async () => {
    const token = expectStatus(await logIn('photographer'), 200).body.token as string
    await send(newsroom.url, 'POST', '/api/users/logout', { headers: { authorization: `JWT ${token}` } })
    expect(await whoIsToken(token)).toBeNull()
  })
})
