import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { ensureAccounts } from '../seed/ensure'
import { eraseDatabase } from '../src/database/eraseDatabase'
import { databaseAdapter } from '../src/database/index'
import { readEnv } from '../src/env'
import { stockAdapter } from './bare/stockAdapter'
import { clientOf } from './copyRows'
import type { People } from './samplePage'
import { stockConfig } from './stockConfig'

export interface Booted {
  readonly payload: Payload
  readonly people: People
}

export interface Newsrooms {
  /** The product's own configuration, on an empty database. */
  bootOurs(): Promise<Booted>
  /** Stock collections on an empty database of the same adapter, tables and indexes. */
  bootStock(): Promise<Booted>
  /** The file that `bootStock` made, once that is destroyed, with Payload's own adapter and without the indexes that it would not make. */
  reopenBare(): Promise<Payload>
}

/**
 * Both newsrooms of a benchmark, each with its own SQLite file, with transactions, migrated and with the demo accounts
 * in it. Booting again starts on an empty file; the earlier one must be destroyed by then.
 */
export async function openNewsrooms(folder: string): Promise<Newsrooms> {
  const env = readEnv()
  const stockDir = path.join(folder, 'stock')
  // The stock copy of the fields has been taken by now, before this changes them.
  const { default: ours } = await import('../payload.config')
  const stock = stockConfig(databaseAdapter({ databaseUri: undefined, dataDir: stockDir }))
  return {
    bootOurs: () => bootEmpty(ours, env.dataDir),
    bootStock: () => bootEmpty(stock, stockDir),
    reopenBare: async () => {
      const adapter = stockAdapter(`file:${path.join(stockDir, 'newsroom.db')}`)
      // Named as in a sanitised config, where neither may be absent.
      const payload = await boot({ ...(await stock), db: { ...adapter, name: 'sqlite', allowIDOnCreate: false } })
      await dropListIndexes(payload)
      return payload
    },
  }
}

let boots = 0

async function bootEmpty(config: Promise<SanitizedConfig>, dataDir: string): Promise<Booted> {
  if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: true })
  await eraseDatabase({ databaseUri: undefined, dataDir }, () => boot(config))
  const payload = await boot(config)
  return { payload, people: await ensureAccounts(payload, readEnv().demoPassword) }
}

/** Payload keeps each instance under its key for good, so that a new one needs a new key. */
function boot(config: SanitizedConfig | Promise<SanitizedConfig>): Promise<Payload> {
  boots += 1
  return getPayload({ config, key: `bench-${boots}` })
}

async function dropListIndexes(payload: Payload): Promise<void> {
  const client = clientOf(payload)
  const { rows } = await client.execute(
    "SELECT name FROM sqlite_schema WHERE type = 'index' AND name LIKE '%_newest_%'",
  )
  await client.batch(
    rows.map(({ name }) => `DROP INDEX "${name}"`),
    'write',
  )
}
