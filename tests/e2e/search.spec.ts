import { afterAll, beforeAll, expect, it } from 'vitest'
import { seriousViolations } from './support/accessibility'
import { createPiece, type Desk, type Editor, openDesk, openPage } from './support/desk'

let desk: Desk
let editor: Editor

beforeAll(async () => {
  desk = await openDesk()
  editor = await desk.as('editor')
  const reporter = await desk.as('reporter')
  await createPiece(reporter, { slugline: '测试稿签', headline: '测试草稿：秧歌队进社区' })
})

afterAll(() => desk?.close())

it('is reached by a key, finds published pieces and drafts by words and pinyin, and is kept in the address', async () => {
  const { page, complaints } = editor
  await openPage(editor, '/admin', '.search-action')
  await page.keyboard.press('/')
  const field = page.locator('.newsroom-search [name=q]')
  await field.waitFor()
  await page.getByText('草稿、在审和已发的稿件都查得到').waitFor()
  await field.fill('交口街道')
  await field.press('Enter')
  const rows = page.locator('.newsroom-search__list li')
  await rows.first().waitFor()
  await expect.poll(() => rows.first().locator('mark').first().textContent()).toMatch(/交口|街道/)
  expect(new URL(page.url()).searchParams.get('q')).toBe('交口街道')
  expect(await seriousViolations(page, '.newsroom-search')).toEqual([])
  if (process.env.SCREENSHOTS) await pictured(editor, process.env.SCREENSHOTS)

  await field.fill('yangge')
  await field.press('Enter')
  await expect.poll(() => rows.first().textContent()).toContain('测试草稿：秧歌队进社区')
  expect(await rows.count()).toBe(1)
  await rows.first().getByRole('link').click()
  await page.locator('.track-stepper').waitFor()
  await page.keyboard.press('Control+k')
  await field.waitFor()
  expect(complaints).toEqual([])
})

it('says so where nothing is found, and where a question is none', async () => {
  const { page } = editor
  await openPage(editor, '/admin/search?q=没有这样的词句', '.newsroom-search__count')
  await page.getByText('没有找到').waitFor()
  await openPage(editor, '/admin/search?q=！？', '.newsroom-search__problem')
  await page.getByText('只有标点').waitFor()
})

async function pictured({ page }: Editor, folder: string): Promise<void> {
  await page.screenshot({ path: `${folder}/wide.png`, fullPage: true })
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  await page.screenshot({ path: `${folder}/dark.png`, fullPage: true })
  await page.setViewportSize({ width: 375, height: 800 })
  await page.screenshot({ path: `${folder}/phone.png`, fullPage: true })
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'light'))
  await page.setViewportSize({ width: 1440, height: 900 })
}
