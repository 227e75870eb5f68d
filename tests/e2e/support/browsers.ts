import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject, onTestFinished, TestRunner } from 'vitest'
import { chromiumFlags, chromiumMissing, chromiumPath } from '../../../scripts/chromium.mjs'
import { freePort, isFree } from '../../support/freePort'
import { watch } from './watchedContexts'

/**
 * Chromium keeps compiled scripts on the disk of a profile, by address: a page that it has shown before takes half the
 * processor time. So browsers, and the server's address, stay through all files that one process runs; what a page may keep
 * is cleared after each test.
 */
export interface Browsers {
  /**
   * A browser that knows nobody: one with a profile, or one without where the profiles are in use. It leaves with its test,
   * which sets no clock in it (`page.clock`): that of a profile would stand for all tests after it.
   */
  readonly any: () => Promise<BrowserContext>
  /** A browser without a profile, set up so. It leaves with its test. */
  readonly special: (options?: BrowserContextOptions) => Promise<BrowserContext>
  readonly close: () => Promise<void>
}

/** Each is a Chromium of its own, which takes a second to start: most tests have one or two people. */
const profileCount = 2

const usual = { viewport: { width: 1440, height: 900 }, locale: 'zh-CN' } as const

/** This process's folder in the run: files of one process run one after the other. */
const folderOfProcess = () => path.join(inject('runFolder'), 'browsers', process.env.VITEST_POOL_ID ?? '1')

/** The port at which servers of this process are, one after the other; another one where somebody has taken it. */
export async function usualPort(): Promise<number> {
  const file = path.join(folderOfProcess(), 'port')
  const last = Number(await readFile(file, 'utf8').catch(() => 0))
  if (last && (await isFree(last))) return last
  const port = await freePort()
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, String(port))
  return port
}

const chromiumOfRun = () => {
  const executablePath = chromiumPath()
  if (!executablePath) throw new Error(chromiumMissing)
  return { executablePath, args: chromiumFlags }
}

let withoutProfile: Promise<Browser> | undefined

/** The browsers of a file, whose server is at `baseURL`. */
export function openBrowsers(baseURL: string): Browsers {
  /** Of people who came before the tests. */
  const staying = new Set<() => Promise<void>>()
  const leaveInTime = (leave: () => Promise<void>) => {
    if (TestRunner.getCurrentTest()) onTestFinished(leave)
    else staying.add(leave)
  }

  const special: Browsers['special'] = async (options = {}) => {
    withoutProfile ??= chromium.launch(chromiumOfRun())
    const context = await (await withoutProfile).newContext({ ...usual, baseURL, ...options })
    watch(context)
    // An open page goes on asking the server for news: behind the next test it would only take its time.
    leaveInTime(() => context.close())
    return context
  }

  const any: Browsers['any'] = async () => {
    const profile = profiles.find(({ isInUse }) => !isInUse)
    if (!profile) return special()
    const context = await profile.take(baseURL)
    leaveInTime(() => profile.giveBack())
    return context
  }

  const close = async () => {
    await Promise.all([...staying].map((leave) => leave()))
  }
  return { any, special, close }
}

class Profile {
  isInUse = false
  #opened: { readonly context: BrowserContext; readonly baseURL: string } | null = null

  constructor(private readonly name: string) {}

  async take(baseURL: string): Promise<BrowserContext> {
    this.isInUse = true
    if (this.#opened?.baseURL === baseURL) return this.#opened.context
    await this.#opened?.context.close()
    const folder = path.join(folderOfProcess(), this.name)
    const context = await chromium.launchPersistentContext(folder, { ...usual, ...chromiumOfRun(), baseURL })
    this.#opened = { context, baseURL }
    context.once('close', () => {
      this.#opened = null
    })
    watch(context)
    return context
  }

  async giveBack(): Promise<void> {
    if (this.#opened) await clear(this.#opened.context, this.#opened.baseURL)
    this.isInUse = false
  }
}

const profiles = Array.from({ length: profileCount }, (_, index) => new Profile(`profile-${index + 1}`))

/** All that Chromium keeps for a page, but for its copies of files. */
const keptForPages = 'cookies,file_systems,indexeddb,local_storage,service_workers,cache_storage,shared_storage'

async function clear(context: BrowserContext, origin: string): Promise<void> {
  // A browser without a page would end.
  const blank = await context.newPage()
  if (!(await hasOwnClock(blank)))
    throw new Error('A test has set the clock of a browser that stays: take a special one.')
  await Promise.all(context.pages().map((page) => (page === blank ? undefined : page.close())))
  const session = await context.newCDPSession(blank)
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: keptForPages })
  await session.detach()
  await context.clearCookies()
  await context.clearPermissions()
  await context.setOffline(false)
  await context.unrouteAll()
}

/** Playwright takes back no clock, and pages that have a stopped one are never drawn: later tests would hang, each for its whole time. */
const hasOwnClock = (page: Page) => page.evaluate(() => String(setTimeout).includes('[native code]'))
