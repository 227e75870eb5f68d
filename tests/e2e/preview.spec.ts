import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from './support/accessibility'
import {
  createPiece,
  type Desk,
  findPiece,
  focusIsOn,
  openDesk,
  openPage,
  openPiece,
  save,
  settled,
} from './support/desk'

const testPiece = { slugline: '预览测试稿', headline: '预览测试稿' }

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

afterAll(() => desk?.close())

describe('the preview beside the form', () => {
  it('shows what is being typed, unsaved, on a phone’s and a desktop’s width, and is remembered', async () => {
    const reporter = await desk.as('reporter')
    const id = await createPiece(reporter, testPiece)
    await openPiece(reporter, id)
    const { page } = reporter
    const reading = page.frameLocator('.preview-pane__frame').locator('.reading')
    await page.keyboard.press('Control+Shift+E')
    await reading.locator('h1', { hasText: '预览测试稿' }).waitFor()
    await page.locator('#field-headline').fill('第一行\n第二行')
    await expect.poll(() => reading.locator('h1').textContent()).toBe('第一行\n第二行')
    await page.locator('[data-slate-editor]').click()
    await settled(reporter)
    await page.keyboard.press('Control+End')
    await settled(reporter)
    await page.keyboard.type('段尾新写的字。')
    await reading.getByText('段尾新写的字。').waitFor()
    expect(await reading.evaluate(() => innerWidth)).toBe(390)
    await page.getByRole('button', { name: '电脑' }).click()
    await expect.poll(() => reading.evaluate(() => innerWidth)).toBe(960)
    expect((await reporter.api('GET', `/articles/${id}?draft=true`)).body.headline).toBe('预览测试稿')
    expect(await seriousViolations(page, '.preview-pane')).toEqual([])

    await save(reporter)
    await page.reload()
    await reading.locator('h1', { hasText: '第一行' }).waitFor()
    await page.locator('.preview-pane__close').focus()
    await focusIsOn(page, '.preview-pane__close')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.preview-pane').count()).toBe(0)
    await focusIsOn(page, '#action-preview')
    expect(reporter.complaints).toEqual([])
  })

  it('covers a phone’s screen, and never by itself', async () => {
    const reporter = await desk.as('reporter')
    const id = await createPiece(reporter, testPiece)
    await reporter.page.setViewportSize({ width: 390, height: 844 })
    await openPiece(reporter, id)
    const { page } = reporter
    expect(await page.locator('.preview-pane').count()).toBe(0)
    await page.locator('#action-preview').click()
    await page.frameLocator('.preview-pane__frame').locator('.reading h1').waitFor()
    expect(await page.locator('.preview-pane').boundingBox()).toMatchObject({ x: 0, y: 0, width: 390, height: 844 })
    await page.reload()
    await page.locator('#action-preview').waitFor()
    expect(await page.locator('.preview-pane').count()).toBe(0)
  })
})

describe('a link for somebody outside', () => {
  it('is made in the piece, read without an account, and shows nothing once revoked', async () => {
    const reporter = await desk.as('reporter')
    const id = await createPiece(reporter, testPiece)
    const { body } = await reporter.api('GET', `/articles/${id}/transitions`)
    await reporter.api('POST', `/articles/${id}/transitions/submit`, { revision: body.revision })
    const editor = await desk.as('editor')
    const { page } = editor
    await page.goto(`/admin/collections/articles/${id}/preview-links`)
    await page.locator('#field-preview-link-recipient').fill('受访者')
    await page.getByRole('button', { name: '生成链接' }).click()
    const link = await page.locator('.preview-links__made input').inputValue()
    expect(await seriousViolations(page, '.preview-links')).toEqual([])

    const outside = await desk.reader()
    const first = await outside.goto(link)
    expect(first?.status()).toBe(200)
    expect(first?.headers()).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'x-robots-tag': expect.stringContaining('noindex'),
      'cache-control': expect.stringContaining('no-store'),
    })
    await outside.locator('h1', { hasText: '预览测试稿' }).waitFor()
    await outside.getByText('未发表稿 · 供核实').first().waitFor()
    expect(await outside.title()).not.toContain('预览测试稿')
    expect(await seriousViolations(outside, 'main')).toEqual([])

    await page.reload()
    await page.getByText('1 次').waitFor()
    await page.getByRole('button', { name: '撤销' }).click()
    await page.getByText('已撤销').waitFor()
    const after = await outside.goto(link)
    expect(after?.status()).toBe(404)
    const shown = await outside.content()
    expect(shown).not.toContain('预览测试稿')
    expect((await outside.goto(`${new URL(link).origin}/preview/${'A'.repeat(43)}`))?.status()).toBe(404)
    expect(editor.complaints).toEqual([])
  })
})

describe('the front page', () => {
  it('is made up by keyboard, warns of what readers do not see, and loses nothing to a colleague', async () => {
    const editor = await desk.as('editor')
    const { page, api } = editor
    await openPage(editor, '/admin/front-page', '[role=combobox]')
    const lead = page.getByRole('combobox', { name: '加到“头条”' })
    await lead.fill('党建花开')
    await firstOption(page, '党建花开')
    await lead.press('Enter')
    const pinned = page.getByRole('combobox', { name: '加到“置顶”' })
    for (const words of ['发改委', '吕龙杯']) {
      await pinned.fill(words)
      await firstOption(page, words)
      await pinned.press('Enter')
    }
    const up = page.getByRole('button', { name: /^上移 .*吕龙杯/ })
    await up.press('Enter')
    await expect.poll(() => up.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Control+s')
    await page.getByText('首页已更新').waitFor()
    const read = async () => (await (await fetch(`${desk.server.url}/api/front-page`)).json()) as FrontPage
    const made = await read()
    expect(made.lead?.headline).toContain('党建花开')
    expect(made.pinned.map(({ headline }) => headline.slice(0, 4))).toEqual(['“吕龙杯', '离石区发'])
    expect(await seriousViolations(page, '.front-page')).toEqual([])

    const { body } = await api('GET', '/front-page/desk')
    const { revision, slots } = body.desk as { revision: number; slots: object }
    await page.getByRole('button', { name: /^撤出 .*发改委/ }).click()
    expect((await api('PUT', '/front-page', { revision, slots: { ...slots, pinned: [] } })).status).toBe(200)
    await page.keyboard.press('Control+s')
    await page.locator('.front-page__theirs').waitFor()
    await page.getByRole('button', { name: '仍用我的编排保存' }).click()
    await expect.poll(async () => (await read()).pinned.length).toBe(1)

    const chief = await desk.as('chief')
    const id = await findPiece(chief, '党建花开')
    const { body: standing } = await chief.api('GET', `/articles/${id}/transitions`)
    await chief.api('POST', `/articles/${id}/transitions/kill`, { revision: standing.revision, reason: '测试' })
    expect((await read()).lead).toBeNull()
    await page.reload()
    await page.locator('.slots__row--hidden', { hasText: '紧急撤稿' }).waitFor()
    expect(editor.complaints).toEqual([])
  })
})

/** Until the answer to these words has come: what a list showed before them may hold the piece too, further down. */
async function firstOption(page: Page, words: string): Promise<void> {
  await expect.poll(() => page.getByRole('option').first().textContent()).toContain(words)
}

interface FrontPage {
  readonly lead: { readonly headline: string } | null
  readonly pinned: readonly { readonly headline: string }[]
}
