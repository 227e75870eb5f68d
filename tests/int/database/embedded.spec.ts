import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from '@payloadcms/db-sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withTransaction } from '../../../src/database/retryTransaction'
import { bootThrowaway, newRequest, schemaMigration, type Throwaway } from './throwaway'

let folder: string
const started: Throwaway[] = []

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'newsroom-embedded-'))
})

afterEach(async () => {
  for (const payload of started.splice(0)) await payload.destroy()
  rmSync(folder, { recursive: true, force: true })
})

async function boot(dataDir = folder, migrations?: Awaited<ReturnType<typeof schemaMigration>>[]): Promise<Throwaway> {
  const payload = await bootThrowaway({ databaseUri: undefined, dataDir }, migrations)
  started.push(payload)
  return payload
}

describe('the embedded database', () => {
  it('runs the migrations on an empty file, and does nothing on the second start', async () => {
    const migration = await schemaMigration()
    let runs = 0
    const counted = {
      ...migration,
      up: (args: Parameters<typeof migration.up>[0]) => {
        runs += 1
        return migration.up(args)
      },
    }
    const first = await boot(path.join(folder, 'made', 'for', 'it'), [counted])
    const { id } = await first.create({ collection: 'pieces', data: { title: 'kept' } })
    await first.destroy()

    const second = await boot(path.join(folder, 'made', 'for', 'it'), [counted])
    expect(runs).toBe(1)
    expect((await second.findByID({ collection: 'pieces', id })).title).toBe('kept')
  })

  it('runs only what is new when a migration is added', async () => {
    const first = await schemaMigration()
    await (await boot(folder, [first])).destroy()
    const seen: string[] = []
    const again = { ...first, up: async () => void seen.push('first') }
    const added = { ...first, name: '20200102_000000_added', up: async () => void seen.push('added') }
    await boot(folder, [again, added])
    expect(seen).toEqual(['added'])
  })

  it('opens again after the configuration was reloaded', async () => {
    const payload = await boot()
    await payload.db.destroy?.()
    await payload.db.init?.()
    await payload.db.connect?.({ hotReload: true })
    await payload.create({ collection: 'pieces', data: { title: 'after' } })
    expect((await payload.find({ collection: 'pieces' })).totalDocs).toBe(1)
  })

  it('refuses a second start on the same file', async () => {
    await boot()
    await expect(boot()).rejects.toMatchObject({
      code: 'database_in_use',
      message: expect.stringContaining(String(process.pid)),
    })
  })

  it('says in one sentence that the data folder cannot be made', async () => {
    writeFileSync(path.join(folder, 'file'), '')
    await expect(boot(path.join(folder, 'file', 'data'))).rejects.toMatchObject({ code: 'database_folder_unusable' })
  })

  it.skipIf(process.getuid?.() === 0)('says in one sentence that the data folder cannot be written', async () => {
    chmodSync(folder, 0o500)
    await expect(boot()).rejects.toMatchObject({ code: 'database_folder_unusable' })
  })

  it('says in one sentence that the file is no database, and leaves it free', async () => {
    writeFileSync(
      path.join(folder, 'newsroom.db'),
      'no database at all, but long enough to have a header of its own'.repeat(40),
    )
    for (const _ of [1, 2]) await expect(boot()).rejects.toMatchObject({ code: 'database_file_unusable' })
  })

  it('reports a commit that fails instead of acknowledging it', async () => {
    const payload = await boot()
    const req = await newRequest(payload)
    const failing = withTransaction(req, async () => {
      // Both engines' sessions are in the type; here they are drizzle's.
      const sessions = payload.db.sessions as unknown as Record<string, { db: never }>
      const db = sessions[String(await req.transactionID)]?.db
      await payload.db.execute({ db, sql: sql`PRAGMA defer_foreign_keys = ON` })
      await payload.db.execute({
        db,
        sql: sql`INSERT INTO counters_signatures (_order, _parent_id, id) VALUES (1, 'nowhere', 'row')`,
      })
    })
    await expect(failing).rejects.toMatchObject({ code: expect.stringContaining('SQLITE_CONSTRAINT') })
    await payload.create({ collection: 'pieces', data: { title: 'the lock is free' } })
  })

  it('fails a nested write without `req` by the name of the error', async () => {
    const payload = await boot()
    const req = await newRequest(payload)
    await expect(
      withTransaction(req, async () => {
        await payload.create({ collection: 'pieces', data: { title: 'outer' }, req })
        await payload.create({ collection: 'pieces', data: { title: 'nested' } })
      }),
    ).rejects.toMatchObject({ code: 'database_write_lock_timeout' })
    expect((await payload.find({ collection: 'pieces' })).totalDocs).toBe(0)
  }, 20_000)
})
