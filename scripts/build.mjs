import './nodeVersion.mjs'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { generate } from './generate.mjs'
import { step } from './progress.mjs'
import { hashOf, unlessStamped } from './sourceStamp.mjs'
import { endChildrenOnSignals, isEnding, run, StepFailed } from './supervise.mjs'

const configSources = ['payload.config.ts', 'collections', 'src', 'tsconfig.json', 'package-lock.json']
const pageSources = [...configSources, 'next.config.mjs', 'public']

/** Programs that run in Node, by the name of their bundle in `dist/`; those that do not exist are left out. */
const programs = {
  'server/index': 'src/server/index.ts',
  seed: 'seed/index.ts',
  accounts: 'seed/accounts.ts',
  samples: 'seed/samples/index.ts',
  // Started by the server as a thread; it is looked for under this name (src/interchange/readInThread.ts).
  'interchange/manuscriptThread': 'src/interchange/manuscriptThread.ts',
  // Likewise (src/photos/intake/thread/inIntakeThread.ts).
  'intake/intakeThread': 'src/photos/intake/thread/intakeThread.ts',
  // Started by the server as a process of its own (src/photos/renditions/process).
  'pictures/pictureProcess': 'src/photos/renditions/process/pictureProcess.ts',
  // What the website's pages load (src/site/siteAssets.ts).
  'site/site': 'src/site/styles/site.css',
  'site/reader': 'src/site/reader.ts',
  'site/serviceWorker': 'src/site/serviceWorker.ts',
  'site/entryForm': 'src/site/entryForm.ts',
  // Started by the server as a thread (src/delivery/search/threadEngine.ts).
  'search/searchThread': 'src/delivery/search/searchThread.ts',
  // Likewise (src/delivery/traditional/inTraditional.ts).
  'traditional/traditionalThread': 'src/delivery/traditional/traditionalThread.ts',
}

/** Builds what changed since the last time: generated files, the programs in `dist/`, the admin and previews in `.next/`. */
export async function build() {
  await generateIfStale(() => step('生成类型与组件表 Generating types and the import map', generate))
  if (isEnding()) return
  await bundlePrograms()
  await unlessStamped('.next/sources.stamp', hashOf(pageSources, isNoPageSource), () =>
    step('构建后台与预览 Building the admin and the previews', buildPages),
  )
}

/** Calls `act` unless types and import map were made from the config as it stands. */
export function generateIfStale(act) {
  return unlessStamped('dist/generated.stamp', hashOf(configSources, isNoConfigSource), act)
}

/**
 * How the programs are bundled. Payload and the other packages stay outside: one copy of each, shared with Next.
 * @param {string} outdir
 * @returns {import('esbuild').BuildOptions}
 */
export function bundleOptions(outdir) {
  const entries = Object.entries(programs).filter(([, source]) => existsSync(source))
  return {
    entryPoints: Object.fromEntries(entries),
    outdir,
    bundle: true,
    splitting: true,
    chunkNames: 'shared/[name]-[hash]',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  }
}

async function bundlePrograms() {
  const { build: bundle, stop } = await import('esbuild')
  const { metafile } = await bundle({ ...bundleOptions('dist'), metafile: true })
  await stop()
  pruneChunks(new Set(Object.keys(metafile.outputs).map((file) => path.basename(file))))
}

/** Chunks of earlier builds go last, so that a program which is starting meanwhile finds its own. */
function pruneChunks(current) {
  for (const file of readdirSync('dist/shared')) {
    if (!current.has(file)) rmSync(path.join('dist/shared', file))
  }
}

async function buildPages() {
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], { env })
}

function isNoConfigSource(file) {
  return (
    file.endsWith('.spec.ts') ||
    file.startsWith('src/app/') ||
    file.startsWith('src/server/') ||
    file.startsWith('src/site/') ||
    file.endsWith('payload-types.ts')
  )
}

/** The server, the database and the website stay on their side of the bridge; Next bundles none of them. */
function isNoPageSource(file) {
  if (file === 'src/server/payloadConfigBridge.ts') return false
  return file.endsWith('.spec.ts') || /^src\/(server|database|site)\//.test(file)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  endChildrenOnSignals()
  await build().catch((error) => {
    console.error(error instanceof StepFailed ? error.message : error)
    process.exit(1)
  })
}
