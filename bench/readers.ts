import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { constants, setPriority } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startBareReceiver } from './bareReceiverProcess'
import { percentile } from './percentile'
import type { Errand } from './photographers'
import { startPictureServer, writePictures } from './pictureServer'
import { photographersLine, sendPicture } from './sendPicture'

const photographers = 4
const idleMilliseconds = 20_000
/** Readers come at their own pace, whether they are answered or not. */
const everyMilliseconds = 50
const target = 2
/** A server's first uploads after its start take twice as long as those that come when its code is compiled. */
const warmUps = 20

interface Reading {
  readonly milliseconds: number[]
  failures: number
}

/**
 * How long readers wait while four photographers upload pictures over lines of their own, while renditions are made of them, and while
 * as many again come as fast as this machine carries them; beside the idle server before and afterwards, and beside the same bytes sent
 * to a bare server with this one idle, which is what sharing the machine alone costs them.
 */
export async function benchReaders(folder: string, pictures: number): Promise<void> {
  const files = await writePictures(folder, 2 * pictures + warmUps)
  const started = await startPictureServer(folder)
  const receiver = await startBareReceiver(path.join(folder, 'received'))
  try {
    const { url, authorization, server } = started
    const shared = (some: readonly string[]) =>
      Array.from({ length: photographers }, (_, index) => some.filter((_, n) => n % photographers === index))
    const [first, second] = [shared(files.splice(0, pictures)), shared(files.splice(0, pictures))]
    for (const file of files) await sendPicture(started, path.basename(file), await readFile(file))
    await started.untilRendered()
    let peak = server.residentMebibytes()
    const watch = setInterval(() => (peak = Math.max(peak, server.residentMebibytes())), 200)
    await whileRead(url, () => sleep(5_000))
    const idle = await whileRead(url, () => sleep(idleMilliseconds))
    const atIdle = Math.round(peak)
    const whileSent = async (errand: Errand): Promise<Sending> => {
      const waiting = await photographersWith(errand)
      const [startedAt, spentBefore] = [performance.now(), server.mainThreadMilliseconds()]
      let failures: readonly string[] = []
      const reading = await whileRead(url, async () => {
        failures = await waiting.go()
      })
      const spent = (server.mainThreadMilliseconds() - spentBefore) / pictures
      return { reading, failures, spent, seconds: Math.round((performance.now() - startedAt) / 1000) }
    }
    const bare = { url: receiver.url, authorization, isBare: true }
    const ours = { url, authorization, isBare: false }
    const besideLines = await whileSent({ ...bare, ...photographersLine, lists: first })
    const overLines = await whileSent({ ...ours, ...photographersLine, lists: first })
    const renderedFrom = performance.now()
    const rendering = await whileRead(url, () => started.untilRendered())
    const renderedAfter = Math.round((performance.now() - renderedFrom) / 1000)
    const idleAgain = await whileRead(url, () => sleep(idleMilliseconds))
    // A bare server is done so soon that few readers would have asked.
    const often = second.map((files) => Array.from({ length: 5 }, () => files).flat())
    const besideAll = await whileSent({ ...bare, lists: often })
    const atOnce = await whileSent({ ...ours, lists: second })
    clearInterval(watch)

    const alone = percentile([...idle.milliseconds, ...idleAgain.milliseconds], 95)
    const line = `over ${photographersLine.megabitsPerSecond} Mbit/s each`
    process.stdout.write(`\n${pictures} pictures of 24 megapixels by ${photographers} photographers at once\n`)
    describe('idle before', idle, alone)
    describe('idle afterwards', idleAgain, alone)
    describe(`while they send to a bare server ${line}`, besideLines.reading, alone)
    describe(`while they upload ${line}`, overLines.reading, alone, target)
    describe('while renditions are made', rendering, alone, target)
    describe('while they send to a bare server as fast as the machine carries', besideAll.reading, alone)
    describe('while they upload as fast as the machine carries', atOnce.reading, alone, target)
    describeSending(line, overLines)
    describeSending('as fast as the machine carries', atOnce)
    process.stdout.write(`  the last renditions ${renderedAfter} s after the last upload ${line}\n`)
    process.stdout.write(`  server's memory: ${atIdle} MiB idle, ${Math.round(peak)} MiB at most\n`)
  } finally {
    await Promise.all([started.server.stop(), receiver.stop()])
  }
}

interface Sending {
  readonly reading: Reading
  readonly failures: readonly string[]
  /** Milliseconds of the thread that answers for each picture, readers' answers included. */
  readonly spent: number
  readonly seconds: number
}

function describeSending(how: string, { failures, spent, seconds }: Sending): void {
  process.stdout.write(
    `  uploads ${how}: ${seconds} s, ${spent.toFixed(1)} ms of the main thread a picture, ${failures.length} failed (target 0) ${failures[0] ?? ''}\n`,
  )
}

function describe(phase: string, { milliseconds, failures }: Reading, idle: number, atMost?: number): void {
  const [half, most] = [percentile(milliseconds, 50), percentile(milliseconds, 95)]
  const ratio = most / idle
  const verdict = atMost ? ` (target at most ${atMost}: ${ratio <= atMost ? 'met' : 'NOT met'})` : ''
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
