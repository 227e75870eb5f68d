import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from './support/accessibility'
import { createPiece, type Desk, type Editor, openDesk, openPiece, save, settled } from './support/desk'
import { type InputMethod, inputMethodOf } from './support/inputMethod'

/** Bodies without a paragraph, and pictures without a line beside them: what is typed there is never lost. */
let desk: Desk
let reporter: Editor
let ime: InputMethod

beforeAll(async () => {
  desk = await openDesk()
  reporter = await desk.as('reporter')
  ime = await inputMethodOf(reporter.page)
})

afterAll(() => desk?.close())

const p = (text = '') => ({ children: [{ text }] })
const photoOf = (captionId: string) => ({ type: 'photo', captionId, children: [{ text: '' }] })

describe('a body that is empty', () => {
  it('takes what is typed after the first save of a piece with nothing but a slugline, and keeps it', async () => {
    const { page } = reporter
    await page.goto('/admin/collections/articles/create')
    await page.locator('form[data-form-ready=true]').first().waitFor()
    await page.locator('#field-slugline').fill('只有稿签')
    await page.locator('#action-save').click()
    await page.waitForURL(/articles\/[0-9a-f-]{36}/)
    await page.locator('.track-stepper').waitFor()
    const id = idInAddress()
    expect(await bodyOf(id)).toEqual([])
    await writeAtEnd('保存后写的一句。')
    await expect.poll(count).toBe('字数 8')
    await saveOnce()
    expect(await bodyOf(id)).toEqual([p('保存后写的一句。')])
    await page.keyboard.type('再写一句。')
    await saveOnce()
    await page.reload()
    await page.locator('[data-slate-editor]').getByText('保存后写的一句。再写一句。').waitFor()
    expect(await bodyOf(id)).toEqual([p('保存后写的一句。再写一句。')])
  })

  it.each<[string, unknown]>([
    ['no paragraph', []],
    ['nothing at all', null],
    ['a paragraph without a text', [{ children: [] }]],
  ])('with %s takes what is typed when the draft is opened again', async (_what, body) => {
    const id = await createPiece(reporter, { slugline: '空正文', body })
    await openPiece(reporter, id)
    await writeAtEnd('打开后写的')
    await saveOnce()
    expect(await bodyOf(id)).toEqual([p('打开后写的')])
  })

  it('takes what is composed with an input method', async () => {
    const id = await createPiece(reporter, { slugline: '空正文输入法', body: [] })
    await openPiece(reporter, id)
    await focusEnd()
    await compose(['z', 'zh', 'zhong'], '中文')
    await saveOnce()
    expect(await bodyOf(id)).toEqual([p('中文')])
  })

  it('is offered what was typed and never saved, and takes it back', async () => {
    const id = await createPiece(reporter, { slugline: '空正文未保存', body: [] })
    const other = { ...reporter, page: await reporter.page.context().newPage() }
    await openPiece(other, id)
    await other.page.locator('[data-slate-editor]').click()
    await settled(other)
    await other.page.keyboard.type('没保存的一句', { delay: 30 })
    await expect
      .poll(() => other.page.evaluate(() => JSON.stringify({ ...localStorage }).includes('没保存的一句')))
      .toBe(true)
    await other.page.close()
    await openPiece(reporter, id)
    await reporter.page.locator('#kept-compare').click()
    await reporter.page.locator('#kept-take').click()
    await reporter.page.locator('[data-slate-editor]').getByText('没保存的一句').waitFor()
    await settled(reporter)
    await writeAtEnd('，又一句')
    await saveOnce()
    expect(await bodyOf(id)).toEqual([p('没保存的一句，又一句')])
  })

  it('after everything was selected and deleted, undone and deleted again, still takes what is typed', async () => {
    const id = await createPiece(reporter, { slugline: '全删', body: [p('甲'), p('乙')] })
    await openPiece(reporter, id)
    const { keyboard } = reporter.page
    await focusEnd()
    for (const key of ['Control+a', 'Delete', 'Control+z', 'Control+a', 'Backspace']) {
      await keyboard.press(key)
      await settled(reporter)
    }
    await keyboard.type('新的', { delay: 30 })
    await saveOnce()
    expect(await bodyOf(id)).toEqual([p('新的')])
    expect(reporter.complaints).toEqual([])
  })
})

describe('a body of pictures', () => {
  it('shows them with caption and credit, and lets words be written beside them', async () => {
    const captionId = await pictureWithCaption('测试图：一块纯色')
    const id = await createPiece(reporter, { slugline: '图片稿', body: [p(), photoOf(captionId)] })
    await openPiece(reporter, id)
    const { page } = reporter
    const photo = page.locator('.body-photo')
    await photo.getByText('测试图：一块纯色').waitFor()
    await photo.getByText('资料图片').waitFor()
    await expect
      .poll(() => photo.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
    const hint = () =>
      page
        .locator('[data-slate-editor] > [data-slate-node=element]')
        .first()
        .evaluate((line) => getComputedStyle(line, '::before').content)
    expect(await hint()).toContain('在此写正文')

    await photo.locator('img').click()
    await settled(reporter)
    await photo.getByRole('button', { name: '在图上方写' }).waitFor()
    await photograph('photo-selected')
    expect(await seriousViolations(page, '.body-photo')).toEqual([])
    await page.keyboard.type('图下的话', { delay: 30 })
    await photo.locator('img').click()
    await settled(reporter)
    await photo.getByRole('button', { name: '在图上方写' }).click()
    await settled(reporter)
    await page.keyboard.type('图上的话', { delay: 30 })
    await saveOnce()
    expect(await bodyOf(id)).toEqual([p('图上的话'), photoOf(captionId), p('图下的话')])
    expect(reporter.complaints).toEqual([])
  })

  it('takes what is composed with an input method while a picture holds the cursor', async () => {
    const captionId = await pictureWithCaption('测试图二')
    const id = await createPiece(reporter, { slugline: '图片稿二', body: [p('文'), photoOf(captionId)] })
    await openPiece(reporter, id)
    await reporter.page.locator('.body-photo').getByText('测试图二').click()
    await settled(reporter)
    await compose(['z', 'zh'], '中文')
    await saveOnce()
    expect(await bodyOf(id)).toEqual([p('文'), photoOf(captionId), p('中文')])
    expect(await reporter.page.locator('.body-photo [data-slate-spacer]').textContent()).toBe('\ufeff')
  })
})

async function pictureWithCaption(text: string): Promise<string> {
  const image = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#7a9' } })
    .jpeg()
    .toBuffer()
  // From within the page, as the picture desk uploads.
  await reporter.page.goto('/admin/collections/media')
  const photo = await reporter.page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const form = new FormData()
    form.append('file', new File([bytes], 'test.jpg', { type: 'image/jpeg' }))
    form.append('_payload', JSON.stringify({ alt: '一块纯色', creditLine: '资料图片' }))
    const answer = await fetch('/api/media?depth=0', { method: 'POST', body: form })
    return ((await answer.json()) as { doc: { id: string } }).doc.id
  }, image.toString('base64'))
  const caption = await reporter.api('POST', '/photo-captions?depth=0&draft=true', {
    photo,
    text,
    credit: { printed: '资料图片' },
  })
  return (caption.body.doc as { id: string }).id
}

async function compose(stages: readonly string[], words: string): Promise<void> {
  await ime.type(stages)
  await ime.commit(words)
  await settled(reporter)
}

async function focusEnd(): Promise<void> {
  await reporter.page.locator('[data-slate-editor]').click()
  await settled(reporter)
  await reporter.page.keyboard.press('Control+End')
  await settled(reporter)
}

/** As fast as people type. */
async function writeAtEnd(text: string): Promise<void> {
  await focusEnd()
  await reporter.page.keyboard.type(text, { delay: 30 })
}

async function saveOnce(): Promise<void> {
  await settled(reporter)
  await save(reporter)
}

const count = () => reporter.page.locator('.body-count').textContent()

function idInAddress(): string {
  return new URL(reporter.page.url()).pathname.split('/').at(-1) ?? ''
}

async function bodyOf(id: string): Promise<unknown> {
  return (await reporter.api('GET', `/articles/${id}?draft=true&depth=0`)).body.body
}

/** Pictures of the run, for whoever looks at them. */
async function photograph(name: string): Promise<void> {
  const folder = process.env.E2E_PICTURES
  if (folder) await reporter.page.screenshot({ path: `${folder}/${name}.png` })
}
