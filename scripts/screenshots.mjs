// npm run screenshots                         builds what is stale, serves the sample page and photographs the admin
// npm run screenshots -- board calendar       only these views
// npm run screenshots -- http://… board       of a demo server that is running already
import './nodeVersion.mjs'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromiumFlags, chromiumMissing, chromiumPath } from './chromium.mjs'
import { step } from './progress.mjs'
import { photograph } from './screenshots/camera.mjs'
import { newsroomAt } from './screenshots/newsroom.mjs'
import { setScene } from './screenshots/scene.mjs'
import { views } from './screenshots/views.mjs'
import { endChildrenOnSignals, run, StepFailed, start } from './supervise.mjs'

process.chdir(path.join(import.meta.dirname, '..'))

const folder = 'docs/screenshots'
const readyWithinMilliseconds = 60_000

endChildrenOnSignals()
await main()

async function main() {
  const [running] = process.argv.slice(2).filter((word) => /^https?:/.test(word))
  const names = process.argv.slice(2).filter((word) => word !== running)
  const unknown = names.filter((name) => !views.some((view) => view.name === name))
  if (unknown.length > 0) {
    console.error(`No such view: ${unknown.join(', ')}. There are: ${views.map(({ name }) => name).join(', ')}.`)
    process.exit(2)
  }
  const server = running ? { url: running.replace(/\/$/, ''), stop: async () => {} } : await serve()
  const { chromium } = await import('playwright-core')
  const executablePath = chromiumPath()
  if (!executablePath) throw new StepFailed(chromiumMissing)
  const browser = await chromium.launch({ executablePath, args: chromiumFlags })
  try {
    const newsroom = newsroomAt(server.url)
    const scene = await setScene(newsroom)
    mkdirSync(folder, { recursive: true })
    if (names.length === 0) forgetPictures()
    for (const view of views.filter(({ name }) => names.length === 0 || names.includes(name))) {
      const files = await photograph({ browser, newsroom, scene, view, folder })
      console.log(files.join('\n'))
    }
  } finally {
    await browser.close()
    await server.stop()
  }
  process.exit(0)
}

/** Pictures of views that are no more would be taken for true. */
function forgetPictures() {
  for (const file of readdirSync(folder)) if (file.endsWith('.png')) rmSync(path.join(folder, file))
}

/** The same pictures each time: a database of its own with the sample page, and one piece on its way through the reviews. */
async function serve() {
  const { build } = await import('./build.mjs')
  await build()
  const dataDir = await mkdtemp(path.join(tmpdir(), 'newsroom-screenshots-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const env = {
    NODE_ENV: 'production',
    DEMO: '1',
    PORT: String(port),
    PUBLIC_URL: url,
    DATA_DIR: dataDir,
    MEDIA_DIR: path.join(dataDir, 'media'),
    DATABASE_URI: '',
    LOG_LEVEL: 'silent',
  }
  await step('载入样例版面 Loading the sample page', () => run(process.execPath, ['dist/seed.js'], { env }))
  await step('生成示意图与示例稿 Drawing sample pictures', () => run(process.execPath, ['dist/samples.js'], { env }))
  const server = start(process.execPath, ['dist/server/index.js'], { env, isQuiet: true })
  await untilReady(url)
  return {
    url,
    stop: async () => {
      server.signal('SIGTERM')
      await server.exited
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function untilReady(url) {
  const deadline = Date.now() + readyWithinMilliseconds
  while (Date.now() < deadline) {
    const isReady = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    )
    if (isReady) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} 没有就绪。It did not become ready.`)
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
