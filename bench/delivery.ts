import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { interleave } from './comparison'
import { sustainLoad } from './load'
import { reportLoad } from './loadReport'
import { compareMisses } from './misses'
import { percentile } from './percentile'
import { asBrowser, changerOf, list, publishedSlugs, type Running, startBoth, startMemory } from './publicServers'
import { recordAnswer } from './recordAnswer'

const rounds = 3
const seconds = 3
const randomQueries = 10_000

/** Readers' lists and articles from memory and from the database, beside whatever else could serve them. */
export async function benchDelivery(folder: string): Promise<void> {
  const { ours, stock } = await startBoth(folder)
  try {
    const slugs = await publishedSlugs(ours.url)
    const article = `/api/articles?where[slug][equals]=${slugs[0]}&limit=1&depth=1`
    for (const [name, address] of [
      ['a list of 20', list],
      ['an article by its slug', article],
    ] as const)
      await fromMemory({ name, address, folder, ours, stock })
    await compareMisses({ ours, stock })
    await whileChanging(ours)
    await amongRandomQueries(ours)
  } finally {
    await Promise.all([ours.server.stop(), stock.server.stop()])
  }
}

interface Cached {
  readonly name: string
  readonly address: string
  readonly folder: string
  readonly ours: Running
  readonly stock: Running
}

/** The same bytes and headers from all but stock Payload, which makes its answer each time. */
async function fromMemory({ name, address, folder, ours, stock }: Cached): Promise<void> {
  const file = path.join(folder, 'answer.json')
  await recordAnswer(ours.url + address, asBrowser, file)
  await recordAnswer(ours.url + address, asBrowser, file)
  const bare = await startMemory('node', file)
  const express = await startMemory('express', file)
  try {
    const load =
      ({ url }: Running) =>
      () =>
        sustainLoad(url + address, seconds)
    const besideBare = await interleave({ ours: load(ours), baseline: load(bare) }, { rounds, warmUps: 1 })
    reportLoad(`Cached, ${name}`, besideBare, { baseline: 'bare node:http' })
    const besideExpress = await interleave({ ours: load(ours), baseline: load(express) }, { rounds, warmUps: 1 })
    reportLoad(`Cached, ${name}`, besideExpress, { baseline: 'Express’s res.send' })
    const besideStock = await interleave({ ours: load(ours), baseline: load(stock) }, { rounds, warmUps: 1 })
    reportLoad(`Cached, ${name}`, besideStock, { baseline: 'stock Payload' })
  } finally {
    await Promise.all([bare.server.stop(), express.server.stop()])
  }
}

/** A section is moved each second, which ends everything that is kept, as a publication does. */
async function whileChanging(ours: Running): Promise<void> {
  const change = await changerOf(ours.url)
  const samples = await interleave(
    {
      ours: async () => {
        const timer = setInterval(() => void change(), 1_000)
        try {
          return await sustainLoad(ours.url + list, seconds)
        } finally {
          clearInterval(timer)
        }
      },
      baseline: () => sustainLoad(ours.url + list, seconds),
    },
    { rounds, warmUps: 1 },
  )
  reportLoad('Cached, with a public change each second', samples, { baseline: 'without' })
}

async function amongRandomQueries({ url, server }: Running): Promise<void> {
  const before = server.residentMebibytes()
  const from: Record<string, number> = {}
  const times: number[] = []
  let next = 0
  const asker = async () => {
    for (let n = next++; n < randomQueries; n = next++) {
      const startedAt = performance.now()
      const response = await fetch(`${url}${list}&utm_${n}=${n}&${n}[a]=${'x'.repeat(n % 500)}`, { headers: asBrowser })
      await response.arrayBuffer()
      times.push(performance.now() - startedAt)
      const source = response.headers.get('x-cache') ?? 'none'
      from[source] = (from[source] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: 16 }, asker))
  await sleep(100)
  const grown = Math.round(server.residentMebibytes() - before)
  process.stdout.write(
    `\n${randomQueries} random query strings: ${JSON.stringify(from)}, p99 ${percentile(times, 99).toFixed(1)} ms, memory ${grown >= 0 ? '+' : ''}${grown} MiB of ${Math.round(before)}\n`,
  )
}
