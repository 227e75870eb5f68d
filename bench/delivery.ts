import { cpSync, existsSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { demoAccounts } from '../seed/accounts'
import { readEnv } from '../src/env'
import { fillOurs } from './archive'
import { buildBareServer, launchBareServer } from './bareServer'
import { describeComparison, interleave } from './comparison'
import { type Sustained, sustainLoad } from './load'
import { openNewsrooms } from './newsrooms'
import { percentile } from './percentile'
import { recordAnswer } from './recordAnswer'
import { freePort, launchServer, type ServerProcess } from './serverProcess'

const articles = 200
const rounds = 3
const seconds = 3
const misses = 150
const nonsense = 10_000
const memoryServer = fileURLToPath(new URL('./memoryServer.ts', import.meta.url))
const list = '/api/articles?limit=20&depth=1&sort=-publishedAt'
const asBrowser = { 'accept-encoding': 'gzip, deflate, br' }

interface Running {
  readonly url: string
  readonly server: ServerProcess
}

/** Readers' lists and articles from memory and from the database, beside whatever else could serve them. */
export async function benchDelivery(folder: string): Promise<void> {
  if (!existsSync('dist/server/index.js')) throw new Error('There is no build to measure: run npm run build first.')
  const seeded = await seedDatabase(folder)
  buildBareServer()
  const [ours, stock] = [await startOurs(seeded, folder), await startStock(seeded, folder)]
  try {
    const slugs = await publishedSlugs(ours.url)
    const article = `/api/articles?where[slug][equals]=${slugs[0]}&limit=1&depth=1`
    for (const [name, address] of [
      ['a list of 20', list],
      ['an article by its slug', article],
    ] as const)
      await fromMemory({ name, address, folder, ours, stock })
    await fromDatabase(
      'a list of 20',
      { ours, stock },
      (n) => `${list}&where[publishedAt][less_than]=${momentAhead(n)}`,
    )
    await fromDatabase(
      'an article by its slug',
      { ours, stock },
      (n) =>
        `/api/articles?where[slug][equals]=${slugs[n % slugs.length]}&where[publishedAt][less_than]=${momentAhead(n)}&limit=1&depth=1`,
    )
    await whileChanging(ours)
    await amongNonsense(ours)
  } finally {
    await Promise.all([ours.server.stop(), stock.server.stop()])
  }
}

async function seedDatabase(folder: string): Promise<string> {
  const { payload, people } = await (await openNewsrooms(folder)).bootOurs()
  await fillOurs({ payload, people }, articles)
  await payload.destroy()
  return readEnv().dataDir
}

async function startOurs(seeded: string, folder: string): Promise<Running> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const dataDir = path.join(folder, 'ours')
  cpSync(seeded, dataDir, { recursive: true })
  // As in production: one line for each request that is logged at all.
  const env = { DATA_DIR: dataDir, PUBLIC_URL: url, LOG_LEVEL: 'info' }
  const server = launchServer({ args: ['dist/server/index.js'], port, env })
  await server.answered(list)
  return { url, server }
}

async function startStock(seeded: string, folder: string): Promise<Running> {
  const port = await freePort()
  const dataDir = path.join(folder, 'bare')
  cpSync(seeded, dataDir, { recursive: true })
  const server = launchBareServer({ port, file: path.join(dataDir, 'newsroom.db') })
  await server.answered(list)
  return { url: `http://localhost:${port}`, server }
}

async function publishedSlugs(url: string): Promise<string[]> {
  const response = await fetch(`${url}/api/articles?limit=100&depth=0`)
  const { docs } = (await response.json()) as { docs: { slug: string }[] }
  return docs.map(({ slug }) => slug)
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
    compare(`Cached, ${name}`, besideBare, 'bare node:http')
    const besideExpress = await interleave({ ours: load(ours), baseline: load(express) }, { rounds, warmUps: 1 })
    compare(`Cached, ${name}`, besideExpress, 'Express’s res.send')
    const besideStock = await interleave({ ours: load(ours), baseline: load(stock) }, { rounds, warmUps: 1 })
    compare(`Cached, ${name}`, besideStock, 'stock Payload')
  } finally {
    await Promise.all([bare.server.stop(), express.server.stop()])
  }
}

async function startMemory(kind: 'node' | 'express', file: string): Promise<Running> {
  const port = await freePort()
  const server = launchServer({ args: ['--import', 'tsx', memoryServer, kind, file], port, env: {} })
  await server.answered('/')
  return { url: `http://localhost:${port}`, server }
}

function compare(title: string, samples: { ours: Sustained[]; baseline: Sustained[] }, baseline: string): void {
  for (const [key, unit] of [
    ['requestsPerSecond', 'requests/s (more is better)'],
    ['p99', 'ms, p99'],
  ] as const) {
    const valuesOf = (side: Sustained[]) => side.map((sample) => Math.max(sample[key], 0.5))
    const compared = {
      ours: { name: 'ours', values: valuesOf(samples.ours) },
      baseline: { name: baseline, values: valuesOf(samples.baseline) },
    }
    process.stdout.write(`${describeComparison({ title, unit, ...compared })}\n`)
  }
}

/** Addresses that nobody asked for before, one after the other. */
async function fromDatabase(
  name: string,
  { ours, stock }: Pick<Cached, 'ours' | 'stock'>,
  addressOf: (n: number) => string,
): Promise<void> {
  let asked = 0
  const timesOf =
    ({ url }: Running) =>
    async () => {
      const startedAt = performance.now()
      for (let n = 0; n < misses; n += 1) {
        const response = await fetch(url + addressOf(asked++), { headers: asBrowser })
        await response.arrayBuffer()
        if (!response.ok) throw new Error(`${response.status} for ${addressOf(asked)}`)
      }
      return misses / ((performance.now() - startedAt) / 1_000)
    }
  const samples = await interleave({ ours: timesOf(ours), baseline: timesOf(stock) }, { rounds: 5, warmUps: 1 })
  const compared = {
    ours: { name: 'ours', values: samples.ours },
    baseline: { name: 'stock Payload', values: samples.baseline },
  }
  process.stdout.write(
    `${describeComparison({ title: `Not cached, ${name}, one after the other`, unit: 'requests/s (more is better)', ...compared })}\n`,
  )
}

/** A section is moved each second, which ends everything that is kept, as a publication does. */
async function whileChanging(ours: Running): Promise<void> {
  const change = await changerOf(ours.url)
  const samples = await interleave(
    {
      ours: async () => {
        const timer = setInterval(change, 1_000)
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
  compare('Cached, with a public change each second', samples, 'without')
}

async function changerOf(url: string): Promise<() => void> {
  const json = { 'content-type': 'application/json' }
  const body = JSON.stringify({ email: demoAccounts.admin.email, password: readEnv().demoPassword })
  const login = await fetch(`${url}/api/users/login`, { method: 'POST', headers: json, body })
  const { token } = (await login.json()) as { token: string }
  const sections = await fetch(`${url}/api/sections?limit=1`)
  const { docs } = (await sections.json()) as { docs: { id: string }[] }
  let order = 1
  return () => {
    order += 1
    const headers = { ...json, authorization: `JWT ${token}` }
    const change = { method: 'PATCH', headers, body: JSON.stringify({ order }) }
    void fetch(`${url}/api/sections/${docs[0]?.id}`, change).then((response) => {
      if (!response.ok) throw new Error(`the section was not moved: ${response.status}`)
    })
  }
}

async function amongNonsense({ url, server }: Running): Promise<void> {
  const before = server.residentMebibytes()
  const from: Record<string, number> = {}
  const times: number[] = []
  let next = 0
  const asker = async () => {
    for (let n = next++; n < nonsense; n = next++) {
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
    `\n${nonsense} different query strings of nonsense: ${JSON.stringify(from)}, p99 ${percentile(times, 99).toFixed(1)} ms, memory ${grown >= 0 ? '+' : ''}${grown} MiB of ${Math.round(before)}\n`,
  )
}

/** Behind everything that is published, and another one for each question, so that none of them was asked before. */
function momentAhead(n: number): string {
  return new Date(Date.UTC(2100, 0, 1) + n * 1_000).toISOString()
}
