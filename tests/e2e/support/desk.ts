import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { chromiumFlags, chromiumMissing, chromiumPath } from '../../../scripts/chromium.mjs'
import type { DemoAccountName } from '../../../seed/accounts'
import { startServer, type TestServer } from '../../http/support/server'

export interface Desk {
  readonly server: TestServer
  /** A browser of its own with this person logged in. */
  readonly as: (name: DemoAccountName) => Promise<Editor>
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
/** The production build with the sample page loaded, and a Chromium to work in it; everybody's interface is Chinese. */
export async function openDesk(): Promise<Desk> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'newsroom-e2e-'))
  await promisify(execFile)(process.execPath, ['dist/seed.js'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DEMO: '1',
      DATA_DIR: dataDir,
      MEDIA_DIR: path.join(dataDir, 'media'),
      DATABASE_URI: '',
    },
  })
  const server = await startServer({ dataDir })
  const executablePath = chromiumPath()
  if (!executablePath) throw new Error(chromiumMissing)
  const browser = await chromium.launch({ executablePath, args: chromiumFlags })
  return {
    server,
    as: (name) => logIn(browser, server.url, name),
    close: async () => {
      await browser.close()
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function logIn(browser: Browser, url: string, name: DemoAccountName): Promise<Editor> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', baseURL: url })
  const login = await context.request.post('/api/users/login', { data: { email: `${name}@newsroom.test`, password } })
  const { token } = await login.json()
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (/Content.Security.Policy|Refused to/i.test(message.text())) complaints.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) complaints.push(request.url())
  })
  return { page, complaints, api: apiOf(context, String(token)) }
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

/** Takes an action through its button and dialog, and waits for the page to show the state it leads to. */
export async function act({ page }: Editor, action: string, stateAfter: string): Promise<void> {
  await page.locator(`#action-${action}`).click()
  await page.locator('#dialog-confirm').click()
  await page.locator('.track-stepper__now .state-badge', { hasText: stateAfter }).waitFor()
}
