// A MongoDB-compatible server for tests: SecantusDB from a Python virtual environment, or what TEST_MONGODB_URI names.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const release = 'SecantusDB==0.7.0b3'
const venv = path.resolve('.venv')
const server = path.join(venv, 'bin', 'secantusd-py')

/** @type {import('./mongo.mjs').startMongo} */
export async function startMongo({ dataDir, port, standalone = false, log = console.error }) {
  const given = process.env.TEST_MONGODB_URI
  if (given && !standalone)
    return { uri: given, uriOf: (database) => withDatabase(given, database), stop: async () => {} }

  await installServer(log)
  const chosen = port ?? (await freePort())
  mkdirSync(dataDir, { recursive: true })
  const args = ['--port', String(chosen), '--storage-path', dataDir, '--sync-on-commit', '--log-level', 'ERROR']
  const child = spawn(server, standalone ? [...args, '--standalone'] : args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  child.stderr.on('data', (chunk) => {
    complaint = (complaint + chunk).slice(-2000)
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  // A test run that is killed must leave no server behind.
  const killWithUs = () => child.kill('SIGKILL')
  process.once('exit', killWithUs)

  const uriOf = (database) => `mongodb://127.0.0.1:${chosen}/${database}${standalone ? '' : '?replicaSet=secantus'}`
  const stop = async (signal = 'SIGTERM') => {
    process.off('exit', killWithUs)
    child.kill(signal)
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
    await ended
    clearTimeout(timer)
  }

  const deadline = Date.now() + 30_000
  while (!(await answers(chosen))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop('SIGKILL')
      throw new Error(
        `The MongoDB-compatible server did not start on port ${chosen}: ${complaint.trim() || 'no answer'}`,
      )
    }
    await sleep(100)
  }
  return { uri: uriOf('newsroom'), uriOf, stop }
}

/** @type {import('./mongo.mjs').installServer} */
export async function installServer(log = console.error) {
  if (existsSync(server)) return
  log(`Installing the MongoDB-compatible test server (${release}) into .venv, once …`)
  const python = process.env.PYTHON || 'python3'
  const probe = await run(python, ['-c', 'import ensurepip, venv'])
  if (probe.code !== 0) {
    throw new Error(
      'The tests on MongoDB need Python 3 with venv: on Debian, `apt-get install python3 python3-venv`. ' +
        'Or name a MongoDB replica set in TEST_MONGODB_URI.',
    )
  }
  await must(python, ['-m', 'venv', venv])
  await must(path.join(venv, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', release])
  log('… installed.')
}

async function must(command, args) {
  const { code, output } = await run(command, args)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${output.trim()}`)
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.once('error', (error) => resolve({ code: -1, output: error.message }))
    child.once('close', (code) => resolve({ code, output }))
  })
}

function withDatabase(uri, database) {
  return uri.replace(
    /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/,
    (_, hosts, query = '') => `${hosts}/${database}${query}`,
  )
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    const done = (value) => {
      socket.destroy()
      resolve(value)
    }
    socket.once('connect', () => done(true))
    socket.once('error', () => done(false))
  })
}
