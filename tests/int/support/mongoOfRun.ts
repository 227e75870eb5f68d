import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { startMongo } from '../../../scripts/mongo.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the MongoDB of this run is: one server, on which each file has a database of its own; null on SQLite. */
    mongoUri: string | null
  }
}

export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  project.provide('mongoUri', null)
  if (process.env.TEST_ENGINE !== 'mongodb') return undefined
  const dataDir = mkdtempSync(path.join(tmpdir(), 'newsroom-mongodb-'))
  // Nothing kills this one: what happens then is tested on servers of their own.
  const server = await startMongo({ dataDir, isDurable: false })
  project.provide('mongoUri', server.uri)
  return async () => {
    await server.stop('SIGKILL')
    rmSync(dataDir, { recursive: true, force: true })
  }
}
