import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { expect, onTestFinished, TestRunner } from 'vitest'
import type { DemoAccountName } from '../../../seed/accounts'
import { startServer, type TestServer } from '../../http/support/server'
import { keepTemplate, templateNamed } from '../../support/template'
import { openBrowsers, usualPort } from './browsers'

export interface Desk {
  readonly server: TestServer
  /** A browser of its own with this person logged in; who comes for one test leaves with it. */
  readonly as: (name: DemoAccountName, options?: BrowserContextOptions) => Promise<Editor>
  /** A browser of its own in which nobody is logged in; it leaves with its test. */
  readonly reader: (options?: BrowserContextOptions) => Promise<Page>
  readonly close: () => Promise<void>
}

export interface Editor {
  readonly page: Page
  /** What the page complained about so far: script errors, blocked content, calls to other hosts. */
  readonly complaints: readonly string[]
  readonly api: (method: string, address: string, body?: unknown) => Promise<ApiAnswer>
}

export interface ApiAnswer {
  readonly status: number
  readonly body: Record<string, unknown>
}

const password = 'demo-newsroom'
const template = 'sample-page'

/** The production build with the sample page loaded, and a Chromium to work in it; everybody's interface is Chinese. */
export async function openDesk({ env = {}, hasSamples = false }: DeskOptions = {}): Promise<Desk> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'newsroom-e2e-'))
  const page = templateNamed(template) ?? (await keepTemplate(template, (folder) => load('dist/seed.js', folder)))
  await cp(page, dataDir, { recursive: true })
  if (hasSamples) await load('dist/samples.js', dataDir)
  const server = await startServer({ dataDir, env, port: await usualPort() })
  const browsers = openBrowsers(server.url)
  const left: LeftSessions = new Map()
  return {
    server,
    as: async (name, options) =>
      logIn(await (options ? browsers.special(options) : browsers.any()), name, { url: server.url, left }),
    reader: async (options) => (await browsers.special(options)).newPage(),
    close: async () => {
      await browsers.close()
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

interface DeskOptions {
  readonly env?: Readonly<Record<string, string>>
  /** The demo's drawn pictures, and the pieces with them. */
  readonly hasSamples?: boolean
}

/** The sample page takes the seed some seconds: loaded once in a run, and copied for each file. */
async function load(program: string, dataDir: string): Promise<void> {
  await promisify(execFile)(process.execPath, [program], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DEMO: '1',
      DATA_DIR: dataDir,
      MEDIA_DIR: path.join(dataDir, 'media'),
      DATABASE_URI: '',
    },
  })
}

/**
 * Hashing the password takes longer than a page: sessions that a test has left are taken up by the next one, while they
 * last.
 */
type LeftSessions = Map<DemoAccountName, string[]>

interface Newsroom {
  readonly url: string
  readonly left: LeftSessions
}

async function logIn(context: BrowserContext, name: DemoAccountName, { url, left }: Newsroom): Promise<Editor> {
  const own = left.get(name) ?? []
  left.set(name, own)
  const kept = own.pop()
  const isKept = kept !== undefined && (await resume(context, url, kept))
  const token = isKept ? kept : await newSession(context, name)
  if (TestRunner.getCurrentTest()) onTestFinished(() => void own.push(token))
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.stack || error.message}`))
  page.on('console', (message) => {
    if (/Content.Security.Policy|Refused to/i.test(message.text())) complaints.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) complaints.push(request.url())
  })
  return { page, complaints, api: apiOf(context, token) }
}

async function newSession(context: BrowserContext, name: DemoAccountName): Promise<string> {
  const login = await context.request.post('/api/users/login', { data: { email: `${name}@newsroom.test`, password } })
  return String((await login.json()).token)
}

async function resume(context: BrowserContext, url: string, token: string): Promise<boolean> {
  const me = await context.request.get('/api/users/me', { headers: { Authorization: `JWT ${token}` } })
  if (!(await me.json()).user) return false
  await context.addCookies([{ name: 'payload-token', value: token, url, httpOnly: true, sameSite: 'Lax' }])
  return true
}

function apiOf(context: BrowserContext, token: string): Editor['api'] {
  return async (method, address, body) => {
    const response = await context.request.fetch(`/api${address}`, {
      method,
      headers: { Authorization: `JWT ${token}`, 'Accept-Language': 'zh' },
      ...(body === undefined ? {} : { data: body }),
    })
    return { status: response.status(), body: await response.json() }
  }
}

/** Opens a piece for editing and waits until its controls know its state. */
export async function openPiece({ page }: Editor, id: string, collection = 'articles'): Promise<void> {
  await page.goto(`/admin/collections/${collection}/${id}`)
  await page.locator('.track-stepper').waitFor()
  await page.locator('form[data-form-ready=true]').first().waitFor()
}

/** The id of the newest article whose slugline contains `words`. */
export async function findPiece({ api }: Editor, words: string): Promise<string> {
  const { body } = await api('GET', `/articles?draft=true&depth=0&where[slugline][like]=${encodeURIComponent(words)}`)
  const [first] = Array.isArray(body.docs) ? body.docs : []
  if (!first) throw new Error(`No article with the slugline ${words}`)
  return String(first.id)
}

/** A draft of one paragraph that lacks nothing; `fields` says what is special about it. */
export async function createPiece({ api }: Editor, fields: object): Promise<string> {
  const sections = (await api('GET', '/sections?limit=1')).body.docs as { id: string }[]
  const bylines = (await api('GET', '/bylines?limit=1')).body.docs as { id: string }[]
  const { status, body } = await api('POST', '/articles?draft=true', {
    section: sections[0]?.id,
    genre: 'news',
    bylines: [{ byline: bylines[0]?.id, role: 'author' }],
    body: [{ children: [{ text: '正文第一段。' }] }],
    ...fields,
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return (body.doc as { id: string }).id
}

/** Takes an action over the API, on the revision that stands. */
export async function takeStep({ api }: Editor, id: string, action: string, input: object = {}): Promise<void> {
  const { revision } = (await api('GET', `/articles/${id}/transitions`)).body
  const { status, body } = await api('POST', `/articles/${id}/transitions/${action}`, { ...input, revision })
  expect([status, body.errors]).toEqual([200, undefined])
}

/** Takes an action through its button and dialog, and waits for the page to show what it leads to. */
export async function act(editor: Editor, action: string, stateAfter: string): Promise<void> {
  await editor.page.locator(`#action-${action}`).click()
  await editor.page.locator('#dialog-confirm').click()
  await untilState(editor, stateAfter)
}

/** Until the page shows this state, and its form the revision that belongs to it: acted on before, it would be refused. */
export async function untilState({ page, api }: Editor, label: string): Promise<void> {
  await page.locator('.track-stepper__now .state-badge', { hasText: label }).waitFor()
  const [, collection, id] = /\/collections\/([^/]+)\/([^/?]+)/.exec(page.url()) ?? []
  const { revision } = (await api('GET', `/${collection}/${id}/transitions`)).body
  await page.locator(`.transition-bar[data-revision="${revision}"]`).waitFor()
}

/**
 * Changes a field for the first time and waits for what the form asks the server then, once: whether the document is out
 * of date, and for the lock that tells colleagues who is editing.
 */
export async function beginEditing({ page }: Editor, field: string, text: string): Promise<void> {
  const asked = page.waitForResponse(
    (response) =>
      response.request().method() === 'POST' && (response.request().postData() ?? '').includes('"form-state"'),
  )
  await page.locator(field).fill(text)
  await asked
}

/** Saves by its key, as soon as the form knows of a change, and waits until the form has taken the answer in. */
export async function save({ page }: Editor): Promise<void> {
  const button = page.locator('#action-save')
  await expect.poll(() => button.isEnabled(), { message: 'there is something to save' }).toBe(true)
  const answer = page.waitForResponse((response) => response.request().method() === 'PATCH')
  await page.keyboard.press('Control+s')
  expect((await answer).status()).toBe(200)
  await savedThrough({ page })
}

/** Waits until the form has taken in the answer to a save and nothing is left to save. */
export async function savedThrough({ page }: Pick<Editor, 'page'>): Promise<void> {
  const button = page.locator('#action-save')
  await expect
    .poll(async () => [await button.textContent(), await button.isDisabled()], { message: 'the save is through' })
    .toEqual(['保存', true])
}

/**
 * Lets the page's own timers run out: Slate follows the selection every 100 ms. Waited for by a timer of the page, which on
 * a busy machine is as late as those are.
 */
export async function settled({ page }: Editor): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 150))))
}

/** Opens a page and waits until `selector` hears clicks and keys: the server draws it before its script has come. */
export async function openPage({ page }: Pick<Editor, 'page'>, address: string, selector: string): Promise<void> {
  await page.goto(address)
  await untilHeard(page, selector)
}

/** Until React has taken over what `selector` names, and has run what it runs after it has drawn: keys are heard from then on. */
export async function untilHeard(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().waitFor({ state: 'attached' })
  await page.waitForFunction(
    (wanted) => Object.keys(document.querySelector(wanted) ?? {}).some((key) => key.startsWith('__reactProps')),
    selector,
  )
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5_000 })))
}

/**
 * Waits until the focus is on what `selector` names, as somebody at the keyboard sees it before pressing a key. Playwright's
 * own `focus()` takes the focus from wherever the page has put it, and does nothing while the element is not shown yet.
 */
export async function focusIsOn(page: Page, selector: string): Promise<void> {
  const focused = () => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
  await expect.poll(focused, { message: `the focus is on ${selector}` }).toBe(true)
}
