import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MongoServer, startMongo } from '../../scripts/mongo.mjs'
import { codesOf } from '../int/support/client'
import { freePort } from '../support/freePort'
import { type NewsroomServer, startNewsroom } from './support/newsroomServer'

// A server that the caller provides is not this test's to stop.
describe.skipIf(process.env.TEST_MONGODB_URI)('threat 32: the database goes away', () => {
  let folder: string
  let port: number
  let mongo: MongoServer
  let newsroom: NewsroomServer

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'newsroom-away-'))
    port = await freePort()
    mongo = await startMongo({ dataDir: folder, port })
    newsroom = await startNewsroom({ databaseUri: mongo.uri })
  })

  afterAll(async () => {
    await newsroom?.server.stop()
    await mongo?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is told with 503 within seconds, and the same process serves again soon after it is back, with everything that was acknowledged', async () => {
    const published = await newsroom.pieceIn('published')
    const approved = await newsroom.pieceIn('approved')
    const { revision } = await newsroom.standing(approved)
    const { pid } = newsroom.server
    await mongo.stop('SIGKILL')

    const ways = {
      read: () => newsroom.ask(null, 'GET', '/api/articles'),
      publish: () => newsroom.take(approved, 'publish', 'chief', { revision }),
      save: () => newsroom.ask('reporter', 'POST', '/api/articles', { body: newsroom.articleData() }),
      me: () => newsroom.ask('chief', 'GET', '/api/users/me'),
      ready: () => newsroom.ask(null, 'GET', '/readyz'),
    }
    for (const [name, ask] of Object.entries(ways)) {
      const since = Date.now()
      const answer = await ask()
      expect([name, answer.status, codesOf(answer)[0]]).toEqual([name, 503, 'database_unavailable'])
      expect(Date.now() - since, name).toBeLessThan(4_000)
    }
    const graphql = await newsroom.graphql(null, '{ Articles { docs { id } } }')
    expect(graphql.body.errors?.length).toBe(1)
    expect(graphql.text).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|Mongo/)
    expect((await newsroom.ask(null, 'GET', '/healthz')).status).toBe(200)

    mongo = await startMongo({ dataDir: folder, port })
    const since = Date.now()
    await expect.poll(async () => (await ways.read()).status, { timeout: 15_000, interval: 200 }).toBe(200)
    expect(Date.now() - since).toBeLessThan(5_000)
    expect((await newsroom.ask(null, 'GET', `/api/articles/${published}`)).status).toBe(200)
    expect(await newsroom.standing(approved)).toMatchObject({ state: 'approved', revision })
    expect((await ways.publish()).status).toBe(200)
    await expect.poll(async () => (await ways.ready()).status, { timeout: 5_000 }).toBe(200)
    expect(newsroom.server.pid).toBe(pid)
  }, 180_000)
})
