import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from './support/accessibility'
import {
  createPiece,
  type Desk,
  type Editor,
  findPiece,
  openDesk,
  openPiece,
  save,
  savedThrough,
  settled,
} from './support/desk'
import { inputMethodOf } from './support/inputMethod'

/** The first save of a new piece: the form stays, and with it the cursor and every key. */
let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

afterAll(() => desk?.close())

/** Longer than anybody's save takes, so that there is time to type on while it runs. */
const slowMilliseconds = 600

async function begin(slugline: string, { isSlow = true } = {}): Promise<Editor> {
  const reporter = await desk.as('reporter')
  const { page } = reporter
  if (isSlow)
    await page.route(/\/api\/articles\?/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, slowMilliseconds))
      await route.continue()
    })
  await page.goto('/admin/collections/articles/create')
  await page.locator('form[data-form-ready=true]').first().waitFor()
  await page.locator('#field-slugline').fill(slugline)
  return reporter
}

const letters = (prefix: string) => Array.from({ length: 60 }, (_, index) => `${prefix}${index % 10}`).join('')

/** Types `text` at a person's pace, with Ctrl+S in the middle of it. */
async function typeThroughSave({ page }: Editor, text: string): Promise<void> {
  const middle = 20
  await page.keyboard.type(text.slice(0, middle), { delay: 30 })
  await page.keyboard.press('Control+s')
  await page.keyboard.type(text.slice(middle), { delay: 30 })
}

const inEditor = ({ page }: Editor) => page.locator('[data-slate-editor]')

async function created({ page }: Editor): Promise<string> {
  await page.waitForURL(/articles\/[0-9a-f-]{36}$/)
  await page.locator('.track-stepper').waitFor()
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

const draftOf = async ({ api }: Editor, id: string) => (await api('GET', `/articles/${id}?draft=true&depth=0`)).body

describe('typing on through the first save', () => {
  it('in the body loses no key, now and after the page is loaded again', async () => {
    const reporter = await begin('打字·正文')
    const text = letters('字')
    await inEditor(reporter).click()
    await settled(reporter)
    await typeThroughSave(reporter, text)
    const id = await created(reporter)
    await reporter.page.keyboard.type('完', { delay: 30 })
    await expect.poll(() => inEditor(reporter).textContent()).toBe(`${text}完`)
    await save(reporter)
    expect(await draftOf(reporter, id)).toMatchObject({
      slugline: '打字·正文',
      body: [{ children: [{ text: `${text}完` }] }],
    })
    await reporter.page.reload()
    await inEditor(reporter).getByText(`${text}完`).waitFor()
    expect(await reporter.page.locator('#kept-text').count()).toBe(0)
    expect(reporter.complaints).toEqual([])
  })

  it.each(['slugline', 'headline'])('in the %s loses no key, nor the place of the cursor', async (field) => {
    const reporter = await begin('')
    const { page } = reporter
    const text = letters('题')
    await page.locator(`#field-${field}`).focus()
    await page.keyboard.type('尾')
    await page.keyboard.press('Home')
    await typeThroughSave(reporter, text)
    const id = await created(reporter)
    expect(await page.locator(`#field-${field}`).inputValue()).toBe(`${text}尾`)
    await page.keyboard.type('中')
    expect(await page.locator(`#field-${field}`).inputValue()).toBe(`${text}中尾`)
    await save(reporter)
    expect(await draftOf(reporter, id)).toMatchObject({ [field]: `${text}中尾` })
    await page.reload()
    await expect.poll(() => page.locator(`#field-${field}`).inputValue()).toBe(`${text}中尾`)
  })

  it('from one field into the next keeps what was typed in either', async () => {
    const reporter = await begin('几栏')
    const { page } = reporter
    await page.locator('#field-kicker').fill('肩')
    await page.keyboard.press('Control+s')
    await page.keyboard.type('题')
    await page.locator('#field-headline').focus()
    await page.keyboard.type('标题')
    await inEditor(reporter).click()
    await page.keyboard.type('正文', { delay: 30 })
    const id = await created(reporter)
    await savedThroughOrTyped(reporter)
    await page.keyboard.type('末', { delay: 30 })
    await save(reporter)
    expect(await draftOf(reporter, id)).toMatchObject({
      slugline: '几栏',
      kicker: '肩题',
      headline: '标题',
      body: [{ children: [{ text: '正文末' }] }],
    })
  })

  it('after a click on the button, back in the body at once', async () => {
    const reporter = await begin('按钮', { isSlow: false })
    const { page } = reporter
    await page.locator('#action-save').click()
    await inEditor(reporter).click()
    await page.keyboard.type(letters('按'), { delay: 20 })
    const id = await created(reporter)
    await expect.poll(() => inEditor(reporter).textContent()).toBe(letters('按'))
    await save(reporter)
    expect(await draftOf(reporter, id)).toMatchObject({ body: [{ children: [{ text: letters('按') }] }] })
  })

  it('keeps the cursor where it is for whoever saves and only then types', async () => {
    const reporter = await begin('光标', { isSlow: false })
    const { page } = reporter
    await inEditor(reporter).click()
    await settled(reporter)
    await page.keyboard.type('前后', { delay: 30 })
    await page.keyboard.press('ArrowLeft')
    await settled(reporter)
    await page.keyboard.press('Control+s')
    await created(reporter)
    await savedThrough(reporter)
    await page.keyboard.type('中', { delay: 30 })
    await expect.poll(() => inEditor(reporter).textContent()).toBe('前中后')
  })

  it('with an input method, whose words under way are neither lost nor doubled', async () => {
    const reporter = await begin('输入法')
    const { page } = reporter
    const ime = await inputMethodOf(page)
    const stages = ['z', 'zh', 'zho', 'zhon', 'zhong', 'zhong w', 'zhong we', 'zhong wen']
    await inEditor(reporter).click()
    await settled(reporter)
    await page.keyboard.type('起', { delay: 30 })
    await page.keyboard.press('Control+s')
    for (const stage of stages) {
      await ime.type([stage])
      await page.waitForTimeout(150)
    }
    const id = await created(reporter)
    await ime.commit('中文')
    await settled(reporter)
    await page.keyboard.type('了', { delay: 30 })
    await expect.poll(() => inEditor(reporter).textContent()).toBe('起中文了')
    await save(reporter)
    expect(await draftOf(reporter, id)).toMatchObject({ body: [{ children: [{ text: '起中文了' }] }] })
    expect(reporter.complaints).toEqual([])
  })
})

describe('a piece that was created in the form', () => {
  it('is created once, however often it is saved, and keeps nothing back for the next new piece', async () => {
    const reporter = await begin('只建一次')
    const { page } = reporter
    for (let times = 0; times < 3; times += 1) {
      await page.keyboard.press('Control+s')
      await page.keyboard.type('再', { delay: 100 })
    }
    await created(reporter)
    await savedThrough(reporter)
    const { body } = await reporter.api(
      'GET',
      `/articles?draft=true&depth=0&where[slugline][like]=${encodeURIComponent('只建一次')}`,
    )
    expect(body.docs).toMatchObject([{ slugline: '只建一次再再再' }])
    const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/articles/')))
    await expect.poll(kept).toEqual([])
  })

  it('has its tabs, and is found again by the browser’s Back', async () => {
    const reporter = await begin('页签', { isSlow: false })
    const { page } = reporter
    await page.keyboard.press('Control+s')
    const id = await created(reporter)
    await savedThrough(reporter)
    await expect.poll(() => page.locator('.doc-header__title').textContent()).toBe('页签')
    const tabs = () => page.locator('.doc-tabs .doc-tab').allTextContents()
    const shown = await tabs()
    await page.getByRole('link', { name: '审稿记录' }).click()
    await page.waitForURL(`**/articles/${id}/history`)
    await page.goBack()
    await page.waitForURL(`**/articles/${id}`)
    await page.locator('.track-stepper').waitFor()
    await expect.poll(() => page.locator('#field-slugline').inputValue()).toBe('页签')
    // Payload counts the versions in their tab.
    expect(shown).toEqual((await tabs()).map((tab) => tab.replace(/\s*\d+$/, '')))
    await page.locator('#field-slugline').fill('页签二')
    await save(reporter)
    expect(await findPiece(reporter, '页签二')).toBe(id)
  })

  it('gives way to an empty form for the next one', async () => {
    const reporter = await begin('上一篇', { isSlow: false })
    const { page } = reporter
    await page.keyboard.press('Control+s')
    const id = await created(reporter)
    await savedThrough(reporter)
    await page.locator('.doc-controls__popup button, .doc-controls__dots').first().click()
    await page.locator('#action-create').click()
    await page.waitForURL('**/articles/create')
    await expect.poll(() => page.locator('#field-slugline').inputValue()).toBe('')
    await page.locator('#field-slugline').fill('下一篇')
    await page.keyboard.press('Control+s')
    expect(await created(reporter)).not.toBe(id)
    expect(await draftOf(reporter, id)).toMatchObject({ slugline: '上一篇' })
  })

  it('takes its next step from the form in which it was created', async () => {
    const reporter = await begin('下一步', { isSlow: false })
    const { page } = reporter
    await page.keyboard.press('Control+s')
    const id = await created(reporter)
    await savedThrough(reporter)
    await page.locator('#action-spike').click()
    await page.locator('.piece-dialog textarea').first().fill('不写了')
    await page.locator('#dialog-confirm').click()
    await page.locator('.track-stepper__now .state-badge', { hasText: '作废' }).waitFor()
    expect(new URL(page.url()).pathname).toBe(`/admin/collections/articles/${id}`)
    await expect.poll(() => page.locator('#field-slugline').isDisabled()).toBe(true)
    expect(reporter.complaints).toEqual([])
  })
})

/** On a piece that stands already. */
it('a later save keeps the cursor where it is, though another field was changed last', async () => {
  const reporter = await desk.as('reporter')
  const { page } = reporter
  const id = await createPiece(reporter, { slugline: '再存', body: [{ children: [{ text: '前后' }] }] })
  await openPiece(reporter, id)
  await page.locator('#field-headline').fill('改了标题')
  await inEditor(reporter).click()
  await settled(reporter)
  await page.keyboard.press('Control+Home')
  await settled(reporter)
  await page.keyboard.press('ArrowRight')
  await settled(reporter)
  await save(reporter)
  await page.keyboard.type('中', { delay: 30 })
  await expect.poll(() => inEditor(reporter).textContent()).toBe('前中后')
  await save(reporter)
  expect(await draftOf(reporter, id)).toMatchObject({
    headline: '改了标题',
    body: [{ children: [{ text: '前中后' }] }],
  })
})

describe('the form of a new piece', () => {
  it.each(['light', 'dark'])(
    'shows the body as a field, named and with a hint where it is empty, in the %s',
    async (theme) => {
      const reporter = await desk.as('reporter')
      const { page } = reporter
      await page.context().addCookies([{ name: 'payload-theme', value: theme, url: desk.server.url }])
      await page.goto('/admin/collections/articles/create')
      await page.locator('form[data-form-ready=true]').first().waitFor()
      await page.getByRole('textbox', { name: '正文', exact: true }).waitFor()
      expect(await page.locator('html').getAttribute('data-theme')).toBe(theme)
      const hint = page.locator('[data-slate-placeholder]')
      await hint.getByText('在此写正文').waitFor()
      await expect.poll(() => hint.evaluate((element) => getComputedStyle(element).opacity)).toBe('1')
      const frame = () =>
        page.locator('.rich-text__editor').evaluate((element) => {
          const { height } = element.querySelector('[data-slate-editor]')?.getBoundingClientRect() ?? { height: 0 }
          const { borderBottomWidth, borderBottomColor, backgroundColor } = getComputedStyle(element)
          const beside = getComputedStyle(document.querySelector('#field-headline') ?? element)
          return {
            borderBottomWidth,
            isSeen: borderBottomColor !== backgroundColor,
            isAsBeside: backgroundColor === beside.backgroundColor,
            // All of it takes a click, not the line of the hint alone.
            isRoomy: height > 150,
          }
        })
      await expect.poll(frame).toEqual({ borderBottomWidth: '1px', isSeen: true, isAsBeside: true, isRoomy: true })
      // Payload's fields fade in.
      await expect.poll(() => ownViolations(page)).toEqual([])
      await page.locator('#field-slugline').fill('看得见')
      await page.keyboard.press('Control+s')
      await created(reporter)
      await savedThrough(reporter)
      await expect.poll(() => ownViolations(page)).toEqual([])
    },
  )

  it.each([1440, 390])(
    'at %s pixels keeps 保存 where it is when actions come, and hears a second click on it as none',
    async (width) => {
      const reporter = await desk.as('reporter', { viewport: { width, height: 900 } })
      const { page } = reporter
      const id = await createPiece(reporter, { slugline: '点两下' })
      await openPiece(reporter, id)
      await page.getByText(/提交 · 还缺 \d/).waitFor()
      await page.locator('#field-headline').fill('齐了')
      await expect.poll(() => page.locator('#action-save').isEnabled()).toBe(true)
      const place = async () => {
        const box = await page.locator('#action-save').boundingBox()
        return { x: Math.round(box?.x ?? 0), y: Math.round((box?.y ?? 0) + (await page.evaluate(() => scrollY))) }
      }
      await page.evaluate(() => scrollTo(0, 0))
      const before = await place()
      const spot = [before.x + 10, before.y + 10] as const
      await page.mouse.click(...spot)
      await page.locator('#action-submit').waitFor()
      await savedThrough(reporter)
      expect(await place()).toEqual(before)
      await page.mouse.click(...spot)
      await settled(reporter)
      expect(await page.locator('.piece-dialog').count()).toBe(0)
    },
  )
})

/** In the whole of the form, but for Payload's own selects and menu. */
async function ownViolations(page: Editor['page']): Promise<string[]> {
  const found = await seriousViolations(page, '.collection-edit')
  return found.filter((line) => !/react-select|-indicator|\.popup-button/.test(line))
}

/** Until the answer to the save is in, whatever has been typed since. */
async function savedThroughOrTyped({ page }: Editor): Promise<void> {
  await expect.poll(() => page.locator('#action-save').textContent()).toBe('保存')
}
