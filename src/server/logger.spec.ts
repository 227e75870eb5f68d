import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'

/** Runs in a process of its own what has a `logger`. */
function run(work: string) {
  const program = `const { createLogger } = await import('./src/server/logger.ts')
    const logger = createLogger({ logLevel: 'info' })
    ${work}`
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function linesOf(work: string): Promise<string[]> {
  const lines = (await text(run(work).stdout)).trim().split('\n')
  return lines.map((line) => String(JSON.parse(line).msg))
}

describe('the log', { timeout: 60_000 }, () => {
  it('is whole where the process ends by itself', async () => {
    expect(await linesOf(`logger.info('one'); logger.info('two'); process.exit(0)`)).toEqual(['one', 'two'])
  })

  it('has a warning and all before it, even where the process is killed the next moment', async () => {
    const lines = await linesOf(`logger.info('one'); logger.warn('two'); process.kill(process.pid, 'SIGKILL')`)
    expect(lines).toEqual(['one', 'two'])
  })

  it('has a line soon, while the process goes on', async () => {
    const child = run(`logger.info('one'); setInterval(() => {}, 1_000)`)
    const [line] = (await once(child.stdout, 'data')) as [Buffer]
    expect(line.toString()).toContain('"one"')
    child.kill('SIGKILL')
  })

  it('ends nothing where nobody reads it any more', async () => {
    const child = run(`process.stderr.write('ready')
      setTimeout(() => { logger.warn('two'); logger.info('three'); process.exit(0) }, 300)`)
    await once(child.stderr, 'data')
    child.stdout.destroy()
    expect(await once(child, 'exit')).toEqual([0, null])
  })
})
