import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seriousViolations } from './support/accessibility'
import { type Desk, type Editor, openDesk, openPage, openPiece, save, settled } from './support/desk'

let desk: Desk
let reporter: Editor

beforeAll(async () => {
  desk = await openDesk()
  reporter = await desk.as('reporter')
  await reporter.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
})

afterAll(() => desk?.close())

const p = (text: string) => ({ children: [{ text }] })

async function open(body: unknown[]): Promise<string> {
  const { body: answer } = await reporter.api('POST', '/articles?draft=true', {
    slugline: '编辑器',
    headline: '编辑器测试',
    body,
  })
  const { id } = answer.doc as { id: string }
  await openPiece(reporter, id)
  await reporter.page.locator('[data-slate-editor]').click()
  await settled(reporter)
  return id
}

async function saved(id: string): Promise<unknown> {
  await settled(reporter)
  await save(reporter)
  return (await reporter.api('GET', `/articles/${id}?draft=true&depth=0`)).body.body
}

/** Pastes as the browser does, with what a program put on the clipboard. */
async function paste(html: string, text = ''): Promise<void> {
  await reporter.page.evaluate(
    ([page, words]) => {
      const data = new DataTransfer()
      data.setData('text/html', page ?? '')
      data.setData('text/plain', words ?? '')
      const event = new InputEvent('beforeinput', {
        inputType: 'insertFromPaste',
        dataTransfer: data,
        bubbles: true,
        cancelable: true,
      })
      document.querySelector('[data-slate-editor]')?.dispatchEvent(event)
    },
    [html, text],
  )
  await settled(reporter)
}

const shown = async () => (await reporter.page.locator('[data-slate-editor]').textContent()) ?? ''

it('pastes a page as clean structure in one step that one undo takes back', async () => {
  const id = await open([p('原有文字')])
  await reporter.page.keyboard.press('Control+End')
  await settled(reporter)
  await paste(
    '<script>alert(1)</script><p style="color:red">　　新段<b>粗</b></p><h3>小题</h3><ul><li>项</li></ul><p>末段<a href="javascript:x">链</a></p>',
  )
  await reporter.page.keyboard.press('Control+z')
  await expect.poll(async () => (await shown()).trim()).toBe('原有文字')
  await settled(reporter)
  await reporter.page.keyboard.press('Control+Shift+z')
  expect(await saved(id)).toEqual([
    { children: [{ text: '原有文字新段' }, { text: '粗', bold: true }] },
    { type: 'h2', children: [{ text: '小题' }] },
    { type: 'ul', children: [{ type: 'li', children: [{ text: '项' }] }] },
    p('末段链'),
  ])
  expect(reporter.complaints).toEqual([])
})

it('refuses a paste of five megabytes, and offers 200 pictures for upload, without touching what stands there', async () => {
  await open([p('原有文字')])
  await paste(`<p>${'测试文字'.repeat(420_000)}</p>`)
  await reporter.page.getByText('没有粘入，原有文字未动').first().waitFor()
  expect((await shown()).trim()).toBe('原有文字')
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  await paste(
    `<p>图文</p>${`<img src="data:image/png;base64,${dot}">`.repeat(100)}${'<img src="https://example.org/a.jpg">'.repeat(100)}`,
  )
  const dialog = reporter.page.locator('.piece-dialog')
  await dialog.getByText('200 张图片未粘入').waitFor()
  expect(await dialog.locator('img').count()).toBe(100)
  expect(await seriousViolations(reporter.page, '.piece-dialog__window')).toEqual([])
  await photograph('pictures')
  await reporter.page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  await expect.poll(async () => (await shown()).trim()).toBe('原有文字图文')
  expect(reporter.complaints).toEqual([])
})

it('uploads a pasted picture with its words and puts it into the text', async () => {
  const id = await open([p('文字')])
  await paste(
    `<img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==">`,
  )
  const dialog = reporter.page.locator('.piece-dialog')
  await dialog.getByLabel('说明', { exact: true }).fill('测试图')
  await pressEscapeOnce('pictures-escape')
  expect(await dialog.getByLabel('说明', { exact: true }).inputValue()).toBe('测试图')
  await dialog.locator('#pictures-upload').click()
  await reporter.page.locator('.body-photo', { hasText: '测试图' }).waitFor()
  expect(await saved(id)).toMatchObject([p('文字'), { type: 'photo' }, p('')])
})

it('finds and replaces in one step, counts, and shows the text alone', async () => {
  await open([p('甲乙甲丙'), { type: 'h2', children: [{ text: '甲' }] }])
  const { page } = reporter
  await expect.poll(() => page.locator('.body-count').textContent()).toBe('字数 5')
  await page.keyboard.press('Control+f')
  const bar = page.locator('.body-find')
  await bar.getByLabel('查找', { exact: true }).fill('甲')
  await expect.poll(() => bar.locator('.body-find__count').textContent()).toBe('1 / 3')
  await bar.getByLabel('替换为').fill('丁丁')
  await photograph('find')
  expect(await seriousViolations(page, '.body-find')).toEqual([])
  await bar.getByRole('button', { name: '全部替换' }).click()
  await expect.poll(async () => (await shown()).replace(/\s/g, '')).toBe('丁丁乙丁丁丙丁丁')
  await page.keyboard.press('Escape')
  await page.locator('[data-slate-editor]').press('Control+z')
  await expect.poll(async () => (await shown()).replace(/\s/g, '')).toBe('甲乙甲丙甲')
  await page.getByRole('button', { name: '专注：只看正文' }).click()
  await page.locator('.body-alone').waitFor()
  await photograph('alone')
  await page.locator('[data-slate-editor]').press('Escape')
  await page.locator('.body-alone').waitFor({ state: 'detached' })
})

it('closes a window with words in it by the second Escape, and asks again once more is written', async () => {
  await open([p('据报告')])
  const { page } = reporter
  await page.keyboard.press('Control+End')
  await settled(reporter)
  await page.getByRole('button', { name: '注明来源' }).click()
  const note = page.locator('#field-source-note')
  await note.fill('测试报告')
  await pressEscapeOnce('source-escape')
  await note.fill('测试报告，2026年')
  await pressEscapeOnce('source-escape-again')
  await page.keyboard.press('Escape')
  await page.locator('.piece-dialog').waitFor({ state: 'hidden' })
  expect(await shown()).toContain('据报告')
  await page.getByRole('button', { name: '注明来源' }).click()
  await page.keyboard.press('Escape')
  await page.locator('.piece-dialog').waitFor({ state: 'hidden' })
})

it('closes a window by an Escape pressed before it stands open', async () => {
  await open([p('据报告')])
  const { page } = reporter
  await page.keyboard.press('Control+End')
  await settled(reporter)
  await page.evaluate(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.piece-dialog')) return
      observer.disconnect()
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', keyCode: 27, bubbles: true }))
    })
    observer.observe(document.body, { childList: true, subtree: true })
  })
  await page.getByRole('button', { name: '注明来源' }).click()
  await page.locator('.piece-dialog').waitFor({ state: 'detached' })
})

/** It says what would be lost, and closes nothing. */
async function pressEscapeOnce(picture: string): Promise<void> {
  const { page } = reporter
  await page.keyboard.press('Escape')
  await page.getByRole('alert').filter({ hasText: '再按一次 Esc 就关闭' }).waitFor()
  await photograph(picture)
}

it('notes a source behind the words that it is for', async () => {
  const id = await open([p('据报告')])
  const { page } = reporter
  await page.keyboard.press('Control+End')
  await settled(reporter)
  await page.getByRole('button', { name: '注明来源' }).click()
  await page.locator('#field-source-note').fill('测试报告，2026年')
  await photograph('source')
  await page.locator('#source-apply').click()
  await page.locator('.body-source').waitFor()
  expect(await saved(id)).toEqual([
    {
      children: [
        { text: '据报告' },
        { type: 'source', note: '测试报告，2026年', children: [{ text: '' }] },
        { text: '' },
      ],
    },
  ])
})

it('imports a text verbatim from the list, and copies it out for WeChat', async () => {
  const { page } = reporter
  await openPage(reporter, '/admin/collections/articles', '.import-button button')
  await page.getByRole('button', { name: '导入稿件' }).click()
  const dialog = page.locator('.piece-dialog')
  await dialog.getByLabel('或贴入文字').fill('测试通稿标题\n　　第一段。\n　　第二段。')
  await photograph('import-choose')
  await pressEscapeOnce('import-escape')
  await dialog.getByRole('button', { name: '看看导入后的样子' }).click()
  await dialog.getByRole('button', { name: '换一份' }).click()
  expect(await dialog.getByLabel('或贴入文字').inputValue()).toContain('第二段。')
  await dialog.getByRole('button', { name: '看看导入后的样子' }).click()
  await expect.poll(() => dialog.locator('#field-import-headline').inputValue()).toBe('测试通稿标题')
  await dialog.locator('label', { hasText: '照发' }).click()
  await dialog.locator('#field-import-outlet').fill('测试通讯社')
  expect(await seriousViolations(page, '.piece-dialog__window')).toEqual([])
  await photograph('import')
  await dialog.locator('#import-create').click()
  await page.waitForURL(/collections\/articles\/[^/]+$/)
  await page.locator('.track-stepper').waitFor()
  await page.locator('.track-stepper .verbatim-mark', { hasText: '照发' }).waitFor()
  const id = page.url().split('/').at(-1) ?? ''
  const { body } = await reporter.api('GET', `/articles/${id}?draft=true&depth=0`)
  expect(body).toMatchObject({ verbatim: true, source: { outlet: '测试通讯社' }, body: [p('第一段。'), p('第二段。')] })
  await page.locator('.doc-controls__popup button, .doc-controls__dots').first().click()
  await photograph('export')
  await page.locator('#export-wechat').click()
  await page.getByText('已复制').first().waitFor()
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType('text/html'))?.text()
  })
  expect(html).toContain('第一段。')
})

/** Pictures of the run, for whoever looks at them. */
async function photograph(name: string): Promise<void> {
  const folder = process.env.E2E_PICTURES
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await reporter.page.screenshot({ path: `${folder}/${name}.png` })
}
