import { afterAll, beforeAll, expect, it } from 'vitest'
import { seriousViolations } from './support/accessibility'
import { createPiece, type Desk, type Editor, openDesk, openPiece, save, settled, takeStep } from './support/desk'

/** What the form says before somebody types in vain, signs unaware or loses what was typed. */
let desk: Desk
let editor: Editor

beforeAll(async () => {
  desk = await openDesk()
  editor = await desk.as('editor')
})

afterAll(() => desk?.close())

it('does not let a verbatim body be typed into, says why, and opens it by the switch right there', async () => {
  const text = '通稿一字不改。'
  const id = await createPiece(editor, { slugline: '照发稿', verbatim: true, body: [{ children: [{ text }] }] })
  await openPiece(editor, id)
  const { page } = editor
  const note = page.locator('.body-verbatim')
  await note.getByText('先取消照发').waitFor()
  await photograph('verbatim')
  expect(await seriousViolations(page, '.body-verbatim')).toEqual([])
  await page.locator('[data-slate-editor]').getByText(text).click()
  await page.keyboard.type('改')
  await page.keyboard.press('Control+b')
  expect(await page.locator('[data-slate-editor]').textContent()).toBe(text)
  expect(await page.getByRole('button', { name: '小标题' }).isDisabled()).toBe(true)
  expect(await page.locator('#field-headline').isDisabled()).toBe(false)

  await page.locator('#verbatim-clear').click()
  await note.waitFor({ state: 'detached' })
  await page.locator('[data-slate-editor]').getByText(text).click()
  await settled(editor)
  await page.keyboard.press('End')
  await page.keyboard.type('改了', { delay: 30 })
  await save(editor)
  const { body } = await editor.api('GET', `/articles/${id}?draft=true&depth=0`)
  expect(body).toMatchObject({ verbatim: false, body: [{ children: [{ text: `${text}改了` }] }] })
})

it('names a piece without a slugline by its headline, else as untitled, and saves none that is empty', async () => {
  const { page } = editor
  await page.goto('/admin/collections/articles/create')
  await page.locator('form[data-form-ready=true]').first().waitFor()
  await page.locator('#action-save').click()
  await page.getByText('请先填写稿签').first().waitFor()
  expect(page.url()).toMatch(/create$/)
  await page.locator('#field-deck').fill('只有副题')
  await page.locator('#action-save').click()
  await page.waitForURL(/articles\/[0-9a-f-]{36}/)
  const heading = page.locator('h1.render-title')
  await expect.poll(() => heading.textContent()).toBe('（无题）')
  await page.locator('#field-headline').fill('后来有了标题')
  await expect.poll(() => heading.textContent()).toBe('后来有了标题')
})

it('warns whoever typed a piece in before signing it, and names the hand in the history', async () => {
  const text = '通讯员来稿全文，一字一句录入系统。'
  const id = await createPiece(editor, {
    slugline: '录入稿',
    headline: '录入稿',
    original: { text },
    body: [{ children: [{ text }] }],
  })
  await takeStep(editor, id, 'submit')
  await openPiece(editor, id)
  const { page } = editor
  await page.locator('#action-approve').click()
  await page.locator('.piece-dialog').getByText('您录入了本稿').waitFor()
  await photograph('typed-in')
  await page.locator('#dialog-confirm').click()
  await page.locator('.track-stepper__now .state-badge', { hasText: '复审' }).waitFor()
  await page.goto(`/admin/collections/articles/${id}/history`)
  await page.locator('.piece-step__head', { hasText: '（录入）' }).first().waitFor()
})

it('keeps a reason that was typed when Escape closes the dialog, for this piece alone', async () => {
  const [id, other] = [await submitted('退稿一'), await submitted('退稿二')]
  await openPiece(editor, id)
  const { page } = editor
  const reason = page.locator('#field-action-reason')
  await page.locator('#action-return').click()
  await reason.fill('数字与原稿不符，请再核')
  await page.keyboard.press('Escape')
  await page.locator('.piece-dialog').waitFor({ state: 'hidden' })
  await page.locator('#action-return').click()
  expect(await reason.inputValue()).toBe('数字与原稿不符，请再核')
  await page.keyboard.press('Escape')
  await openPiece(editor, other)
  await page.locator('#action-return').click()
  expect(await reason.inputValue()).toBe('')
})

async function submitted(slugline: string): Promise<string> {
  const reporter = await desk.as('reporter')
  const id = await createPiece(reporter, { slugline, headline: slugline })
  await takeStep(reporter, id, 'submit')
  return id
}

/** Pictures of the run, for whoever looks at them. */
async function photograph(name: string): Promise<void> {
  const folder = process.env.E2E_PICTURES
  if (folder) await editor.page.screenshot({ path: `${folder}/${name}.png` })
}
