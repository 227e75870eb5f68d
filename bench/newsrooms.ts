import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { getPayload, type Payload, type SanitizedConfig } from 'payload'
import { ensureAccounts } from '../seed/ensure'
import { eraseDatabase } from '../src/database/eraseDatabase'
import { databaseAdapter } from '../src/database/index'
import { readEnv } from '../src/env'
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
  }
}

let boots = 0

async function bootEmpty(config: Promise<SanitizedConfig>, dataDir: string): Promise<Booted> {
  if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: true })
  boots += 1
  // Payload keeps each instance under its key for good, so that a new one needs a new key.
  const boot = () => getPayload({ config, key: `bench-${boots}` })
  await eraseDatabase({ databaseUri: undefined, dataDir }, boot)
  const payload = await boot()
  return { payload, people: await ensureAccounts(payload, readEnv().demoPassword) }
}
