import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload, SanitizedConfig } from 'payload'
import { inject } from 'vitest'
import { uriWithDatabase } from '../../../scripts/mongo.mjs'
import { freePort } from '../../support/freePort'
import { type Newsroom, newsroomAt, registerStaff, type Staff } from './client'
import { copyStaffedFile, copyStaffedRows, keepStaffedFile, keepStaffedRows } from './staffedDatabase'

export type Engine = 'sqlite' | 'mongodb'

/** The engine that this run of the suite is for. */
export const engineOfRun: Engine = process.env.TEST_ENGINE === 'mongodb' ? 'mongodb' : 'sqlite'

/**
 * A continuous run on the stand-in for MongoDB, which takes ten times as long to write a piece: what is done a hundred
 * times over is done less often.
 */
export const isShortOfTime = Boolean(process.env.CI) && engineOfRun === 'mongodb' && !process.env.TEST_MONGODB_URI

const template = 'staffed'

/** A newsroom in this process: the product's own HTTP server, config and collections on a fresh database of its own. */
export interface BootedNewsroom extends Newsroom {
  readonly engine: Engine
  readonly payload: Payload
  readonly config: SanitizedConfig
  stop(): Promise<void>
}

/**
 * Once per test file: the configuration reads the environment when it is loaded. Next has no part in it; GraphQL, its one
 * data route, is answered by the route's own handler.
 */
export async function bootNewsroom(): Promise<BootedNewsroom> {
  const engine = engineOfRun
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-int-'))
  const staffedFile = engine === 'sqlite' ? await copyStaffedFile(template, folder) : null
  const port = await freePort()
  const url = `http://localhost:${port}`
  setEnvironment({ folder, url, port, databaseUri: engine === 'mongodb' ? newDatabaseUri() : '' })

  // Loaded here, after the environment is set.
  const { getPayload } = await import('payload')
  const { readEnv } = await import('../../../src/env')
  const { default: configLoading } = await import('../../../payload.config')
  const { createApp } = await import('../../../src/server/createApp')
  const { createHttpServer, listen } = await import('../../../src/server/httpServer')
  const { createLogger } = await import('../../../src/server/logger')
  const { askDatabase, createReadiness } = await import('../../../src/server/readiness')

  const env = readEnv()
  const config = await configLoading
  const payload = await getPayload({ config })
  // Refusals are what these tests are about; their log lines would bury the report.
  payload.logger.level = 'silent'
  const readiness = createReadiness(() => askDatabase(payload))
  const app = createApp({
    env,
    logger: createLogger(env),
    readiness,
    config,
    pages: { handle: answerGraphql, close: async () => {} },
  })
  const server = createHttpServer(app)
  await listen(server, port)
  readiness.enter('ready')

  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await payload.destroy()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const staff = await staffOf({ engine, url, folder, payload, staffedFile })
    return { ...newsroomAt(url, staff), engine, payload, config, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

interface Begun {
  readonly engine: Engine
  readonly url: string
  readonly folder: string
  readonly payload: Payload
  /** Who is registered in the file that the server began on. */
  readonly staffedFile: Staff | null
}

/** Registered here by the first file of the run, copied by the others. */
async function staffOf({ engine, url, folder, payload, staffedFile }: Begun): Promise<Staff> {
  const copied = engine === 'sqlite' ? staffedFile : await copyStaffedRows(template, payload)
  if (copied) return copied
  const staff = await registerStaff(url)
  if (engine === 'sqlite') await keepStaffedFile(template, folder, staff)
  else await keepStaffedRows(template, payload, staff)
  return staff
}

function newDatabaseUri(): string {
  const server = inject('mongoUri')
  if (!server) throw new Error('mongoOfRun.ts has started no server')
  return uriWithDatabase(server, `int_${randomBytes(6).toString('hex')}`)
}

async function answerGraphql(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { toWebRequest } = await import('../../../src/server/webRequest')
  const { sendWebResponse } = await import('../../../src/server/webResponse')
  const { POST } = await import('../../../src/app/(payload)/api/graphql/route')
  const request = await toWebRequest(req, {
    origin: process.env.PUBLIC_URL ?? '',
    signal: new AbortController().signal,
  })
  await sendWebResponse(await POST(request), res)
}

interface Surroundings {
  readonly folder: string
  readonly url: string
  readonly port: number
  readonly databaseUri: string
}

function setEnvironment({ folder, url, port, databaseUri }: Surroundings): void {
  Object.assign(process.env, {
    DATA_DIR: folder,
    MEDIA_DIR: path.join(folder, 'media'),
    DATABASE_URI: databaseUri,
    PUBLIC_URL: url,
    PORT: String(port),
    LOG_LEVEL: 'silent',
  })
}
