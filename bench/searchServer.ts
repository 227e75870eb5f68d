import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { seedId } from '../seed/identity'
import { readEnv } from '../src/env'
import { openNewsrooms } from './newsrooms'
import { percentile } from './percentile'
import { fillPublished } from './searchArchive'
import type { GeneratedArticles } from './searchArticles'
import { type Question, questionsOf } from './searchQuestions'
import { freePort, launchServer, type ServerProcess } from './serverProcess'

const connections = 16
const questionsEach = 40
const target = 50
/** By its id: other questions of a large archive are what `list` is for. */
const article = `/api/articles/${seedId('bench', 'published').slice(0, 24)}000000000007?depth=0`
/** Readers come at their own pace, whether they are answered or not. */
const everyMilliseconds = 100
const quietMilliseconds = 20_000

/** The same articles in the production server's database, asked over HTTP with nothing kept in memory but the index. */
export async function benchSearchServer(folder: string, generated: GeneratedArticles, articles: number): Promise<void> {
  if (!existsSync('dist/server/index.js')) throw new Error('There is no build to measure: run npm run build first.')
  const booted = await (await openNewsrooms(folder)).bootOurs()
  await fillPublished(booted, generated, articles)
  await booted.payload.destroy()
  const port = await freePort()
  const url = `http://localhost:${port}`
  const env = { DATA_DIR: readEnv().dataDir, PUBLIC_URL: url, LOG_LEVEL: 'info', PUBLIC_CACHE_MB: '0' }
  const server = launchServer({ args: ['dist/server/index.js'], port, env })
  try {
    await server.answered(article)
    process.stdout.write(`\nThrough the production server, ${articles} articles in its database\n`)
    await whileBuilding(url, server)
    const kinds = questionsOf(generated)
    // What is asked first is asked of code that has just been loaded.
    for (const [, question] of kinds) await askedByAll(url, question)
    for (const [name, question] of kinds) {
      const processorBefore = server.processorMilliseconds()
      const milliseconds = await askedByAll(url, question)
      describe(name, milliseconds, (server.processorMilliseconds() - processorBefore) / milliseconds.length)
    }
    process.stdout.write(`  server's memory at the end: ${Math.round(server.residentMebibytes())} MiB\n`)
  } catch (error) {
    // Where the server has ended, this tells what it wrote.
    await server.answered(article)
    throw error
  } finally {
    await server.stop()
  }
}

async function whileBuilding(url: string, server: ServerProcess): Promise<void> {
  const before = Math.round(server.residentMebibytes())
  const [startedAt, processorBefore] = [performance.now(), server.processorMilliseconds()]
  const during = await articlesUntil(
    url,
    async () => (await statusOf(`${url}/api/search?q=${encodeURIComponent('离石')}`)) === 200,
  )
  const [seconds, processor] = [
    (performance.now() - startedAt) / 1_000,
    (server.processorMilliseconds() - processorBefore) / 1_000,
  ]
  const quietUntil = performance.now() + quietMilliseconds
  const afterwards = await articlesUntil(url, async () => performance.now() > quietUntil)
  process.stdout.write(
    `  index built in ${seconds.toFixed(0)} s, ${processor.toFixed(0)} s of processor time with the reading meanwhile; memory ${before} MiB before, ${Math.round(server.residentMebibytes())} MiB after\n`,
  )
  for (const [when, milliseconds] of [
    ['while it is built', during],
    ['afterwards', afterwards],
  ] as const)
    process.stdout.write(
      `  an article from the database, ${when}: median ${percentile(milliseconds, 50).toFixed(1)} ms, p95 ${percentile(milliseconds, 95).toFixed(1)} ms of ${milliseconds.length}\n`,
    )
}

async function articlesUntil(url: string, isOver: () => Promise<boolean>): Promise<number[]> {
  const milliseconds: number[] = []
  const readings: Promise<void>[] = []
  for (let asked = 0; asked % 10 !== 0 || !(await isOver()); asked += 1) {
    const startedAt = performance.now()
    readings.push(statusOf(url + article).then(() => void milliseconds.push(performance.now() - startedAt)))
    await sleep(everyMilliseconds)
  }
  await Promise.all(readings)
  return milliseconds
}

/** Sixteen ask, each the next as soon as the last is answered. @returns milliseconds of each @throws where one is refused */
async function askedByAll(url: string, question: Question): Promise<number[]> {
  const milliseconds: number[] = []
  const one = async () => {
    for (let asked = 0; asked < questionsEach; asked += 1) {
      const address = addressOf(question())
      const startedAt = performance.now()
      const status = await statusOf(url + address)
      if (status !== 200) throw new Error(`${status} for ${address}`)
      milliseconds.push(performance.now() - startedAt)
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  return milliseconds
}

/** @param processor milliseconds of one question, the whole server's */
function describe(name: string, milliseconds: readonly number[], processor: number): void {
  const [half, most] = [percentile(milliseconds, 50), percentile(milliseconds, 95)]
  process.stdout.write(
    `  ${name}, ${connections} at once: median ${half.toFixed(1)} ms, p95 ${most.toFixed(1)} ms (target ${target}: ${most <= target ? 'met' : 'NOT met'}), processor ${processor.toFixed(1)} ms each\n`,
  )
}

/** Section and byline are the same for all of these articles. */
function addressOf({ kind, text, query }: ReturnType<Question>): string {
  if (kind === 'suggestions') return `/api/search/suggest?${new URLSearchParams({ q: text })}`
  const { filters, page } = query
  return `/api/search?${new URLSearchParams({
    q: text,
    ...(filters?.from ? { from: new Date(filters.from).toISOString().slice(0, 10), section: 'yaowen' } : {}),
    ...(page ? { page: String(page) } : {}),
  })}`
}

async function statusOf(address: string): Promise<number> {
  const response = await fetch(address)
  await response.arrayBuffer()
  return response.status
}
