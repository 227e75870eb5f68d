import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Launch {
  /** `node` unless another is named. */
  readonly program?: string
  readonly args: readonly string[]
  readonly port: number
  readonly env: Readonly<Record<string, string>>
  readonly cwd?: string
}

export interface ServerProcess {
  /** Waits until `path` is answered with 200. @returns milliseconds since the process was started */
  answered(path: string): Promise<number>
  /** Resident memory of the process and its children; Linux only. */
  residentMebibytes(): number
  /** Processor time since the start, the children's included; Linux only. */
  processorMilliseconds(): number
  /** Processor time of the thread that answers, since the start; Linux only. */
  mainThreadMilliseconds(): number
  stop(): Promise<void>
}

const answersWithinMilliseconds = 60_000
const endsWithinMilliseconds = 20_000
const lookEveryMilliseconds = 20
/** Linux counts processor time in hundredths of a second, whatever the kernel's own clock (proc_pid_stat(5), time(7)). */
const tickMilliseconds = 10

export function launchServer({ program = process.execPath, args, port, env, cwd }: Launch): ServerProcess {
  const startedAt = performance.now()
  const child = spawn(program, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, PORT: String(port) },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const killWithUs = () => child.kill('SIGKILL')
  process.once('exit', killWithUs)
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return {
    async answered(path) {
      while (performance.now() - startedAt < answersWithinMilliseconds && !hasEnded(child)) {
        if (await isAnswered(`http://localhost:${port}${path}`)) return performance.now() - startedAt
        await sleep(lookEveryMilliseconds)
      }
      throw new Error(`${path} was not answered. The server wrote:\n${output}`)
    },
    processorMilliseconds: () =>
      familyOf(child.pid ?? 0).reduce((sum, pid) => sum + processorTicks(pid), 0) * tickMilliseconds,
    residentMebibytes: () => familyOf(child.pid ?? 0).reduce((sum, pid) => sum + residentKibibytes(pid), 0) / 1024,
    mainThreadMilliseconds: () => threadNanoseconds(child.pid ?? 0) / 1e6,
    async stop() {
      child.kill('SIGTERM')
      const timer = setTimeout(killWithUs, endsWithinMilliseconds)
      await ended
      clearTimeout(timer)
      process.off('exit', killWithUs)
    },
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}

async function isAnswered(url: string): Promise<boolean> {
  const response = await fetch(url).catch(() => undefined)
  await response?.arrayBuffer()
  return response?.status === 200
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

function familyOf(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean)
  return [pid, ...children.flatMap((child) => familyOf(Number(child)))]
}

/** The first thread has the number of its process; the first figure is its time on a processor (Documentation/scheduler/sched-stats.rst). */
function threadNanoseconds(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0])
}

function residentKibibytes(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
}

/** `utime` and `stime`: the 14th and 15th field, counted behind the program's name, which may hold spaces. */
function processorTicks(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0)
}
