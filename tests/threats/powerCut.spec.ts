import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from '../http/support/server'
import { expectStatus } from '../int/support/client'
import { freePort } from '../support/freePort'
import { type NewsroomServer, startNewsroom } from './support/newsroomServer'

const cuts = 20

let dataDir: string
let port: number
let server: TestServer
let newsroom: NewsroomServer

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'newsroom-cut-'))
  port = await freePort()
  newsroom = await startNewsroom({ dataDir, port })
  server = newsroom.server
})

afterAll(async () => {
  await server?.kill()
  await rm(dataDir, { recursive: true, force: true })
})

describe('threat 30: kill -9 in the middle of a publication', () => {
  it(`leaves the old state or the new one, never half, at ${cuts} random moments`, async () => {
    for (let cut = 0; cut < cuts; cut += 1) {
      const [first, second] = [await newsroom.pieceIn('approved'), await newsroom.pieceIn('approved')]
      const asked = [first, second].map(async (id) => ({
        id,
        answer: await newsroom.take(id, 'publish', 'chief').catch(() => undefined),
      }))
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 120))
      await server.kill()
      const answers = await Promise.all(asked)
      server = await startServer({ dataDir, port })
      for (const { id, answer } of answers) {
        const state = await wholeStateOf(id)
        if (answer?.status === 200) expect(state).toBe('published')
        // What was cut off can be done again.
        if (state === 'approved') expectStatus(await newsroom.take(id, 'publish', 'chief'), 200)
        expect(await wholeStateOf(id)).toBe('published')
      }
    }
  }, 600_000)
})

/** The state, once every place that tells of it agrees. */
async function wholeStateOf(id: string): Promise<'approved' | 'published'> {
  const { state, revision } = await newsroom.standing(id)
  const { events, isIntact } = await newsroom.history(id)
  const last = events?.at(-1)
  const read = await newsroom.ask(null, 'GET', `/api/articles/${id}`)
  const newest = await newsroom.ask('chief', 'GET', `/api/articles/${id}?draft=true`)
  const isPublished = state === 'published'
  expect(['approved', 'published']).toContain(state)
  expect(isIntact).toBe(true)
  expect(last).toMatchObject({ to: state, revision, action: isPublished ? 'publish' : 'approve' })
  expect(read.status).toBe(isPublished ? 200 : 404)
  expect(newest.body).toMatchObject({ state, revision, _status: isPublished ? 'published' : 'draft' })
  expect(Boolean(newest.body.publishedAt)).toBe(isPublished)
  return isPublished ? 'published' : 'approved'
}
