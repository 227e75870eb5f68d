import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MongoServer, startMongo } from '../../scripts/mongo.mjs'
import { expectStatus, send } from '../int/support/client'
import { freePort } from '../support/freePort'
import { type NewsroomServer, startNewsroom } from '../threats/support/newsroomServer'
import { startServer, type TestServer } from './support/server'

// Two production servers on one database. A server that the caller provides is not this test's to stop.
describe.skipIf(process.env.TEST_MONGODB_URI)('what readers get from memory', () => {
  let folder: string
  let port: number
  let mongo: MongoServer
  let newsroom: NewsroomServer
  let second: TestServer

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'newsroom-delivery-'))
    port = await freePort()
    mongo = await startMongo({ dataDir: path.join(folder, 'mongodb'), port })
    newsroom = await startNewsroom({ databaseUri: mongo.uri })
    second = await startServer({ databaseUri: mongo.uri, dataDir: path.join(folder, 'second') })
  })

  afterAll(async () => {
    await Promise.all([newsroom?.server.stop(), second?.stop()])
    await mongo?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const read = (address: string, url = newsroom.url) => send(url, 'GET', address)
  const warm = async (address: string, url = newsroom.url) => {
    const isHit = async () => (await read(address, url)).headers.get('x-cache')
    await expect.poll(isHit, { timeout: 20_000, interval: 20 }).toBe('hit')
  }

  it('is never a killed piece again: at once here, after a second at the other server, in 10,000 reads', async () => {
    const id = await newsroom.pieceIn('published', { data: { headline: '就要撤下' } })
    const addresses = [
      `/api/articles/${id}`,
      '/api/articles?limit=20&sort=-publishedAt',
      `/api/articles?where[id][equals]=${id}`,
    ]
    for (const url of [newsroom.url, second.url]) for (const address of addresses) await warm(address, url)

    let killedAt = Number.POSITIVE_INFINITY
    const late: string[] = []
    const reads = { before: 0, after: 0 }
    const reader = async (url: string, address: string, allowedMilliseconds: number) => {
      while (reads.after < 10_000) {
        const askedAt = performance.now()
        const { text } = await read(address, url)
        reads[askedAt > killedAt ? 'after' : 'before'] += 1
        if (askedAt > killedAt + allowedMilliseconds && text.includes('就要撤下')) late.push(`${url}${address}`)
      }
    }
    const readers = addresses.flatMap((address) => [
      reader(newsroom.url, address, 0),
      reader(newsroom.url, address, 0),
      reader(second.url, address, 1_000),
    ])
    const { revision } = await newsroom.standing(id)
    expectStatus(await newsroom.take(id, 'kill', 'chief', { reason: '测试紧急撤稿', revision }), 200)
    killedAt = performance.now()
    await Promise.all(readers)
    expect(late).toEqual([])
    expect(reads.before).toBeGreaterThan(0)
  }, 120_000)

  it('holds while 10,000 addresses of nonsense are asked for, within its memory', async () => {
    await warm('/api/sections?limit=3')
    const before = residentMebibytes(newsroom.server.pid)
    const from = { hit: 0, other: 0 }
    let next = 0
    const asker = async () => {
      for (let n = next++; n < 10_000; n = next++) {
        const { headers } = await read(`/api/sections?limit=3&utm_${n % 7}=${n}&${n}[a][b]=${'x'.repeat(n % 500)}`)
        from[headers.get('x-cache') === 'hit' ? 'hit' : 'other'] += 1
      }
    }
    await Promise.all(Array.from({ length: 16 }, asker))
    // The database was asked again now and then: after five minutes, or when a look for changes came late.
    expect(from.hit).toBeGreaterThan(9_900)
    expect(residentMebibytes(newsroom.server.pid) - before).toBeLessThan(150)
  }, 120_000)

  it('goes on while the database is away, marked, without what was killed, and is right again soon after it is back', async () => {
    const kept = await newsroom.pieceIn('published', { data: { headline: '留下的标题' } })
    const killed = await newsroom.pieceIn('published', { data: { headline: '撤下的标题' } })
    await warm(`/api/articles/${killed}`)
    expectStatus(await newsroom.take(killed, 'kill', 'chief', { reason: '测试紧急撤稿' }), 200)
    await warm(`/api/articles/${kept}`)
    await warm('/api/sections')
    await mongo.stop('SIGKILL')
    await sleep(1_100)

    const stale = await read(`/api/articles/${kept}`)
    expect([stale.status, stale.headers.get('x-cache'), stale.body.headline]).toEqual([200, 'stale', '留下的标题'])
    expect(Number(stale.headers.get('age'))).toBeGreaterThanOrEqual(1)
    expect((await read(`/api/articles/${killed}`)).text).not.toContain('撤下的标题')
    expect((await read('/api/bylines?limit=77')).status).toBe(503)
    const since = Date.now()
    for (let times = 0; times < 50; times += 1)
      expect((await read('/api/sections')).headers.get('x-cache')).toBe('stale')
    expect(Date.now() - since).toBeLessThan(5_000)

    mongo = await startMongo({ dataDir: path.join(folder, 'mongodb'), port })
    const source = async () => (await read(`/api/articles/${kept}`)).headers.get('x-cache')
    await expect.poll(source, { timeout: 20_000, interval: 100 }).toBe('hit')
    expectStatus(await newsroom.take(kept, 'kill', 'chief', { reason: '测试紧急撤稿' }), 200)
    expect((await read(`/api/articles/${kept}`)).status).toBe(404)
  }, 120_000)
})

function residentMebibytes(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
}
