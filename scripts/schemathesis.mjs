// Schemathesis: asks an API whatever its contract allows, and compares each answer with the contract. From a Python virtual environment.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { installProgram, programOf } from './testServers.mjs'

const schemathesis = {
  program: 'schemathesis',
  release: 'schemathesis==4.32.5',
  what: 'The tester of the API’s contract',
  otherwise: '',
}

/** @type {import('./schemathesis.mjs').installSchemathesis} */
export async function installSchemathesis(log = console.error) {
  await installProgram(schemathesis, log)
}

/** @type {import('./schemathesis.mjs').runSchemathesis} */
export async function runSchemathesis({ contract, url, args, log = console.error }) {
  await installSchemathesis(log)
  const child = spawn(programOf(schemathesis.program), ['run', contract, '--url', url, '--no-color', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // It keeps what it found in a folder of its own, and would begin with that the next time.
    cwd: path.dirname(contract),
  })
  const killWithUs = () => child.kill('SIGKILL')
  process.once('exit', killWithUs)
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const code = await new Promise((resolve) => child.once('close', resolve))
  process.off('exit', killWithUs)
  return { code, output }
}
