import path from 'node:path'
import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj, Migration } from 'payload'
import { hostsOf } from '../databaseTarget'
import { serverUnreachable, withoutTransactions } from '../errors'
import type { MongodbMigration } from '../migrations/types'
import { capDraftCounts, indexDraftLists } from './draftLists'
import { indexPictureSearch } from './indexPictureSearch'

const connectOptions = {
  // A database that is away must show within two seconds, as an error and not as a queue in memory.
  serverSelectionTimeoutMS: 2_000,
  connectTimeoutMS: 2_000,
  heartbeatFrequencyMS: 2_000,
  socketTimeoutMS: 30_000,
  bufferCommands: false,
  // Whatever the URI says: a member that lags behind would answer with what has just been taken down, and the cache keep it.
  readPreference: 'primary' as const,
  // Collections and indexes are made, and waited for, by `prepareCollections`.
  autoCreate: false,
  autoIndex: false,
}

/** MongoDB with transactions on; the start is refused where the server has none. */
export function mongodbDatabase(uri: string, migrations: MongodbMigration[]): DatabaseAdapterObj<MongooseAdapter> {
  const stock = mongooseAdapter({
    url: uri,
    connectOptions,
    // The hint is to count by the ids, which reads every document.
    disableIndexHints: true,
    migrationDir: path.resolve('src/database/migrations/mongodb'),
    transactionOptions: { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
  })
  return {
    ...stock,
    init: (args) => {
      // The package types `init` by the base adapter only.
      const adapter = stock.init(args) as MongooseAdapter
      const { beginTransaction, connect, transactionOptions } = adapter

      adapter.connect = async (options) => {
        try {
          await connect?.call(adapter, options)
        } catch (error) {
          throw serverUnreachable(hostsOf(uri), error)
        }
        if (!(await hasTransactions(adapter))) {
          await adapter.connection.close()
          throw withoutTransactions(hostsOf(uri))
        }
        // The package turns transactions off unless the URI names a replica set; the server has just said better.
        adapter.beginTransaction = beginTransaction
        adapter.transactionOptions = transactionOptions
        indexDraftLists(adapter)
        indexPictureSearch(adapter)
        capDraftCounts(adapter)
        await prepareCollections(adapter)
        // Payload types what it passes to a migration as unknown.
        if (process.env.PAYLOAD_MIGRATING !== 'true') await adapter.migrate({ migrations: migrations as Migration[] })
      }
      return adapter
    },
  }
}

/** A member of a replica set names its set, mongos says `isdbgrid`; a server on its own does neither. */
async function hasTransactions(adapter: MongooseAdapter): Promise<boolean> {
  const hello = await adapter.connection.getClient().db('admin').command({ hello: 1 })
  return typeof hello.setName === 'string' || hello.msg === 'isdbgrid'
}

/** Nothing is served before each collection stands with its indexes: unique ones guard the data. */
async function prepareCollections(adapter: MongooseAdapter): Promise<void> {
  for (const model of Object.values(adapter.connection.models)) {
    await model.createCollection()
    await model.createIndexes()
  }
}
