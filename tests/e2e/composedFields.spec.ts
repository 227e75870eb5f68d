import type { Locator, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createPiece,
  type Desk,
  type Editor,
  openDesk,
  openPage,
  openPiece,
  save,
  settled,
  takeStep,
} from './support/desk'
import { type HeldBack, holdBack } from './support/holdBack'
import { type InputMethod, inputMethodOf } from './support/inputMethod'
import { lateDrawing } from './support/lateDrawing'

/** Chinese typed through an input method into plain fields: what comes from elsewhere leaves the word and its keys alone. */
let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

afterAll(() => desk?.close())

const isFormState = (request: Request) => (request.postData() ?? '').includes('"form-state"')
const isTo = (method: string, path: RegExp) => (request: Request) =>
  request.method() === method && path.test(new URL(request.url()).pathname)

/** The cursor between the two signs that stand in a field. */
async function between(page: Page, field: Locator): Promise<void> {
  await field.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
}

/** Composes a word at the cursor; what was held back reaches the page in the middle of it. */
async function composeThrough(ime: InputMethod, held: HeldBack): Promise<void> {
  await ime.type(['n', 'ni'])
  await held.isAnswered
  await held.letThrough()
  await ime.type(['nih', 'niha', 'nihao'])
  await ime.commit('你好')
}

describe('a word that is composed in a field', () => {
  it.each(['slugline', 'headline'])('of the %s stays whole, though something was left to be drawn', async (name) => {
    const reporter = await desk.as('reporter')
    const { page, api } = reporter
    const id = await createPiece(reporter, { slugline: '头尾', headline: '头尾' })
    const drawing = await lateDrawing(page)
    await openPiece(reporter, id)
    const field = page.locator(`#field-${name}`)
    await between(page, field)
    const ime = await inputMethodOf(page)
    // What the form is told after its first change is news for all of its fields.
    const held = await holdBack(page, isFormState)
    await page.keyboard.type('一')
    await held.isAnswered
    await drawing.begin()
    await held.letThrough()
    // The page has time to read the answer; what follows from it is left to be drawn.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)))
    await ime.type(['n', 'ni', 'nih', 'niha', 'nihao'])
    await drawing.end()
    await ime.commit('你好')
    expect(await field.inputValue()).toBe('头一你好尾')
    await page.keyboard.type('四')
    expect(await field.inputValue()).toBe('头一你好四尾')
    await save(reporter)
    expect((await api('GET', `/articles/${id}?draft=true&depth=0`)).body).toMatchObject({ [name]: '头一你好四尾' })
  })

  it('stays whole when the first save of a new piece is answered in the middle of it', async () => {
    const { page } = await desk.as('reporter')
    await page.goto('/admin/collections/articles/create')
    await page.locator('form[data-form-ready=true]').first().waitFor()
    const field = page.locator('#field-slugline')
    await field.fill('头尾')
    await between(page, field)
    const held = await holdBack(page, isTo('POST', /\/api\/articles/))
    await page.keyboard.press('Control+s')
    await composeThrough(await inputMethodOf(page), held)
    expect(await field.inputValue()).toBe('头你好尾')
  })

  it('stays whole when the page brings the form anew in the middle of it, after Back', async () => {
    const editor = await desk.as('desk')
    const { page, api } = editor
    const made = await api('POST', '/bylines', { name: '头尾' })
    const { id } = made.body.doc as { id: string }
    await openPage(editor, `/admin/collections/bylines/${id}`, '#field-name')
    await page.locator('form[data-form-ready=true]').first().waitFor()
    await page.locator('.step-nav a[href$="/collections/bylines"]').click()
    await page.waitForURL(/\/collections\/bylines(\?|$)/)
    const held = await holdBack(
      page,
      (request) => 'rsc' in request.headers() && request.url().includes(`/bylines/${id}`),
    )
    await page.goBack()
    await held.isAnswered
    await page.locator('form[data-form-ready=true]').first().waitFor()
    const field = page.locator('#field-name')
    await between(page, field)
    const ime = await inputMethodOf(page)
    await ime.type(['n', 'ni'])
    await held.letThrough()
    // The page takes its time to draw what has come.
    await page.waitForLoadState('networkidle')
    await ime.type(['nih', 'niha', 'nihao'])
    await ime.commit('你好')
    expect(await field.inputValue()).toBe('头你好尾')
    await page.locator('#action-save').click()
    await expect.poll(async () => (await api('GET', `/bylines/${id}`)).body.name).toBe('头你好尾')
  })
})

describe('a key of the input method', () => {
  async function inReview(): Promise<{ editor: Editor; page: Page; id: string; ime: InputMethod }> {
    const [reporter, editor] = [await desk.as('reporter'), await desk.as('editor')]
    const id = await createPiece(reporter, { slugline: '送审', headline: '送审' })
    await takeStep(reporter, id, 'submit')
    await openPiece(editor, id)
    return { editor, page: editor.page, id, ime: await inputMethodOf(editor.page) }
  }

  it('neither sends nor closes the window that the word is composed in; the key itself does', async () => {
    const { editor, page, id, ime } = await inReview()
    await page.locator('#action-return').click()
    const box = page.locator('.piece-dialog textarea')
    await box.focus()
    await ime.type(['n', 'ni'])
    await ime.press('Enter', { hasControl: true })
    expect(await page.locator('.piece-dialog [role=alert]').count()).toBe(0)
    await ime.press('Escape')
    await ime.type(['nih', 'nihao'])
    await ime.commit('你好')
    expect(await box.inputValue()).toBe('你好')
    expect((await editor.api('GET', `/articles/${id}/transitions`)).body).toMatchObject({ state: 'review1' })
    await page.keyboard.press('Escape')
    await box.waitFor({ state: 'detached' })
  })

  it('takes no action on the piece from a field; the key itself does', async () => {
    const { page, ime } = await inReview()
    await page.locator('#field-headline').focus()
    await ime.type(['n', 'ni'])
    await ime.press('Enter', { hasControl: true })
    await settled({ page } as Editor)
    expect(await page.locator('.piece-dialog').count()).toBe(0)
    await ime.commit('你')
    await page.keyboard.press('Control+Enter')
    await page.locator('.piece-dialog').waitFor()
  })

  it('leaves the bar open in which words of the text are looked for; the key itself closes it', async () => {
    const { page, ime } = await inReview()
    await page.locator('[data-slate-editor]').click()
    await page.keyboard.press('Control+f')
    const words = page.locator('.body-find input[type=text]').first()
    await words.waitFor()
    await ime.type(['d', 'di'])
    await ime.press('Escape')
    await ime.commit('第一')
    expect(await words.inputValue()).toBe('第一')
    await page.keyboard.press('Escape')
    await words.waitFor({ state: 'detached' })
  })

  it('chooses no other piece for the front page; the key itself does', async () => {
    const editor = await desk.as('editor')
    const { page } = editor
    const ime = await inputMethodOf(page)
    await openPage(editor, '/admin/front-page', '.slots__row, .piece-finder input')
    const finder = page.getByRole('combobox', { name: '加到“头条”' })
    await finder.click()
    const chosen = page.locator('.piece-finder__found:visible .piece-finder__piece[aria-selected=true]')
    const first = await chosen.textContent()
    await ime.type(['n', 'ni'])
    await ime.press('ArrowDown')
    await ime.press('Escape')
    expect(await chosen.textContent()).toBe(first)
    await ime.cancel()
    await page.keyboard.press('ArrowDown')
    expect(await chosen.textContent()).not.toBe(first)
    await page.keyboard.press('Escape')
    await chosen.waitFor({ state: 'hidden' })
  })
})

describe('what is written into a field while a key is dealt with', () => {
  /** What the field shows, whatever it answers when it is asked. */
  const shown = (field: Locator) =>
    field.evaluate((element) => Reflect.get(HTMLTextAreaElement.prototype, 'value', element))

  async function openComments(): Promise<{ page: Page; box: Locator }> {
    const reporter = await desk.as('reporter')
    await openPiece(reporter, await createPiece(reporter, { slugline: '批注', headline: '批注' }))
    await reporter.page.locator('#comments-toggle').click()
    const box = reporter.page.locator('.comments-panel__new textarea')
    await box.focus()
    return { page: reporter.page, box }
  }

  it('stands there afterwards, where it is something else than was typed or composed', async () => {
    const { page, box } = await openComments()
    await box.evaluate((element: HTMLTextAreaElement) => {
      element.addEventListener('input', () => {
        element.value = element.value.replace('错', '对')
      })
    })
    await page.keyboard.type('错')
    expect(await shown(box)).toBe('对')
    const ime = await inputMethodOf(page)
    await ime.type(['c', 'cu', 'cuo'])
    await ime.commit('错')
    await expect.poll(() => shown(box)).toBe('对对')
  })

  it('comes through, though somebody keeps the key from going further up', async () => {
    const { page, box } = await openComments()
    await page.evaluate(() => {
      document.addEventListener('input', (event) => event.stopPropagation())
    })
    await page.keyboard.type('写')
    await page.keyboard.press('Control+Enter')
    await page.locator('.comment-said__text', { hasText: '写' }).waitFor()
    expect(await shown(box)).toBe('')
  })
})

describe('a box that searches while one types', () => {
  async function wordsAskedFor(page: Page, name: string): Promise<() => string[]> {
    const asked = new Set<string>()
    page.on('request', (request) => {
      const words = new URL(request.url()).searchParams.get(name)
      if (words) asked.add(words)
    })
    return () => [...asked]
  }

  /** Composes with the pauses of somebody who looks for the right sign. */
  async function composeSlowly(page: Page): Promise<void> {
    const ime = await inputMethodOf(page)
    for (const stage of ['n', 'ni', 'niha']) {
      await ime.type([stage])
      await page.waitForTimeout(600)
    }
    await ime.commit('你好')
  }

  it('above a list looks for the word, not for the letters that it is composed of', async () => {
    const reporter = await desk.as('reporter')
    const { page } = reporter
    await openPage(reporter, '/admin/collections/articles', '#search-filter-input')
    const asked = await wordsAskedFor(page, 'search')
    const box = page.locator('#search-filter-input')
    await box.focus()
    await composeSlowly(page)
    await expect.poll(asked).toContain('你好')
    expect(asked()).toEqual(['你好'])
    expect(await box.inputValue()).toBe('你好')
  })

  it('for a piece of the front page does so too', async () => {
    const editor = await desk.as('editor')
    const { page } = editor
    await openPage(editor, '/admin/front-page', '.piece-finder input')
    const asked = await wordsAskedFor(page, 'q')
    await page.getByRole('combobox', { name: '加到“头条”' }).click()
    await composeSlowly(page)
    await expect.poll(asked).toContain('你好')
    expect(asked()).toEqual(['你好'])
  })

  it('on the board does so too', async () => {
    const editor = await desk.as('editor')
    const { page } = editor
    await openPage(editor, '/admin/board', '#board-filter-q')
    const asked = await wordsAskedFor(page, 'q')
    await page.locator('#board-filter-q').focus()
    await composeSlowly(page)
    await expect.poll(asked).toContain('你好')
    expect(asked()).toEqual(['你好'])
  })
})
