import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from './support/accessibility'
import { createPiece, type Desk, type Editor, focusIsOn, openDesk, openPage, takeStep } from './support/desk'

/** Taking a picture back, as the chief editor does it at night: from the form of the picture. */
let desk: Desk
let chief: Editor
let photographer: Editor
let live: string
let draft: string
let picture: string

beforeAll(async () => {
  desk = await openDesk()
  chief = await desk.as('chief')
  photographer = await desk.as('photographer')
  const reporter = await desk.as('reporter')
  picture = await upload(photographer, 'DSC_8001.jpg')
  live = await createPiece(reporter, { slugline: '测试稿甲', headline: '测试稿甲', captions: [await caption()] })
  draft = await createPiece(reporter, { slugline: '测试稿乙', headline: '测试稿乙', captions: [await caption()] })
  const editor = await desk.as('editor')
  const deskHead = await desk.as('desk')
  await takeStep(reporter, live, 'submit')
  await takeStep(editor, live, 'approve')
  await takeStep(deskHead, live, 'approve')
  await takeStep(chief, live, 'approve')
  await takeStep(chief, live, 'publish')
})

afterAll(() => desk?.close())

const form = `/admin/collections/media/`
const openPicture = (editor: Editor, id: string) => openPage(editor, `${form}${id}`, '.picture-usage')

describe('the form of a picture', () => {
  it('says where it is used, and who can take it back', async () => {
    const { page } = photographer
    await openPicture(photographer, picture)
    const usage = page.locator('.picture-usage')
    await usage.getByRole('link', { name: '测试稿甲' }).waitFor()
    await usage.getByText('读者可见').waitFor()
    expect(await usage.getByRole('link', { name: '测试稿乙' }).getAttribute('href')).toBe(
      `/admin/collections/articles/${draft}`,
    )
    await usage.getByText('请联系总编辑或值班编辑').waitFor()
    expect(await page.locator('#picture-recall').count()).toBe(0)
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
    expect(await seriousViolations(page, '.picture-usage')).toEqual([])
  })

  it('says so where nothing uses it', async () => {
    const unused = await upload(photographer, 'DSC_8002.jpg')
    await openPicture(photographer, unused)
    await photographer.page.getByText('还没有稿件、图片说明或参赛作品用到它').waitFor()
  })

  it('is no wider than a phone, whatever the picture is called', async () => {
    const { page } = photographer
    const long = await upload(photographer, 'DSC_8003.jpg', '一块纯色，占满整个画面，没有别的东西，也没有文字')
    await page.setViewportSize({ width: 390, height: 844 })
    await openPicture(photographer, long)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it('says when the uses cannot be read, and reads them on asking again', async () => {
    const { page } = photographer
    await page.route('**/usage', (route) => route.abort())
    await openPicture(photographer, picture)
    await page.getByText('读不到使用情况').waitFor()
    await page.unroute('**/usage')
    await page.locator('.picture-usage__retry').click()
    await page.locator('.picture-usage').getByRole('link', { name: '测试稿甲' }).waitFor()
  })
})

describe('the rights of a picture that readers see', () => {
  const open = async ({ page }: Editor) => {
    await page.locator('#picture-terms').click()
    await focusIsOn(page, '.piece-dialog select')
    return page.locator('.piece-dialog')
  }

  it('are not offered to whoever may not change them', async () => {
    await openPicture(photographer, picture)
    await photographer.page.locator('.picture-usage').getByText('读者可见').waitFor()
    expect(await photographer.page.locator('#picture-terms').count()).toBe(0)
  })

  it('are tightened by an editor with a reason, and say first what readers will notice', async () => {
    const editor = await desk.as('editor')
    const { page, complaints } = editor
    await openPicture(editor, picture)
    const dialog = await open(editor)
    await page.locator('#dialog-confirm').click()
    await dialog.getByText('使用权和禁发时间都没有改').waitFor()
    // Doubts take nothing from readers, which somebody in a hurry would otherwise believe.
    await dialog.locator('select').selectOption('unclear')
    await dialog.getByText('读者照样看得到这张图片；只是用它的稿件（含更正）在使用权确认之前不能送审').waitFor()
    await dialog.locator('select').selectOption('restricted')
    await dialog.getByText('读者将立即看不到这张图片').waitFor()
    expect(await dialog.getByText('读者照样看得到').count()).toBe(0)
    await dialog.locator('textarea').fill('授权到期')
    // Closed by a slip: the words stay, what was chosen is chosen anew.
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await open(editor)
    expect(await dialog.locator('textarea').inputValue()).toBe('授权到期')
    expect(await dialog.locator('select').inputValue()).toBe('cleared')
    await dialog.locator('select').selectOption('restricted')
    expect(await seriousViolations(page, '.piece-dialog')).toEqual([])
    await page.keyboard.press('Control+Enter')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => isPublic(picture, 'media')).toBe(false)
    expect(await isPublic(live, 'articles')).toBe(true)
    await page.locator('.picture-usage').getByText('稿件已发，读者看不到图片').waitFor()
    expect(await page.locator('.picture-usage').getByText('读者可见').count()).toBe(0)
    // What needs a desk head is said before anything is sent.
    await open(editor)
    await dialog.locator('select').selectOption('cleared')
    await dialog.getByText('须由部主任或总编辑来做').first().waitFor()
    expect(complaints).toEqual([])
  })

  it('are loosened by a chief editor, and an embargo is set and taken away there', async () => {
    const { page } = chief
    await openPicture(chief, picture)
    const dialog = await open(chief)
    await dialog.locator('select').selectOption('cleared')
    await dialog.locator('input[type=datetime-local]').fill('2099-01-01T08:00')
    await dialog.locator('textarea').fill('续了授权，元旦起用')
    await page.locator('#dialog-confirm').click()
    await dialog.waitFor({ state: 'detached' })
    expect(await isPublic(picture, 'media')).toBe(false)
    await open(chief)
    await dialog.getByRole('button', { name: '取消禁发' }).click()
    await dialog.getByText('读者将重新看到这张图片').waitFor()
    await dialog.locator('textarea').fill('提前解禁')
    await page.locator('#dialog-confirm').click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => isPublic(picture, 'media')).toBe(true)
  })
})

describe('a recall', () => {
  it('asks for a reason and the name of the picture, and tells what it will do', async () => {
    const { page, complaints } = chief
    await openPicture(chief, picture)
    await page.locator('#picture-recall').click()
    await focusIsOn(page, '.piece-dialog textarea')
    const dialog = page.locator('.piece-dialog')
    await dialog.getByText('1 篇已发或待发的文章去掉图片后继续').waitFor()
    await dialog.getByText('1 份在写或在审的稿件须换图').waitFor()
    await page.locator('#dialog-confirm').click()
    expect(await dialog.locator('[role=alert] li').count()).toBe(2)
    await page.keyboard.type('当事人要求撤下')
    // Closed by a slip: the words stay.
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.locator('#picture-recall').click()
    expect(await dialog.locator('textarea').inputValue()).toBe('当事人要求撤下')
    await dialog.locator('input').fill('别的名字')
    await page.locator('#dialog-confirm').click()
    await dialog.getByText('与要求的文字不一致').waitFor()
    expect(await isPublic(live, 'articles')).toBe(true)
    expect(await seriousViolations(page, '.piece-dialog')).toEqual([])
    expect(complaints).toEqual([])
  })

  it('takes it from readers, leaves the article, and marks the record', async () => {
    const { page } = chief
    const dialog = page.locator('.piece-dialog')
    await dialog.locator('input').fill('DSC_8001.jpg')
    await page.keyboard.press('Control+Enter')
    await page.locator('.recall-banner').waitFor()
    await page.locator('.recall-banner').getByText('当事人要求撤下').waitFor()
    expect(await isPublic(picture, 'media')).toBe(false)
    expect(await isPublic(live, 'articles')).toBe(true)
    await page.locator('.picture-usage').getByText('图片已拿下').first().waitFor()
    expect(await page.locator('#picture-recall').count()).toBe(0)
    expect(await page.locator('textarea[name=alt]').isDisabled()).toBe(true)
    for (const part of ['.recall-banner', '.picture-usage']) expect(await seriousViolations(page, part)).toEqual([])
    await page.goto(`/admin/collections/articles/${live}/history`)
    await page.getByText('图片撤回').first().waitFor()
  })

  it('shows as an open point in a draft', async () => {
    const reporter = await desk.as('reporter')
    await reporter.page.goto(`/admin/collections/articles/${draft}`)
    await reporter.page.locator('.blocked-actions__button').click()
    await reporter.page.getByText('已被撤回（当事人要求撤下）').waitFor()
    await reporter.page.keyboard.press('Escape')
    await reporter.page.getByRole('button', { name: '署名与图片' }).click()
    await reporter.page.locator('.story-picture', { hasText: '图片已撤回' }).waitFor()
  })

  it('is lifted with a reason', async () => {
    const { page } = chief
    await openPicture(chief, picture)
    await page.locator('#picture-lift').click()
    await focusIsOn(page, '.piece-dialog textarea')
    await page.keyboard.type('误撤')
    await page.locator('#dialog-confirm').click()
    await page.locator('#picture-recall').waitFor()
    await page.locator('.recall-banner').waitFor({ state: 'detached' })
    expect(await isPublic(picture, 'media')).toBe(false)
  })
})

describe('the record of a picture', () => {
  const openRecord = async (id: string) => {
    const { page } = photographer
    await openPage(photographer, `${form}${id}`, '.picture-record')
    await page.locator('.picture-record summary').click()
    return page.locator('.picture-record')
  }

  it('tells who decided what about it, when by the newsroom’s clock, and why', async () => {
    const { page, complaints } = photographer
    const record = await openRecord(picture)
    await record.getByText('共 5 条，记录链完整').waitFor()
    const steps = await record.locator('.piece-step').allTextContents()
    const told = [
      '取消图片撤回.*误撤',
      '图片撤回.*当事人要求撤下',
      '不禁发.*提前解禁',
      '元旦起用',
      '不得使用.*授权到期',
    ]
    expect(steps.map((step, index) => new RegExp(told[index] ?? '').test(step))).toEqual(told.map(() => true))
    expect(steps[0]).toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d/)
    expect(steps[3]).toContain('使用权：不得使用 → 已确认可用')
    expect(steps[3]).toContain('图片禁发至：不禁发 → 2099-01-01 08:00')
    expect(await seriousViolations(page, '.picture-record')).toEqual([])
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
    expect(await seriousViolations(page, '.picture-record')).toEqual([])
    expect(complaints).toEqual([])
  })

  it('says so where there is none, and where it cannot be read, and reads it on asking again', async () => {
    const { page } = photographer
    const unused = await upload(photographer, 'DSC_8004.jpg')
    await page.route('**/api/media/*/history', (route) => route.abort())
    const record = await openRecord(unused)
    await record.getByText('读不到图片记录').waitFor()
    await page.unroute('**/api/media/*/history')
    await record.getByRole('button', { name: '重试' }).click()
    await record.getByText('还没有记录').waitFor()
  })
})

async function caption(): Promise<string> {
  const { status, body } = await photographer.api('POST', '/photo-captions', {
    text: '测试图片的说明。',
    credit: { printed: '摄影记者 摄' },
    photo: picture,
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return (body.doc as { id: string }).id
}

const colours: Readonly<Record<string, string>> = {
  'DSC_8001.jpg': 'teal',
  'DSC_8003.jpg': 'navy',
  'DSC_8004.jpg': 'maroon',
}

async function upload({ page }: Editor, name: string, alt = '一块纯色'): Promise<string> {
  const buffer = await sharp({
    create: { width: 60, height: 40, channels: 3, background: colours[name] ?? 'olive' },
  })
    .jpeg()
    .toBuffer()
  const response = await page.request.post('/api/media', {
    multipart: { file: { name, mimeType: 'image/jpeg', buffer }, _payload: JSON.stringify({ alt }) },
    headers: { Origin: new URL(desk.server.url).origin },
  })
  expect(response.status()).toBe(201)
  return ((await response.json()) as { doc: { id: string } }).doc.id
}

async function isPublic(id: string, collection: string): Promise<boolean> {
  return (await fetch(`${desk.server.url}/api/${collection}/${id}`)).status === 200
}
