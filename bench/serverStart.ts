import { cpSync, existsSync } from 'node:fs'
import path from 'node:path'
import { loadPage } from '../seed/load'
import { readEnv } from '../src/env'
import { buildBareServer, launchBareServer } from './bareServer'
import { describeComparison, interleave } from './comparison'
import { sendRequests } from './load'
import { openNewsrooms } from './newsrooms'
import { readSamplePage } from './samplePage'
import { freePort, launchServer, type ServerProcess } from './serverProcess'

const rounds = 3
const requests = 2_000
const list = '/api/articles?limit=10&depth=1'

interface Sample {
  readonly startMilliseconds: number
  readonly startProcessorMilliseconds: number
  readonly residentAtStart: number
  readonly residentAfterLoad: number
  readonly requestsPerSecond: number
  readonly requestProcessorMilliseconds: number
}

/**
 * The production server beside stock Payload in Next's production server, both on a copy of the same seeded file: from
 * the start of the process to the first list of articles, memory then and after 2,000 such requests.
 */
export async function benchServerStart(folder: string): Promise<void> {
  if (!existsSync('dist/server/index.js')) throw new Error('There is no build to measure: run npm run build first.')
  const seeded = await seedDatabase(folder)
  buildBareServer()
  const readyMilliseconds: number[] = []
  const samples = await interleave<Sample>(
    {
      ours: async () => {
        const { server, url } = await startOurs(seeded, path.join(folder, 'ours'))
        readyMilliseconds.push(await server.answered('/readyz'))
        return sampleOf(server, url)
      },
      baseline: async () => {
        const port = await freePort()
        const file = path.join(copyOf(seeded, path.join(folder, 'bare')), 'newsroom.db')
        return sampleOf(launchBareServer({ port, file }), `http://localhost:${port}`)
      },
    },
    { rounds, warmUps: 1 },
  )
  report(samples)
  const ready = readyMilliseconds.slice(-rounds).map((value) => Math.round(value))
  process.stdout.write(`\nThe production server to /readyz: ${ready.join(', ')} ms\n`)
}

/** @returns the folder with the database of the published sample page */
async function seedDatabase(folder: string): Promise<string> {
  const { payload, people } = await (await openNewsrooms(folder)).bootOurs()
  await loadPage({ ...readSamplePage(), payload, people, isPublished: true, onLoaded: () => {} })
  await payload.destroy()
  return readEnv().dataDir
}

/** A fresh copy for each start, so that no round finds what the one before it left. */
function copyOf(seeded: string, folder: string): string {
  cpSync(seeded, folder, { recursive: true, force: true })
  return folder
}

async function startOurs(seeded: string, folder: string): Promise<{ server: ServerProcess; url: string }> {
  const port = await freePort()
  const url = `http://localhost:${port}`
  const env = { DATA_DIR: copyOf(seeded, folder), PUBLIC_URL: url }
  return { server: launchServer({ args: ['dist/server/index.js'], port, env }), url }
}

async function sampleOf(server: ServerProcess, url: string): Promise<Sample> {
  try {
    const startMilliseconds = await server.answered(list)
    const startProcessorMilliseconds = server.processorMilliseconds()
    const residentAtStart = server.residentMebibytes()
    const requestsPerSecond = await sendRequests(url + list, requests)
    const requestProcessorMilliseconds = (server.processorMilliseconds() - startProcessorMilliseconds) / requests
    const residentAfterLoad = server.residentMebibytes()
    return {
      startMilliseconds,
      startProcessorMilliseconds,
      residentAtStart,
      residentAfterLoad,
      requestsPerSecond,
      requestProcessorMilliseconds,
    }
  } finally {
    await server.stop()
  }
}

const figures: readonly { readonly key: keyof Sample; readonly title: string; readonly unit: string }[] = [
  { key: 'startMilliseconds', title: 'Start, to the first list of articles', unit: 'ms' },
  { key: 'startProcessorMilliseconds', title: 'The same, processor time', unit: 'ms' },
  { key: 'residentAtStart', title: 'Memory then', unit: 'MiB' },
  { key: 'residentAfterLoad', title: `Memory after ${requests} lists`, unit: 'MiB' },
  { key: 'requestsPerSecond', title: 'Lists a second (more is better)', unit: 'requests/s' },
  { key: 'requestProcessorMilliseconds', title: 'A list, processor time', unit: 'ms' },
]

function report(samples: { readonly ours: readonly Sample[]; readonly baseline: readonly Sample[] }): void {
  for (const { key, title, unit } of figures) {
    const ours = { name: 'the production server', values: samples.ours.map((sample) => sample[key]) }
    const baseline = { name: 'stock Payload in Next', values: samples.baseline.map((sample) => sample[key]) }
    process.stdout.write(`${describeComparison({ title, unit, ours, baseline })}\n`)
  }
}
