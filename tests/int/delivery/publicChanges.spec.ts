import { randomUUID } from 'node:crypto'
import { createLocalReq, initTransaction, killTransaction } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { followPublicChanges } from '../../../src/delivery/changes/followers'
import { forgetOldChanges, type PublicChangeRow } from '../../../src/delivery/changes/publicChangeRows'
import { watchPublicChanges } from '../../../src/delivery/changes/watchPublicChanges'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { expectStatus } from '../support/client'

let newsroom: BootedNewsroom
let heard: PublicChangeRow[] = []

beforeAll(async () => {
  newsroom = await bootNewsroom()
  followPublicChanges(newsroom.payload.db, (row) => {
    if (row) heard.push(row)
  })
})

beforeEach(() => {
  heard = []
})

afterAll(() => newsroom?.stop())

const changes = () => heard.flatMap((row) => row.changes)
const written = async () => (await newsroom.payload.count({ collection: 'public-changes' })).totalDocs

describe('a change of what the public may see', () => {
  it('is written once with the publication, and heard of before its answer', async () => {
    const id = await newsroom.pieceIn('approved')
    const before = await written()
    heard = []
    expectStatus(await newsroom.take(id, 'publish', 'chief'), 200)
    expect(heard).toHaveLength(1)
    expect(changes()).toContainEqual({ of: 'articles', id, isVisible: true })
    expect(await written()).toBe(before + 1)
  })

  it('is no draft, no save of one and no signature', async () => {
    const id = await newsroom.pieceIn('draft')
    await newsroom.edit(id, 'reporter', { headline: '改了标题' })
    await newsroom.take(id, 'submit', 'reporter')
    await newsroom.take(id, 'approve', 'editor')
    expect(changes()).toEqual([])
  })

  it('is no correction until it is published', async () => {
    const id = await newsroom.pieceIn('correcting')
    heard = []
    await newsroom.edit(id, 'editor', { headline: '更正了标题' })
    expect(changes()).toEqual([])
    expectStatus(await newsroom.take(id, 'publish', 'desk'), 200)
    expect(changes()).toContainEqual({ of: 'articles', id, isVisible: true })
  })

  it.each([
    ['withdraw', 'withdrawn'],
    ['kill', 'killed'],
  ])('takes what goes by %s away, its tombstone with it', async (action) => {
    const id = await newsroom.pieceIn('published')
    heard = []
    expectStatus(await newsroom.take(id, action, 'chief', { reason: '测试撤稿' }), 200)
    expect(heard).toHaveLength(1)
    expect(changes()).toContainEqual({ of: 'articles', id, isVisible: false })
    expect(changes()).toContainEqual(expect.objectContaining({ of: 'tombstones', isVisible: true }))
  })

  it('is a byline renamed and a section in another place, and not one that is merely referred to', async () => {
    expectStatus(
      await newsroom.ask('admin', 'PATCH', `/api/bylines/${newsroom.bylineId}`, { body: { name: '本报记者乙' } }),
      200,
    )
    expectStatus(
      await newsroom.ask('admin', 'PATCH', `/api/sections/${newsroom.sectionId}`, { body: { order: 7 } }),
      200,
    )
    expect(changes()).toEqual([
      { of: 'bylines', id: newsroom.bylineId, isVisible: true },
      { of: 'sections', id: newsroom.sectionId, isVisible: true },
    ])
    heard = []
    await newsroom.createPiece()
    expect(changes()).toEqual([])
  })

  it('is another front page', async () => {
    const { body } = expectStatus(await newsroom.ask('editor', 'GET', '/api/front-page/desk'), 200)
    const { revision } = body.desk as { revision: number }
    expectStatus(await newsroom.ask('editor', 'PUT', '/api/front-page', { body: { slots: {}, revision } }), 200)
    expect(changes()).toContainEqual({ of: 'front-page', isVisible: true })
  })

  it('is nothing that was rolled back', async () => {
    const before = await written()
    const req = await createLocalReq({}, newsroom.payload)
    await initTransaction(req)
    await newsroom.payload.update({ collection: 'sections', id: newsroom.sectionId, data: { order: 9 }, req })
    await killTransaction(req)
    expect(heard).toEqual([])
    expect(await written()).toBe(before)
  })
})

it('is kept for a day, for whoever was away, and not for ever', async () => {
  const { db } = newsroom.payload
  const now = new Date()
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString()
  for (const at of [hoursAgo(25), hoursAgo(23)])
    await db.create({ collection: 'public-changes', data: { id: randomUUID(), at, changes: [] } })
  const before = await written()
  await forgetOldChanges(db, now)
  expect(await written()).toBe(before - 1)
  const { docs } = await db.find<{ id: string }>({
    collection: 'public-changes',
    where: { at: { less_than: hoursAgo(22) } },
  })
  expect(docs).toHaveLength(1)
})

describe.runIf(process.env.TEST_ENGINE === 'mongodb')('a change by another process', () => {
  it('is heard of within a second, once', async () => {
    const stop = watchPublicChanges(newsroom.payload)
    try {
      const id = randomUUID()
      const changed = [{ of: 'articles', id: randomUUID(), isVisible: false }]
      const at = new Date().toISOString()
      const writtenAt = Date.now()
      // Below this process's own door, as another one's row arrives.
      const { db } = newsroom.payload as unknown as {
        db: { collections: Record<string, { create(rows: object[]): Promise<unknown> }> }
      }
      await db.collections['public-changes']?.create([{ _id: id, at, changes: changed }])
      await expect.poll(() => heard.filter((row) => row.id === id).length, { interval: 20 }).toBe(1)
      expect(Date.now() - writtenAt).toBeLessThan(5_000)
      expect(heard.find((row) => row.id === id)?.changes).toEqual(changed)
      await new Promise((resolve) => setTimeout(resolve, 1_000))
      expect(heard.filter((row) => row.id === id)).toHaveLength(1)
    } finally {
      await stop()
    }
  })

  it('is looked for without leaving a listener behind for each pause', async () => {
    const open = new Map<unknown, number>()
    let most = 0
    const count = (name: 'addEventListener' | 'removeEventListener', by: number) => {
      const { [name]: original } = EventTarget.prototype
      return vi.spyOn(EventTarget.prototype, name).mockImplementation(function (
        this: EventTarget,
        ...given: Parameters<EventTarget['addEventListener']>
      ) {
        if (given[0] === 'abort') {
          open.set(this, (open.get(this) ?? 0) + by)
          most = Math.max(most, open.get(this) ?? 0)
        }
        original.apply(this, given)
      })
    }
    const spies = [count('addEventListener', 1), count('removeEventListener', -1)]
    const stop = watchPublicChanges(newsroom.payload)
    try {
      // Half a dozen pauses.
      await new Promise((resolve) => setTimeout(resolve, 2_500))
      expect(most).toBe(1)
    } finally {
      await stop()
      for (const spy of spies) spy.mockRestore()
    }
  })
})
