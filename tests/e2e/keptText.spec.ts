import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from './support/accessibility'
import { type Desk, type Editor, openDesk, openPiece } from './support/desk'
import { holdBack } from './support/holdBack'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

afterAll(() => desk?.close())

describe('text that was typed and not saved', () => {
  it('is offered after the tab was closed, compared, taken and saved', async () => {
    const reporter = await desk.as('reporter')
    const id = await createPiece(reporter)
    await openPiece(reporter, id)
    await type(reporter.page, '没有保存的标题')
    await reporter.page.locator('[data-slate-editor]').click()
    await reporter.page.keyboard.type('新写的一句。')
    await expect
      .poll(async () => (await keptEntries(reporter.page)).map(([, text]) => text))
      .toEqual([expect.stringContaining('新写的一句。')])
    const again = await reopen(reporter)
    await openPiece(again, id)
    await again.page.locator('#kept-text').getByText('没有保存的文字').waitFor()
    await again.page.locator('#kept-compare').click()
    const dialog = again.page.locator('.piece-dialog')
    await dialog.getByText('没有保存的标题').waitFor()
    await dialog.getByText('新写的一句。').waitFor()
    expect(await seriousViolations(again.page, '.piece-dialog__window')).toEqual([])
    await again.page.locator('#kept-take').click()
    await expect.poll(() => again.page.locator('#field-headline').inputValue()).toBe('没有保存的标题')
    await again.page.locator('[data-slate-editor]').getByText('新写的一句。').waitFor()
    await again.page.locator('#kept-text').waitFor({ state: 'detached' })
    await again.page.locator('#action-save').click()
    await expect.poll(async () => (await draftOf(again, id)).headline).toBe('没有保存的标题')
    expect(JSON.stringify((await draftOf(again, id)).body)).toContain('新写的一句。')
    await expect.poll(() => keptKeys(again.page)).toEqual([])
  })

  it('of a piece that was never created is offered where the next one is begun', async () => {
    const reporter = await desk.as('reporter')
    await openNew(reporter.page)
    await type(reporter.page, '还没有建的稿')
    await untilKept(reporter.page)
    const again = await reopen(reporter)
    await openNew(again.page)
    await again.page.locator('#kept-compare').click()
    await again.page.locator('#kept-take').click()
    await expect.poll(() => again.page.locator('#field-headline').inputValue()).toBe('还没有建的稿')
    await again.page.locator('#action-save').click()
    await again.page.waitForURL(/articles\/[0-9a-f-]{36}/)
    await again.page.locator('.track-stepper').waitFor()
    await expect.poll(() => keptKeys(again.page)).toEqual([])
  })

  it('is not offered to a colleague in the same browser, nor shown', async () => {
    const reporter = await desk.as('reporter')
    const id = await createPiece(reporter)
    await openPiece(reporter, id)
    await type(reporter.page, '别人看不到的标题')
    await untilKept(reporter.page)
    const context = reporter.page.context()
    await reporter.page.close()
    await context.request.post('/api/users/login', { data: { email: 'desk@newsroom.test', password: 'demo-newsroom' } })
    const page = await context.newPage()
    await openPiece({ ...reporter, page }, id)
    // The offer would stand there within this time: a tab that is open answers in 300 ms.
    await page.waitForTimeout(1000)
    expect(await page.locator('#kept-text').count()).toBe(0)
  })
})

describe('a save', () => {
  it('without a network keeps the text and says so; with it again it succeeds', async () => {
    const reporter = await desk.as('reporter')
    const id = await createPiece(reporter)
    await openPiece(reporter, id)
    await type(reporter.page, '断网时写的标题')
    await reporter.page.context().setOffline(true)
    await reporter.page.locator('#action-save').click()
    await reporter.page.getByText('连不上服务器，没有保存').waitFor()
    expect(await reporter.page.locator('#field-headline').inputValue()).toBe('断网时写的标题')
    await untilKept(reporter.page)
    await reporter.page.context().setOffline(false)
    await reporter.page.locator('#action-save').click()
    await expect.poll(async () => (await draftOf(reporter, id)).headline).toBe('断网时写的标题')
    await expect.poll(() => keptKeys(reporter.page)).toEqual([])
  })

  it('after the login has run out asks for the password and goes through, but for nobody else’s', async () => {
    const reporter = await desk.as('reporter')
    const id = await createPiece(reporter)
    await openPiece(reporter, id)
    await type(reporter.page, '登录过期时写的标题')
    await reporter.page.context().clearCookies()
    await reporter.page.locator('#action-save').click()
    const dialog = reporter.page.locator('.piece-dialog')
    await dialog.getByText('登录已过期').waitFor()
    expect(await seriousViolations(reporter.page, '.piece-dialog__window')).toEqual([])
    await logInAgain(reporter.page, 'desk@newsroom.test')
    await dialog.getByText('这是另一位同事的账号').waitFor()
    await logInAgain(reporter.page, 'reporter@newsroom.test')
    await expect.poll(async () => (await draftOf(reporter, id)).headline).toBe('登录过期时写的标题')
    expect(await reporter.page.locator('#field-headline').inputValue()).toBe('登录过期时写的标题')
  })
})

describe('two tabs of one person', () => {
  it('know of each other and merge, without losing either text', async () => {
    const reporter = await desk.as('reporter')
    const id = await createPiece(reporter)
    await openPiece(reporter, id)
    const other = { ...reporter, page: await reporter.page.context().newPage() }
    await openPiece(other, id)
    await type(reporter.page, '第一个标签页的标题')
    await other.page.locator('#kept-elsewhere').waitFor()
    await other.page.locator('#field-deck').fill('第二个标签页的副题')
    await reporter.page.locator('#kept-elsewhere').waitFor()
    // A tab that is too busy to answer at once answers later.
    await expect.poll(() => other.page.locator('#kept-text').count()).toBe(0)
    await untilKept(other.page, 2)
    await reporter.page.locator('#action-save').click()
    await other.page.locator('#kept-saved-elsewhere').waitFor()
    await other.page.locator('#action-save').click()
    await other.page.locator('.piece-dialog').getByText('合并保存').click()
    await expect
      .poll(async () => {
        const { headline, deck } = await draftOf(reporter, id)
        return { headline, deck }
      })
      .toEqual({ headline: '第一个标签页的标题', deck: '第二个标签页的副题' })
    await expect.poll(() => keptKeys(other.page)).toEqual([])
  })
})

describe('logging out', () => {
  it('warns of unsaved text and deletes it', async () => {
    const reporter = await desk.as('reporter')
    const id = await createPiece(reporter)
    await openPiece(reporter, id)
    await type(reporter.page, '退出时还没保存的标题')
    await untilKept(reporter.page)
    await openNavigation(reporter.page)
    await reporter.page.locator('.newsroom-logout').click()
    await reporter.page.locator('.piece-dialog').getByText('还有没保存的文字').waitFor()
    // The form stands until the next page has come, and what changes it meanwhile is not kept again.
    const held = await holdBack(reporter.page, (request) => request.url().includes('/admin/logout'))
    await reporter.page.locator('#logout-anyway').click()
    await held.isAnswered
    await type(reporter.page, '退出之后才到的标题')
    await held.letThrough()
    await reporter.page.waitForURL(/\/login/)
    expect(await keptKeys(reporter.page)).toEqual([])
    await reporter.page.locator('#field-email').fill('reporter@newsroom.test')
    await reporter.page.locator('#field-password').fill('demo-newsroom')
    await reporter.page.locator('.login__form button[type=submit]').click()
    // By a link: a page loaded anew would have forgotten who was on the way out.
    await reporter.page.getByRole('link', { name: /新建稿件/ }).click()
    await reporter.page.locator('form[data-form-ready=true]').first().waitFor()
    await type(reporter.page, '回来以后写的标题')
    await untilKept(reporter.page)
  })

  it('warns of what was typed in the last moment', async () => {
    // In a browser that leaves with the test: the clock of keeping stands still, in every page to come.
    const reporter = await desk.as('reporter', {})
    await openPiece(reporter, await createPiece(reporter))
    await openNavigation(reporter.page)
    await reporter.page.clock.install()
    await reporter.page.clock.pauseAt(Date.now() + 60_000)
    await type(reporter.page, '话音未落就退出')
    expect(await keptKeys(reporter.page)).toEqual([])
    await reporter.page.locator('.newsroom-logout').click()
    await reporter.page.locator('.piece-dialog').getByText('还有没保存的文字').waitFor()
  })
})

/** Out of sight until it is opened. */
async function openNavigation(page: Page): Promise<void> {
  await page.locator('.nav-toggler').first().click()
  await page.locator('.template-default--nav-open').waitFor()
}

async function type(page: Page, headline: string): Promise<void> {
  await page.locator('#field-headline').fill(headline)
}

const keptKeys = async (page: Page) => (await keptEntries(page)).map(([key]) => key)

function keptEntries(page: Page): Promise<[key: string, text: string][]> {
  return page.evaluate(() => Object.entries<string>(localStorage).filter(([key]) => key.startsWith('newsroom.kept/')))
}

async function untilKept(page: Page, count = 1): Promise<void> {
  await expect.poll(async () => (await keptKeys(page)).length).toBe(count)
}

/** Closes the tab, as a person or a crash would, and opens another in the same browser. */
async function reopen(editor: Editor): Promise<Editor> {
  const context: BrowserContext = editor.page.context()
  await editor.page.close()
  return { ...editor, page: await context.newPage() }
}

async function openNew(page: Page): Promise<void> {
  await page.goto('/admin/collections/articles/create')
  await page.locator('form[data-form-ready=true]').first().waitFor()
}

async function logInAgain(page: Page, email: string): Promise<void> {
  await page.locator('#field-login-email').fill(email)
  await page.locator('#login-password').fill('demo-newsroom')
  await page.locator('#login-again').click()
}

async function draftOf({ api }: Editor, id: string): Promise<Record<string, unknown>> {
  return (await api('GET', `/articles/${id}?draft=true&depth=0`)).body
}

async function createPiece({ api }: Editor): Promise<string> {
  const { status, body } = await api('POST', '/articles?draft=true', {
    slugline: '测试稿',
    headline: '测试稿标题',
    genre: 'news',
    body: [{ children: [{ text: '正文第一段。' }] }],
  })
  expect(status).toBe(201)
  return (body.doc as { id: string }).id
}
