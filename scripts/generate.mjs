import './nodeVersion.mjs'
import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { endChildrenOnSignals, run, StepFailed } from './supervise.mjs'

/** What Payload writes from the config; committed, never edited. */
const generatedFiles = ['src/app/(payload)/admin/importMap.js', 'src/payload-types.ts']

export async function generate() {
  const env = { NODE_ENV: 'development', DISABLE_PAYLOAD_HMR: 'true' }
  await run(process.execPath, ['node_modules/payload/bin.js', 'generate:importmap'], { env })
  await run(process.execPath, ['node_modules/payload/bin.js', 'generate:types'], { env })
}

/** Files that were not what the config makes of them; they are now. */
async function staleFiles() {
  const before = generatedFiles.map(contentOf)
  await generate()
  return generatedFiles.filter((file, index) => contentOf(file) !== before[index])
}

function contentOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

async function main() {
  endChildrenOnSignals()
  const stale = await staleFiles()
  if (stale.length === 0) return
  console.log(`${stale.join(', ')}: 已按配置重新生成 regenerated from the config.`)
  if (process.argv.includes('--check')) process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main().catch((error) => {
    console.error(error instanceof StepFailed ? error.message : error)
    process.exit(1)
  })
}
