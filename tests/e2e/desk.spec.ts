import type { Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from './support/accessibility'
import { type Desk, type Editor, focusIsOn, openDesk, openPage, takeStep } from './support/desk'
import { holdBack } from './support/holdBack'

let desk: Desk
let reporter: Editor
let editor: Editor

beforeAll(async () => {
  desk = await openDesk()
  reporter = await desk.as('reporter')
  editor = await desk.as('editor')
})

afterAll(() => desk?.close())

describe('the desk', () => {
  it('counts what waits, and opens the list behind the number', async () => {
    const id = await createPiece('等初审的测试稿')
    await takeStep(reporter, id, 'submit')
    const { page } = editor
    await page.goto('/admin')
    const number = page.locator('#desk-waiting')
    await number.waitFor()
    expect(await number.locator('strong').textContent()).toBe('1')
    await page.locator('.desk-row', { hasText: '等初审的测试稿' }).first().waitFor()
    expect(await seriousViolations(page, '.desk')).toEqual([])
    await number.click()
    await page.waitForURL(/\/admin\/board\?list=waiting/)
    await cardIn(editor, 'review1', '等初审的测试稿').waitFor()
    expect(await page.locator('.board-card').count()).toBe(1)
  })

  it('has a new article one key away, and a link to every page of the newsroom', async () => {
    const { page } = reporter
    await openPage(reporter, '/admin', '#desk-waiting')
    expect(await page.locator('.newsroom-nav a').first().getAttribute('aria-current')).toBe('page')
    await page.keyboard.press('n')
    await page.waitForURL(/\/articles\/create/)
  })

  it('sends a stranger to log in, and back', async () => {
    const { page } = await desk.as('desk')
    await page.context().clearCookies()
    await page.goto('/admin/board?overdue=1')
    await page.waitForURL(/\/admin\/login\?redirect=/)
    expect(decodeURIComponent(page.url())).toContain('/admin/board')
  })
})

describe('the board', () => {
  it('moves a card to where the table allows, and asks what the action needs', async () => {
    const id = await createPiece('拖去复审的测试稿')
    await takeStep(reporter, id, 'submit')
    await openBoard(editor)
    await drag(editor, '拖去复审的测试稿', { from: 'review1', to: 'review2' })
    await editor.page.locator('#dialog-confirm').click()
    await cardIn(editor, 'review2', '拖去复审的测试稿').waitFor()
    expect(await stateOf(id)).toBe('review2')
    expect(await seriousViolations(editor.page, '.board')).toEqual([])
  })

  it('springs back from a forbidden column and says why', async () => {
    const id = await createPiece('拖不动的测试稿')
    await takeStep(reporter, id, 'submit')
    await openBoard(editor, '?q=拖不动的测试稿')
    await drag(editor, '拖不动的测试稿', { from: 'review1', to: 'approved' })
    await editor.page.getByText('稿件不能从“初审一校”直接移到“待发”').waitFor()
    await cardIn(editor, 'review1', '拖不动的测试稿').waitFor()
    await openBoard(reporter, '?q=拖不动的测试稿')
    await drag(reporter, '拖不动的测试稿', { from: 'review1', to: 'review2' })
    await reporter.page.getByText(/这一步须由编辑来做/).waitFor()
    expect(await stateOf(id)).toBe('review1')
  })

  it('shows what others do, and keeps the focus and the place', async () => {
    const moved = await createPiece('别人移走的测试稿')
    const focused = await createPiece('正看着的测试稿')
    await openBoard(reporter, '?mine=1')
    const title = cardIn(reporter, 'draft', '正看着的测试稿').locator('.board-card__title')
    await title.focus()
    await takeStep(reporter, moved, 'submit')
    await cardIn(reporter, 'review1', '别人移走的测试稿').waitFor()
    expect(await title.evaluate((element) => element === document.activeElement)).toBe(true)
    await takeStep(reporter, focused, 'submit')
    const there = cardIn(reporter, 'review1', '正看着的测试稿').locator('.board-card__title')
    await there.waitFor()
    await expect.poll(() => there.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('is worked by keys alone', async () => {
    const id = await createPiece('按键送审的测试稿')
    await openBoard(reporter, '?q=按键送审')
    const { page } = reporter
    await cardIn(reporter, 'draft', '按键送审').locator('.board-card__title').focus()
    await page.keyboard.press('m')
    await focusIsOn(page, '#card-action-submit')
    await page.keyboard.press('Enter')
    await focusIsOn(page, '#dialog-confirm')
    await page.keyboard.press('Escape')
    await focusIsOn(page, '.board-card button')
    await page.keyboard.press('Enter')
    await focusIsOn(page, '#card-action-submit')
    await page.keyboard.press('Enter')
    await focusIsOn(page, '#dialog-confirm')
    await page.keyboard.press('Enter')
    await cardIn(reporter, 'review1', '按键送审').waitFor()
    expect(await stateOf(id)).toBe('review1')
    await focusIsOn(page, '[data-state=review1] .board-card__title')
  })

  it('keeps a filter that is chosen while words are still typed', async () => {
    const { page } = editor
    await openBoard(editor)
    await page.locator('#board-filter-q').fill('短讯')
    await page.locator('#board-filter-mine').click()
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('短讯')
    expect(new URL(page.url()).searchParams.get('mine')).toBe('1')
  })

  it('adds to the filters kept before, though they were not read yet', async () => {
    const photographer = await desk.as('photographer')
    const { page } = photographer
    const keepAs = async (name: string) => {
      await page.locator('#board-filter-save').click()
      await page.locator('#board-filter-name').fill(name)
      await page.keyboard.press('Enter')
      await page.locator('#board-filter-name').waitFor({ state: 'detached' })
    }
    await openBoard(photographer, '?mine=1')
    await keepAs('先存的')
    await page.locator('#board-filter-saved').waitFor()
    const isQuestion = (request: Request) =>
      request.method() === 'GET' && request.url().includes('payload-preferences/newsroom-board')
    const held = await holdBack(page, isQuestion)
    await openBoard(photographer, '?overdue=1')
    await keepAs('后存的')
    await held.letThrough()
    const offered = page.locator('#board-filter-saved option')
    await expect.poll(() => offered.allTextContents()).toEqual(['我的筛选', '先存的', '后存的'])
    await page.reload()
    await expect.poll(() => offered.allTextContents()).toEqual(['我的筛选', '先存的', '后存的'])
  })

  it('carries its filters in the address and keeps them under a name', async () => {
    const { page } = editor
    await openBoard(editor)
    await page.locator('#board-filter-track').selectOption('brief')
    await page.locator('#board-filter-mine').click()
    await expect.poll(() => new URL(page.url()).search).toBe('?track=brief&mine=1')
    await page.locator('#board-filter-save').click()
    await page.locator('#board-filter-name').fill('我的短讯')
    const kept = page.waitForResponse(
      (response) =>
        response.request().method() === 'POST' && response.url().includes('payload-preferences/newsroom-board'),
    )
    await page.keyboard.press('Enter')
    await kept
    await page.locator('#board-filter-clear').click()
    await expect.poll(() => new URL(page.url()).search).toBe('')
    await page.reload()
    await page.locator('#board-filter-saved').selectOption('我的短讯')
    await expect.poll(() => new URL(page.url()).search).toBe('?track=brief&mine=1')
    expect(editor.complaints).toEqual([])
  })
})

describe('the calendar', () => {
  it('shows what was published on its day, and leafs by week and month', async () => {
    const { page } = editor
    await page.goto('/admin/calendar?view=month')
    await page.locator('.calendar-day--today').waitFor()
    expect(await page.locator('.calendar-day').count()).toBeGreaterThanOrEqual(28)
    await page.locator('.calendar-day--today .calendar-entry').first().waitFor()
    expect(await seriousViolations(page, '.calendar')).toEqual([])
    await page.locator('#calendar-view-week').click()
    await expect.poll(() => page.locator('.calendar-day').count()).toBe(7)
    await page.locator('#calendar-on').click()
    await expect.poll(() => page.locator('.calendar-day--today').count()).toBe(0)
    // Quicker than it is drawn: each click is a week.
    const asked = () => new Date(new URL(page.url()).searchParams.get('day') ?? '').getTime()
    const next = asked()
    await page.locator('#calendar-on').evaluate((button: HTMLElement) => {
      button.click()
      button.click()
    })
    await expect.poll(() => (asked() - next) / 86_400_000).toBe(14)
    await page.locator('#calendar-today').click()
    await page.locator('.calendar-day--today').waitFor()
    expect(new URL(page.url()).searchParams.get('view')).toBe('week')
    await page.locator('.calendar__controls').evaluate((controls) => {
      for (const name of ['calendar-on', 'calendar-view-month', 'calendar-today'])
        controls.querySelector<HTMLElement>(`#${name}`)?.click()
    })
    await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('month')
    await page.locator('.calendar-day--today').waitFor()
  })
})

async function createPiece(slugline: string): Promise<string> {
  const first = async (collection: string) => {
    const { docs } = (await reporter.api('GET', `/${collection}?limit=1`)).body
    return Array.isArray(docs) ? docs[0].id : undefined
  }
  const { body } = await reporter.api('POST', '/articles', {
    slugline,
    headline: slugline,
    section: await first('sections'),
    bylines: [{ byline: await first('bylines'), role: 'author' }],
    body: [{ children: [{ text: '测试正文。' }] }],
  })
  return String((body.doc as { id: string }).id)
}

async function stateOf(id: string): Promise<unknown> {
  return (await reporter.api('GET', `/articles/${id}/transitions`)).body.state
}

async function openBoard({ page }: Editor, query = ''): Promise<void> {
  await page.goto(`/admin/board${query}`)
  await page.locator('.board-column').first().waitFor()
}

function cardIn({ page }: Editor, state: string, words: string) {
  return page.locator(`[data-state=${state}] .board-card`, { hasText: words })
}

async function drag(by: Editor, words: string, { from, to }: { from: string; to: string }): Promise<void> {
  const { page } = by
  const card = cardIn(by, from, words)
  // It cannot be moved before it is near, and says so by the pointer.
  await card.and(page.locator('[data-movable]')).waitFor()
  const start = await card.boundingBox()
  const target = await page.locator(`[data-state=${to}]`).boundingBox()
  if (!start || !target) throw new Error('nothing to drag')
  await page.mouse.move(start.x + 20, start.y + start.height - 8)
  await page.mouse.down()
  await page.mouse.move(start.x + 60, start.y + 40, { steps: 4 })
  await page.mouse.move(target.x + 40, target.y + 120, { steps: 12 })
  await page.locator(`[data-state=${to}].board-column--over`).waitFor()
  await page.mouse.up()
}
