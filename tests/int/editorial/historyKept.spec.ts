import type { Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { personNames } from '../support/people'

let newsroom: BootedNewsroom
let id: string
let eventId: string
let itemId: string

beforeAll(async () => {
  newsroom = await bootNewsroom()
  id = await newsroom.pieceIn('published')
  const { db } = newsroom.payload
  const where: Where = { and: [{ documentId: { equals: id } }, { sequence: { equals: 2 } }] }
  eventId = String((await db.findOne<{ id: string }>({ collection: 'editorial-events', where }))?.id)
  itemId = String(
    (await db.findOne<{ id: string }>({ collection: 'editorial-items', where: { documentId: { equals: id } } }))?.id,
  )
})

afterAll(() => newsroom?.stop())

describe('the history', () => {
  const rowOf = () => ({
    collectionSlug: 'articles',
    documentId: id,
    sequence: 99,
    action: 'publish',
    from: 'draft',
    to: 'published',
    at: new Date().toISOString(),
    actorName: '冒签人',
    cycle: 1,
    revision: 1,
    hash: '0',
  })

  it.each([...personNames, null])('cannot be written, changed or deleted by %s over REST and GraphQL', async (who) => {
    const before = await newsroom.history(id)
    for (const [collection, one] of [
      ['editorial-events', eventId],
      ['editorial-items', itemId],
    ] as const) {
      const answers = await Promise.all([
        newsroom.ask(who, 'POST', `/api/${collection}`, {
          body: { ...rowOf(), state: 'published', track: 'standard' },
        }),
        newsroom.ask(who, 'PATCH', `/api/${collection}/${one}`, {
          body: { reason: '改写', state: 'draft', signatures: [], revision: 1 },
        }),
        newsroom.ask(who, 'PATCH', `/api/${collection}?where[id][equals]=${one}`, {
          body: { reason: '改写', state: 'draft' },
        }),
        newsroom.ask(who, 'DELETE', `/api/${collection}/${one}`),
        newsroom.ask(who, 'DELETE', `/api/${collection}?where[documentId][equals]=${id}`),
        newsroom.ask(who, 'POST', `/api/${collection}/${one}/duplicate`, { body: {} }),
      ])
      for (const { status } of answers) expect([403, 404]).toContain(status)
      const name = collection === 'editorial-events' ? 'EditorialEvent' : 'EditorialItem'
      for (const mutation of [`delete${name}(id: "${one}") { id }`, `update${name}(id: "${one}", data: {}) { id }`]) {
        expect((await newsroom.graphql(who, `mutation { ${mutation} }`)).body.errors?.length).toBeGreaterThan(0)
      }
    }
    expect(await newsroom.history(id)).toEqual(before)
    expect(before.isIntact).toBe(true)
  })

  it('cannot be written, changed or deleted by the Local API with access overridden', async () => {
    const { payload, ids } = newsroom
    const before = await newsroom.history(id)
    const user = { ...(await payload.findByID({ collection: 'users', id: ids.admin })), collection: 'users' as const }
    for (const options of [{ overrideAccess: true }, { overrideAccess: true, user }, { overrideAccess: false, user }]) {
      await expect(payload.create({ collection: 'editorial-events', data: rowOf(), ...options })).rejects.toMatchObject(
        { status: 403 },
      )
      await expect(
        payload.update({ collection: 'editorial-events', id: eventId, data: { reason: '改写' }, ...options }),
      ).rejects.toMatchObject({ status: 403 })
      await expect(payload.delete({ collection: 'editorial-events', id: eventId, ...options })).rejects.toMatchObject({
        status: 403,
      })
      await payload
        .update({
          collection: 'editorial-events',
          where: { documentId: { equals: id } },
          data: { reason: '改写' },
          ...options,
        })
        .catch(() => undefined)
      await payload
        .delete({ collection: 'editorial-events', where: { documentId: { equals: id } }, ...options })
        .catch(() => undefined)
    }
    expect(await newsroom.history(id)).toEqual(before)
  })

  it('shows where somebody has altered, removed or added a row behind the program', async () => {
    const { db } = newsroom.payload
    const whole = await newsroom.history(id)
    const row = await db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'editorial-events',
      where: { id: { equals: eventId } },
    })
    const brokenAfter = async (tamper: () => Promise<unknown>, mend: () => Promise<unknown>) => {
      await tamper()
      const { isIntact, brokenAt } = await newsroom.history(id)
      await mend()
      return { isIntact, brokenAt }
    }
    const change = (data: Record<string, unknown>) =>
      db.updateOne({ collection: 'editorial-events', id: eventId, data })
    expect(
      await brokenAfter(
        () => change({ actorName: '别人' }),
        () => change({ actorName: row?.actorName }),
      ),
    ).toEqual({ isIntact: false, brokenAt: 2 })
    expect(
      await brokenAfter(
        () => change({ reason: '补写的理由' }),
        () => change({ reason: null }),
      ),
    ).toEqual({ isIntact: false, brokenAt: 2 })
    const remove = () => db.deleteOne({ collection: 'editorial-events', where: { id: { equals: eventId } } })
    expect(
      await brokenAfter(remove, () => db.create({ collection: 'editorial-events', data: { ...row } })),
    ).toMatchObject({ isIntact: false })
    expect(await newsroom.history(id)).toEqual(whole)
  })

  it('survives a draft that is deleted for good, which leaves a row of its own', async () => {
    const draft = await newsroom.createPiece()
    await newsroom.ask('reporter', 'PATCH', `/api/articles/${draft}`, { body: { deletedAt: new Date().toISOString() } })
    expect((await newsroom.ask('reporter', 'DELETE', `/api/articles/${draft}?trash=true`)).status).toBe(200)
    const { events, isIntact } = await newsroom.history(draft)
    expect(isIntact).toBe(true)
    expect(events?.map(({ action }) => action)).toEqual(['create', 'trash', 'delete'])
  })
})
