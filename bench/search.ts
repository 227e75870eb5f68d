import path from 'node:path'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { pinyinKeys } from '../src/delivery/search/pinyinRules'
import type { SearchEngine, SearchQuery } from '../src/delivery/search/searchEngine'
import { createThreadEngine } from '../src/delivery/search/threadEngine'
import { openLikeSearch } from './bare/likeSearch'
import { percentile } from './percentile'
import { type GeneratedArticles, generateArticles } from './searchArticles'

const target = 50
const connections = 16
const questionsEach = 60
const questionsOfBaseline = 10
const batch = 50

/** The readers' search over generated articles, asked by 16 at once, with an article published every 50 ms meanwhile, beside LIKE in SQLite. */
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

  for (const [name, ask] of kindsOf(engine, generated)) {
    const processorBefore = process.cpuUsage()
    const milliseconds = await askedByAll(ask, { engine, generated })
    const { user, system } = process.cpuUsage(processorBefore)
    describe(name, milliseconds, (user + system) / 1000 / milliseconds.length)
  }
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
}

type Ask = () => Promise<unknown>

function kindsOf(engine: SearchEngine, { word }: GeneratedArticles): [string, Ask][] {
  const search = (text: string, more: Partial<SearchQuery> = {}) =>
    engine.search('readers', { text, filters: none, sort: 'relevance', page: 1, limit: 20, now: Date.now(), ...more })
  const chinese = (): string => {
    const one = word()
    return one.length > 1 ? one : chinese()
  }
  const typed = (): string => pinyinKeys(chinese())?.full[0] ?? typed()
  const initials = (): string => pinyinKeys(chinese())?.initials ?? initials()
  const kinds: [string, Ask][] = [
    ['one word', () => search(chinese())],
    ['two words', () => search(`${chinese()} ${chinese()}`)],
    ['three words, run together', () => search(chinese() + chinese() + chinese())],
    ['a phrase', () => search(`“${chinese()}${word()}”`)],
    ['pinyin', () => search(typed())],
    ['initials', () => search(initials())],
    ['a mistyped word', () => search(`${typed()}x`)],
    ['a word that nearly all have', () => search('的')],
    [
      'a word, by section and year',
      () => search(chinese(), { filters: { ...none, section: 'section-3', from: Date.parse('2020-01-01') } }),
    ],
    ['page 50', () => search(chinese(), { page: 50 })],
    ['suggestions', () => engine.suggest('readers', typed().slice(0, 3), 8)],
  ]
  const mixed: Ask = () => (kinds[Math.floor(Math.random() * kinds.length)] as [string, Ask])[1]()
  return [...kinds, ['all of these, mixed', mixed]]
}

const none = { section: null, byline: null, genre: null, tag: null, from: null, before: null, state: null }

/** Sixteen ask, each the next as soon as the last is answered; something is published every 50 ms. */
async function askedByAll(
  ask: Ask,
  { engine, generated }: { readonly engine: SearchEngine; readonly generated: GeneratedArticles },
): Promise<number[]> {
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
