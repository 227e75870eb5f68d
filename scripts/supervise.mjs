import './endWithParent.mjs'
import { spawn } from 'node:child_process'

/** Groups of processes that are under way: each child leads its own, so that its grandchildren end with it. */
const running = new Map()
/** What has not ended by then is killed; a broken-off step leaves nothing that the next run would trust. */
const endsWithinMilliseconds = 3_000
let isStopping = false

/**
 * Starts a child in a process group of its own.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, isQuiet?: boolean, onOutput?: (text: string) => void, patience?: number }}
 *   [options] `isQuiet` keeps the end of the output for the case of failure and hands all of it to `onOutput` as it comes;
 *   `patience` is how many milliseconds the child may take to end
 * @returns {{ exited: Promise<{ code: number | null, output: string }>, signal: (name: NodeJS.Signals) => void, end: (name: NodeJS.Signals) => void }}
 *   `end` signals and, when the patience is over, kills
 */
export function start(command, args, { env = {}, isQuiet = false, onOutput, patience = endsWithinMilliseconds } = {}) {
  const child = spawn(command, args, {
    detached: true,
    env: { ...process.env, ...env },
    stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
  })
  let output = ''
  const keep = (chunk) => {
    output = (output + chunk).slice(-20_000)
    onOutput?.(chunk)
  }
  child.stdout?.setEncoding('utf8')
  child.stderr?.setEncoding('utf8')
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  const signal = (name) => signalGroup(child.pid, name)
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, output: String(error) }))
    child.once('close', (code) => resolve({ code, output }))
  }).finally(() => {
    // A grandchild may have outlived its parent.
    signal('SIGKILL')
    running.delete(child)
  })
  const end = (name) => {
    signal(name)
    const kill = setTimeout(() => signal('SIGKILL'), patience)
    void exited.finally(() => clearTimeout(kill))
  }
  running.set(child, { signal, end, exited })
  if (isStopping) end('SIGTERM')
  return { exited, signal, end }
}

/** Runs a child to its end; the error carries the last of its output. */
export async function run(command, args, options) {
  const { code, output } = await start(command, args, { isQuiet: true, ...options }).exited
  if (code !== 0) throw new StepFailed(output)
}

export class StepFailed extends Error {}

/** Ctrl-C, SIGTERM and a closed terminal end every group, then this process: with 0 if all of them had ended well. */
export function endChildrenOnSignals() {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }
  for (const [name, code] of Object.entries(codes)) {
    process.on(name, async () => {
      const hasEndedWell = await endAll(name === 'SIGINT' ? 'SIGINT' : 'SIGTERM')
      process.exit(hasEndedWell ? 0 : code)
    })
  }
  process.on('exit', () => {
    for (const { signal } of running.values()) signal('SIGKILL')
  })
}

/** True from the first signal on: whoever waits for a child must not start the next one. */
export function isEnding() {
  return isStopping
}

async function endAll(name) {
  const isSecond = isStopping
  isStopping = true
  const all = [...running.values()]
  for (const { end } of all) end(isSecond ? 'SIGKILL' : name)
  const ends = await Promise.all(all.map(({ exited }) => exited))
  return ends.length > 0 && ends.every(({ code }) => code === 0)
}

function signalGroup(pid, name) {
  if (!pid) return
  try {
    process.kill(-pid, name)
  } catch {
    // The group has ended.
  }
}
