import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describeLoad, describeMachine } from './machine'

const usage = `npm run bench -- seed|transition|start
  seed        the sample page through all reviews, beside plain payload.create
  transition  one step of the workflow and one guarded save, beside plain payload.update
  start       the production server's start and memory, beside a bare Payload server (needs npm run build)`

/** Each benchmark reads the environment when it is loaded, so it is loaded after the environment is set. */
const benchmarks: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  seed: async (folder) => (await import('./seed')).benchSeed(folder),
  transition: async (folder) => (await import('./transition')).benchTransition(folder),
  start: async (folder) => (await import('./serverStart')).benchServerStart(folder),
}

await run(process.argv[2] ?? '')

async function run(name: string): Promise<void> {
  const benchmark = benchmarks[name]
  if (!benchmark) {
    process.stderr.write(`${usage}\n`)
    process.exit(2)
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
  setEnvironment(folder)
  process.stdout.write(`${describeMachine()}\n${describeLoad('before')}\n`)
  await benchmark(folder)
  process.stdout.write(`\n${describeLoad('after')}\n`)
  process.exit(0)
}

/** As in production, with the demo accounts, on the embedded database. */
function setEnvironment(folder: string): void {
  Object.assign(process.env, {
    NODE_ENV: 'production',
    DEMO: '1',
    DATA_DIR: path.join(folder, 'newsroom'),
    MEDIA_DIR: path.join(folder, 'media'),
    DATABASE_URI: '',
    LOG_LEVEL: 'error',
    NEXT_TELEMETRY_DISABLED: '1',
  })
}
