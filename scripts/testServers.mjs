// What the tests' servers share: programs from Python packages in `.venv`, started as processes that end with this one.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const venv = path.resolve('.venv')
const startWithinMilliseconds = 30_000

/** Where a program of `.venv` lies. */
export function programOf(name) {
  return path.join(venv, 'bin', name)
}

/** Makes `.venv` with the package's program in it, unless it is there. */
export async function installProgram({ program, release, what, otherwise }, log = console.error) {
  if (existsSync(programOf(program))) return
  log(`Installing ${what} (${release}) into .venv, once …`)
  const python = process.env.PYTHON || 'python3'
  const probe = await run(python, ['-c', 'import ensurepip, venv'])
  if (probe.code !== 0) {
    throw new Error(
      `${what} needs Python 3 with venv: on Debian, \`apt-get install python3 python3-venv\`. ${otherwise}`.trim(),
    )
  }
  await must(python, ['-m', 'venv', venv])
  await must(programOf('pip'), ['install', '--quiet', '--disable-pip-version-check', release])
  log('… installed.')
}

/** Starts a program and waits until its port answers. */
export async function startProgram({ program, args, port, what }) {
  const child = spawn(programOf(program), args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let complaint = ''
  child.stderr.on('data', (chunk) => {
    complaint = (complaint + chunk).slice(-2000)
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  // A test run that is killed must leave no server behind.
  const killWithUs = () => child.kill('SIGKILL')
  process.once('exit', killWithUs)

  const stop = async (signal = 'SIGTERM') => {
    process.off('exit', killWithUs)
    child.kill(signal)
    const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
    await ended
    clearTimeout(timer)
  }

  const deadline = Date.now() + startWithinMilliseconds
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop('SIGKILL')
      throw new Error(`${what} did not start on port ${port}: ${complaint.trim() || 'no answer'}`)
    }
    await sleep(100)
  }
  return { stop }
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
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
