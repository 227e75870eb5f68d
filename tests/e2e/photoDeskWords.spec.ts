import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPiece, type Desk, type Editor, openDesk, takeStep } from './support/desk'
import { holdBack } from './support/holdBack'
import { cell, openPhotoDesk, plain, rowsOf, steady, value } from './support/photoDesk'

/** Words on the photo desk: none goes without a question, none stays unsaved without a word, none is older than the library's. */
let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

afterAll(() => desk?.close())

describe('words that are not saved', () => {
  it('stay when the next pictures are chosen behind a story', async () => {
    const somebody = await desk.as('reporter')
    const { page } = somebody
    await upload(somebody, '甲.jpg')
    await write(somebody, 0, 'caption', '站台上')
    await page.locator('#picture-desk-story').click()
    await page.locator('#picture-desk-anyway').click()
    await page.waitForURL(/\/collections\/articles\//)
    await openPhotoDesk(somebody)
    await write(somebody, 0, 'caption', '站台上，又加一句')
    await page.locator('#picture-desk-files').setInputFiles(await plain('乙.jpg'))
    await expect.poll(() => rowsOf(somebody).count()).toBe(2)
    await page.waitForTimeout(600)
    await page.reload()
    await expect.poll(() => rowsOf(somebody).count()).toBe(2)
    expect(await value(rowsOf(somebody).first(), 'caption')).toBe('站台上，又加一句')
  })

  it('leave the list, and the person the page, only after a question', async () => {
    const somebody = await desk.as('photographer')
    const { page } = somebody
    await upload(somebody, '丙.jpg', '丁.jpg')
    await write(somebody, 0, 'place', '北门')
    // Of two rows that were changed those alone that are selected, where somebody wants it so.
    await rowsOf(somebody).first().locator('.picture-desk__select input').uncheck()
    await page.getByRole('button', { name: '只存所选（1）' }).click()
    await steady(somebody, 'saved', 1)
    expect(await rowsOf(somebody).first().getAttribute('class')).toContain('--uploaded')
    let asked = ''
    page.once('dialog', (dialog) => {
      asked = dialog.message()
      void dialog.dismiss()
    })
    await page.locator('.step-nav a').first().click()
    await expect.poll(() => asked).toMatch(/有 1 张图片写下的文字还没有保存/)
    expect(new URL(page.url()).pathname).toBe('/admin/photo-desk')
    const remove = (index: number) => rowsOf(somebody).nth(index).getByRole('button', { name: '移出列表' }).click()
    await remove(0)
    const dialog = page.locator('.piece-dialog__window', { hasText: '拍摄地点' })
    await dialog.getByRole('button', { name: '留在列表' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await value(rowsOf(somebody).first(), 'place')).toBe('北门')
    await remove(0)
    await dialog.locator('#picture-desk-remove-confirm').click()
    await expect.poll(() => rowsOf(somebody).count()).toBe(1)
    await dialog.waitFor({ state: 'detached' })
    // Nothing is lost with the other one.
    await remove(0)
    await expect.poll(() => rowsOf(somebody).count()).toBe(0)
  })
})

describe('pictures that could not be saved', () => {
  it('are counted, and led to', async () => {
    const somebody = await desk.as('desk')
    const { page } = somebody
    await upload(somebody, '庚.jpg', '辛.jpg')
    await write(somebody, 1, 'date', '昨天')
    await page.locator('#picture-desk-save').click()
    await steady(somebody, 'saved', 1)
    await page.locator('.picture-desk__bar [role=alert]', { hasText: '1 张没有保存' }).waitFor()
    const date = cell(rowsOf(somebody).nth(1), 'date')
    expect(await date.getAttribute('aria-invalid')).toBe('true')
    await page.locator('#picture-desk-first-unsaved').click()
    await expect.poll(() => date.locator('textarea').evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.type('2026-01-31')
    await page.keyboard.press('Enter')
    await page.locator('#picture-desk-save').click()
    await steady(somebody, 'saved', 2)
    await page.locator('#picture-desk-first-unsaved').waitFor({ state: 'detached' })
  })
})

describe('words about a picture that a piece holds', () => {
  it('are kept, with the piece and what can be done there, and saved once it lets go', async () => {
    const somebody = await desk.as('photographer')
    const { page, api } = somebody
    await upload(somebody, '癸.jpg')
    for (const [name, text] of [
      ['caption', '站台'],
      ['alt', '站台全景'],
      ['credit', '测试摄影'],
    ] as const)
      await write(somebody, 0, name, text)
    await page.locator('#picture-desk-save').click()
    await steady(somebody, 'saved', 1)
    const { body } = await api('GET', '/photo-captions?draft=true&where[text][equals]=站台&depth=0')
    const [caption] = body.docs as { id: string }[]
    const words = { slugline: '送审的图片稿', headline: '送审的图片稿' }
    const id = await createPiece(somebody, { ...words, captions: [caption?.id] })
    await takeStep(somebody, id, 'submit')

    await write(somebody, 0, 'place', '北门')
    await page.locator('#picture-desk-save').click()
    const row = rowsOf(somebody).first()
    await row.locator('[role=alert]', { hasText: '已经送审' }).waitFor()
    const piece = row.getByRole('link', { name: '送审的图片稿' })
    expect(await piece.getAttribute('href')).toBe(`/admin/collections/articles/${id}`)
    expect(await value(row, 'place')).toBe('北门')
    await takeStep(somebody, id, 'recall')
    await page.locator('#picture-desk-save').click()
    await steady(somebody, 'saved', 1)
    expect(await piece.count()).toBe(0)
  })
})

describe('somebody whose login has run out', () => {
  it('is told so, and saves after logging in again', async () => {
    const somebody = await desk.as('reporter')
    const { page } = somebody
    await upload(somebody, '壬.jpg')
    await write(somebody, 0, 'place', '北门')
    const cookies = await page.context().cookies()
    await page.context().clearCookies()
    await page.locator('#picture-desk-save').click()
    await rowsOf(somebody).first().getByText('登录已过期').waitFor()
    await page.context().addCookies(cookies)
    await page.locator('#picture-desk-save').click()
    await steady(somebody, 'saved', 1)
  })
})

describe('files that were refused', () => {
  it('say why after a reload too, are not asked for again, and lack no caption', async () => {
    const somebody = await desk.as('proofreader')
    const { page } = somebody
    await openPhotoDesk(somebody)
    const film = { name: '现场.mp4', mimeType: 'video/mp4', buffer: Buffer.from('不是图片') }
    const broken = { name: '坏.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('也不是图片') }
    await page.locator('#picture-desk-files').setInputFiles([film, broken])
    await steady(somebody, 'failed', 2)
    await page.waitForTimeout(600)
    await page.reload()
    await rowsOf(somebody).first().getByText('这不是图片文件').waitFor()
    await rowsOf(somebody).nth(1).getByText('只收 JPEG').waitFor()
    expect(await page.locator('.picture-desk__unfinished').count()).toBe(0)
    expect(await rowsOf(somebody).getByRole('button', { name: '重试' }).count()).toBe(0)
    expect(await page.locator('.picture-desk__gaps--open').count()).toBe(0)
  })
})

describe('pictures that an editor changes meanwhile', () => {
  it('show the library’s words after a reload, and a choice where something is not saved', async () => {
    const somebody = await desk.as('chief')
    const { page } = somebody
    await upload(somebody, '戊.jpg', '己.jpg')
    await write(somebody, 0, 'place', '旧地点')
    await page.locator('#picture-desk-save').click()
    await steady(somebody, 'saved', 2)
    await write(somebody, 1, 'place', '北门')
    await page.waitForTimeout(600)
    const editor = await desk.as('editor')
    await changeAs(editor, '戊.jpg', { place: '新地点' })
    await changeAs(editor, '己.jpg', { place: '南门', creditLine: '编辑核过的署名' })
    await page.reload()
    await expect.poll(() => value(rowsOf(somebody).first(), 'place')).toBe('新地点')
    const second = rowsOf(somebody).nth(1)
    await second.locator('.picture-desk__conflict', { hasText: '图库里是：南门' }).waitFor()
    expect([await value(second, 'place'), await value(second, 'credit')]).toEqual(['北门', '编辑核过的署名'])
    await second.getByRole('button', { name: '用我的：拍摄地点' }).click()
    await page.locator('#picture-desk-save').click()
    await steady(somebody, 'saved', 2)
  })
})

describe('a file that the library has', () => {
  it('comes with the caption it has there, and a choice where somebody wrote before that was known', async () => {
    const first = await desk.as('reporter')
    const file = await plain('庚.jpg')
    await openPhotoDesk(first)
    await first.page.locator('#picture-desk-files').setInputFiles(file)
    await steady(first, 'uploaded', 1)
    await write(first, 0, 'caption', '图库里的说明')
    await first.page.locator('#picture-desk-save').click()
    await steady(first, 'saved', 1)

    const somebody = await desk.as('editor')
    const { page } = somebody
    await openPhotoDesk(somebody)
    const held = await holdBack(page, (request) => request.url().includes('where[contentHash]'))
    await page.locator('#picture-desk-files').setInputFiles(file)
    await rowsOf(somebody).first().waitFor()
    await held.isAnswered
    await write(somebody, 0, 'caption', '先写下的说明')
    await held.letThrough()
    const row = rowsOf(somebody).first()
    await row.locator('.picture-desk__conflict', { hasText: '图库里是：图库里的说明' }).waitFor()
    expect(await value(row, 'caption')).toBe('先写下的说明')
    await row.getByRole('button', { name: /^用图库的/ }).click()
    await expect.poll(() => value(row, 'caption')).toBe('图库里的说明')
    await steady(somebody, 'saved', 1)
  })
})

async function changeAs({ api }: Editor, name: string, fields: object): Promise<void> {
  const { body } = await api('GET', `/media?where[originalFilename][equals]=${encodeURIComponent(name)}&depth=0`)
  const [media] = body.docs as { id: string }[]
  await api('PATCH', `/media/${media?.id}`, fields)
}

async function upload(editor: Editor, ...names: readonly string[]): Promise<void> {
  await openPhotoDesk(editor)
  await editor.page.locator('#picture-desk-files').setInputFiles(await Promise.all(names.map(plain)))
  await steady(editor, 'uploaded', names.length)
}

async function write(editor: Editor, index: number, name: string, text: string): Promise<void> {
  await cell(rowsOf(editor).nth(index), name).click()
  await editor.page.keyboard.type(text)
  await editor.page.keyboard.press('Enter')
}
