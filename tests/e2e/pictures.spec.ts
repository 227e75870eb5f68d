import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from './support/accessibility'
import { createPiece, type Desk, type Editor, focusIsOn, openDesk, openPage, openPiece } from './support/desk'
import { holdBack } from './support/holdBack'

/** Many pictures at once: into the library, with captions and credits, and into a photo story. */
let desk: Desk
let photographer: Editor
let byline: { id: string }

beforeAll(async () => {
  desk = await openDesk()
  photographer = await desk.as('photographer')
  const bearer = { name: '测试摄影甲', kind: 'photographer', aliases: ['测试笔名'] }
  byline = (await photographer.api('POST', '/bylines', bearer)).body.doc as { id: string }
})

afterAll(() => desk?.close())

/** Shown as cards, a picture each; photoDesk.spec.ts has the sheet. */
async function openPictureDesk(editor: Editor): Promise<void> {
  await editor.page.addInitScript(() => localStorage.setItem('photo-desk-display', 'cards'))
  await openPage(editor, '/admin/photo-desk', '#picture-desk-files')
}

describe('the picture desk', () => {
  it('takes twenty pictures and a damaged one, says what is missing, and makes a photo story of the good ones', async () => {
    const { page, api } = photographer
    await openPictureDesk(photographer)
    const pictures = await Promise.all(Array.from({ length: 20 }, (_none, index) => picture(index)))
    const damaged = { name: '坏图.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('这不是图片') }
    await page.locator('#picture-desk-files').setInputFiles([...pictures, damaged])
    await page.locator('.picture-desk__row--uploaded').nth(19).waitFor({ timeout: 60_000 })
    const failed = page.locator('.picture-desk__row--failed')
    await failed.waitFor()
    expect(await failed.locator('[role=alert]').textContent()).toMatch(/不是|损坏|无效|类型/)
    // It is refused for what it is: sent again it would be refused again.
    expect(await failed.getByRole('button', { name: '重试' }).count()).toBe(0)

    const rows = page.locator('.picture-desk__row--uploaded')
    await rows.nth(1).locator('[name=credit]').fill('另有署名')
    const common = page.locator('.picture-desk__common')
    // Whoever writes picture by picture folds it away, until it is wanted again.
    const folding = common.getByRole('button', { name: '批量填写' })
    await folding.click()
    await common.locator('[name=caption]').waitFor({ state: 'hidden' })
    await folding.press('Enter')
    await common.locator('[name=caption]').fill('测试图片：')
    await common.locator('[name=creator]').fill('测试笔名')
    await common.locator('[name=credit]').fill('本报记者 测试摄影甲 摄')
    await common.locator('[name=date]').fill('2026-01-31')
    await common.getByRole('button', { name: '填到全部' }).click()
    await expect.poll(() => rows.nth(0).locator('[name=credit]').inputValue()).toBe('本报记者 测试摄影甲 摄')
    expect(await rows.nth(1).locator('[name=credit]').inputValue()).toBe('另有署名')
    await rows.nth(0).getByText('署名库：测试摄影甲').waitFor()
    await rows.nth(0).locator('[name=caption]').fill('测试图片：第一张')
    await rows.nth(0).locator('[name=alt]').fill('一块纯色')
    expect(await seriousViolations(page, '.picture-desk')).toEqual([])

    // The key leads from gap to gap; what was written stays when the others take their caption as alt text.
    await page.getByText('还缺：替代文字 19').waitFor()
    await rows.nth(0).locator('[name=caption]').focus()
    await page.keyboard.press('Alt+n')
    expect(await focusedField(photographer)).toEqual([await keyOfRow(photographer, 1), 'alt'])
    await failed.getByRole('button', { name: '移出列表' }).click()
    await page.locator('#picture-desk-remove-confirm').click()
    await page.locator('#picture-desk-alt').click()
    expect(await rows.nth(0).locator('[name=alt]').inputValue()).toBe('一块纯色')
    expect(await rows.nth(1).locator('[name=alt]').inputValue()).toBe('测试图片：')
    await page.getByText('发稿必填的都齐了').waitFor()
    expect(await page.locator('#picture-desk-same').textContent()).toMatch(/^19 张图片的说明一模一样/)

    // A story is never made of pictures that lack something without a word.
    await rows.nth(2).locator('[name=alt]').fill('')
    await page.locator('#picture-desk-story').click()
    await page.locator('.picture-desk__gap-list', { hasText: 'DSC_1003.jpg' }).waitFor()
    await page.locator('#picture-desk-first-gap').click()
    const third = await keyOfRow(photographer, 2)
    await focusIsOn(page, `[data-row="${third}"] [name=alt]`)
    await page.locator('#picture-desk-story').click()
    await page.locator('#picture-desk-anyway').click()
    await page.waitForURL(/\/admin\/collections\/articles\/[^/]+$/)

    const id = page.url().split('/').at(-1)
    const { body: story } = await api('GET', `/articles/${id}?draft=true&depth=2`)
    expect(story).toMatchObject({ slugline: '测试图片：第一张', genre: 'photo', state: 'draft' })
    expect(story.bylines).toMatchObject([
      { byline: { id: byline.id }, role: 'photographer', printedName: '测试摄影甲' },
    ])
    const captions = story.captions as Caption[]
    expect(captions).toHaveLength(20)
    expect(captions[0]).toMatchObject({
      text: '测试图片：第一张',
      credit: { printed: '本报记者 测试摄影甲 摄' },
      takenOn: '2026-01-31T12:00:00.000Z',
      photo: { alt: '一块纯色', creditLine: '本报记者 测试摄影甲 摄', originalFilename: 'DSC_1001.jpg' },
    })
    expect(captions[1]?.credit.printed).toBe('另有署名')
    expect(captions.map(({ credit }) => idIn(credit.byline))).toEqual(Array(20).fill(byline.id))
    const shown = (story.body as { captionId?: string }[]).flatMap(({ captionId }) => captionId ?? [])
    expect(shown).toEqual(captions.map((caption) => caption.id))
  })

  it('names in the story the picture that lacks something, and leads to the field that mends it', async () => {
    const { page, api } = photographer
    await page.locator('.blocked-actions__button').first().click()
    const line = page.locator('.reason-list li', { hasText: '第 3 张图片（DSC_1003.jpg）缺替代文字' })
    // Over a slow line too, on which the pictures come seconds behind the tab that shows them.
    const held = await holdBack(page, (request) => /\/photo-captions\?draft=true/.test(request.url()))
    await line.getByRole('button').click()
    await held.isAnswered
    await page.waitForTimeout(3_500)
    await held.letThrough()
    await focusIsOn(page, '#field-captions__2 [data-mends=alt_text_required]')
    await page.keyboard.type('第三块纯色')
    await page.keyboard.press('Enter')
    await expect
      .poll(async () => {
        const { body } = await api('GET', '/media?where[originalFilename][equals]=DSC_1003.jpg&depth=0')
        return (body.docs as { alt?: string }[])[0]?.alt
      })
      .toBe('第三块纯色')
    await page.locator('.blocked-actions__button', { hasText: '缺' }).first().click()
    await page.locator('.reason-list').first().waitFor()
    await expect.poll(() => page.locator('.reason-list', { hasText: '替代文字' }).count()).toBe(0)
  })

  it('leads to the credit line of the very caption that lacks it', async () => {
    const somebody = await desk.as('photographer')
    const { page, api } = somebody
    const [media] = (await api('GET', '/media?limit=1&depth=0')).body.docs as { id: string }[]
    const made = await api('POST', '/photo-captions?draft=true', { photo: media?.id, text: '没有署名的一张' })
    const captionId = (made.body.doc as { id: string }).id
    await openPiece(somebody, await createPiece(somebody, { slugline: '缺图片署名', captions: [captionId] }))
    await page.locator('.blocked-actions__button').first().click()
    await page
      .locator('.reason-list li', { hasText: '第 1 张图片' })
      .filter({ hasText: '缺署名' })
      .getByRole('button')
      .click()
    await focusIsOn(page, '#field-credit__printed')
    await expect.poll(() => page.locator('#field-text').inputValue()).toBe('没有署名的一张')
  })

  it('still has them when the person comes back, says which story they are in, and knows the files again', async () => {
    const { page, api } = photographer
    await page.goBack()
    await page.locator('.picture-desk__row--saved').nth(19).waitFor()
    await page.locator('.picture-desk__done', { hasText: '已经用于图片新闻' }).waitFor()
    const before = (await api('GET', '/media?limit=1')).body.totalDocs
    // Behind a finished batch the next one begins, of files that the library has.
    await page.locator('#picture-desk-files').setInputFiles([await picture(0), await picture(1), await picture(0)])
    await page.locator('.picture-desk__known').nth(1).waitFor()
    await page.getByText('1 个文件已在列表中').waitFor()
    expect(await page.locator('.picture-desk__row').count()).toBe(2)
    expect(await page.locator('.picture-desk__row [name=alt]').first().inputValue()).toBe('一块纯色')
    // With the caption that it has: an empty field would ask for a second one.
    expect(await page.locator('.picture-desk__row [name=caption]').first().inputValue()).toBe('测试图片：第一张')
    expect((await api('GET', '/media?limit=1')).body.totalDocs).toBe(before)
    expect(photographer.complaints).toEqual([])
  })

  it('brings back words that were not saved, after leaving, a reload and a closed tab', async () => {
    const { page } = photographer
    await openPictureDesk(photographer)
    const first = page.locator('.picture-desk__row').first()
    await first.locator('[name=caption]').fill('还没有保存的说明')
    // Whoever goes all the same finds them again.
    page.once('dialog', (dialog) => dialog.accept())
    await page.locator('.step-nav a').first().click()
    await page.waitForURL(/\/admin\/?$/)
    await page.goBack()
    await expect.poll(() => first.locator('[name=caption]').inputValue()).toBe('还没有保存的说明')
    await first.locator('[name=place]').fill('某地')
    await page.reload()
    await expect.poll(() => first.locator('[name=place]').inputValue()).toBe('某地')
    await first.locator('[name=place]').fill('另一地')
    const other = await page.context().newPage()
    await page.close({ runBeforeUnload: true })
    await openPictureDesk({ page: other } as Editor)
    const again = other.locator('.picture-desk__row').first()
    await expect.poll(() => again.locator('[name=place]').inputValue()).toBe('另一地')
    expect(await again.locator('[name=caption]').inputValue()).toBe('还没有保存的说明')
    await other.close()
  })

  it('offers what the person has not handed over, wherever it came from, and announces what comes while the page is open', async () => {
    const here = await desk.as('photographer')
    const send = async (index: number) => {
      const headers = { origin: desk.server.url }
      const file = await picture(index)
      const sent = await here.page.request.post('/api/media', { headers, multipart: { file, _payload: '{}' } })
      expect(sent.status()).toBe(201)
    }
    // As a camera or another program sends them: no page of the photographer's sees it.
    await send(30)
    await send(31)

    const there = await desk.as('photographer')
    const { page } = there
    await openPictureDesk(there)
    const batch = page.locator('.own-pictures__group', { hasText: '2 张' })
    await batch.getByText('挑选').click()
    await batch.getByRole('checkbox', { name: 'DSC_1032.jpg' }).check()
    expect(await seriousViolations(page, '.own-pictures')).toEqual([])
    await batch.getByRole('button', { name: '所选放到下面填写（1）' }).click()
    const rows = page.locator('.picture-desk__row')
    await rows.filter({ hasText: 'DSC_1032.jpg' }).waitFor()
    expect(await rows.count()).toBe(1)
    await rows.first().locator('[name=caption]').fill('正在写')

    // Seen at the next look; a page that is looked at again looks at once.
    await send(32)
    const look = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    const news = page.locator('.own-pictures__news', { hasText: '1 张新到' })
    await look()
    await news.waitFor()
    expect(await page.locator('.own-pictures', { hasText: 'DSC_1033.jpg' }).count()).toBe(0)
    await focusIsOn(page, `[data-row="${await keyOfRow(there, 0)}"] [name=caption]`)
    await news.getByRole('button', { name: '显示' }).click()
    await page
      .locator('.own-pictures__group', { hasText: 'DSC_1031.jpg' })
      .getByRole('button', { name: '全部放到下面填写（2）' })
      .click()
    await rows.filter({ hasText: 'DSC_1033.jpg' }).waitFor()
    expect(await rows.count()).toBe(3)
    await page.locator('.own-pictures', { hasText: '列表之外没有别的' }).waitFor()

    const other = await desk.as('editor')
    await openPictureDesk(other)
    await other.page.locator('.own-pictures', { hasText: '列表之外没有别的' }).waitFor()
  })

  it('are listed by the name that they came with, to be opened, and to be chosen for a caption', async () => {
    const { page } = await desk.as('photographer')
    await page.goto('/admin/collections/media')
    await page.locator('.picture-name', { hasText: 'DSC_1031.jpg' }).click()
    await page.waitForURL(/\/admin\/collections\/media\/[^/?]+$/)
    await openPage({ page }, '/admin/collections/photo-captions/create', '#field-photo button')
    await page.locator('#field-photo').getByRole('button', { name: /现有/ }).click()
    await page.locator('button.picture-name', { hasText: 'DSC_1032.jpg' }).click()
    await page.locator('#field-photo').getByText('原文件名：DSC_1032.jpg').waitFor()
  })

  it('tells an account that writes nothing that it cannot upload', async () => {
    const { page } = await desk.as('admin')
    await page.goto('/admin/photo-desk')
    await page.locator('.picture-desk', { hasText: '没有采编角色' }).waitFor()
    expect(await page.locator('#picture-desk-files').count()).toBe(0)
  })
})

interface Caption {
  readonly id: string
  readonly credit: { readonly printed: string; readonly byline?: unknown }
}

function idIn(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : value
}

async function keyOfRow({ page }: Editor, index: number): Promise<string | null> {
  return page.locator('.picture-desk__row').nth(index).getAttribute('data-row')
}

/** The key of the row that has the focus, and the name of its field. */
function focusedField({ page }: Editor): Promise<(string | null | undefined)[]> {
  return page.evaluate(() => {
    const field = document.activeElement
    return [field?.closest<HTMLElement>('[data-row]')?.dataset.row, field?.getAttribute('name')]
  })
}

async function picture(index: number): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const background = { r: index * 7, g: 90, b: 200 - index * 5 }
  const buffer = await sharp({ create: { width: 640, height: 480, channels: 3, background } })
    .jpeg()
    .toBuffer()
  return { name: `DSC_${1001 + index}.jpg`, mimeType: 'image/jpeg', buffer }
}
