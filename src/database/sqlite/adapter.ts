import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { type SQLiteAdapter, sqliteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj, Migration } from 'payload'
import { DatabaseError, fileUnusable, folderUnusable } from '../errors'
import type { SqliteMigration } from '../migrations/types'
import { beginTransactionOn } from './beginTransaction'
import { capDraftCounts } from './capDraftCounts'
import { claimFile } from './fileLock'
import { indexDraftLists } from './indexDraftLists'
import { indexListParents } from './indexListParents'
import { indexLookups } from './indexLookups'
import { indexPictureSearch } from './indexPictureSearch'
import { type LockedClient, openLockedClient } from './lockedClient'
import { returnIdsAlone } from './returnIdsAlone'

/** The embedded database: one file, one process, real transactions, migrations run at the start. */
export function embeddedDatabase(file: string, migrations: SqliteMigration[]): DatabaseAdapterObj<SQLiteAdapter> {
  const stock = sqliteAdapter({
    client: { url: `file:${file}` },
    // Text ids everywhere, so that the generated types are the same on both engines.
    idType: 'uuid',
    migrationDir: path.resolve('src/database/migrations/sqlite'),
    push: false,
    afterSchemaInit: [indexListParents, indexLookups, indexPictureSearch],
    transactionOptions: { behavior: 'immediate' },
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      adapter.afterSchemaInit.push(indexDraftLists(args.payload.config.collections))
      adapter.countDistinct = capDraftCounts(adapter)
      adapter.insert = returnIdsAlone(adapter)
      const { connect, destroy, migrate, migrateDown, migrateFresh, migrateRefresh, migrateReset } = adapter
      let opened: { client: LockedClient; release: () => void } | undefined
      const door = (): LockedClient => {
        if (!opened) throw new Error('the database is not open')
        return opened.client
      }

      adapter.beginTransaction = beginTransactionOn(adapter)
      adapter.connect = async (options) => {
        opened ??= openFile(file)
        adapter.client = opened.client
        await connect?.call(adapter, options)
        // Payload types what it passes to a migration as unknown.
        if (process.env.PAYLOAD_MIGRATING !== 'true') await adapter.migrate({ migrations: migrations as Migration[] })
      }
      adapter.destroy = async () => {
        const closing = opened
        opened = undefined
        await closing?.client.drain()
        closing?.release()
        await destroy?.call(adapter)
      }
      adapter.migrate = (given) => door().withoutForeignKeys(() => migrate.call(adapter, given))
      adapter.migrateDown = () => door().withoutForeignKeys(() => migrateDown.call(adapter))
      adapter.migrateFresh = (given) => door().withoutForeignKeys(() => migrateFresh.call(adapter, given))
      adapter.migrateRefresh = () => door().withoutForeignKeys(() => migrateRefresh.call(adapter))
      adapter.migrateReset = () => door().withoutForeignKeys(() => migrateReset.call(adapter))
      return adapter
    },
  }
}

function openFile(file: string): { client: LockedClient; release: () => void } {
  const folder = path.dirname(file)
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw folderUnusable(folder, error)
  }
  let claim: { release: () => void } | undefined
  try {
    if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK)
    claim = claimFile(file)
    return { client: openLockedClient(file), release: claim.release }
  } catch (error) {
    claim?.release()
    throw error instanceof DatabaseError ? error : fileUnusable(file, error)
  }
}
