import { spawnSync } from 'node:child_process'

/** Builds what is stale, once for the whole run, before any test starts a server. */
export function setup(): void {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('The build failed: the HTTP tests have nothing to run against.')
}
