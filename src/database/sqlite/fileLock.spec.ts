import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claimFile } from './fileLock'

let file: string
const children: ChildProcess[] = []

beforeEach(() => {
  file = path.join(mkdtempSync(path.join(tmpdir(), 'newsroom-lock-')), 'newsroom.db')
})

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  rmSync(path.dirname(file), { recursive: true, force: true })
})

describe('claimFile', () => {
  it('refuses a file that another process holds, and names its pid', async () => {
    const holder = await holdInAnotherProcess()
    expect(() => claimFile(file)).toThrow(
      expect.objectContaining({ code: 'database_in_use', message: expect.stringContaining(String(holder.pid)) }),
    )
  })

  it('finds the file free after the holder was killed with -9', async () => {
    const holder = await holdInAnotherProcess()
    holder.kill('SIGKILL')
    await once(holder, 'close')
    claimFile(file).release()
  })

  it('refuses a second claim by the same process until the first is released', () => {
    const first = claimFile(file)
    expect(() => claimFile(file)).toThrow(expect.objectContaining({ code: 'database_in_use' }))
    first.release()
    claimFile(file).release()
  })
})

async function holdInAnotherProcess(): Promise<ChildProcess> {
  const module = pathToFileURL(path.resolve('src/database/sqlite/fileLock.ts')).href
  const code = `import(${JSON.stringify(module)}).then(({ claimFile }) => { claimFile(${JSON.stringify(file)}); console.log('held') }); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--eval', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  await once(child.stdout, 'data')
  return child
}
