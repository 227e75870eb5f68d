import { describeComparison, interleave } from './comparison'
import { asBrowser, changerOf, list, publishedSlugs, type Running, startBoth } from './publicServers'

const rounds = 5
const questions = 150
const afterChanges = 40

interface Sides {
  readonly ours: Running
  readonly stock: Running
}

/** Addresses that nobody asked for before, beside stock Payload. */
export async function benchMisses(folder: string): Promise<void> {
  const sides = await startBoth(folder)
  try {
    await compareMisses(sides)
  } finally {
    await Promise.all([sides.ours.server.stop(), sides.stock.server.stop()])
  }
}

/** One after the other, while nothing changes; and each the first one after a change, when nothing at all is kept. */
export async function compareMisses(sides: Sides): Promise<void> {
  const slugs = await publishedSlugs(sides.ours.url)
  const kinds: readonly (readonly [string, (n: number) => string])[] = [
    ['a list of 20', (n) => `${list}&${ahead(n)}`],
    [
      'an article by its slug',
      (n) => `/api/articles?where[slug][equals]=${slugs[n % slugs.length]}&${ahead(n)}&limit=1&depth=1`,
    ],
  ]
  const change = await changerOf(sides.ours.url)
  for (const [name, addressOf] of kinds) {
    await compare(`Not cached, ${name}, one after the other`, { ...sides, addressOf, amount: questions })
    const ofChanges = { ...sides, addressOf, amount: afterChanges, before: change }
    await compare(`Not cached, ${name}, each right after a change`, ofChanges)
  }
}

interface Asking extends Sides {
  readonly addressOf: (n: number) => string
  readonly amount: number
  /** Done before each question to ours, and not counted. Stock Payload keeps nothing. */
  readonly before?: () => Promise<void>
}

interface Sample {
  /** Of one answer; by the clock, and of the server's processor. */
  readonly milliseconds: number
  readonly processorMilliseconds: number
}

async function compare(title: string, { ours, stock, addressOf, amount, before }: Asking): Promise<void> {
  let asked = 0
  const ask = async ({ url, server }: Running, first?: () => Promise<void>): Promise<Sample> => {
    const processorBefore = server.processorMilliseconds()
    let elapsed = 0
    for (let n = 0; n < amount; n += 1) {
      await first?.()
      const address = addressOf(asked++)
      const startedAt = performance.now()
      const response = await fetch(url + address, { headers: asBrowser })
      await response.arrayBuffer()
      elapsed += performance.now() - startedAt
      if (!response.ok) throw new Error(`${response.status} for ${address}`)
    }
    return {
      milliseconds: elapsed / amount,
      processorMilliseconds: (server.processorMilliseconds() - processorBefore) / amount,
    }
  }
  const samples = await interleave(
    { ours: () => ask(ours, before), baseline: () => ask(stock) },
    { rounds, warmUps: 1 },
  )
  const sidesOf = (of: (sample: Sample) => number) => ({
    ours: { name: 'ours', values: samples.ours.map(of) },
    baseline: { name: 'stock Payload', values: samples.baseline.map(of) },
  })
  const speed = sidesOf(({ milliseconds }) => 1_000 / milliseconds)
  process.stdout.write(`${describeComparison({ title, unit: 'requests/s (more is better)', ...speed })}\n`)
  if (before) return
  const processor = sidesOf(({ processorMilliseconds }) => processorMilliseconds)
  process.stdout.write(`${describeComparison({ title, unit: 'ms of processor time a request', ...processor })}\n`)
}

/** A condition that everything published meets, another one for each question, so that none of them was asked before. */
function ahead(n: number): string {
  return `where[publishedAt][less_than]=${new Date(Date.UTC(2100, 0, 1) + n * 1_000).toISOString()}`
}
