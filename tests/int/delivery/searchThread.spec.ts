import type { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type NewsroomSearch, startSearch } from '../../../src/delivery/search/newsroomSearch'
import type { SearchArticle } from '../../../src/delivery/search/searchEngine'
import { createThreadEngine, SearchThreadEnded } from '../../../src/delivery/search/threadEngine'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus } from '../support/client'

let newsroom: BootedNewsroom
let search: NewsroomSearch
const threads: Worker[] = []
const noteThread = (worker: Worker) => threads.push(worker)

beforeAll(async () => {
  newsroom = await bootNewsroom()
  process.on('worker', noteThread)
  search = startSearch(newsroom.payload)
  await vi.waitFor(async () => expectStatus(await get('离石'), 200), { interval: 50, timeout: 60_000 })
})

afterAll(async () => {
  process.off('worker', noteThread)
  await search?.stop()
  await newsroom?.stop()
})

const get = (q: string) => newsroom.ask(null, 'GET', `/api/search?${new URLSearchParams({ q })}`)
const idsOf = async (q: string) => ((await get(q)).body.docs ?? []).map(({ id }) => id)

/** Ways in which the thread really ends: by an error that nothing catches, and from outside. */
const faults: readonly [string, (thread: Worker) => unknown][] = [
  ['an error in it', (thread) => thread.postMessage({ number: -1, method: 'noSuchMethod', args: [] })],
  ['being ended', (thread) => thread.terminate()],
]

describe.each(faults)('a search thread that ends by %s', (_how, end) => {
  it('is missed by the search alone, which says so, and is there again by itself', async () => {
    const before = await newsroom.pieceIn('published', { data: { headline: '鼓书大会' } })
    await expect.poll(() => idsOf('鼓书'), { interval: 20, timeout: 10_000 }).toContain(before)
    const thread = threads.at(-1)
    if (!thread) throw new Error('no search thread was started')
    const ended = new Promise((resolve) => thread.once('exit', resolve))

    // Each another question, so that each asks the thread: some before it ends, some under way, some afterwards.
    const asked = Array.from({ length: 30 }, (_, n) => get(`鼓书 ${n}`))
    end(thread)
    const more = Array.from({ length: 30 }, (_, n) => get(`大会 ${n}`))
    const answers = await Promise.all([...asked, ...more])
    expect(answers.filter(({ status }) => status !== 200 && status !== 503)).toEqual([])
    await ended

    const missing = await get('鼓书 之后')
    expect([missing.status, codesOf(missing), missing.headers.get('retry-after')]).toEqual([
      503,
      ['search_warming'],
      '2',
    ])
    for (const answer of answers) if (answer.status === 503) expect(codesOf(answer)).toEqual(['search_warming'])
    expectStatus(await newsroom.ask(null, 'GET', '/api/articles?limit=1'), 200)
    const meanwhile = await newsroom.pieceIn('published', { data: { headline: '鼓书散场' } })
    expectStatus(await newsroom.take(before, 'kill', 'chief', { reason: '测试撤稿' }), 200)

    await expect.poll(async () => (await get('鼓书')).status, { interval: 20, timeout: 60_000 }).toBe(200)
    expect(await idsOf('散场')).toContain(meanwhile)
    expect(await idsOf('鼓书')).not.toContain(before)
    expect(threads.at(-1)).not.toBe(thread)
  })
})

it('ends at its limit of memory, and takes nothing else with it', async () => {
  const engine = createThreadEngine(160)
  const large = (n: number): SearchArticle => ({
    ...{ id: String(n), slug: 'x'.repeat(20_000_000), headline: '', kicker: '', deck: '', body: '', slugline: '' },
    ...{ sectionId: null, genre: null, bylines: [], tags: [], names: [], publishedAt: 0, state: null },
  })
  const filling = Array.from({ length: 20 }, (_, n) => engine.put('readers', [large(n)]))
  const outcomes = await Promise.allSettled(filling)
  const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
  expect(refused.length).toBeGreaterThan(0)
  for (const { reason } of refused) expect(reason).toBeInstanceOf(SearchThreadEnded)
  await engine.ended
  await expect(engine.stats()).rejects.toBeInstanceOf(SearchThreadEnded)
})
