import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

const program = path.resolve('dist/server/index.js')
const readyWithinMilliseconds = 60_000
const endWithinMilliseconds = 25_000

export interface StartOptions {
  /** A MongoDB URI; without it the server has an embedded database of its own. */
  readonly databaseUri?: string
  /** An existing data folder, to start again on what an earlier server left; it then survives `stop()`. */
  readonly dataDir?: string
  /** Puts into the data folder what the server is to find there. */
  readonly prepare?: (dataDir: string) => Promise<void>
  readonly port?: number
  readonly env?: Readonly<Record<string, string>>
}

export interface TestServer {
  readonly url: string
  readonly port: number
  readonly dataDir: string
  readonly pid: number
  /** Everything that the server has written so far. */
  logs(): string
  /** Ends as an operator would (SIGTERM), and gives the exit code. */
  stop(): Promise<number | null>
  /** Ends as a power cut would (SIGKILL). */
  kill(): Promise<void>
}

/**
 * The production build on a free port with its own database.
 * @throws with what the server wrote, when it ends or stays silent instead of becoming ready
 */
export async function startServer(options: StartOptions = {}): Promise<TestServer> {
  const own = options.dataDir ? undefined : await mkdtemp(path.join(tmpdir(), 'newsroom-http-'))
  const dataDir = options.dataDir ?? own ?? ''
  await options.prepare?.(dataDir)
  const port = options.port ?? (await freePort())
  const server = launch({ ...options, dataDir, port })
  const url = `http://localhost:${port}`
  const end = async (signal: NodeJS.Signals) => {
    const code = await server.end(signal)
    if (own) await rm(own, { recursive: true, force: true })
    return code
  }
  try {
    await untilReady(url, server)
  } catch (error) {
    await end('SIGKILL')
    throw error
  }
  return {
    url,
    port,
    dataDir,
    pid: server.child.pid ?? 0,
    logs: server.logs,
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
  }
}

/** Starts the server and waits for its end: for starts that must fail. */
export async function startAndEnd(
  options: StartOptions & { readonly dataDir: string },
): Promise<{ code: number | null; logs: string }> {
  const server = launch({ ...options, port: options.port ?? (await freePort()) })
  const timer = setTimeout(() => server.child.kill('SIGKILL'), readyWithinMilliseconds)
  const code = await server.ended
  clearTimeout(timer)
  return { code, logs: server.logs() }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}

interface Launched {
  readonly child: ChildProcess
  readonly ended: Promise<number | null>
  logs(): string
  end(signal: NodeJS.Signals): Promise<number | null>
}

function launch({ databaseUri, dataDir, port, env }: StartOptions & { dataDir: string; port: number }): Launched {
  if (!existsSync(program)) throw new Error('There is no build to test: run npm run build first.')
  const child = spawn(process.execPath, [program], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DEMO: '1',
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      DATA_DIR: dataDir,
      MEDIA_DIR: path.join(dataDir, 'media'),
      DATABASE_URI: databaseUri ?? '',
      ...env,
    },
  })
  let output = ''
  child.stdout?.on('data', (chunk) => (output += chunk))
  child.stderr?.on('data', (chunk) => (output += chunk))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  // A test run that is killed must leave no server behind.
  const killWithUs = () => child.kill('SIGKILL')
  process.once('exit', killWithUs)
  void ended.then(() => process.off('exit', killWithUs))
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    const timer = setTimeout(() => child.kill('SIGKILL'), endWithinMilliseconds)
    const code = await ended
    clearTimeout(timer)
    return code
  }
  return { child, ended, logs: () => output, end }
}

async function untilReady(url: string, server: Launched): Promise<void> {
  const deadline = Date.now() + readyWithinMilliseconds
  while (Date.now() < deadline) {
    if (server.child.exitCode !== null || server.child.signalCode !== null) break
    const response = await fetch(`${url}/readyz`).catch(() => undefined)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`The server at ${url} did not become ready. It wrote:\n${server.logs()}`)
}
