import './nodeVersion.mjs'
import { generate } from './generate.mjs'
import { installPackages } from './installPackages.mjs'
import { endChildrenOnSignals, isEnding, StepFailed, start } from './supervise.mjs'

/**
 * Development: the server's code (with the config and the collections) is bundled again on each change and the server
 * started anew; pages and admin components are Next's own hot reload, in the same process.
 */
const outdir = 'dist/dev'
const env = { NODE_ENV: 'development', DISABLE_PAYLOAD_HMR: 'true', NEXT_TELEMETRY_DISABLED: '1' }
let server

endChildrenOnSignals()
await installPackages()
if (!isEnding()) await watch()

async function watch() {
  const { context } = await import('esbuild')
  const { bundleOptions, generateIfStale } = await import('./build.mjs')
  const restartAfterBuild = {
    name: 'restart',
    setup(build) {
      build.onEnd(async ({ errors }) => {
        if (errors.length > 0) return
        await restart()
        // Not waited for: the server does without, and Next reloads when the import map changes.
        generateIfStale(generate).catch((error) => console.error(error instanceof StepFailed ? error.message : error))
      })
    },
  }
  const bundle = await context({ ...bundleOptions(outdir), sourcemap: 'inline', plugins: [restartAfterBuild] })
  await bundle.watch()
}

async function restart() {
  if (isEnding()) return
  server?.signal('SIGINT')
  await server?.exited
  if (isEnding()) return
  server = start(process.execPath, ['--enable-source-maps', `${outdir}/server/index.js`], { env })
}
