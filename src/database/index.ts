import type { DatabaseAdapterObj } from 'payload'
import type { Env } from '../env'
import { withAfterCommit } from './afterCommit'
import { databaseTarget } from './databaseTarget'
import { migrations as mongodbMigrations } from './migrations/mongodb/index'
import { migrations as sqliteMigrations } from './migrations/sqlite/index'
import type { MongodbMigration, SqliteMigration } from './migrations/types'
import { mongodbDatabase } from './mongodb/adapter'
import { embeddedDatabase } from './sqlite/adapter'
import { withDraftLists } from './withDraftLists'
import { withOneRow } from './withOneRow'

interface Migrations {
  readonly sqlite: SqliteMigration[]
  readonly mongodb: MongodbMigration[]
}

/**
 * The one door to the database: MongoDB where `DATABASE_URI` names it, the embedded SQLite file otherwise. Both have
 * transactions, run the committed migrations before they serve, and call back after a commit (`afterCommit.ts`).
 * @throws DatabaseError here for an unknown URI, else when Payload connects
 */
export function databaseAdapter(
  env: Pick<Env, 'databaseUri' | 'dataDir'>,
  migrations: Migrations = { sqlite: sqliteMigrations, mongodb: mongodbMigrations },
): DatabaseAdapterObj {
  const target = databaseTarget(env)
  return target.engine === 'mongodb'
    ? withOneRow(withDraftLists(withAfterCommit(mongodbDatabase(target.uri, migrations.mongodb))))
    : withOneRow(withDraftLists(withAfterCommit(embeddedDatabase(target.file, migrations.sqlite))))
}
