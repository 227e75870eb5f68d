import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { type Answer, codesOf, expectStatus, idIn, send } from '../support/client'
import { password } from '../support/people'

interface Administrator {
  readonly id: string
  readonly email: string
}

let newsroom: BootedNewsroom
let registered = 0

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

/** Nobody else holds the role while a test makes its own administrators. */
beforeEach(() => newsroom.payload.db.deleteMany({ collection: 'users', where: { roles: { in: ['admin'] } } }))

async function administrators(count: number): Promise<Administrator[]> {
  const made: Administrator[] = []
  while (made.length < count) {
    registered += 1
    const email = `admin${registered}@newsroom.test`
    const { id } = await newsroom.payload.create({
      collection: 'users',
      data: { email, password, name: `管理员 ${registered}`, roles: ['admin'] },
    })
    made.push({ id, email })
  }
  return made
}

async function headersOf({ email }: Administrator): Promise<Record<string, string>> {
  const { body } = expectStatus(
    await send(newsroom.url, 'POST', '/api/users/login', { body: { email, password } }),
    200,
  )
  return { authorization: `JWT ${body.token}` }
}

const remaining = async () =>
  (
    await newsroom.payload.count({
      collection: 'users',
      where: { and: [{ roles: { in: ['admin'] } }, { suspended: { not_equals: true } }] },
    })
  ).totalDocs

const statuses = (answers: readonly Answer[]) => answers.map(({ status }) => status).sort()

describe('the last administrator', () => {
  it('cannot be suspended or deleted, nor give the role away', async () => {
    const [last] = await administrators(1)
    if (!last) throw new Error('none')
    const headers = await headersOf(last)
    const path = `/api/users/${last.id}`
    for (const answer of [
      await send(newsroom.url, 'PATCH', path, { headers, body: { suspended: true } }),
      await send(newsroom.url, 'DELETE', path, { headers }),
    ]) {
      expect([answer.status, codesOf(answer)]).toEqual([403, ['last_admin']])
    }
    const given = await send(newsroom.url, 'PATCH', path, { headers, body: { roles: ['editor'] } })
    expect([given.status, codesOf(given)]).toEqual([403, ['own_roles', 'last_admin']])
    expect(await remaining()).toBe(1)
  })

  it('may go once another one is there, who then is the last', async () => {
    const [first, second] = await administrators(2)
    if (!first || !second) throw new Error('none')
    const headers = await headersOf(second)
    expect(
      (await send(newsroom.url, 'PATCH', `/api/users/${first.id}`, { headers, body: { suspended: true } })).status,
    ).toBe(200)
    expect((await send(newsroom.url, 'DELETE', `/api/users/${second.id}`, { headers })).status).toBe(403)
  })

  it('keeps the role although the other one loses it: the account it rests on is otherwise untouched', async () => {
    const [first, second] = await administrators(2)
    if (!first || !second) throw new Error('none')
    const { updatedAt: _before, ...standing } = await newsroom.payload.findByID({ collection: 'users', id: first.id })
    expectStatus(
      await send(newsroom.url, 'PATCH', `/api/users/${second.id}`, {
        headers: await headersOf(second),
        body: { suspended: true },
      }),
      200,
    )
    const { updatedAt: _after, ...kept } = await newsroom.payload.findByID({ collection: 'users', id: first.id })
    expect(kept).toEqual(standing)
  })

  it.each([
    ['take each other’s role', 'PATCH', { roles: ['editor'] }],
    ['suspend each other', 'PATCH', { suspended: true }],
    ['delete each other', 'DELETE', undefined],
  ] as const)('remains when two %s at the same moment', async (_what, method, body) => {
    for (let round = 0; round < 4; round += 1) {
      await newsroom.payload.db.deleteMany({ collection: 'users', where: { roles: { in: ['admin'] } } })
      const [first, second] = await administrators(2)
      if (!first || !second) throw new Error('none')
      const [asFirst, asSecond] = [await headersOf(first), await headersOf(second)]
      const answers = await Promise.all([
        send(newsroom.url, method, `/api/users/${second.id}`, { headers: asFirst, body }),
        send(newsroom.url, method, `/api/users/${first.id}`, { headers: asSecond, body }),
      ])
      const done = statuses(answers).filter((status) => status === 200)
      // Who comes too late is refused by the rule, or by the conflict of the two writes, which can turn both away.
      for (const status of statuses(answers)) expect([200, 401, 403, 409]).toContain(status)
      expect(done.length, JSON.stringify(answers.map(({ text }) => text))).toBeLessThanOrEqual(1)
      expect(await remaining()).toBe(2 - done.length)
    }
  })

  it('remains when three are taken away in a ring', async () => {
    for (let round = 0; round < 3; round += 1) {
      await newsroom.payload.db.deleteMany({ collection: 'users', where: { roles: { in: ['admin'] } } })
      const ring = await administrators(3)
      const headers = await Promise.all(ring.map(headersOf))
      const answers = await Promise.all(
        ring.map((_one, index) =>
          send(newsroom.url, 'PATCH', `/api/users/${ring[(index + 1) % 3]?.id}`, {
            headers: headers[index] ?? {},
            body: { roles: [] },
          }),
        ),
      )
      const done = statuses(answers).filter((status) => status === 200)
      for (const status of statuses(answers)) expect([200, 401, 403, 409]).toContain(status)
      expect(await remaining(), String(statuses(answers))).toBe(3 - done.length)
      expect(done.length).toBeLessThan(3)
    }
  })

  it('remains when all are deleted or suspended by one bulk request', async () => {
    for (const [method, body] of [
      ['DELETE', undefined],
      ['PATCH', { suspended: true }],
    ] as const) {
      await newsroom.payload.db.deleteMany({ collection: 'users', where: { roles: { in: ['admin'] } } })
      const [first] = await administrators(3)
      if (!first) throw new Error('none')
      await send(newsroom.url, method, '/api/users?where[roles][in]=admin', { headers: await headersOf(first), body })
      expect(await remaining(), method).toBe(1)
    }
  })
})

describe('an administrator', () => {
  it('changes nobody’s roles for themselves', async () => {
    const [first] = await administrators(2)
    if (!first) throw new Error('none')
    const answer = await send(newsroom.url, 'PATCH', `/api/users/${first.id}`, {
      headers: await headersOf(first),
      body: { roles: ['admin', 'chiefEditor'] },
    })
    expect([answer.status, codesOf(answer)]).toEqual([403, ['own_roles']])
  })

  it('gives and takes the roles of others', async () => {
    const [first] = await administrators(1)
    if (!first) throw new Error('none')
    const headers = await headersOf(first)
    const body = { email: `new${registered}@newsroom.test`, name: '新同事', password, roles: ['reporter'] }
    const id = idIn(expectStatus(await send(newsroom.url, 'POST', '/api/users', { headers, body }), 201).body.doc)
    const answer = expectStatus(
      await send(newsroom.url, 'PATCH', `/api/users/${id}`, { headers, body: { roles: ['editor', 'deskHead'] } }),
      200,
    )
    expect(answer.body.doc).toMatchObject({ roles: ['editor', 'deskHead'] })
  })
})
