import type { MigrateDownArgs as MongoDown, MigrateUpArgs as MongoUp } from '@payloadcms/db-mongodb'
import type { MigrateDownArgs as SqliteDown, MigrateUpArgs as SqliteUp } from '@payloadcms/db-sqlite'

export interface SqliteMigration {
  readonly name: string
  readonly up: (args: SqliteUp) => Promise<void>
  readonly down: (args: SqliteDown) => Promise<void>
}

export interface MongodbMigration {
  readonly name: string
  readonly up: (args: MongoUp) => Promise<void>
  readonly down: (args: MongoDown) => Promise<void>
}
