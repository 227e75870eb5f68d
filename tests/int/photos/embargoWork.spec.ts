import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { expectStatus } from '../support/client'
import { pictureSteps } from './pictureSteps'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

it('the end of an embargo is put on record by the server as it runs, without anybody asking', async () => {
  const steps = pictureSteps(() => newsroom)
  const { id: picture } = await steps.picture()
  await steps.pieceWith(picture, 'published')
  const body = { embargoUntil: new Date(Date.now() + 3_600_000).toISOString(), reason: '约定晚发' }
  expectStatus(await newsroom.ask('desk', 'POST', `/api/media/${picture}/rights`, { body }), 200)
  const over = { embargoUntil: new Date(Date.now() - 1_000).toISOString() }
  await newsroom.payload.db.updateOne({ collection: 'media', id: picture, data: over })
  const { startDueWork } = await import('../../../src/server/dueWork')
  const stop = startDueWork(newsroom.payload, { take: () => new Map(), putBack: () => {} })
  try {
    await vi.waitFor(
      async () => {
        const { body: record } = await newsroom.ask('editor', 'GET', `/api/media/${picture}/history`)
        expect(record.events).toContainEqual(expect.objectContaining({ action: 'embargoEnded' }))
      },
      { timeout: 20_000, interval: 500 },
    )
  } finally {
    await stop()
  }
}, 60_000)
