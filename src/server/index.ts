import type { RequestListener } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { getPayload, type Payload } from 'payload'
import { watchPublicChanges } from '../delivery/changes/watchPublicChanges'
import { startSearch } from '../delivery/search/newsroomSearch'
import { type Env, readEnv } from '../env'
import { adoptLocalFiles } from '../photos/originals/adoptLocalFiles'
import { pictureStore } from '../photos/storage/newsroomStore'
import { countReadings } from '../readings/countReadings'
import { watchQueues } from '../telemetry/queues'
import { collectProcessMetrics } from '../telemetry/registry'
import { startTracing } from '../telemetry/tracing/startTracing'
import { watchRequests } from '../telemetry/watchRequests'
import { watchWork } from '../telemetry/watchWork'
import { createApp } from './createApp'
import { startDueWork } from './dueWork'
import { sendProblem } from './httpProblem'
import { createHttpServer, drain, listen } from './httpServer'
import { createLogger } from './logger'
import { type NextPages, nextBuildFolder, startNextPages } from './nextPages'
import { offerPayloadConfig } from './payloadConfigBridge'
import { askDatabase, createReadiness } from './readiness'
import { assertStartable, startSentence } from './startFailure'

/** Longer than the longest honest request; a container's own grace period (30 s) is longer still. */
const drainWithinMilliseconds = 15_000
/** Shorter than that grace period: a sweep that waits for a mail server must not have the process killed with its database open. */
const endWithinMilliseconds = 20_000
const closeWithinMilliseconds = 3_000
const politeMilliseconds = 500

const env = readEnv()
const logger = createLogger(env)

run(env).catch((error: unknown) => {
  const sentence = startSentence(error, env)
  if (sentence) process.stderr.write(`${sentence}\n`)
  else logger.fatal({ err: error }, 'start failed')
  process.exit(1)
})

async function run(env: Env): Promise<void> {
  assertStartable(env, nextBuildFolder(env))
  let payload: Payload | undefined
  let pages: NextPages | undefined
  let stopDueWork: (() => Promise<void>) | undefined
  let stopWatching: (() => Promise<void>) | undefined
  let stopSearch: (() => Promise<void>) | undefined
  const tracing = await startTracing(env.tracing)
  const readiness = createReadiness(async () => payload && askDatabase(payload))

  // The port is taken first: a taken one is told before any work, and probes get an answer during long migrations.
  let handle: RequestListener = (req, res) => sendProblem(req, res, 'starting')
  const server = createHttpServer((req, res) => handle(req, res))
  watchRequests(server)
  const readings = countReadings(server)
  await listen(server, env.port)

  const stop = async (exitCode: number, politely: number) => {
    readiness.enter('draining')
    const ended = (async () => {
      await drain(server, { politeMilliseconds: politely, withinMilliseconds: drainWithinMilliseconds })
      await allOf([stopDueWork?.(), stopWatching?.(), stopSearch?.()])
      return true
    })()
    if (!(await Promise.race([ended, sleep(endWithinMilliseconds, false)])))
      logger.warn('stopped with work under way: it is begun again by the next process')
    await Promise.race([allOf([payload?.destroy(), pages?.close(), tracing.stop()]), sleep(closeWithinMilliseconds)])
    process.exit(exitCode)
  }
  const allOf = async (endings: readonly (Promise<unknown> | undefined)[]) => {
    for (const ending of await Promise.allSettled(endings))
      if (ending.status === 'rejected') logger.error({ err: ending.reason }, 'stopping failed')
  }
  listenToSignals(stop)

  // Imported here, where what it finds wrong with the settings is told as a sentence.
  const { default: config } = await import('../../payload.config')
  offerPayloadConfig(config)
  payload = await getPayload({ config, cron: true })
  await adoptLocalFiles({ store: await pictureStore(), mediaDir: env.mediaDir, logger })
  pages = await startNextPages(env)
  tracing.watchQueries(payload)
  handle = tracing.around(createApp({ env, logger, readiness, config: await config, pages }))
  collectProcessMetrics()
  watchWork(payload)
  watchQueues(payload)
  stopDueWork = startDueWork(payload, readings)
  stopWatching = watchPublicChanges(payload)
  stopSearch = startSearch(payload).stop
  if (readiness.phase === 'starting') readiness.enter('ready')
  logger.info({ port: env.port, url: env.publicUrl }, 'ready')
}

type Stop = (exitCode: number, politeMilliseconds: number) => Promise<void>

/** The first signal drains, a second one ends the process at once. */
function listenToSignals(stop: Stop): void {
  let isStopping = false
  const begin = (exitCode: number, polite: number) => {
    if (isStopping) process.exit(1)
    isStopping = true
    stop(exitCode, polite).catch((error: unknown) => {
      logger.fatal({ err: error }, 'stopping failed')
      process.exit(1)
    })
  }
  process.on('SIGTERM', () => begin(0, politeMilliseconds))
  process.on('SIGINT', () => begin(0, 0))
  process.on('uncaughtException', (error) => {
    logger.fatal({ err: error }, 'uncaught exception')
    begin(1, 0)
  })
  process.on('unhandledRejection', (reason) => logger.error({ err: reason }, 'unhandled rejection'))
}
