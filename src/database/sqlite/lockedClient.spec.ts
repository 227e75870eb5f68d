import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { durableLog } from './durableLog'
import { type LockedClient, openLockedClient } from './lockedClient'

let folder: string
let client: LockedClient

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'newsroom-client-'))
  client = openLockedClient(path.join(folder, 'test.db'), { timeoutMs: 200, abandonedAfterMs: 500 })
  await client.executeMultiple(
    'CREATE TABLE desk (id TEXT PRIMARY KEY, n INTEGER); CREATE TABLE piece (id TEXT, desk TEXT REFERENCES desk(id) ON DELETE CASCADE)',
  )
})

afterEach(() => {
  client.close()
  rmSync(folder, { recursive: true, force: true })
})

const count = async () => Number((await client.execute('SELECT count(*) AS n FROM desk')).rows[0]?.n)

describe('the locked client', () => {
  it('lets 16 writers and 8 readers at once through without SQLITE_BUSY', async () => {
    let writing = true
    const readers = Array.from({ length: 8 }, async () => {
      for (; writing; await sleep(0)) await count()
    })
    await Promise.all(
      Array.from({ length: 16 }, async (_, writer) => {
        for (let n = 0; n < 10; n += 1) {
          const transaction = await client.transaction('write')
          await transaction.execute({ sql: 'INSERT INTO desk VALUES (?, ?)', args: [`${writer}-${n}`, n] })
          await sleep(0)
          await transaction.commit()
          await client.execute({ sql: 'UPDATE desk SET n = n + 1 WHERE id = ?', args: [`${writer}-${n}`] })
        }
      }),
    )
    writing = false
    await Promise.all(readers)
    expect(await count()).toBe(160)
  })

  it('hides what a transaction has written from readers until the commit, and shows it inside', async () => {
    const transaction = await client.transaction('write')
    await transaction.execute("INSERT INTO desk VALUES ('a', 1)")
    expect((await transaction.execute('SELECT * FROM desk')).rows).toHaveLength(1)
    expect(await count()).toBe(0)
    await transaction.commit()
    expect(await count()).toBe(1)
  })

  it.each([
    ['one that finds nothing', 'SELECT id FROM desk WHERE n = -1'],
    ['one that finds more rows than are fetched at a time', 'SELECT a.n FROM desk a, desk b'],
    ['one that stops at a limit', 'SELECT id FROM desk ORDER BY n LIMIT 1'],
    ['one with a common table', 'WITH few AS (SELECT id FROM desk LIMIT 2) SELECT * FROM few'],
    ['one without a table', 'VALUES (1), (2)'],
    ['one that fails after some rows', "SELECT json_extract(CASE n WHEN 7 THEN '{' ELSE '1' END, '$') FROM desk"],
  ])('shows readers what was committed after any question, also after %s', async (_what, sql) => {
    for (let n = 0; n < 20; n += 1) await client.execute({ sql: 'INSERT INTO desk VALUES (?, ?)', args: [`${n}`, n] })
    for (const after of [21, 22, 23]) {
      await client.execute(sql).catch(() => undefined)
      await client.execute({ sql: 'INSERT INTO desk VALUES (?, ?)', args: [`later ${after}`, 100 + after] })
      expect(await count()).toBe(after)
    }
  })

  it('forgets what was rolled back', async () => {
    const transaction = await client.transaction('write')
    await transaction.execute("INSERT INTO desk VALUES ('a', 1)")
    await transaction.rollback()
    expect(await count()).toBe(0)
    await client.execute("INSERT INTO desk VALUES ('a', 1)")
  })

  it('fails a write that waits for its own transaction with an error that names the cause', async () => {
    const transaction = await client.transaction('write')
    await transaction.execute("INSERT INTO desk VALUES ('a', 1)")
    await expect(client.execute("INSERT INTO desk VALUES ('b', 1)")).rejects.toMatchObject({
      code: 'database_write_lock_timeout',
      message: expect.stringContaining('without `req`'),
    })
    await transaction.rollback()
    await client.execute("INSERT INTO desk VALUES ('b', 1)")
    expect(await count()).toBe(1)
  })

  it('does not time out a long queue of short transactions', async () => {
    await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        const transaction = await client.transaction('write')
        await transaction.execute({ sql: 'INSERT INTO desk VALUES (?, 0)', args: [String(n)] })
        await sleep(20)
        await transaction.commit()
      }),
    )
    expect(await count()).toBe(20)
  })

  it('rolls back a transaction that nobody has ended, once others wait for it', async () => {
    const lost = await client.transaction('write')
    await lost.execute("INSERT INTO desk VALUES ('lost', 1)")
    await sleep(500)
    await client.execute("INSERT INTO desk VALUES ('a', 1)")
    expect(await count()).toBe(1)
    await expect(lost.execute("INSERT INTO desk VALUES ('late', 1)")).rejects.toMatchObject({
      code: 'TRANSACTION_CLOSED',
    })
    await expect(lost.commit()).rejects.toMatchObject({ code: 'TRANSACTION_CLOSED' })
  })

  it('keeps a late statement of an ended transaction out of the next one', async () => {
    const first = await client.transaction('write')
    await first.commit()
    const second = await client.transaction('write')
    await expect(first.execute("INSERT INTO desk VALUES ('late', 1)")).rejects.toMatchObject({
      code: 'TRANSACTION_CLOSED',
    })
    await second.commit()
    expect(await count()).toBe(0)
  })

  it('passes the lock on after a commit that fails', async () => {
    const transaction = await client.transaction('write')
    await transaction.execute('PRAGMA defer_foreign_keys = ON')
    await transaction.execute("INSERT INTO piece VALUES ('p', 'nowhere')")
    await expect(transaction.commit()).rejects.toMatchObject({ code: expect.stringContaining('SQLITE_CONSTRAINT') })
    await client.execute("INSERT INTO desk VALUES ('a', 1)")
    expect((await client.execute('SELECT * FROM piece')).rows).toHaveLength(0)
  })

  it('does not carry a bare BEGIN over to the next writer', async () => {
    await client.execute('BEGIN')
    await client.execute("INSERT INTO desk VALUES ('a', 1)")
    expect(await count()).toBe(1)
  })

  it('sends writes that return rows, or hide behind WITH, to the writer', async () => {
    const { rows } = await client.execute("INSERT INTO desk VALUES ('a', 1) RETURNING id")
    expect(rows[0]?.id).toBe('a')
    await client.execute("WITH x AS (SELECT 'b' AS id) INSERT INTO desk SELECT id, 2 FROM x")
    expect(await count()).toBe(2)
  })

  it('keeps foreign keys and the write-ahead log on, whose commits it brings to the disk itself', async () => {
    await expect(client.execute("INSERT INTO piece VALUES ('p', 'nowhere')")).rejects.toMatchObject({
      code: expect.stringContaining('SQLITE_CONSTRAINT'),
    })
    const transaction = await client.transaction('write')
    expect((await transaction.execute('PRAGMA synchronous')).rows[0]?.synchronous).toBe(1)
    expect((await transaction.execute('PRAGMA journal_mode')).rows[0]?.journal_mode).toBe('wal')
    await transaction.rollback()
  })

  it('rebuilds a table without losing the rows that refer to it', async () => {
    await client.execute("INSERT INTO desk VALUES ('a', 1)")
    await client.execute("INSERT INTO piece VALUES ('p', 'a')")
    await client.withoutForeignKeys(async () => {
      const transaction = await client.transaction('write')
      await transaction.execute('CREATE TABLE desk_new (id TEXT PRIMARY KEY, n TEXT)')
      await transaction.execute('INSERT INTO desk_new SELECT id, n FROM desk')
      await transaction.execute('DROP TABLE desk')
      await transaction.execute('ALTER TABLE desk_new RENAME TO desk')
      await transaction.commit()
    })
    expect((await client.execute('SELECT * FROM piece')).rows).toHaveLength(1)
    await client.execute("DELETE FROM desk WHERE id = 'a'")
    expect((await client.execute('SELECT * FROM piece')).rows).toHaveLength(0)
  })

  it('reports a schema change that leaves dangling references', async () => {
    await client.execute("INSERT INTO desk VALUES ('a', 1)")
    await client.execute("INSERT INTO piece VALUES ('p', 'a')")
    await expect(client.withoutForeignKeys(() => client.execute('DELETE FROM desk'))).rejects.toMatchObject({
      code: 'database_migration_broke_references',
      message: expect.stringContaining('piece → desk'),
    })
  })

  it('waits for the running transaction before it closes, and then takes nothing more', async () => {
    const transaction = await client.transaction('write')
    const drained = client.drain()
    await transaction.execute("INSERT INTO desk VALUES ('a', 1)")
    await transaction.commit()
    await drained
    expect(client.closed).toBe(true)
    await expect(client.execute('SELECT 1')).rejects.toMatchObject({ code: 'CLIENT_CLOSED' })
    const again = openLockedClient(path.join(folder, 'test.db'))
    expect((await again.execute('SELECT id FROM desk')).rows).toHaveLength(1)
    again.close()
  })

  it('gives everybody else a turn in the middle of a long chain of statements', async () => {
    let rounds = 0
    let isOver = false
    const nextRound = () => {
      rounds += 1
      if (!isOver) setImmediate(nextRound)
    }
    setImmediate(nextRound)
    const transaction = await client.transaction('write')
    for (let n = 0; n < 5_000; n += 1)
      await transaction.execute({ sql: 'INSERT INTO desk VALUES (?, 0)', args: [`${n}`] })
    isOver = true
    await transaction.commit()
    expect(rounds).toBeGreaterThan(3)
  })
})

describe('a write on a slow disk', () => {
  /** Datasync of the log takes until it is let go. */
  let waiting: { succeed: () => void; fail: (error: Error) => void }[]
  let slow: LockedClient

  beforeEach(async () => {
    const file = path.join(folder, 'slow.db')
    const prepared = openLockedClient(file)
    await prepared.execute('CREATE TABLE desk (id TEXT PRIMARY KEY, n INTEGER)')
    await prepared.drain()
    waiting = []
    const datasync = () => new Promise<void>((succeed, fail) => waiting.push({ succeed, fail }))
    slow = openLockedClient(
      file,
      undefined,
      durableLog(file, async () => ({ datasync, close: async () => {} })),
    )
  })

  afterEach(() => slow.close())

  const untilWaiting = async (count: number) => {
    while (waiting.length < count) await sleep(1)
  }

  it('is answered once its commit lies on the disk, not before', async () => {
    const answered: string[] = []
    const transaction = await slow.transaction('write')
    await transaction.execute("INSERT INTO desk VALUES ('a', 1)")
    const committed = transaction.commit().then(() => answered.push('commit'))
    const single = slow.execute("INSERT INTO desk VALUES ('b', 1)").then(() => answered.push('statement'))
    await untilWaiting(1)
    await sleep(20)
    expect(answered).toEqual([])
    waiting[0]?.succeed()
    await committed
    await untilWaiting(2)
    expect(answered).toEqual(['commit'])
    waiting[1]?.succeed()
    await single
  })

  it('does not keep the next one from being made, and one sync is enough for all that have come meanwhile', async () => {
    const first = slow.execute("INSERT INTO desk VALUES ('a', 1)")
    await untilWaiting(1)
    const others = ['b', 'c', 'd'].map((id) => slow.execute({ sql: 'INSERT INTO desk VALUES (?, 1)', args: [id] }))
    while ((await slow.execute('SELECT * FROM desk')).rows.length < 4) await sleep(1)
    waiting[0]?.succeed()
    await first
    await untilWaiting(2)
    waiting[1]?.succeed()
    await Promise.all(others)
    expect(waiting).toHaveLength(2)
  })

  it('fails with what the disk says, and the next one goes through', async () => {
    const failing = slow.execute("INSERT INTO desk VALUES ('a', 1)")
    await untilWaiting(1)
    waiting[0]?.fail(Object.assign(new Error('the disk is broken'), { code: 'EIO' }))
    await expect(failing).rejects.toMatchObject({ code: 'EIO' })
    const next = slow.execute("INSERT INTO desk VALUES ('b', 1)")
    await untilWaiting(2)
    waiting[1]?.succeed()
    await next
  })
})
