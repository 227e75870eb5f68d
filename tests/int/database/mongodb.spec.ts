import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type MongoServer, startMongo } from '../../../scripts/mongo.mjs'
import { isDatabaseUnavailable } from '../../../src/database/databaseFailure'
import { bootThrowaway, type Throwaway } from './throwaway'

let folder: string
let server: MongoServer | undefined
let payload: Throwaway | undefined

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'newsroom-mongodb-'))
})

afterEach(async () => {
  await payload?.destroy()
  await server?.stop()
  payload = server = undefined
  rmSync(folder, { recursive: true, force: true })
})

describe('MongoDB', () => {
  it('is refused at the start when it has no transactions', async () => {
    server = await startMongo({ dataDir: folder, standalone: true })
    await expect(bootThrowaway({ databaseUri: server.uri, dataDir: folder })).rejects.toMatchObject({
      code: 'database_without_transactions',
    })
  }, 60_000)

  it('is named without its password when it cannot be reached', async () => {
    const databaseUri = 'mongodb://desk:secret@127.0.0.1:9/newsroom?replicaSet=rs0'
    await expect(bootThrowaway({ databaseUri, dataDir: folder })).rejects.toMatchObject({
      code: 'database_unreachable',
      message: expect.not.stringContaining('secret'),
    })
  }, 20_000)

  it('has transactions though the URI names no replica set', async () => {
    server = await startMongo({ dataDir: folder })
    payload = await bootThrowaway({ databaseUri: server.uri.replace(/\?.*/, ''), dataDir: folder })
    expect(await payload.db.beginTransaction()).toEqual(expect.any(String))
  }, 60_000)

  it('has every index before it serves', async () => {
    server = await startMongo({ dataDir: folder })
    payload = await bootThrowaway({ databaseUri: server.uri, dataDir: folder })
    const indexes = await payload.db.collections.counters?.collection.indexes()
    expect(indexes?.map(({ key, unique }) => ({ key, unique: unique ?? false }))).toEqual(
      expect.arrayContaining([
        { key: { piece: 1 }, unique: true },
        { key: { revision: 1 }, unique: false },
        { key: { piece: 1, revision: 1 }, unique: true },
      ]),
    )
  }, 60_000)

  it.skipIf(process.env.TEST_MONGODB_URI)(
    'is reported as unavailable within seconds while it is away, and serves again when it is back',
    async () => {
      const port = 20_000 + Math.floor(Math.random() * 10_000)
      server = await startMongo({ dataDir: folder, port })
      payload = await bootThrowaway({ databaseUri: server.uri, dataDir: folder })
      const { id } = await payload.create({ collection: 'pieces', data: { title: 'kept' } })

      const read = () => payload?.findByID({ collection: 'pieces', id })
      const write = () => payload?.create({ collection: 'pieces', data: { title: 'lost' } })
      await server.stop('SIGKILL')
      for (const attempt of [read, write]) {
        const since = Date.now()
        const error: unknown = await attempt()?.then(
          () => undefined,
          (reason: unknown) => reason,
        )
        expect(isDatabaseUnavailable(error)).toBe(true)
        expect(Date.now() - since).toBeLessThan(3_000)
      }

      server = await startMongo({ dataDir: folder, port })
      const since = Date.now()
      await expect.poll(read, { timeout: 5_000 }).toMatchObject({ title: 'kept' })
      expect(Date.now() - since).toBeLessThan(5_000)
    },
    90_000,
  )
})
