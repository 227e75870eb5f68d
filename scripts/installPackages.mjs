import { existsSync, readFileSync } from 'node:fs'
import { step } from './progress.mjs'
import { run } from './supervise.mjs'

/** Installs the locked packages unless they are all there in the locked versions. */
export async function installPackages() {
  if (isInstalled()) return
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  await step('安装依赖包 Installing packages (npm ci)', () => run('npm', args, { env: { NODE_ENV: undefined } }))
}

/** npm writes what it has installed at the very end: a broken-off installation has no such file. */
function isInstalled() {
  const record = 'node_modules/.package-lock.json'
  if (!existsSync(record)) return false
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages
  const locked = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  return Object.entries(locked).every(
    ([folder, { version, optional }]) => folder === '' || optional || installed[folder]?.version === version,
  )
}
