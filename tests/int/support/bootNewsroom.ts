import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Payload, SanitizedConfig } from 'payload'
import { type MongoServer, startMongo } from '../../../scripts/mongo.mjs'
import { freePort } from '../../support/freePort'
import { type Newsroom, staffNewsroom } from './client'

export type Engine = 'sqlite' | 'mongodb'

/** The engine that this run of the suite is for. */
export const engineOfRun: Engine = process.env.TEST_ENGINE === 'mongodb' ? 'mongodb' : 'sqlite'

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
export async function bootNewsroom({
  engine = engineOfRun,
}: {
  readonly engine?: Engine
} = {}): Promise<BootedNewsroom> {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-int-'))
  const mongo = engine === 'mongodb' ? await startMongo({ dataDir: path.join(folder, 'mongodb') }) : undefined
  const port = await freePort()
  const url = `http://localhost:${port}`
  setEnvironment({ folder, url, port, mongo })

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
    await mongo?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    return { ...(await staffNewsroom(url)), engine, payload, config, stop }
  } catch (error) {
    await stop()
    throw error
  }
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
  readonly mongo: MongoServer | undefined
}

function setEnvironment({ folder, url, port, mongo }: Surroundings): void {
  Object.assign(process.env, {
    DATA_DIR: folder,
    MEDIA_DIR: path.join(folder, 'media'),
    DATABASE_URI: mongo?.uriOf(`int_${randomBytes(6).toString('hex')}`) ?? '',
    PUBLIC_URL: url,
    PORT: String(port),
    LOG_LEVEL: 'silent',
  })
}
