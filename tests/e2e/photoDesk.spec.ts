import { randomBytes } from 'node:crypto'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { seriousViolations } from './support/accessibility'
import { type Desk, type Editor, openDesk, openPage, untilHeard } from './support/desk'
import { type InputMethod, inputMethodOf } from './support/inputMethod'
import { cell, openPhotoDesk, plain, rowsOf, steady, value } from './support/photoDesk'

/** The photo desk: uploads that survive a cut line, the batch sheet, and pictures between photographer and editors. */
let desk: Desk
let photographer: Editor
let ime: InputMethod

beforeAll(async () => {
  desk = await openDesk()
  photographer = await desk.as('photographer')
  await photographer.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  ime = await inputMethodOf(photographer.page)
})

afterAll(() => desk?.close())

describe('the batch sheet', () => {
  it('fills in what the files say, tells whose word it is, and is written as a spreadsheet is', async () => {
    const { page } = photographer
    await openPhotoDesk(photographer)
    const files = [await told('DSC_1.jpg', '站台上的乘客'), await plain('DSC_2.jpg'), await plain('DSC_3.jpg')]
    const film = { name: '现场.mp4', mimeType: 'video/mp4', buffer: Buffer.from('不是图片') }
    await page.locator('#picture-desk-files').setInputFiles([...files, film])
    await steady(photographer, 'uploaded', 3)
    await page.locator('.picture-sheet__row--failed', { hasText: '这不是图片文件' }).waitFor()
    await page.locator('.picture-sheet__row--failed').getByRole('button', { name: '移出列表' }).click()
    const [first, second, third] = await all3(photographer)
    expect(await value(first, 'caption')).toBe('站台上的乘客')
    expect(await cell(first, 'caption').locator('.picture-sheet__origin').textContent()).toBe('XMP')
    expect(await cell(first, 'place').locator('.picture-sheet__origin').getAttribute('title')).toMatch(/取自文件/)

    await cell(second, 'caption').click()
    expect(await cell(second, 'caption').locator('textarea').getAttribute('aria-label')).toBe('说明文字，DSC_2.jpg：空')
    await page.keyboard.type('第二张')
    await page.keyboard.press('Enter')
    await page.keyboard.type('第三张')
    await page.keyboard.press('Tab')
    await page.keyboard.type('本报记者 摄')
    await page.keyboard.press('Escape')
    expect([await value(second, 'caption'), await value(third, 'caption'), await value(third, 'credit')]).toEqual([
      '第二张',
      '第三张',
      '',
    ])
    await page.keyboard.press('Control+z')
    expect(await value(third, 'caption')).toBe('')
    // Each cell that was typed is one step.
    await page.keyboard.press('Control+z')
    expect(await value(second, 'caption')).toBe('')
    await page.keyboard.press('Control+y')
    await page.keyboard.press('Control+y')
    expect([await value(second, 'caption'), await value(third, 'caption')]).toEqual(['第二张', '第三张'])

    // A word begun in the browser's own field goes on where it stands.
    await cell(second, 'caption').dblclick()
    await page.keyboard.type('，接着写')
    await page.keyboard.press('Tab')
    expect(await value(second, 'caption')).toBe('第二张，接着写')
  })

  it('leads to the tick and the buttons of each row by keys, and keeps its bar in sight', async () => {
    const { page } = photographer
    const [first, second, third] = await all3(photographer)
    const tick = (row: Locator) => row.locator('.picture-desk__select input')
    const isFocused = (at: Locator) => at.evaluate((element) => element === document.activeElement)
    await page.locator('#picture-desk-next-gap').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    expect(await isFocused(page.locator('#picture-desk-next-gap'))).toBe(true)

    await cell(first, 'headline').click()
    await page.keyboard.press('ArrowLeft')
    expect(await isFocused(tick(first))).toBe(true)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    expect(await Promise.all([first, second].map((row) => tick(row).isChecked()))).toEqual([true, false])
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    expect(await isFocused(second.getByRole('button', { name: '移出列表' }))).toBe(true)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    expect(await isFocused(cell(third, 'headline').locator('textarea'))).toBe(true)
    // Scrolled so that a row lies behind it.
    await third.evaluate((row) => window.scrollBy(0, row.getBoundingClientRect().top - window.innerHeight + 40))
    const onTop = await page.locator('#picture-desk-save').evaluate((button) => {
      const { left, top, width, height } = button.getBoundingClientRect()
      return button.contains(document.elementFromPoint(left + width / 2, top + height / 2))
    })
    expect(onTop).toBe(true)
  })

  it('exchanges cells with a spreadsheet, and fills down', async () => {
    const { page } = photographer
    const [first, second, third] = await all3(photographer)
    await cell(first, 'credit').click()
    await page.evaluate(() => navigator.clipboard.writeText('本报记者 甲 摄\t测试摄影甲\n资料图片\t'))
    await page.keyboard.press('Control+v')
    expect([await value(first, 'credit'), await value(first, 'creator'), await value(second, 'credit')]).toEqual([
      '本报记者 甲 摄',
      '测试摄影甲',
      '资料图片',
    ])
    await cell(first, 'creator').getByText('署名库里没有').waitFor()
    await cell(second, 'credit').click()
    await cell(third, 'credit').click({ modifiers: ['Shift'] })
    await page.keyboard.press('Control+d')
    expect(await value(third, 'credit')).toBe('资料图片')
    await page.keyboard.press('Control+c')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('资料图片\n资料图片')
    await page.keyboard.press('Delete')
    expect(await value(third, 'credit')).toBe('')
    await page.keyboard.press('Control+z')
    expect(await value(third, 'credit')).toBe('资料图片')
  })

  it('takes Chinese from its first key on, and leaves the keys of the input method to it', async () => {
    const { page } = photographer
    const [first, second] = await all3(photographer)
    await cell(first, 'alt').click()
    await ime.type(['z', 'zhan', 'zhan tai'])
    await ime.press('ArrowDown')
    await ime.press('Enter')
    await ime.commit('站台')
    expect(await value(first, 'alt')).toBe('站台')
    await page.keyboard.press('Enter')
    expect(await value(first, 'alt')).toBe('站台')
    await page.keyboard.type('列车')
    await page.keyboard.press('Enter')
    expect(await value(second, 'alt')).toBe('列车')
  })

  it('writes captions by a template, seen first, and leaves what somebody wrote', async () => {
    const { page } = photographer
    const [first, second, third] = await all3(photographer)
    await cell(third, 'caption').click()
    await page.keyboard.press('Delete')
    await page.locator('#photo-desk-template').click()
    const dialog = page.locator('.piece-dialog__window')
    await dialog.locator('[name=template]').fill('{天气}{署名行}')
    await dialog.getByText('没有这样的项目：{天气}').waitFor()
    await dialog.locator('[name=template]').fill('图片新闻。{署名行}')
    const preview = dialog.locator('.caption-template__preview li')
    await expect.poll(() => preview.count()).toBe(3)
    expect(await preview.nth(1).textContent()).toContain('这里已经填写（还没有保存），不动')
    expect(await seriousViolations(page, '.piece-dialog__window')).toEqual([])
    await dialog.locator('#caption-template-apply').click()
    // The file's own words give way; the photographer's do not.
    expect([await value(first, 'caption'), await value(second, 'caption'), await value(third, 'caption')]).toEqual([
      '图片新闻。本报记者 甲 摄',
      '第二张，接着写',
      '图片新闻。资料图片',
    ])
    expect(await seriousViolations(page, '.picture-desk')).toEqual([])
  })

  it('survives a reload in the middle of a word, and saves', async () => {
    const { page, api } = photographer
    const [first] = await all3(photographer)
    await cell(first, 'headline').click()
    await page.keyboard.type('写到一')
    await page.waitForTimeout(600)
    await page.reload()
    await expect.poll(() => value(rowsOf(photographer).first(), 'headline')).toBe('写到一')
    await cell(rowsOf(photographer).first(), 'keywords').click()
    await page.keyboard.type('雪、春运')
    await page.keyboard.press('Enter')
    await cell(rowsOf(photographer).first(), 'date').click()
    await page.keyboard.type('2026/1/31 9:05')
    // By the key as by the button, and never the browser's own dialog; the cell stays open to be written on.
    await page.evaluate(() =>
      addEventListener(
        'keydown',
        (event) => {
          if (event.code === 'KeyS')
            setTimeout(() => document.body.setAttribute('data-prevented', String(event.defaultPrevented)))
        },
        { capture: true },
      ),
    )
    // All that was written is saved by the key, whether its row is selected or not.
    const tick = rowsOf(photographer).first().locator('.picture-desk__select input')
    await tick.evaluate((box: HTMLInputElement) => box.click())
    await page.locator('#picture-desk-save', { hasText: '保存全部修改（3）' }).waitFor()
    await page.keyboard.press('Control+s')
    await page.locator('body[data-prevented=true]').waitFor({ state: 'attached' })
    await steady(photographer, 'saved', 3)
    expect(await page.locator('.picture-sheet__input--open').evaluate((at) => at === document.activeElement)).toBe(true)
    await tick.check()
    const { body } = await api('GET', '/media?where[originalFilename][equals]=DSC_1.jpg&depth=0')
    const [media] = body.docs as Record<string, unknown>[]
    expect(media).toMatchObject({
      headline: '写到一',
      keywords: ['雪', '春运'],
      alt: '站台',
      creditLine: '本报记者 甲 摄',
      takenLocally: '2026-01-31T09:05:00',
    })
    const captions = await api('GET', `/photo-captions?draft=true&depth=0&where[photo][equals]=${media?.id}`)
    expect(captions.body.docs).toMatchObject([
      { text: '图片新闻。本报记者 甲 摄', takenOn: '2026-01-31T12:00:00.000Z', credit: { printed: '本报记者 甲 摄' } },
    ])
  })

  it('shows what a colleague wrote meanwhile, and lets the person choose', async () => {
    const { page } = photographer
    const editor = await desk.as('editor')
    const { body } = await editor.api('GET', '/media?where[originalFilename][equals]=DSC_2.jpg&depth=0')
    const [media] = body.docs as { id: string }[]
    const second = rowsOf(photographer).nth(1)
    await cell(second, 'place').click()
    await page.keyboard.type('北门')
    await page.keyboard.press('Enter')
    await editor.api('PATCH', `/media/${media?.id}`, { place: '南门', creditLine: '编辑核过的署名' })
    await page.locator('#picture-desk-save').click()
    await second.locator('.picture-desk__conflict', { hasText: '图库里是：南门' }).waitFor()
    expect(await value(second, 'place')).toBe('北门')
    await second.getByRole('button', { name: '用我的：拍摄地点' }).click()
    await page.locator('#picture-desk-save').click()
    await steady(photographer, 'saved', 3)
    const { body: after } = await editor.api('GET', `/media/${media?.id}?depth=0`)
    // What only the colleague wrote stands.
    expect(after).toMatchObject({ place: '北门', creditLine: '编辑核过的署名' })
  })
})

describe('pictures between their photographer and the editors', () => {
  it('are handed over, taken, or returned with a reason that reaches the photographer', async () => {
    const { page } = photographer
    await page.locator('#photo-desk-hand-over').click()
    await expect.poll(() => page.locator('.picture-sheet .desk-mark--handedOver').count()).toBe(3)

    const editor = await desk.as('editor')
    await untilTold(editor, 'DSC_1.jpg、DSC_2.jpg、DSC_3.jpg')
    await openPage(editor, '/admin/inbox', '.inbox-row')
    await editor.page
      .locator('.inbox-row a', { hasText: '移交了 3 张图片，等编辑选用：DSC_1.jpg、DSC_2.jpg、DSC_3.jpg' })
      .click()
    await editor.page.waitForURL(/photo-desk\?desk=handedOver/)
    const cards = editor.page.locator('.photo-choice__card')
    await expect.poll(() => cards.count()).toBe(3)
    expect(await seriousViolations(editor.page, '.picture-desk')).toEqual([])
    await cards.filter({ hasText: 'DSC_1.jpg' }).locator('input').check()
    await editor.page.locator('#photo-choice-take').click()
    await expect.poll(() => cards.count()).toBe(2)
    await cards.filter({ hasText: 'DSC_2.jpg' }).locator('input').check()
    await editor.page.locator('#photo-choice-return').click()
    expect(await editor.page.locator('#return-pictures-confirm').isDisabled()).toBe(true)
    await editor.page.locator('[name=reason]').fill('说明与画面不符')
    // Closed by a slip, it opens with what was written for these pictures, and for no others.
    await editor.page.keyboard.press('Escape')
    await editor.page.locator('[name=reason]').waitFor({ state: 'detached' })
    await cards.filter({ hasText: 'DSC_3.jpg' }).locator('input').check()
    await editor.page.locator('#photo-choice-return').click()
    expect(await editor.page.locator('[name=reason]').inputValue()).toBe('')
    await editor.page.keyboard.press('Escape')
    await editor.page.locator('[name=reason]').waitFor({ state: 'detached' })
    await cards.filter({ hasText: 'DSC_3.jpg' }).locator('input').uncheck()
    await editor.page.locator('#photo-choice-return').click()
    expect(await editor.page.locator('[name=reason]').inputValue()).toBe('说明与画面不符')
    await editor.page.locator('#return-pictures-confirm').click()
    await expect.poll(() => cards.count()).toBe(1)
    await editor.page.getByRole('button', { name: /^已选用/ }).click()
    await cards.filter({ hasText: 'DSC_1.jpg' }).waitFor()
    expect(editor.complaints).toEqual([])

    await untilTold(photographer, 'DSC_1.jpg')
    await untilTold(photographer, '说明与画面不符')
    await openPage(photographer, '/admin/inbox', '.inbox-row')
    await page.locator('.inbox-row', { hasText: '选用了您移交的图片 DSC_1.jpg' }).waitFor()
    const notice = page.locator('.inbox-row', { hasText: '退回了您移交的图片 DSC_2.jpg' })
    await notice.locator('.inbox-row__reason', { hasText: '说明与画面不符' }).waitFor()
    // The desk counts them and leads to them, first of all that waits.
    const elsewhere = await desk.as('photographer')
    await openPage(elsewhere, '/admin', '.desk__numbers')
    await elsewhere.page.locator('#desk-returned-pictures', { hasText: '1' }).click()
    const groups = elsewhere.page.locator('.own-pictures__group')
    await groups.first().getByText('1 张被退回：说明与画面不符').waitFor()
    await groups.first().getByRole('button', { name: '全部放到下面填写（1）' }).click()
    await rowsOf(elsewhere).filter({ hasText: 'DSC_2.jpg' }).locator('.desk-mark--returned').waitFor()
    await notice.locator('a').click()
    await page.locator('.photo-choice__card .desk-mark__reason', { hasText: '说明与画面不符' }).waitFor()
    expect(await page.locator('#photo-choice-take, #photo-choice-return').count()).toBe(0)
    await page.locator('.photo-choice__card input').check()
    await page.locator('#photo-choice-open').click()
    const returned = rowsOf(photographer).filter({ hasText: 'DSC_2.jpg' })
    await returned.locator('.desk-mark--returned', { hasText: '说明与画面不符' }).waitFor()
    // Its history is told by the newsroom's clock, wherever the browser is.
    const { body } = await photographer.api('GET', '/media?where[originalFilename][equals]=DSC_2.jpg&depth=0')
    const [media] = body.docs as { deskLog: { at: string }[] }[]
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Shanghai',
      dateStyle: 'short',
      timeStyle: 'short',
    })
    const handedOver = clock.format(new Date(media?.deskLog[0]?.at ?? ''))
    expect(await returned.locator('.desk-mark li').first().textContent()).toContain(handedOver)
    await page.locator('#photo-desk-hand-over').click()
    await returned.locator('.desk-mark--handedOver').waitFor()
  })
})

describe('uploads', () => {
  it('go on by themselves where the line was cut', async () => {
    const somebody = await desk.as('reporter')
    const { page } = somebody
    const offsets = offsetsOf(somebody)
    await openPhotoDesk(somebody)
    const speedUp = await slowDown(somebody)
    await page.locator('#picture-desk-files').setInputFiles(await large('大图.png'))
    await untilSent(somebody)
    await page.context().setOffline(true)
    await page.getByText('网络断了，连上后自动续传').waitFor()
    await page.context().setOffline(false)
    await speedUp()
    await steady(somebody, 'uploaded', 1)
    expect(offsets.at(-1)).toBeGreaterThan(0)
    expect(somebody.complaints).toEqual([])
  })

  it('are paused, offered again after a reload, and gone on with when the file is chosen', async () => {
    const somebody = await desk.as('desk')
    const { page } = somebody
    const offsets = offsetsOf(somebody)
    await openPhotoDesk(somebody)
    const speedUp = await slowDown(somebody)
    // On a disk, as a camera's card: a file is known again by its name, size and time.
    const folder = await mkdtemp(path.join(tmpdir(), 'newsroom-pictures-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const [file, copy] = ['续传.png', '又一次.png'].map((name) => path.join(folder, name)) as [string, string]
    await writeFile(file, (await large('续传.png')).buffer)
    await copyFile(file, copy)
    await page.locator('#picture-desk-files').setInputFiles(file)
    await untilSent(somebody)
    await page.getByRole('button', { name: '暂停', exact: true }).click()
    await page.locator('.picture-sheet__row--paused').waitFor()
    await cell(rowsOf(somebody).first(), 'caption').click()
    await page.keyboard.type('传到一半写的')
    await page.keyboard.press('Enter')
    // Leaving is warned about, by a link as by a reload.
    let asked = ''
    page.once('dialog', (dialog) => {
      asked = dialog.message()
      void dialog.dismiss()
    })
    await page.locator('.step-nav a').first().click()
    await expect.poll(() => asked).toMatch(/没有传完/)
    expect(new URL(page.url()).pathname).toBe('/admin/photo-desk')
    let warned = ''
    page.once('dialog', (dialog) => {
      warned = dialog.type()
      void dialog.accept()
    })
    await page.waitForTimeout(600)
    await page.reload()
    expect(warned).toBe('beforeunload')
    await page.locator('.picture-desk__unfinished', { hasText: '1 个文件上次没有传完' }).waitFor()
    offsets.length = 0
    await speedUp()
    await page.locator('#picture-desk-files').setInputFiles(file)
    await steady(somebody, 'uploaded', 1)
    expect(offsets[0]).toBeGreaterThan(0)
    expect(await value(rowsOf(somebody).first(), 'caption')).toBe('传到一半写的')
    // The same file again is that picture.
    await page.locator('#picture-desk-files').setInputFiles(copy)
    await page.getByText('1 个文件已在列表中').waitFor()
    expect(await rowsOf(somebody).count()).toBe(1)
  })

  it('takes a picture that is pasted', async () => {
    const somebody = await desk.as('chief')
    const { page } = somebody
    await openPhotoDesk(somebody)
    const bytes = [...(await plain('x.jpg')).buffer]
    await page.evaluate((content) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(content)], 'image.jpg', { type: 'image/jpeg' }))
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, bytes)
    await steady(somebody, 'uploaded', 1)
    await page.locator('.picture-sheet__row', { hasText: /pasted-\d+\.jpg/ }).waitFor()
  })

  it('saves a picture without words without beginning a caption, until a story needs one', async () => {
    const somebody = await desk.as('chief')
    const { page, api } = somebody
    await openPhotoDesk(somebody)
    await page.locator('#picture-desk-files').setInputFiles(await plain('无字.jpg'))
    await steady(somebody, 'uploaded', 1)
    await cell(rowsOf(somebody).first(), 'place').click()
    await page.keyboard.type('北门')
    await page.locator('#picture-desk-save').click()
    await steady(somebody, 'saved', 1)
    const found = await api('GET', `/media?where[originalFilename][equals]=${encodeURIComponent('无字.jpg')}&depth=0`)
    const [media] = found.body.docs as { id: string; place: string }[]
    expect(media?.place).toBe('北门')
    const captions = async () =>
      (await api('GET', `/photo-captions?draft=true&depth=0&where[photo][equals]=${media?.id}`)).body.totalDocs
    expect(await captions()).toBe(0)
    await page.waitForTimeout(600)
    await page.reload()
    await steady(somebody, 'saved', 1)
    await page.locator('.picture-desk__bar input[type=text]').fill('只有图片')
    await page.locator('#picture-desk-story').click()
    await page.locator('#picture-desk-anyway').click()
    await page.waitForURL(/\/admin\/collections\/articles\/[^/]+$/)
    expect(await captions()).toBe(1)
  })

  it('stays quick with two hundred pictures', async () => {
    const somebody = await desk.as('proofreader')
    const { page } = somebody
    await openPhotoDesk(somebody)
    const { buffer, mimeType } = await plain('x.jpg')
    const files = Array.from({ length: 200 }, (_none, index) => ({
      name: `N_${index}.jpg`,
      mimeType,
      // Bytes behind a JPEG's end make another file of it.
      buffer: Buffer.concat([buffer, Buffer.from(`#${index}`)]),
    }))
    await page.locator('#picture-desk-files').setInputFiles(files)
    await expect.poll(() => rowsOf(somebody).count()).toBe(200)
    await page.locator('#photo-desk-pause-all').click()
    await cell(rowsOf(somebody).nth(100), 'caption').click()
    const start = Date.now()
    await page.keyboard.type('一二三四五六七八九十一二三四五六七八九十')
    await expect.poll(() => value(rowsOf(somebody).nth(100), 'caption')).toHaveLength(20)
    expect(Date.now() - start).toBeLessThan(4000)
    // A whole column at once, and back.
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+ArrowUp')
    await page.keyboard.press('Control+Shift+ArrowDown')
    await page.evaluate(() => navigator.clipboard.writeText('同一句').catch(() => null))
    await page.keyboard.press('Delete')
    await page.getByText('已写入的格数：1').waitFor()
    await page.keyboard.press('Control+z')
    expect(await value(rowsOf(somebody).nth(100), 'caption')).toHaveLength(20)
  })

  it('shows cards on a phone, and leads on from the former address', async () => {
    const somebody = await desk.as('photographer', { viewport: { width: 390, height: 844 } })
    const { page } = somebody
    await page.goto('/admin/picture-desk')
    await page.waitForURL(/\/admin\/photo-desk$/)
    await untilHeard(page, '#picture-desk-files')
    await page.locator('#picture-desk-files').setInputFiles(await plain('手机.jpg'))
    await page.locator('.picture-desk__row--uploaded').waitFor()
    const row = page.locator('.picture-desk__row').first()
    await row.locator('[name=caption]').fill('手机上写的')
    expect(await page.locator('input[capture]').count()).toBe(1)
    // Save and hand-over stay in sight from the first screen on, and no field that is written in lies behind them.
    await page.evaluate(() => window.scrollTo(0, 0))
    const atTop = await page.locator('.picture-desk__bar-part--main').boundingBox()
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    expect([height > 1_000, atTop && atTop.y + atTop.height <= 844]).toEqual([true, true])
    for (const name of ['keywords', 'caption']) {
      await page.evaluate(() => window.scrollTo(0, 0))
      await row.locator(`[name=${name}]`).focus()
      const [field, bar] = await Promise.all([
        row.locator(`[name=${name}]`).boundingBox(),
        page.locator('.picture-desk__bar-part--main').boundingBox(),
      ])
      expect(bar && bar.y + bar.height).toBeLessThanOrEqual(844)
      expect(field && field.y >= 0 && bar && field.y + field.height <= bar.y).toBe(true)
    }
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
      .toBeLessThanOrEqual(0)
  })
})

describe('the photographer’s own account', () => {
  it('has the credit line of pictures whose file has none', async () => {
    const somebody = await desk.as('photographer')
    const { page } = somebody
    await page.goto('/admin/account')
    await page.locator('.collapsible', { hasText: '摄影' }).locator('.collapsible__toggle').last().click()
    await page.locator('#field-photoCreditLine').fill('本报记者 默认署名 摄')
    await page.locator('#action-save').click()
    await page.getByText(/成功/).first().waitFor()
    await openPhotoDesk(somebody)
    await page.locator('#picture-desk-files').setInputFiles(await plain('无署名.jpg'))
    const row = rowsOf(somebody).filter({ hasText: '无署名.jpg' })
    await expect.poll(() => value(row, 'credit')).toBe('本报记者 默认署名 摄')
    expect(await cell(row, 'credit').locator('.picture-sheet__origin').textContent()).toBe('资料')
  })
})

async function all3(editor: Editor): Promise<[Locator, Locator, Locator]> {
  const rows = rowsOf(editor)
  return [rows.nth(0), rows.nth(1), rows.nth(2)]
}

/** Where each piece of an upload that the page sent began. */
function offsetsOf({ page }: Editor): number[] {
  const offsets: number[] = []
  page.on('request', (request) => {
    if (request.method() === 'PATCH' && request.url().includes('/api/uploads/'))
      offsets.push(Number(request.headers()['upload-offset']))
  })
  return offsets
}

/** A line on which a large file takes ten seconds and more, until it is mended by what this returns. */
async function slowDown({ page }: Editor): Promise<() => Promise<void>> {
  const network = await page.context().newCDPSession(page)
  await network.send('Network.enable')
  const setSpeed = async (uploadThroughput: number) => {
    const unchanged = { offline: false, latency: 0, downloadThroughput: -1 }
    await network.send('Network.emulateNetworkConditions', { ...unchanged, uploadThroughput })
  }
  await setSpeed(1_000_000)
  return () => setSpeed(-1)
}

async function untilSent({ page }: Editor): Promise<void> {
  const share = () => page.locator('.picture-sheet__row progress').evaluate((bar: HTMLProgressElement) => bar.value)
  await expect.poll(share, { timeout: 30_000 }).toBeGreaterThan(0.4)
}

/** A picture whose file has a caption and a place. */
async function told(name: string, caption: string) {
  const { buffer, mimeType } = await plain(name)
  const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
    xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City="某市">
    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">${caption}</rdf:li></rdf:Alt></dc:description>
    </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
  return { name, mimeType, buffer: await sharp(buffer).withXmp(xmp).jpeg().toBuffer() }
}

/** Twelve megabytes, which go in three parts, and which no compression makes small. */
async function large(name: string) {
  const size = { width: 2_000, height: 2_000, channels: 3 } as const
  const noise = randomBytes(size.width * size.height * 3)
  const buffer = await sharp(noise, { raw: size }).png({ compressionLevel: 0 }).toBuffer()
  return { name, mimeType: 'image/png', buffer }
}

/** Until the notice is there: an inbox that was opened before looks again after 20 seconds. */
async function untilTold({ api }: Editor, words: string): Promise<void> {
  const notices = async () => JSON.stringify((await api('GET', '/notices/mine?filter=unread')).body)
  await expect.poll(notices).toContain(words)
}
