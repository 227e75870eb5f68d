import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-sqlite'
import {
  BasePayload,
  buildConfig,
  type CollectionConfig,
  createLocalReq,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { databaseAdapter } from '../../../src/database/index'
import type { SqliteMigration } from '../../../src/database/migrations/types'

const id = { name: 'id', type: 'text', defaultValue: () => randomUUID() } as const

// `buildConfig` adds to the list that it is given, so each config has its own.
const newCollections = (): CollectionConfig[] => [
  {
    slug: 'pieces',
    versions: { drafts: true },
    fields: [id, { name: 'title', type: 'text', required: true }, { name: 'tags', type: 'text', hasMany: true }],
  },
  {
    slug: 'counters',
    indexes: [{ fields: ['piece', 'revision'], unique: true }],
    fields: [
      id,
      { name: 'piece', type: 'text', unique: true },
      { name: 'revision', type: 'number', required: true, index: true },
      { name: 'by', type: 'text' },
      { name: 'signatures', type: 'array', fields: [{ name: 'who', type: 'text' }] },
    ],
  },
]

type Operation<Result> = (options: { collection: 'counters' | 'pieces'; [option: string]: unknown }) => Promise<Result>

interface Row {
  readonly id: string
  readonly title: string
  readonly piece: string
  readonly revision: number
}

/** Payload by the collections above: the generated types know the newsroom's only. */
export interface Throwaway {
  readonly create: Operation<Row>
  readonly update: Operation<Row>
  readonly findByID: Operation<Row>
  readonly find: Operation<{ docs: Row[]; totalDocs: number }>
  readonly destroy: Payload['destroy']
  readonly db: Omit<Payload['db'], 'updateOne'> & { readonly updateOne: Operation<Row | null> }
}

interface Target {
  readonly databaseUri: string | undefined
  readonly dataDir: string
}

/** A Payload of its own with two small collections, on the engine and the place that `target` names. */
export async function bootThrowaway(target: Target, migrations?: SqliteMigration[]): Promise<Throwaway> {
  const sqlite = migrations ?? [await schemaMigration()]
  const config = await buildConfig({
    secret: 'throwaway',
    db: databaseAdapter(target, { sqlite, mongodb: [] }),
    collections: newCollections(),
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
  })
  return (await new BasePayload().init({ config, disableOnInit: true })) as unknown as Throwaway
}

/** The one migration that an empty file needs, as `migrations create` would write it. */
export async function schemaMigration(): Promise<SqliteMigration> {
  const config = await buildConfig({
    secret: 'throwaway',
    db: databaseAdapter({ databaseUri: undefined, dataDir: 'unused' }, { sqlite: [], mongodb: [] }),
    collections: newCollections(),
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
  })
  const { db } = await new BasePayload().init({ config, disableDBConnect: true, disableOnInit: true })
  const kit = db.requireDrizzleKit()
  const empty = db.defaultDrizzleSnapshot
  const statements = await kit.generateMigration(empty, await kit.generateDrizzleJson(db.schema))
  return {
    name: '20200101_000000_throwaway',
    up: async ({ db: transaction }) => {
      for (const statement of statements) await transaction.run(sql.raw(statement))
    },
    down: async () => {},
  }
}

export function newRequest(payload: Throwaway): Promise<PayloadRequest> {
  return createLocalReq({}, payload as unknown as Payload)
}
