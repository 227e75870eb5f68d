import { fork } from 'node:child_process'
import { once } from 'node:events'
import { constants, setPriority } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startBareReceiver } from './bareReceiverProcess'
import { percentile } from './percentile'
import type { Errand } from './photographers'
import { startPictureServer, writePictures } from './pictureServer'

const photographers = 4
const idleMilliseconds = 20_000
/** Readers come at their own pace, whether they are answered or not. */
const everyMilliseconds = 50
const target = 2

interface Reading {
  readonly milliseconds: number[]
  failures: number
}

/**
 * How long readers wait while four photographers upload pictures, and while their renditions are made, beside the idle server before and
 * afterwards; and while the same bytes go to a bare server, with this one idle, which is what sharing the machine alone costs them.
 */
export async function benchReaders(folder: string, pictures: number): Promise<void> {
  const files = await writePictures(folder, pictures)
  const started = await startPictureServer(folder)
  const receiver = await startBareReceiver(path.join(folder, 'received'))
  try {
    const { url, authorization, server } = started
    const lists = Array.from({ length: photographers }, (_, index) =>
      files.filter((_, n) => n % photographers === index),
    )
    let peak = server.residentMebibytes()
    const watch = setInterval(() => (peak = Math.max(peak, server.residentMebibytes())), 200)
    await whileRead(url, () => sleep(5_000))
    const idle = await whileRead(url, () => sleep(idleMilliseconds))
    const atIdle = Math.round(peak)
    // A bare server is done so soon that few readers would have asked.
    const often = lists.map((files) => Array.from({ length: 5 }, () => files).flat())
    const bare = await photographersWith({ url: receiver.url, authorization, lists: often, isBare: true })
    const beside = await whileRead(url, () => bare.go())
    const sending = await photographersWith({ url, authorization, lists, isBare: false })
    let failures: readonly string[] = []
    const startedAt = performance.now()
    const spentBefore = server.mainThreadMilliseconds()
    const uploading = await whileRead(url, async () => {
      failures = await sending.go()
    })
    const sentAt = performance.now()
    const spent = server.mainThreadMilliseconds() - spentBefore
    const rendering = await whileRead(url, () => started.untilRendered())
    const endedAt = performance.now()
    const idleAgain = await whileRead(url, () => sleep(idleMilliseconds))
    clearInterval(watch)

    const alone = percentile([...idle.milliseconds, ...idleAgain.milliseconds], 95)
    process.stdout.write(`\n${pictures} pictures of 24 megapixels by ${photographers} photographers at once\n`)
    describe('idle before', idle, alone)
    describe('idle afterwards', idleAgain, alone)
    describe('while they upload to a bare server', beside, alone)
    describe('while they upload', uploading, alone)
    describe('while renditions are made', rendering, alone)
    const [sentAfter, all] = [sentAt - startedAt, endedAt - startedAt].map((time) => Math.round(time / 1000))
    process.stdout.write(`  uploaded in ${sentAfter} s, all renditions ${all} s after the first byte\n`)
    process.stdout.write(
      `  main thread's processor time while they upload, readers' answers included: ${(spent / pictures).toFixed(1)} ms a picture\n`,
    )
    process.stdout.write(`  server's memory: ${atIdle} MiB idle, ${Math.round(peak)} MiB at most\n`)
    process.stdout.write(`  uploads that failed (target 0): ${failures.length} ${failures[0] ?? ''}\n`)
  } finally {
    await Promise.all([started.server.stop(), receiver.stop()])
  }
}

function describe(phase: string, { milliseconds, failures }: Reading, idle: number): void {
  const [half, most] = [percentile(milliseconds, 50), percentile(milliseconds, 95)]
  const ratio = most / idle
  const isOurs = !phase.startsWith('idle') && !phase.endsWith('bare server')
  const verdict = isOurs ? ` (target at most ${target}: ${ratio <= target ? 'met' : 'NOT met'})` : ''
  process.stdout.write(
    `  readers, ${phase}: median ${half.toFixed(1)} ms, p95 ${most.toFixed(1)} ms of ${milliseconds.length}, ${failures} failed, ratio ${ratio.toFixed(2)}${verdict}\n`,
  )
}

/** Photographers with an errand, who wait for the word to go. */
interface Waiting {
  go(): Promise<readonly string[]>
}

async function photographersWith(errand: Errand): Promise<Waiting> {
  const program = fileURLToPath(new URL('./photographers.ts', import.meta.url))
  const child = fork(program, { execArgv: ['--import', 'tsx'] })
  setPriority(child.pid ?? 0, constants.priority.PRIORITY_LOW)
  await once(child, 'message')
  return {
    async go() {
      child.send(errand)
      // As photographers.ts answers.
      const [failures] = (await once(child, 'message')) as [readonly string[]]
      return failures
    },
  }
}

const addresses = ['/api/articles?limit=10&depth=1', '/api/articles?limit=1&depth=2&sort=-publishedAt']

/** Anonymous requests, begun at a steady pace until `work` has ended. */
async function whileRead(url: string, work: () => Promise<unknown>): Promise<Reading> {
  const result: Reading = { milliseconds: [], failures: 0 }
  const underWay = new Set<Promise<void>>()
  let next = 0
  const timer = setInterval(() => {
    const reading = read(url + addresses[next++ % addresses.length], result).finally(() => underWay.delete(reading))
    underWay.add(reading)
  }, everyMilliseconds)
  try {
    await work()
  } finally {
    clearInterval(timer)
    await Promise.all(underWay)
  }
  return result
}

async function read(address: string, result: Reading): Promise<void> {
  const startedAt = performance.now()
  const response = await fetch(address).catch(() => null)
  await response?.arrayBuffer()
  if (response?.status === 200) result.milliseconds.push(performance.now() - startedAt)
  else result.failures += 1
}
