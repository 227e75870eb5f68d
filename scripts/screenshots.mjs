// npm run screenshots                 builds what is stale, serves the sample page and photographs the admin
// npm run screenshots -- http://…     photographs a demo server that is running already
import './nodeVersion.mjs'
import { mkdirSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromiumFlags, chromiumMissing, chromiumPath } from './chromium.mjs'
import { step } from './progress.mjs'
import { endChildrenOnSignals, run, StepFailed, start } from './supervise.mjs'

process.chdir(path.join(import.meta.dirname, '..'))

const folder = 'docs/screenshots'
const desktop = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
const password = process.env.DEMO_PASSWORD || 'demo-newsroom'
const readyWithinMilliseconds = 60_000

endChildrenOnSignals()
await main()

async function main() {
  const running = process.argv[2]?.replace(/\/$/, '')
  const server = running ? { url: running, stop: async () => {} } : await serve()
  const { chromium } = await import('playwright-core')
  const executablePath = chromiumPath()
  if (!executablePath) throw new StepFailed(chromiumMissing)
  const browser = await chromium.launch({ executablePath, args: chromiumFlags })
  try {
    await photograph(browser, server.url)
  } finally {
    await browser.close()
    await server.stop()
  }
  process.exit(0)
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

async function photograph(browser, url) {
  mkdirSync(folder, { recursive: true })
  const reporter = await logIn(browser, url, 'reporter')
  const editor = await logIn(browser, url, 'editor')
  const desk = await logIn(browser, url, 'desk')
  const original = await findPiece(reporter, '党建花开')
  const lacking = await findPiece(reporter, '脱贫攻坚')
  const inReview = await sendToSecondReview({ reporter, editor }, original)
  const edit = (id) => `/admin/collections/articles/${id}`

  const stranger = await open(browser, url, desktop)
  await shoot(stranger, '/admin/login', 'login')
  await shoot(desk.page, '/admin', 'dashboard')
  await shoot(desk.page, '/admin/collections/articles', 'articles')
  await shoot(desk.page, edit(inReview), 'review', async (page) => {
    await page.locator('#action-return').click()
    await page.locator('.piece-dialog__window').waitFor()
  })
  await shoot(desk.page, `${edit(inReview)}/history`, 'history')
  await shoot(reporter.page, edit(lacking), 'lacking', async (page) => {
    await page.locator('.blocked-actions__button').click()
  })
  await shoot(desk.page, edit(inReview), 'desk', showText)
  await shoot((await logIn(browser, url, 'desk', { viewport: phone })).page, edit(inReview), 'phone')
  const dark = await logIn(browser, url, 'desk', { colorScheme: 'dark' })
  await shoot(dark.page, edit(inReview), 'dark', showText)
}

/** The text with a lost glyph in it, below the controls that stay. */
async function showText(page) {
  await page
    .locator('.body-gap')
    .first()
    .evaluate((gap) => {
      window.scrollTo({ top: window.scrollY + gap.getBoundingClientRect().top - 520 })
    })
}

async function shoot(page, address, name, prepare = async () => {}) {
  await page.goto(address, { waitUntil: 'networkidle' })
  await prepare(page)
  // Toolbars and menus slide in.
  await page.waitForTimeout(700)
  await page.screenshot({ path: `${folder}/${name}.png` })
  console.log(`${folder}/${name}.png`)
}

/** A copy of a published piece goes to the second review: nothing is written for the picture. */
async function sendToSecondReview({ reporter, editor }, original) {
  const { doc } = await reporter.api('POST', `/articles/${original}/duplicate?draft=true&depth=0`)
  await move(reporter, doc.id, 'submit', {})
  await move(editor, doc.id, 'approve', { note: '人名、地名已与原稿核对' })
  return doc.id
}

async function move({ api }, id, action, body) {
  const { revision } = await api('GET', `/articles/${id}/transitions`)
  await api('POST', `/articles/${id}/transitions/${action}`, { revision, ...body })
}

async function findPiece({ api }, words) {
  const { docs } = await api('GET', `/articles?draft=true&depth=0&where[slugline][like]=${encodeURIComponent(words)}`)
  if (!docs?.[0]) throw new Error(`样例版面里没有“${words}”。The sample page is not loaded: ${words} was not found.`)
  return docs[0].id
}

async function open(browser, url, viewport, options = {}) {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', baseURL: url, ...options })
  return context.newPage()
}

async function logIn(browser, url, name, { viewport = desktop, ...options } = {}) {
  const page = await open(browser, url, viewport, options)
  const { request } = page.context()
  const login = await request.post('/api/users/login', { data: { email: `${name}@newsroom.test`, password } })
  if (!login.ok()) throw new Error(`${name}@newsroom.test: ${login.status()} ${await login.text()}`)
  const { token } = await login.json()
  const api = async (method, address, data) => {
    const headers = { Authorization: `JWT ${token}`, 'Accept-Language': 'zh' }
    const response = await request.fetch(`/api${address}`, { method, headers, data })
    if (!response.ok()) throw new Error(`${method} ${address}: ${response.status()} ${await response.text()}`)
    return response.json()
  }
  return { page, api }
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
