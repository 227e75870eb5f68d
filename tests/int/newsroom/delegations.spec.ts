import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus, idIn } from '../support/client'
import type { PersonName } from '../support/people'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

interface Lent {
  readonly by: PersonName
  readonly from: PersonName
  readonly to: PersonName
  readonly role?: string
}

const lend = ({ by, from, to, role = 'chiefEditor' }: Lent) =>
  newsroom.ask(by, 'POST', '/api/delegations', {
    body: {
      from: newsroom.ids[from],
      to: newsroom.ids[to],
      role,
      reason: '出差',
      startsAt: '2026-01-01T00:00:00.000Z',
      endsAt: '2030-01-02T00:00:00.000Z',
      grantedBy: newsroom.ids.admin,
    },
  })
const lent = async () => idIn(expectStatus(await lend({ by: 'chief', from: 'chief', to: 'desk' }), 201).body.doc)
const change = (id: string, by: PersonName, body: object) =>
  newsroom.ask(by, 'PATCH', `/api/delegations/${id}`, { body })
const stored = (id: string) => newsroom.payload.findByID({ collection: 'delegations', id, depth: 0 })

describe('a delegation', () => {
  it('is granted by the principal, and says so whoever is named', async () => {
    expect(await stored(await lent())).toMatchObject({
      grantedBy: newsroom.ids.chief,
      from: newsroom.ids.chief,
      to: newsroom.ids.desk,
    })
  })

  it('is granted by an administrator for somebody who is away', async () => {
    expect((await lend({ by: 'admin', from: 'chief', to: 'desk' })).status).toBe(201)
  })

  it.each([
    ['taken by the delegate', { by: 'desk', from: 'chief', to: 'desk' }, ['not_principal', 'delegated_to_oneself']],
    ['granted by a third person', { by: 'editor', from: 'chief', to: 'desk' }, ['not_principal']],
    ['granted by an administrator to the same', { by: 'admin', from: 'chief', to: 'admin' }, ['delegated_to_oneself']],
    ['granted to oneself', { by: 'chief', from: 'chief', to: 'chief' }, ['delegated_to_oneself']],
    [
      'of a role that the principal does not hold',
      { by: 'chief', from: 'chief', to: 'desk', role: 'editor' },
      ['role_not_held'],
    ],
  ] as const)('is not %s', async (_what, given, codes) => {
    const answer = await lend(given)
    expect([answer.status, codesOf(answer)]).toEqual([400, codes])
  })

  it('is not given to somebody who signs nothing, or is suspended', async () => {
    const toAdmin = await lend({ by: 'chief', from: 'chief', to: 'admin' })
    expect([toAdmin.status, codesOf(toAdmin)]).toEqual([400, ['delegate_unfit']])
    const suspend = (suspended: boolean) =>
      newsroom.ask('admin', 'PATCH', `/api/users/${newsroom.ids.editor2}`, { body: { suspended } })
    expectStatus(await suspend(true), 200)
    expect(codesOf(await lend({ by: 'chief', from: 'chief', to: 'editor2' }))).toEqual(['delegate_unfit'])
    expectStatus(await suspend(false), 200)
    expectStatus(await lend({ by: 'chief', from: 'chief', to: 'editor2' }), 201)
  })

  it('of a review is given to nobody who reviews nothing', async () => {
    for (const to of ['reporter', 'photographer', 'proofreader'] as const) {
      const answer = await lend({ by: 'chief', from: 'chief', to })
      expect([to, answer.status, codesOf(answer)]).toEqual([to, 400, ['delegate_unfit']])
    }
  })

  it('never lends the rights of an administrator', async () => {
    expect((await lend({ by: 'admin', from: 'admin', to: 'desk', role: 'admin' })).status).toBe(400)
  })

  it('is ended earlier by the principal, and nothing else of it changes', async () => {
    const id = await lent()
    const answer = await change(id, 'chief', {
      endsAt: '2026-06-01T00:00:00.000Z',
      to: newsroom.ids.reporter,
      role: 'deskHead',
      reason: '改',
    })
    expect(answer.status).toBe(200)
    expect(await stored(id)).toMatchObject({
      endsAt: '2026-06-01T00:00:00.000Z',
      to: newsroom.ids.desk,
      role: 'chiefEditor',
      reason: '出差',
    })
  })

  it('is not extended', async () => {
    const answer = await change(await lent(), 'chief', { endsAt: '2031-01-01T00:00:00.000Z' })
    expect([answer.status, codesOf(answer)]).toEqual([400, ['period_extended']])
  })

  it('is changed by nobody else, the delegate included', async () => {
    const id = await lent()
    for (const by of ['desk', 'editor', 'chief2'] as const)
      expect([403, 404]).toContain((await change(id, by, { endsAt: '2026-05-01T00:00:00.000Z' })).status)
  })

  it('is deleted by nobody: signatures rest on it', async () => {
    const id = await lent()
    for (const by of ['admin', 'chief', 'desk'] as const)
      expect((await newsroom.ask(by, 'DELETE', `/api/delegations/${id}`)).status).toBe(403)
  })
})

describe('the duty roster', () => {
  const duty = (by: PersonName, endsAt: string) =>
    newsroom.ask(by, 'POST', '/api/duty-roster', {
      body: { user: newsroom.ids.desk, startsAt: '2026-01-02T00:00:00.000Z', endsAt },
    })

  it('takes a duty from a desk head', async () => {
    expect((await duty('desk', '2026-01-03T00:00:00.000Z')).status).toBe(201)
  })

  it('takes none from others', async () => {
    for (const by of ['editor', 'reporter'] as const)
      expect((await duty(by, '2026-01-03T00:00:00.000Z')).status).toBe(403)
  })

  it('takes nobody who reviews nothing, nor the suspended, whoever enters it and by whatever door', async () => {
    const enter = (who: PersonName) =>
      newsroom.ask('chief', 'POST', '/api/duty-roster', {
        body: { user: newsroom.ids[who], startsAt: '2026-01-02T00:00:00.000Z', endsAt: '2026-01-03T00:00:00.000Z' },
      })
    for (const who of ['photographer', 'reporter', 'proofreader', 'admin'] as const) {
      const answer = await enter(who)
      expect([who, answer.status, codesOf(answer)]).toEqual([who, 400, ['duty_unfit']])
      expect(answer.body.errors?.[0]?.path).toBe('user')
    }
    const id = idIn(expectStatus(await enter('editor2'), 201).body.doc)
    const swapped = await newsroom.ask('chief', 'PATCH', `/api/duty-roster/${id}`, {
      body: { user: newsroom.ids.photographer },
    })
    expect([swapped.status, codesOf(swapped)]).toEqual([400, ['duty_unfit']])
    const suspend = (suspended: boolean) =>
      newsroom.ask('admin', 'PATCH', `/api/users/${newsroom.ids.editor2}`, { body: { suspended } })
    expectStatus(await suspend(true), 200)
    expect(codesOf(await enter('editor2'))).toEqual(['duty_unfit'])
    expectStatus(
      await newsroom.ask('chief', 'PATCH', `/api/duty-roster/${id}`, { body: { endsAt: '2026-01-02T12:00:00.000Z' } }),
      200,
    )
    expectStatus(await suspend(false), 200)
  })

  it.each(['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'])(
    'takes none that ends before it begins: %s',
    async (endsAt) => {
      const answer = await duty('desk', endsAt)
      expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([400, 'endsAt'])
    },
  )
})
