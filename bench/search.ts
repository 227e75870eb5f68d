import path from 'node:path'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import type { SearchEngine } from '../src/delivery/search/searchEngine'
import { createThreadEngine } from '../src/delivery/search/threadEngine'
import { openLikeSearch } from './bare/likeSearch'
import { percentile } from './percentile'
import { type GeneratedArticles, generateArticles } from './searchArticles'
import { noFilters, type Question, questionsOf } from './searchQuestions'
import { benchSearchServer } from './searchServer'

const target = 50
const connections = 16
const questionsEach = 60
const questionsOfBaseline = 10
const batch = 50

/** The readers' search over generated articles, asked by 16 at once, with an article published every 50 ms meanwhile, beside LIKE in SQLite; then through the production server. */
export async function benchSearch(folder: string, articles: number): Promise<void> {
  const generated = generateArticles()
  const like = await openLikeSearch(path.join(folder, 'like.db'))
  const engine = createThreadEngine()
  const before = residentMebibytes()
  const delay = monitorEventLoopDelay({ resolution: 1 })
  let building = 0
  let characters = 0
  for (let first = 0; first < articles; first += batch) {
    const made = generated.make(first, Math.min(batch, articles - first))
    characters += made.reduce((sum, { body }) => sum + body.length, 0)
    await like.add(made)
    const startedAt = performance.now()
    delay.enable()
    await engine.put('readers', made)
    delay.disable()
    building += performance.now() - startedAt
  }
  const { postingBytes } = await engine.stats()
  process.stdout.write(`\n${articles} articles of ${Math.round(characters / articles)} characters on average\n`)
  process.stdout.write(
    `  built in ${(building / 1000).toFixed(1)} s (${((building / articles) * 1000).toFixed(0)} µs each)\n`,
  )
  process.stdout.write(
    `  server's event loop meanwhile: p99 ${(delay.percentile(99) / 1e6).toFixed(1)} ms, longest ${(delay.max / 1e6).toFixed(1)} ms\n`,
  )
  process.stdout.write(
    `  memory: ${before} MiB before, ${residentMebibytes()} MiB after; posting lists ${Math.round(postingBytes / 2 ** 20)} MiB\n`,
  )

  const kinds = questionsOf(generated)
  // What is asked first is asked of code that has just been loaded.
  for (const [, question] of kinds) await askedByAll(askOf(engine, question), { engine, generated })
  for (const [name, question] of kinds) {
    const processorBefore = process.cpuUsage()
    const milliseconds = await askedByAll(askOf(engine, question), { engine, generated })
    const { user, system } = process.cpuUsage(processorBefore)
    describe(name, milliseconds, (user + system) / 1000 / milliseconds.length)
  }
  await whileRebuilding({ engine, generated }, kinds.at(-1)?.[1])
  const alone: number[] = []
  for (let question = 0; question < questionsOfBaseline; question += 1) {
    const startedAt = performance.now()
    await like.find([generated.word(), generated.word()])
    alone.push(performance.now() - startedAt)
  }
  process.stdout.write(
    `  LIKE in SQLite, two words, one at a time: median ${percentile(alone, 50).toFixed(0)} ms, p95 ${percentile(alone, 95).toFixed(0)} ms\n`,
  )
  process.stdout.write(`  memory at the end: ${residentMebibytes()} MiB\n`)
  like.close()
  await engine.close()
  await benchSearchServer(folder, generated, articles)
}

/** A second index is built beside the one that answers, as after a gap in what was told of. */
async function whileRebuilding({ engine, generated }: Asking, mixed: Question | undefined): Promise<void> {
  if (!mixed) return
  const second = createThreadEngine()
  let isAsked = false
  let built = 0
  const building = (async () => {
    for (; !isAsked; built += 10) await second.put('readers', generated.make(built, 10))
  })()
  const milliseconds = await askedByAll(askOf(engine, mixed), { engine, generated })
  isAsked = true
  await building
  await second.close()
  const [half, most] = [percentile(milliseconds, 50), percentile(milliseconds, 95)]
  process.stdout.write(
    `  all of these, mixed, while another index is built beside it: median ${half.toFixed(1)} ms, p95 ${most.toFixed(1)} ms\n`,
  )
}

interface Asking {
  readonly engine: SearchEngine
  readonly generated: GeneratedArticles
}

type Ask = () => Promise<unknown>

function askOf(engine: SearchEngine, question: Question): Ask {
  return () => {
    const { kind, text, query } = question()
    if (kind === 'suggestions') return engine.suggest('readers', { prefix: text, limit: 8 })
    const usual = { filters: noFilters, sort: 'relevance', page: 1, limit: 20, now: Date.now() } as const
    return engine.search('readers', { text, ...usual, ...query })
  }
}

/** Sixteen ask, each the next as soon as the last is answered; something is published every 50 ms. */
async function askedByAll(ask: Ask, { engine, generated }: Asking): Promise<number[]> {
  const milliseconds: number[] = []
  const publishing = setInterval(() => void engine.put('readers', generated.make(0, 1)), 50)
  const one = async () => {
    for (let question = 0; question < questionsEach; question += 1) {
      const startedAt = performance.now()
      await ask()
      milliseconds.push(performance.now() - startedAt)
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
  clearInterval(publishing)
  return milliseconds
}

/** The processor time of a question has the publications meanwhile in it. */
function describe(name: string, milliseconds: readonly number[], processor: number): void {
  const [half, most] = [percentile(milliseconds, 50), percentile(milliseconds, 95)]
  const verdict = most <= target ? 'met' : 'NOT met'
  process.stdout.write(
    `  ${name}, ${connections} at once: median ${half.toFixed(1)} ms, p95 ${most.toFixed(1)} ms (target ${target}: ${verdict}), processor ${processor.toFixed(2)} ms each\n`,
  )
}

function residentMebibytes(): number {
  return Math.round(process.memoryUsage().rss / 2 ** 20)
}
