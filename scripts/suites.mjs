import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { start } from './supervise.mjs'

const logFolder = '.data/test-logs'
const vitest = 'node_modules/vitest/vitest.mjs'
const speakAfterMilliseconds = 15_000
/** Twice what the longest takes on two cores: a hung one ends, a slow machine's does not. */
const endAfterMilliseconds = 20 * 60_000

/**
 * @typedef {{ name: string, project: string, env?: Record<string, string>, workers?: number, prepare?: () => Promise<void>, lacks?: () => string | null }} Suite
 * @typedef {{ name: string, passed: number, failed: number, skipped: number, seconds: number, log?: string, problems: string[] }} Outcome
 */

/**
 * Runs one suite in a process of its own: a line per test file as it ends, everything else into a log.
 * A suite that cannot be prepared, breaks off, or runs no test has failed; one that hangs is ended, and says in which tests.
 * @param {Suite} suite
 * @returns {Promise<Outcome>}
 */
export async function runSuite({ name, project, env = {}, workers, prepare }) {
  const begun = Date.now()
  const seconds = () => Math.round((Date.now() - begun) / 1000)
  console.log(`\n── ${name} ──`)
  try {
    await prepare?.()
  } catch (error) {
    return { name, passed: 0, failed: 1, skipped: 0, seconds: seconds(), problems: [messageOf(error)] }
  }
  const log = path.join(logFolder, `${name}.log`)
  const report = path.join(logFolder, `${name}.json`)
  const { code, output } = await runVitest({
    project,
    env,
    workers,
    log,
    report,
    tellTime: () => console.log(`… ${name} ${seconds()} s`),
  })
  const counted = countReport(report)
  // An error outside of every test, or a process that died, shows in the exit code alone.
  const isBrokenOff = counted.total === 0 || (code !== 0 && counted.failed === 0)
  return {
    name,
    passed: counted.passed,
    failed: counted.failed + (isBrokenOff ? 1 : 0),
    skipped: counted.skipped,
    seconds: seconds(),
    log,
    problems: isBrokenOff
      ? [
          ...counted.problems,
          `${counted.total === 0 ? 'ran no test' : 'broke off'} (exit code ${code}):\n${output.slice(-3000)}`,
        ]
      : counted.problems,
  }
}

async function runVitest({ project, env, workers, log, report, tellTime }) {
  mkdirSync(logFolder, { recursive: true })
  rmSync(report, { force: true })
  writeFileSync(log, '')
  const reporters = ['default', 'json', './scripts/stillRunning.mjs'].map((name) => `--reporter=${name}`)
  const args = ['run', '--project', project, ...reporters, `--outputFile.json=${report}`]
  if (workers) args.push(`--maxWorkers=${workers}`)
  let heartbeat = setInterval(tellTime, speakAfterMilliseconds)
  const progress = lineReader((line) => {
    if (!/^ +[✓❯×↓] \|| × /.test(line)) return
    console.log(line.trimEnd())
    clearInterval(heartbeat)
    heartbeat = setInterval(tellTime, speakAfterMilliseconds)
  })
  const child = start(process.execPath, [vitest, ...args], {
    isQuiet: true,
    env: { ...env, NO_COLOR: '1', FORCE_COLOR: undefined },
    onOutput: (text) => {
      writeFileSync(log, text, { flag: 'a' })
      progress(text)
    },
  })
  const limit = setTimeout(() => child.end('SIGTERM'), endAfterMilliseconds)
  const ended = await child.exited
  clearTimeout(limit)
  clearInterval(heartbeat)
  return ended
}

/** Counts vitest's JSON report; a file that could not be loaded has no tests and counts as one failure. */
function countReport(report) {
  const { testResults = [] } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((test) => ({ file: name, ...test })),
  )
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some(isFailed),
  )
  const failed = tests.filter(isFailed)
  return {
    total: tests.length + broken.length,
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: failed.length + broken.length,
    skipped: tests.filter(({ status }) => status !== 'passed' && status !== 'failed').length,
    problems: [
      ...broken.map(({ name, message }) => `${path.relative('.', name)}\n${firstLines(message)}`),
      ...failed.map(
        ({ file, fullName, failureMessages }) =>
          `${path.relative('.', file)}\n${fullName}\n${firstLines(failureMessages?.[0])}`,
      ),
    ],
  }
}

function isFailed({ status }) {
  return status === 'failed'
}

function firstLines(message = '') {
  const lines = message.split('\n').filter((line) => !line.includes('node_modules'))
  return lines.slice(0, 12).join('\n')
}

function lineReader(onLine) {
  let rest = ''
  return (text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    lines.forEach(onLine)
  }
}

function messageOf(error) {
  return error instanceof Error ? error.message : String(error)
}
