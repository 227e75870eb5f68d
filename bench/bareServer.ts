import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { launchServer, type ServerProcess } from './serverProcess'

const next = path.resolve('node_modules/next/dist/bin/next')
const folder = path.resolve('.data/bench-bare')

/** Builds `bench/bare` in the working folder, where git and the other tools do not look. Takes about a minute. @throws with what the build wrote */
export function buildBareServer(): void {
  rmSync(folder, { recursive: true, force: true })
  cpSync('bench/bare', folder, { recursive: true })
  execFileSync(process.execPath, [next, 'build'], { cwd: folder, stdio: 'pipe' })
}

/** Payload in Next's own production server, on a database file that has its tables. */
export function launchBareServer({ port, file }: { readonly port: number; readonly file: string }): ServerProcess {
  const env = { BARE_DATABASE_URL: `file:${file}` }
  return launchServer({ args: [next, 'start', '-p', String(port)], cwd: folder, port, env })
}
