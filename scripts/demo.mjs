import './nodeVersion.mjs'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { installPackages } from './installPackages.mjs'
import { step } from './progress.mjs'
import { endChildrenOnSignals, isEnding, run, StepFailed, start } from './supervise.mjs'

process.chdir(path.join(import.meta.dirname, '..'))

const port = Number(process.env.PORT || 3000)
const address = process.env.PUBLIC_URL || `http://localhost:${port}`
const env = {
  NODE_ENV: 'production',
  DEMO: '1',
  PORT: String(port),
  LOG_LEVEL: process.env.LOG_LEVEL || 'warn',
  NEXT_TELEMETRY_DISABLED: '1',
}
const readyWithinMilliseconds = 120_000
/** The server's own bound is 23 s (src/server/index.ts). */
const drainsWithinMilliseconds = 25_000

endChildrenOnSignals()
await demo().catch((error) => {
  if (isEnding()) return
  console.error(error instanceof StepFailed ? error.message.trim() : error)
  process.exit(1)
})

async function demo() {
  await assertPortFree()
  await installPackages()
  if (isEnding()) return
  const { build } = await import('./build.mjs')
  await build()
  if (isEnding()) return
  await seed()
  if (isEnding()) return
  await addSamples()
  if (isEnding()) return
  await serve()
}

/** Told at once, not after the minutes that the first build takes. */
async function assertPortFree() {
  const isFree = await new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve(error.code !== 'EADDRINUSE'))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
  if (isFree) return
  throw new StepFailed(
    `端口 ${port} 已被占用：请停止占用它的程序，或换一个端口：PORT=3001 npm run demo\n` +
      `Port ${port} is taken: stop the program that holds it, or choose another: PORT=3001 npm run demo`,
  )
}

/** In a process of its own that ends before the server starts: the embedded database serves one process at a time. */
async function seed() {
  if (!existsSync('dist/seed.js')) return
  await step('载入样例版面 Loading the sample page', () => run(process.execPath, ['dist/seed.js'], { env }))
}

/** The page has no pictures: drawn ones, labelled as such, show what becomes of some. */
async function addSamples() {
  if (!existsSync('dist/samples.js')) return
  await step('生成示意图与示例稿 Drawing sample pictures', () => run(process.execPath, ['dist/samples.js'], { env }))
}

async function serve() {
  const server = start(process.execPath, ['dist/server/index.js'], { env, patience: drainsWithinMilliseconds })
  await step('启动服务器 Starting the server', () => untilReady(server))
  await printAddresses()
  const { code } = await server.exited
  if (!isEnding()) process.exit(code ?? 1)
}

/** A server that cannot start has said why in its own words. */
async function untilReady(server) {
  let hasEnded = false
  void server.exited.then(() => {
    hasEnded = true
  })
  const deadline = Date.now() + readyWithinMilliseconds
  while (Date.now() < deadline && !hasEnded) {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new StepFailed('')
}

async function printAddresses() {
  const accounts = await demoAccounts()
  const password = process.env.DEMO_PASSWORD || 'demo-newsroom'
  const lines = [
    '',
    `  网站 Website  ${address}/`,
    `  后台 Admin    ${address}/admin`,
    `  接口 API      ${address}/api/articles`,
    `  状态 Health   ${address}/healthz  ${address}/readyz`,
    '',
    ...(accounts.length > 0 ? [`  演示账号 Demo accounts（密码 password: ${password}）`] : []),
    ...accounts.map(({ email, name }) => `    ${email.padEnd(28)}${name}`),
    '',
    '  Ctrl-C 停止 stops it.',
    '',
  ]
  console.log(lines.join('\n'))
}

/** The accounts' one home is `seed/accounts.ts`: `demoAccounts`, each with `email` and `name`. */
async function demoAccounts() {
  if (!existsSync('dist/accounts.js')) return []
  const { demoAccounts } = await import(pathToFileURL(path.resolve('dist/accounts.js')).href)
  return Object.values(demoAccounts ?? {})
}
