import { type Client, type InArgs, type InStatement, LibsqlError, type Transaction } from '@libsql/client'
import { Sqlite3Client, Sqlite3Transaction } from '@libsql/client/sqlite3'
import Database from 'libsql'
import { migrationBrokeReferences } from '../errors'
import { type DurableLog, durableLog } from './durableLog'
import { ownTurn } from './eventLoopTurns'
import { keepStatements } from './keptStatements'
import { createWriteLock, type WriteLockLimits } from './writeLock'

export interface LockedClient extends Client {
  /** Runs schema changes with the foreign keys off (a rebuilt table would delete the rows that refer to it), then checks them. */
  readonly withoutForeignKeys: <Result>(work: () => Promise<Result>) => Promise<Result>
  /** Waits for the running transaction, within the lock's time-out, then closes both connections. */
  readonly drain: () => Promise<void>
}

const defaultLimits: WriteLockLimits = { timeoutMs: 10_000, abandonedAfterMs: 60_000 }

/**
 * A libsql client for one file with one writing connection behind a lock and one reading connection. Writers queue
 * instead of meeting SQLITE_BUSY, readers never wait and never see what is not committed, and no connection is left
 * behind by a transaction (`@libsql/client` itself opens a new one after each). A write is answered once it lies on the disk;
 * until then the next one is under way, and the event loop is free.
 */
export function openLockedClient(
  file: string,
  limits: WriteLockLimits = defaultLimits,
  log: DurableLog = durableLog(file),
): LockedClient {
  const writer = openConnection(file, [
    'journal_mode = WAL',
    // Each commit is brought to the disk here (durableLog.ts), and the log before what is taken over from it, by SQLite.
    'synchronous = NORMAL',
    'foreign_keys = ON',
    `journal_size_limit = ${64 * 1024 * 1024}`,
  ])
  if (!hasWriteAheadLog(writer.database)) writer.database.prepare('PRAGMA synchronous = FULL').all()
  const reader = openConnection(file, ['query_only = ON'])
  const forgetStatements = keepStatements(reader.database)
  const lock = createWriteLock(limits)
  let closed = false

  async function write<Result>(work: () => Promise<Result>): Promise<Result> {
    assertOpen()
    const hold = await lock.acquire(() => undefined)
    try {
      assertOpen()
      return await work()
    } finally {
      // A bare BEGIN would otherwise carry the next writer's statements along.
      if (!closed && writer.database.inTransaction) writer.database.exec('ROLLBACK')
      hold.release()
    }
  }

  async function writeDurably<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = await write(work)
    await log.brought()
    return result
  }

  async function transaction(): Promise<Transaction> {
    assertOpen()
    let finish = () => {}
    const hold = await lock.acquire(() => finish())
    try {
      assertOpen()
      await writer.client.execute('BEGIN IMMEDIATE')
    } catch (error) {
      hold.release()
      throw error
    }
    const running = new Sqlite3Transaction(writer.database, 'number')
    let finished = false
    finish = () => {
      if (finished) return
      finished = true
      try {
        if (!closed) running.close()
      } finally {
        hold.release()
      }
    }
    // The connection is shared: a statement that comes late must not slip into somebody else's transaction.
    const alive = () => {
      if (finished) throw new LibsqlError('The transaction is closed', 'TRANSACTION_CLOSED')
      hold.touch()
      return running
    }
    return {
      execute: async (statement: InStatement | string, args?: InArgs) => {
        await ownTurn()
        return alive().execute(typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement)
      },
      batch: async (statements) => alive().batch(statements),
      executeMultiple: async (sql) => alive().executeMultiple(sql),
      commit: async () => {
        try {
          await alive().commit()
        } finally {
          finish()
        }
        await log.brought()
      },
      rollback: async () => finish(),
      close: () => finish(),
      get closed() {
        return finished || running.closed
      },
    }
  }

  function assertOpen(): void {
    if (closed) throw new LibsqlError('The client is closed', 'CLIENT_CLOSED')
  }

  function close(): void {
    if (closed) return
    closed = true
    reader.database.close()
    writer.database.close()
    void log.close()
  }

  return {
    protocol: 'file',
    get closed() {
      return closed
    },
    execute: async (statement: InStatement | string, args?: InArgs) => {
      const full = typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement
      await ownTurn()
      assertOpen()
      return onlyReads(full.sql) ? reader.client.execute(full) : writeDurably(() => writer.client.execute(full))
    },
    batch: (statements, mode) => writeDurably(() => writer.client.batch(statements, mode === 'read' ? mode : 'write')),
    migrate: (statements) => writeDurably(() => writer.client.migrate(statements)),
    executeMultiple: (sql) => writeDurably(() => writer.client.executeMultiple(sql)),
    transaction,
    sync: async () => undefined,
    close,
    drain: async () => {
      // A transaction that does not end in time is rolled back by the closing.
      const hold = await lock.acquire(() => undefined).catch(() => undefined)
      close()
      hold?.release()
      await log.close()
    },
    withoutForeignKeys: async (work) => {
      await write(() => writer.client.execute('PRAGMA foreign_keys = OFF'))
      try {
        const result = await work()
        const { rows } = await write(() => writer.client.execute('PRAGMA foreign_key_check'))
        if (rows.length > 0)
          throw migrationBrokeReferences(rows.slice(0, 5).map((row) => `${row.table} → ${row.parent}`))
        return result
      } finally {
        forgetStatements()
        await write(() => writer.client.execute('PRAGMA foreign_keys = ON'))
      }
    },
  }
}

function openConnection(file: string, pragmas: readonly string[]) {
  const database = new Database(file)
  // Only a foreign program (a backup, the sqlite3 shell) can hold a lock that this waits for.
  for (const pragma of ['busy_timeout = 1000', ...pragmas]) database.prepare(`PRAGMA ${pragma}`).all()
  return { database, client: new Sqlite3Client(file, {}, database, 'number') }
}

/** Not every disk can have one: SQLite then stays with a journal of another kind, and says nothing. */
function hasWriteAheadLog(database: Database.Database): boolean {
  const [row] = database.prepare('PRAGMA journal_mode').all() as { journal_mode?: unknown }[]
  return row?.journal_mode === 'wal'
}

/** Anything that is not surely a read goes to the writer; what is misjudged the other way fails on `query_only`. */
function onlyReads(sql: string): boolean {
  return (
    /^\s*(select|values|explain)\b/i.test(sql) ||
    (/^\s*with\b/i.test(sql) && !/\b(insert|update|delete|replace)\b/i.test(sql))
  )
}
