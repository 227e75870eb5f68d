import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from './support/accessibility'
import { type Desk, type Editor, openDesk, openPage } from './support/desk'

/** Many pictures at once: into the library, with captions and credits, and into a photo story. */
let desk: Desk
let editor: Editor

beforeAll(async () => {
  desk = await openDesk()
  editor = await desk.as('editor')
})

afterAll(() => desk?.close())

describe('the picture desk', () => {
  it('takes twenty pictures and a damaged one, and makes a photo story of the good ones', async () => {
    const { page, api } = editor
    await openPage(editor, '/admin/picture-desk', '#picture-desk-files')
    const pictures = await Promise.all(Array.from({ length: 20 }, (_none, index) => picture(index)))
    const damaged = { name: '坏图.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('这不是图片') }
    await page.locator('#picture-desk-files').setInputFiles([...pictures, damaged])
    await page.locator('.picture-desk__row--uploaded').nth(19).waitFor()
    const failed = page.locator('.picture-desk__row--failed')
    await failed.waitFor()
    expect(await failed.locator('[role=alert]').textContent()).toMatch(/不是|损坏|无效|类型/)

    await failed.getByRole('button', { name: '重试' }).click()
    await failed.locator('[role=alert]').waitFor()

    const rows = page.locator('.picture-desk__row--uploaded')
    await rows.nth(1).locator('[name=credit]').fill('另有署名')
    const common = page.locator('.picture-desk__common')
    await common.locator('[name=caption]').fill('测试图片：')
    await common.locator('[name=credit]').fill('资料图片')
    await common.locator('[name=date]').fill('2026-01-31')
    await common.getByRole('button', { name: '填到全部' }).click()
    await expect.poll(() => rows.nth(0).locator('[name=credit]').inputValue()).toBe('资料图片')
    expect(await rows.nth(1).locator('[name=credit]').inputValue()).toBe('另有署名')
    await rows.nth(0).locator('[name=caption]').fill('测试图片：第一张')
    await rows.nth(0).locator('[name=alt]').fill('一块纯色')
    expect(await seriousViolations(page, '.picture-desk')).toEqual([])

    // A story is never made without a picture that was meant to be in it.
    await page.locator('#picture-desk-story').click()
    await page.locator('.picture-desk__bar [role=alert]', { hasText: '没有建立' }).waitFor()
    await page.locator('.picture-desk__row--saved').nth(19).waitFor()
    await failed.getByRole('button', { name: '移出列表' }).click()
    await page.locator('#picture-desk-story').click()
    await page.waitForURL(/\/admin\/collections\/articles\/[^/]+$/)

    const id = page.url().split('/').at(-1)
    const { body: story } = await api('GET', `/articles/${id}?draft=true&depth=2`)
    expect(story).toMatchObject({ slugline: '测试图片：第一张', genre: 'photo', state: 'draft' })
    const captions = story.captions as Caption[]
    expect(captions).toHaveLength(20)
    expect(captions[0]).toMatchObject({
      text: '测试图片：第一张',
      credit: { printed: '资料图片' },
      takenOn: '2026-01-31T12:00:00.000Z',
      photo: { alt: '一块纯色', creditLine: '资料图片' },
    })
    expect(captions[1]?.credit.printed).toBe('另有署名')
    const shown = (story.body as { captionId?: string }[]).flatMap(({ captionId }) => captionId ?? [])
    expect(shown).toEqual(captions.map((caption) => caption.id))
    expect(editor.complaints).toEqual([])
  })

  it('tells an account that writes nothing that it cannot upload', async () => {
    const { page } = await desk.as('admin')
    await page.goto('/admin/picture-desk')
    await page.locator('.picture-desk', { hasText: '没有采编角色' }).waitFor()
    expect(await page.locator('#picture-desk-files').count()).toBe(0)
  })
})

interface Caption {
  readonly id: string
  readonly credit: { readonly printed: string }
}

async function picture(index: number): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const background = { r: index * 12, g: 90, b: 200 - index * 5 }
  const buffer = await sharp({ create: { width: 640, height: 480, channels: 3, background } })
    .jpeg()
    .toBuffer()
  return { name: `测试图片${index + 1}.jpg`, mimeType: 'image/jpeg', buffer }
}
