// npm run check                 everything that can be told without running the product; every failure is shown
// npm run check -- lint types   only these
import './nodeVersion.mjs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { installPackages } from './installPackages.mjs'
import { endChildrenOnSignals, isEnding, start } from './supervise.mjs'

const tool = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  knip: 'node_modules/knip/bin/knip.js',
  tsc: 'node_modules/typescript/bin/tsc',
  tsx: 'node_modules/tsx/dist/cli.mjs',
}

/**
 * Two lanes, for two processors. What writes files goes before what reads them: `generated` leaves the types as the
 * config makes them, and fails if they were not so.
 * @type {readonly (readonly { name: string, what: string, args: readonly string[] }[])[]}
 */
const lanes = [
  [
    {
      name: 'generated',
      what: 'types and import map as the config makes them',
      args: ['scripts/generate.mjs', '--check'],
    },
    { name: 'types', what: 'TypeScript', args: [tool.tsc, '--noEmit'] },
    {
      name: 'migrations',
      what: "the config's schema is migrated to",
      args: [tool.tsx, 'scripts/migrations.ts', 'check'],
    },
    {
      name: 'client',
      what: "the example client's types as the API's contract says",
      args: [tool.tsx, 'scripts/apiClient.ts', '--check'],
    },
  ],
  [
    { name: 'lint', what: "Biome's rules", args: [tool.biome, 'lint', '--error-on-warnings'] },
    {
      name: 'format',
      what: 'formatting and order of imports; `npm run format` mends them',
      args: [tool.biome, 'check', '--linter-enabled=false', '--reporter=summary'],
    },
    { name: 'layers', what: 'who may import whom', args: [tool.depcruise, '--config', '.dependency-cruiser.mjs', '.'] },
    { name: 'unused', what: 'knip: files, exports, packages', args: [tool.knip, '--no-progress'] },
    {
      name: 'docs',
      what: 'docs/workflow.md as the table says',
      args: [tool.tsx, 'scripts/workflowDocs.ts', '--check'],
    },
  ],
]

export const checkNames = lanes.flat().map(({ name }) => name)

/**
 * Runs the checks, one line each as they end, then what the failed ones had to say.
 * @param {readonly string[]} [only] names; all of them if empty
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks(only = []) {
  const outcomes = await Promise.all(lanes.map((lane) => runLane(lane, only)))
  const failures = outcomes.flat().filter(({ code }) => code !== 0)
  for (const { name, output } of failures) console.log(`\n── ${name} ──\n${output.trim() || '(no output)'}`)
  return { passed: outcomes.flat().length - failures.length, failed: failures.length }
}

async function runLane(lane, only) {
  const outcomes = []
  for (const { name, what, args } of lane) {
    if (isEnding() || (only.length > 0 && !only.includes(name))) continue
    const begun = Date.now()
    const { code, output } = await start(process.execPath, [...args], { isQuiet: true, env: { NO_COLOR: '1' } }).exited
    const seconds = ((Date.now() - begun) / 1000).toFixed(1)
    console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(11)}${seconds.padStart(5)} s  ${what}`)
    outcomes.push({ name, code, output })
  }
  return outcomes
}

async function main() {
  process.chdir(path.join(import.meta.dirname, '..'))
  endChildrenOnSignals()
  const only = process.argv.slice(2)
  const unknown = only.filter((name) => !checkNames.includes(name))
  if (unknown.length > 0) {
    console.error(`No such check: ${unknown.join(', ')}. There are: ${checkNames.join(', ')}.`)
    process.exit(2)
  }
  await installPackages()
  const { passed, failed } = await runChecks(only)
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()
