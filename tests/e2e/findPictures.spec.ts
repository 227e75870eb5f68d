import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seriousViolations } from './support/accessibility'
import { type Desk, type Editor, openDesk, openPage } from './support/desk'

let desk: Desk
let photographer: Editor

beforeAll(async () => {
  desk = await openDesk()
  photographer = await desk.as('photographer')
  for (const [index, alt] of ['别的画面', '测试江景一', '测试江景二', '测试江景三'].entries()) {
    const background = { r: 40 + 50 * index, g: 120, b: 200 }
    const buffer = await sharp({ create: { width: 90, height: 60, channels: 3, background } })
      .jpeg()
      .toBuffer()
    const file = { name: `DSC_200${index}.jpg`, mimeType: 'image/jpeg', buffer }
    const _payload = JSON.stringify({ alt, creditLine: '测试摄影' })
    const headers = { origin: desk.server.url }
    const sent = await photographer.page.request.post('/api/media', { headers, multipart: { file, _payload } })
    expect(sent.status()).toBe(201)
  }
})

afterAll(() => desk?.close())

it('finds pictures by words, selects them by keys, and makes a lightbox and a photo story of them', async () => {
  const { page, api, complaints } = photographer
  await openPage(photographer, '/admin/pictures', '.find-pictures__grid')
  await page.locator('[name=q]').fill('江景')
  await page.locator('[name=q]').press('Enter')
  await page.getByText('共 3 张').waitFor()
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('江景')

  // The newest stands first; an arrow key goes to the next.
  const cells = page.locator('.find-pictures__cell')
  await cells.nth(0).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await page.getByText('已选 2 张').waitFor()
  await page.locator('.find-pictures__detail').getByText('测试摄影').waitFor()

  await page.getByLabel('新图片集名称').fill('测试江景')
  await page.getByRole('button', { name: '新建', exact: true }).click()
  await page.getByRole('button', { name: '把所选放入' }).click()
  const order = page.locator('.find-pictures__order li')
  await order.nth(1).waitFor()
  expect(await names(page)).toEqual(['测试江景三', '测试江景二'])
  expect(await seriousViolations(page, '.find-pictures')).toEqual([])
  await page.getByRole('button', { name: '前移：测试江景二' }).click()
  await expect.poll(() => names(page)).toEqual(['测试江景二', '测试江景三'])
  await order.nth(1).dragTo(order.nth(0))
  await expect.poll(() => names(page)).toEqual(['测试江景三', '测试江景二'])

  // The address brings everything back.
  await page.reload()
  await page.getByText('共 3 张').waitFor()
  await expect.poll(() => names(page)).toEqual(['测试江景三', '测试江景二'])
  if (process.env.SCREENSHOTS) await pictured(photographer, process.env.SCREENSHOTS)

  await page.getByRole('button', { name: '用这些图建图片新闻' }).click()
  const story = page.getByRole('link', { name: '打开稿件' })
  await story.waitFor()
  const id = String(await story.getAttribute('href'))
    .split('/')
    .at(-1)
  const { body } = await api('GET', `/articles/${id}?draft=true&depth=1`)
  expect(body).toMatchObject({ slugline: '测试江景', genre: 'photo' })
  expect(body.captions).toMatchObject([{ text: '测试江景三' }, { text: '测试江景二' }])
  expect(complaints).toEqual([])
})

it('shows on a phone what was tapped within sight, until it is closed', async () => {
  const { page } = photographer
  const size = page.viewportSize()
  await page.setViewportSize({ width: 390, height: 800 })
  await openPage(photographer, '/admin/pictures', '.find-pictures__grid')
  const cell = page.locator('.find-pictures__cell').first()
  await cell.click()
  const detail = page.locator('.find-pictures__detail')
  await detail.getByText('（上传人；没有写明摄影者）').waitFor()
  const box = await detail.boundingBox()
  expect(box && box.y >= 0 && box.y + box.height <= 801).toBe(true)
  if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/phone.png` })
  expect(await seriousViolations(page, '.find-pictures')).toEqual([])
  await detail.getByRole('button', { name: '收起' }).click()
  await expect.poll(() => detail.count()).toBe(0)
  await cell.click()
  if (size) await page.setViewportSize(size)
})

it('says so where nothing is found, and where a condition is none', async () => {
  await openPage(photographer, '/admin/pictures?q=没有这样的图片', '.find-pictures__count')
  await photographer.page.getByText('没有符合条件的图片').waitFor()
  await openPage(photographer, '/admin/pictures?orientation=wide', '.find-pictures__problem')
  await photographer.page.getByText('没有这个选项').waitFor()
})

it('marks a picture that is damaged within, by a camera whose clock was wrong, wherever it is handled', async () => {
  const { page, api } = photographer
  // Whole by its structure; in the middle of its pixels a packed block is broken.
  const noise = { raw: { width: 300, height: 200, channels: 3 } } as const
  const buffer = await sharp(randomBytes(300 * 200 * 3), noise)
    .png()
    .withExif({ IFD2: { DateTimeOriginal: '1970:01:01 00:00:00' } })
    .toBuffer()
  const middle = Math.floor(buffer.length / 2)
  buffer.fill(0xff, middle, middle + 200)
  const multipart = {
    file: { name: 'DSC_2200.png', mimeType: 'image/png', buffer },
    _payload: JSON.stringify({ alt: '测试山景', rights: 'cleared' }),
  }
  const sent = await page.request.post('/api/media', { headers: { origin: desk.server.url }, multipart })
  const { doc } = await sent.json()
  // Damage within is found right behind the answer.
  await expect.poll(async () => (await api('GET', `/media/${doc.id}?depth=0`)).body.renditionState).toBe('failed')
  await openPage(photographer, '/admin/pictures?q=山景', '.find-pictures__grid')
  const cell = page.locator('.find-pictures__cell', { hasText: '测试山景' })
  await cell.locator('.find-pictures__blank', { hasText: '图片文件已损坏或不完整' }).waitFor()
  const marks = ['图片读不出', '相机时钟不对']
  expect(await cell.locator('.picture-mark').allTextContents()).toEqual(marks)
  await cell.click()
  await page.locator('.find-pictures__detail', { hasText: '图片文件已损坏或不完整' }).waitFor()
  expect(await seriousViolations(page, '.find-pictures')).toEqual([])

  await openPage(photographer, '/admin/photo-desk', '.own-pictures__group')
  const group = page.locator('.own-pictures__group').first()
  expect(await group.locator('.own-pictures__marks .picture-mark').allTextContents()).toEqual(
    marks.map((mark) => `${mark} 1`),
  )
  await group.locator('summary').click()
  const own = group.locator(`[data-media="${doc.id}"]`)
  expect(await own.locator('.picture-mark').allTextContents()).toEqual(marks)
  await own.locator('input').check()
  await group.getByRole('button', { name: '所选放到下面填写（1）' }).click()
  await page.locator('.picture-sheet__row .picture-mark--unreadable').waitFor()
  await page.getByRole('button', { name: '卡片', exact: true }).click()
  const card = page.locator('.picture-desk__row')
  expect(await card.locator('.picture-mark').allTextContents()).toEqual(marks)
  await card.getByText('请填写拍摄时间').waitFor()
  expect(await seriousViolations(page, '.picture-desk')).toEqual([])
  await page.locator('#photo-desk-hand-over').click()
  await card.locator('.desk-mark--handedOver').waitFor()
  await page.getByRole('button', { name: '移交与选用', exact: true }).click()
  await page.locator('.photo-choice__card', { hasText: '图片文件已损坏或不完整' }).waitFor()
  expect(await page.locator('.photo-choice__card .picture-mark').allTextContents()).toEqual(marks)
})

it('marks what may not be used, is not settled or is under embargo, before somebody uses it', async () => {
  const { page, complaints } = photographer
  for (const [index, terms] of [
    { alt: '测试湖景可用', rights: 'cleared' },
    { alt: '测试湖景不得用', rights: 'restricted' },
    { alt: '测试湖景待确认', rights: 'unclear', embargoUntil: '2020-01-01T00:00:00.000Z' },
    { alt: '测试湖景禁发', rights: 'cleared', embargoUntil: '2098-12-31T23:30:00.000Z' },
  ].entries()) {
    const background = { r: 200, g: 60 + 40 * index, b: 90 }
    const buffer = await sharp({ create: { width: 90, height: 60, channels: 3, background } })
      .jpeg()
      .toBuffer()
    const file = { name: `DSC_210${index}.jpg`, mimeType: 'image/jpeg', buffer }
    const multipart = { file, _payload: JSON.stringify({ creditLine: '测试摄影', ...terms }) }
    const sent = await page.request.post('/api/media', { headers: { origin: desk.server.url }, multipart })
    expect(sent.status()).toBe(201)
  }
  await openPage(photographer, '/admin/pictures?q=湖景', '.find-pictures__grid')
  const cell = (name: string) => page.locator('.find-pictures__cell', { hasText: name })
  const marksOf = (name: string) => cell(name).locator('.picture-mark').allTextContents()
  await cell('测试湖景可用').waitFor()
  expect(await marksOf('测试湖景可用')).toEqual([])
  expect(await marksOf('测试湖景不得用')).toEqual(['不得使用'])
  expect(await marksOf('测试湖景待确认')).toEqual(['使用权待确认'])
  expect(await marksOf('测试湖景禁发')).toEqual(['禁发中'])
  const detail = page.locator('.find-pictures__detail')
  await cell('测试湖景待确认').click()
  await detail.getByText('2020-01-01 08:00 （已到时）').waitFor()
  await cell('测试湖景禁发').click()
  // By the newsroom's clock, eight hours ahead of UTC.
  await detail.getByText('2099-01-01 07:30', { exact: true }).waitFor()
  await detail.getByText('禁发中').waitFor()
  expect(await seriousViolations(page, '.find-pictures')).toEqual([])
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  // Its buttons take their colours with a transition.
  await expect.poll(() => seriousViolations(page, '.find-pictures')).toEqual([])
  expect(complaints).toEqual([])
})

const names = (page: Editor['page']) =>
  page
    .locator('.find-pictures__order .find-pictures__name')
    .evaluateAll((spans) => spans.map((span) => span.textContent))

async function pictured({ page }: Editor, folder: string): Promise<void> {
  await page.locator('.find-pictures__cell').nth(0).click()
  await page.locator('.find-pictures__detail h2').waitFor()
  await page.waitForTimeout(800)
  await page.screenshot({ path: `${folder}/wide.png`, fullPage: true })
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  await page.screenshot({ path: `${folder}/dark.png`, fullPage: true })
  await page.setViewportSize({ width: 375, height: 800 })
  await page.screenshot({ path: `${folder}/phone.png`, fullPage: true })
  await page.setViewportSize({ width: 1440, height: 900 })
}
