import type { Page, Request } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginEditing, createPiece, type Desk, type Editor, openDesk, openPage, openPiece, save } from './support/desk'
import { holdBack } from './support/holdBack'
import { lateDrawing } from './support/lateDrawing'

/** What a slow line and a busy machine do: an answer comes after a later one, or after somebody has gone on working. */
let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

afterAll(() => desk?.close())

const isTo = (method: string, path: RegExp) => (request: Request) =>
  request.method() === method && path.test(new URL(request.url()).pathname + new URL(request.url()).search)

describe('the front page', () => {
  const isSave = isTo('PUT', /^\/api\/front-page$/)

  async function openFrontPage(): Promise<{ editor: Editor; names: string[] }> {
    const editor = await desk.as('editor')
    const { pieces } = (await editor.api('GET', '/front-page/pieces?q=')).body as { pieces: Found[] }
    const pinned = pieces.slice(0, 3)
    const { revision } = ((await editor.api('GET', '/front-page/desk')).body as { desk: { revision: number } }).desk
    const body = { revision, slots: { pinned: pinned.map(({ id }) => id) } }
    expect((await editor.api('PUT', '/front-page', body)).status).toBe(200)
    await openPage(editor, '/admin/front-page', '.slots__row')
    return { editor, names: pinned.map(({ title }) => title) }
  }

  const pinnedTo = (page: Page) => page.locator('.slots', { has: page.getByRole('heading', { name: '置顶' }) })
  const order = (page: Page) => pinnedTo(page).locator('.slots__what a').allTextContents()
  const stored = async ({ api }: Editor) => {
    const { desk: now } = (await api('GET', '/front-page/desk')).body as { desk: Stored }
    return now.slots.pinned.map((id) => now.pieces.find((piece) => piece.id === id)?.title)
  }

  it('keeps what is changed while a save is under way, to be saved on top of it', async () => {
    const { editor, names } = await openFrontPage()
    const { page } = editor
    const [a, b, c] = names
    await page.getByRole('button', { name: `下移 ${a}` }).click()
    await expect.poll(() => order(page)).toEqual([b, a, c])
    const held = await holdBack(page, isSave)
    await page.locator('#front-page-save').click()
    await held.isAnswered
    await page.getByRole('button', { name: `下移 ${a}` }).click()
    await expect.poll(() => order(page)).toEqual([b, c, a])
    await held.letThrough()
    await page.getByText('首页已更新').first().waitFor()
    await page.getByText('有未保存的改动').waitFor()
    expect(await order(page)).toEqual([b, c, a])
    expect(await stored(editor)).toEqual([b, a, c])
    await page.locator('#front-page-save').click()
    await page.getByText('有未保存的改动').waitFor({ state: 'detached' })
    expect(await stored(editor)).toEqual([b, c, a])
  })

  it('adds by Enter only what the words in the field have found', async () => {
    const { editor, names } = await openFrontPage()
    const { page } = editor
    const finder = page.getByRole('combobox', { name: '加到“头条”' })
    await finder.click()
    await page.locator('.piece-finder__found:visible .piece-finder__piece').first().waitFor()
    const wanted = names[2] ?? ''
    const held = await holdBack(page, isTo('GET', /front-page\/pieces\?q=./))
    await finder.fill(wanted)
    await held.isAnswered
    await finder.press('Enter')
    expect(await page.getByText('有未保存的改动').count()).toBe(0)
    await held.letThrough()
    await expect.poll(() => page.locator('.piece-finder__found:visible .piece-finder__piece').count()).toBe(1)
    await finder.press('Enter')
    await page.getByText('有未保存的改动').waitFor()
    expect(await page.locator('.slots').first().locator('.slots__what a').allTextContents()).toEqual([wanted])
  })
})

describe('comments', () => {
  it('stay when what was asked before them is answered after them', async () => {
    const reporter = await desk.as('reporter')
    const { page } = reporter
    const id = await createPiece(reporter, { slugline: '测试稿·迟到', headline: '测试稿' })
    const held = await holdBack(page, isTo('GET', /\/comments$/), { isEach: true })
    await openPiece(reporter, id)
    await held.isAnswered
    await page.locator('#comments-toggle').click()
    const box = page.locator('.comments-panel__new textarea')
    await box.fill('先写的批注')
    await box.press('Control+Enter')
    const said = page.locator('.comment-said__text', { hasText: '先写的批注' })
    await said.waitFor()
    await held.letThrough()
    expect(await said.count()).toBe(1)
  })

  it('take no key between sending and the answer, which empties their box', async () => {
    const reporter = await desk.as('reporter')
    const { page } = reporter
    const id = await createPiece(reporter, { slugline: '测试稿·发送', headline: '测试稿' })
    await openPiece(reporter, id)
    await page.locator('#comments-toggle').click()
    const box = page.locator('.comments-panel__new textarea')
    await box.fill('写到一半')
    const held = await holdBack(page, isTo('POST', /\/comments$/))
    await box.press('Control+Enter')
    await held.isAnswered
    await page.keyboard.type('接着写')
    // What is not taken does not look as if it were.
    expect(await box.inputValue()).toBe('写到一半')
    await held.letThrough()
    await expect.poll(() => box.inputValue()).toBe('')
    await page.keyboard.type('接着写')
    expect(await box.inputValue()).toBe('接着写')
  })
})

describe('the state of a piece', () => {
  it('is the one after the save, whenever that of before it is told', async () => {
    const reporter = await desk.as('reporter')
    const { page } = reporter
    const id = await createPiece(reporter, { slugline: '测试稿·状态', headline: '' })
    const held = await holdBack(page, isTo('GET', /\/transitions$/))
    await page.goto(`/admin/collections/articles/${id}`)
    await page.locator('form[data-form-ready=true]').first().waitFor()
    await held.isAnswered
    await beginEditing(reporter, '#field-headline', '现在有标题')
    await save(reporter)
    await page.locator('#action-submit').waitFor()
    await held.letThrough()
    expect(await page.locator('#action-submit').count()).toBe(1)
    expect(await page.getByText(/提交 · 还缺/).count()).toBe(0)
  })
})

describe('lightboxes', () => {
  it('show no pictures of another one until their own are there', async () => {
    const photographer = await desk.as('photographer')
    const { page, api } = photographer
    const [first, second] = [await picture(photographer, '图一'), await picture(photographer, '图二')]
    const boxes: string[] = []
    for (const [title, id] of [
      ['测试集一', first],
      ['测试集二', second],
    ]) {
      const made = (await api('POST', '/lightboxes?depth=0', { title })).body.doc as { id: string }
      expect((await api('POST', `/lightboxes/${made.id}/pictures`, { add: [id] })).status).toBe(200)
      boxes.push(made.id)
    }
    await openPage(photographer, '/admin/pictures', '.find-pictures__grid')
    const names = page.locator('.find-pictures__order .find-pictures__name')
    await page.getByLabel('选择图片集').selectOption({ label: '测试集一' })
    await names.getByText('图一').waitFor()
    const held = await holdBack(page, isTo('GET', new RegExp(`/lightboxes/${boxes[1]}`)))
    await page.getByLabel('选择图片集').selectOption({ label: '测试集二' })
    await held.isAnswered
    expect(await names.count()).toBe(0)
    await held.letThrough()
    await names.getByText('图二').waitFor()
    expect(await names.count()).toBe(1)
  })
})

describe('the calendar', () => {
  it('shows the days that were asked for last', async () => {
    const { page } = await desk.as('editor')
    await page.goto('/admin/calendar?view=day')
    const entries = page.locator('.calendar-day--today .calendar-entry')
    await entries.first().waitFor()
    const count = await entries.count()
    const held = await holdBack(page, isTo('GET', /^\/api\/calendar\?/))
    await page.locator('#calendar-on').click()
    await held.isAnswered
    // A day whose answer has not come is not a day on which nothing goes out.
    expect(await page.getByText('正在读取').count()).toBeGreaterThan(0)
    await page.locator('#calendar-back').click()
    await entries.first().waitFor()
    await held.letThrough()
    expect(await entries.count()).toBe(count)
  })
})

describe('the inbox', () => {
  it('shows the list that was chosen last', async () => {
    const editor = await desk.as('editor')
    const { page, api } = editor
    const reporter = await desk.as('reporter')
    const id = await createPiece(reporter, { slugline: '测试稿·通知', headline: '测试稿' })
    for (const text of ['@编辑（演示） 一', '@编辑（演示） 二'])
      await reporter.api('POST', `/articles/${id}/comments`, { target: 'piece', text, mentions: [await idOf(editor)] })
    const all = async () => (await api('GET', '/notices/mine?filter=all')).body.notices as { id: string }[]
    await expect.poll(async () => (await all()).length).toBeGreaterThan(1)
    const [first] = await all()
    await api('POST', '/notices/read', { ids: [first?.id] })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await openPage(editor, '/admin/inbox', '.inbox-row')
    await page.waitForLoadState('networkidle')
    // The number is asked for once, whoever shows it; what the rows lead to, only when somebody goes there.
    expect(asked.filter((address) => address.endsWith('/notices/unread'))).toHaveLength(1)
    expect(asked.filter((address) => /collections.*_rsc=/.test(address))).toEqual([])
    const rows = page.locator('.inbox-row')
    const unread = (await all()).length - 1
    await expect.poll(() => rows.count()).toBe(unread)
    const held = await holdBack(page, isTo('GET', /\/notices\/mine\?filter=all/))
    await page.locator('.inbox__filters button', { hasText: '全部' }).click()
    await held.isAnswered
    const told = page.waitForResponse((response) => response.url().includes('filter=unread'))
    await page.locator('.inbox__filters button', { hasText: '未读' }).click()
    await told
    await held.letThrough()
    expect(await rows.count()).toBe(unread)
  })
})

describe('a manuscript', () => {
  it('is created of what was shown, though another was chosen while it was read', async () => {
    const reporter = await desk.as('reporter')
    const { page } = reporter
    await openPage(reporter, '/admin/collections/articles', '.list-header')
    await page.getByRole('button', { name: '导入稿件' }).click()
    const dialog = page.locator('.piece-dialog')
    const choose = (name: string) =>
      dialog.locator('input[type=file]').setInputFiles({
        name: `${name}.txt`,
        mimeType: 'text/plain',
        buffer: Buffer.from(`${name}的标题\n\n${name}的正文有一句话。\n`),
      })
    const held = await holdBack(page, isTo('POST', /\/articles\/import/))
    await choose('甲稿')
    await held.isAnswered
    await choose('乙稿')
    await held.letThrough()
    await dialog.locator('.import-preview').getByText('甲稿的正文有一句话。').waitFor()
    await dialog.locator('#import-create').click()
    await page.waitForURL(/articles\/[0-9a-f-]{36}/)
    await page.locator('[data-slate-editor]').getByText('甲稿的正文有一句话。').waitFor()
  })
})

describe('text kept in the browser', () => {
  it('of a tab that was too busy to answer is not offered as lost, once it has answered', async () => {
    const reporter = await desk.as('reporter')
    const id = await createPiece(reporter, { slugline: '测试稿·两页', headline: '测试稿' })
    await reporter.page.addInitScript(() => {
      const { postMessage } = BroadcastChannel.prototype
      BroadcastChannel.prototype.postMessage = function late(message: { kind?: string }) {
        if (message.kind === 'here') setTimeout(() => postMessage.call(this, message), 1500)
        else postMessage.call(this, message)
      }
    })
    await openPiece(reporter, id)
    await reporter.page.locator('#field-headline').fill('另一页里正在写')
    await expect
      .poll(() => reporter.page.evaluate(() => Object.keys(localStorage).some((key) => key.includes('kept'))))
      .toBe(true)
    const other = await reporter.page.context().newPage()
    await openPiece({ ...reporter, page: other }, id)
    await other.locator('#kept-elsewhere').waitFor()
    expect(await other.locator('#kept-text').count()).toBe(0)
  })
})

describe('the cursor in a field', () => {
  it('stays where a key was typed, though something was left to be drawn', async () => {
    const reporter = await desk.as('reporter')
    const { page } = reporter
    const id = await createPiece(reporter, { slugline: '头尾', headline: '测试稿' })
    const drawing = await lateDrawing(page)
    await openPiece(reporter, id)
    await page.locator('#field-slugline').focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    // What the form is told after its first change is news for all of its fields.
    const held = await holdBack(page, (request) => (request.postData() ?? '').includes('"form-state"'))
    await page.keyboard.type('一')
    await held.isAnswered
    await drawing.begin()
    await held.letThrough()
    // The page has time to read the answer; what follows from it is left to be drawn.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)))
    await page.keyboard.type('二')
    await page.keyboard.type('三')
    await drawing.end()
    await page.keyboard.type('四')
    expect(await page.locator('#field-slugline').inputValue()).toBe('头一二三四尾')
  })
})

interface Found {
  readonly id: string
  readonly title: string
}

interface Stored {
  readonly slots: { readonly pinned: readonly string[] }
  readonly pieces: readonly Found[]
}

async function idOf({ api }: Editor): Promise<string> {
  return ((await api('GET', '/users/me?depth=0')).body.user as { id: string }).id
}

async function picture({ page }: Editor, alt: string): Promise<string> {
  const background = { r: alt.charCodeAt(1) % 200, g: 120, b: 200 }
  const buffer = await sharp({ create: { width: 90, height: 60, channels: 3, background } })
    .jpeg()
    .toBuffer()
  const sent = await page.request.post('/api/media', {
    headers: { origin: desk.server.url },
    multipart: { file: { name: `${alt}.jpg`, mimeType: 'image/jpeg', buffer }, _payload: JSON.stringify({ alt }) },
  })
  expect(sent.status()).toBe(201)
  return ((await sent.json()) as { doc: { id: string } }).doc.id
}
