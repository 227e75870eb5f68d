// npm test                     sets up what is missing, then runs the checks and every suite
// npm test -- unit int-sqlite  only these
// The last line is `N passed, N failed`; each check counts as one. Full output: .data/test-logs
import './nodeVersion.mjs'
import path from 'node:path'
import { installBucketServer } from './bucket.mjs'
import { checkNames, runChecks } from './check.mjs'
import { chromiumMissing, chromiumPath } from './chromium.mjs'
import { installPackages } from './installPackages.mjs'
import { installServer } from './mongo.mjs'
import { step } from './progress.mjs'
import { installSchemathesis } from './schemathesis.mjs'
import { runSuite } from './suites.mjs'
import { endChildrenOnSignals, isEnding } from './supervise.mjs'

/** More files at once than processors: those of `int` wait for their database half of the time, those of `http` for a server. */
const workers = 3

/** @type {readonly import('./suites.mjs').Suite[]} */
const suites = [
  { name: 'unit', project: 'unit' },
  {
    name: 'int-sqlite',
    project: 'int',
    env: { TEST_ENGINE: 'sqlite' },
    workers,
    prepare: () => installBucketServer(console.log),
  },
  { name: 'int-mongodb', project: 'int', env: { TEST_ENGINE: 'mongodb' }, workers, prepare: installMongo },
  { name: 'http', project: 'http', workers, prepare: prepareContract },
  { name: 'e2e', project: 'e2e', prepare: prepareHttp, lacks: lacksBrowser },
]

process.chdir(path.join(import.meta.dirname, '..'))
endChildrenOnSignals()
await main()

async function main() {
  const only = process.argv.slice(2)
  const names = ['check', ...suites.map(({ name }) => name)]
  const unknown = only.filter((name) => !names.includes(name))
  if (unknown.length > 0) {
    console.error(`No such suite: ${unknown.join(', ')}. There are: ${names.join(', ')}.`)
    process.exit(2)
  }
  const isWanted = (name) => only.length === 0 || only.includes(name)
  await installPackages()
  const outcomes = isWanted('check') ? [await check()] : []
  for (const suite of suites) {
    if (isWanted(suite.name) && !isEnding()) outcomes.push(suite.lacks?.() ? skipped(suite) : await runSuite(suite))
  }
  if (isEnding()) return
  report(outcomes)
}

async function check() {
  console.log('── check ──')
  const begun = Date.now()
  const counts = await runChecks(checkNames)
  return { name: 'check', ...counts, skipped: 0, seconds: Math.round((Date.now() - begun) / 1000), problems: [] }
}

/** Chromium is a program of the system: `.ci/run` installs it, a developer's machine may go without. */
function lacksBrowser() {
  return chromiumPath() ? null : chromiumMissing
}

function skipped({ name, lacks }) {
  console.log(`\n── ${name} ──\nskipped: ${lacks()}`)
  return { name, passed: 0, failed: process.env.CI ? 1 : 0, skipped: 1, seconds: 0, problems: [lacks()] }
}

async function installMongo() {
  if (!process.env.TEST_MONGODB_URI) await installServer(console.log)
}

async function prepareHttp() {
  await installMongo()
  const { build } = await import('./build.mjs')
  await step('构建 Building what is stale', build)
}

async function prepareContract() {
  await prepareHttp()
  await installSchemathesis(console.log)
}

/** @param {readonly import('./suites.mjs').Outcome[]} outcomes */
function report(outcomes) {
  for (const { name, problems } of outcomes) {
    for (const problem of problems) console.log(`\n✗ ${name}: ${problem}`)
  }
  console.log('')
  for (const { name, passed, failed, skipped, seconds, log } of outcomes) {
    const counts = [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(', ')
    console.log(`${failed === 0 ? '✓' : '✗'} ${name.padEnd(12)} ${counts}  ${seconds} s${log ? `  ${log}` : ''}`)
  }
  const sum = (count) => outcomes.reduce((total, outcome) => total + outcome[count], 0)
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
  process.exit(sum('failed') === 0 ? 0 : 1)
}
