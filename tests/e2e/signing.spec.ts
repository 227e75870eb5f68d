import type { Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from './support/accessibility'
import {
  beginEditing,
  createPiece,
  type Desk,
  type Editor,
  focusIsOn,
  openDesk,
  openPiece,
  takeStep,
  untilState,
} from './support/desk'
import { holdBack } from './support/holdBack'

const testPiece = { slugline: '测试稿', headline: '测试稿标题' }

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

afterAll(() => desk?.close())

describe('the bar', () => {
  it('opens the main action by Ctrl+Enter, takes it by the same, and takes it back from the toast', async () => {
    const reporter = await desk.as('reporter')
    const id = await createPiece(reporter, testPiece)
    await openPiece(reporter, id)
    await reporter.page.locator('#field-headline').click()
    await reporter.page.keyboard.press('Control+Enter')
    await focusIsOn(reporter.page, '#dialog-confirm')
    await reporter.page.keyboard.press('Escape')
    await reporter.page.locator('#dialog-confirm').waitFor({ state: 'detached' })
    await focusIsOn(reporter.page, '#field-headline')
    await reporter.page.keyboard.press('Control+Enter')
    await focusIsOn(reporter.page, '#dialog-confirm')
    const standing = async () => {
      const { state, revision } = (await reporter.api('GET', `/articles/${id}/transitions`)).body
      return { state, revision: Number(revision) }
    }
    const before = await standing()
    await reporter.page.keyboard.press('Control+Enter')
    // The offer stands for some seconds only: it is taken at once, and looked at afterwards.
    await reporter.page.getByText('撤销', { exact: true }).click()
    await expect.poll(standing).toEqual({ state: 'draft', revision: before.revision + 2 })
    await untilState(reporter, '草稿')
  })

  it('schedules by the newsroom’s clock, holds again, and explains the signature that a comma costs', async () => {
    const chief = await desk.as('chief')
    const id = await approvedPiece()
    await openPiece(chief, id)
    await chief.page.locator('#action-schedule').click()
    await chief.page.getByText('明早 7:00', { exact: true }).click()
    expect(await chief.page.locator('#field-action-publishAt').inputValue()).toMatch(/T07:00$/)
    expect(await seriousViolations(chief.page, '.piece-dialog__window')).toEqual([])
    await chief.page.locator('#dialog-confirm').click()
    await untilState(chief, '定时')
    const { publishAt } = (await chief.api('GET', `/articles/${id}/transitions`)).body
    expect(String(publishAt)).toMatch(/T23:00:00/)
    await hold(chief, '接令暂缓见报')
    const banner = chief.page.locator('.held-banner')
    await banner.getByText('接令暂缓见报').waitFor()
    expect(await seriousViolations(chief.page, '.held-banner')).toEqual([])
    await chief.page.locator('#action-approve').click()
    const dialog = chief.page.locator('.piece-dialog__window')
    await dialog.getByText('接令暂缓见报').waitFor()
    await dialog.getByText('您的签字同时记为校对').waitFor()
    await chief.page.locator('#dialog-confirm').click()
    await dialog.getByText(/已知悉扣稿，确认可以放行：/).waitFor()
    await chief.page.locator('#action-holdSeen').click()
    await chief.page.locator('#dialog-confirm').click()
    await untilState(chief, '待发')
    await chief.page.goto('/admin/board')
    await chief.page.locator(`.board-card:has(a[href$="${id}"]) .held-badge`).waitFor()
    await openPiece(chief, id)
    await chief.page.locator('#field-headline').fill('改了一个，逗号')
    await chief.page.locator('#action-save').click()
    await chief.page.getByText('最后一个签字失效，稿件回到终审，请看过差异').waitFor()
    await untilState(chief, '终审三校')
    await chief.page.locator('#action-approve').click()
    await chief.page.locator('#action-holdSeen').click()
    await chief.page.locator('#dialog-confirm').click()
    await untilState(chief, '待发')
  })

  it('names who holds a piece, and lets a desk head take it over but nobody else', async () => {
    const [reporter, editor, head] = [await desk.as('reporter'), await desk.as('editor'), await desk.as('desk')]
    const id = await createPiece(reporter, testPiece)
    await takeStep(reporter, id, 'submit')
    await openPiece(editor, id)
    await beginEditing(editor, '#field-headline', '编辑正在改')
    await reporter.page.goto(`/admin/collections/articles/${id}`)
    const notice = reporter.page.locator('.lock-notice')
    await notice.getByText('编辑（演示） 正在修改').waitFor()
    expect(await reporter.page.locator('#lock-take-over').count()).toBe(0)
    expect(await seriousViolations(reporter.page, '.lock-notice')).toEqual([])
    await head.page.goto(`/admin/collections/articles/${id}`)
    await head.page.locator('#lock-take-over').click()
    await expect.poll(() => head.page.locator('#field-headline').isEnabled()).toBe(true)
    await editor.page.locator('#field-deck').fill('还在写')
    await editor.page.locator('.lock-notice').getByText('接管了这份稿件').waitFor()
  })
})

/** Orders a piece to be held, by its button and dialog. */
async function hold(editor: Editor, reason: string): Promise<void> {
  const { page } = editor
  await page.locator('#action-hold').click()
  await page.locator('#field-action-reason').fill(reason)
  await page.locator('#dialog-confirm').click()
  await untilState(editor, '终审三校')
}

describe('a save that came second', () => {
  it('shows both texts and saves the one that was chosen', async () => {
    const reporter = await desk.as('reporter')
    const id = await createPiece(reporter, testPiece)
    await openPiece(reporter, id)
    await beginEditing(reporter, '#field-headline', '我的标题')
    const { revision } = (await reporter.api('GET', `/articles/${id}?draft=true&depth=0`)).body
    await reporter.api('PATCH', `/articles/${id}`, { headline: '先保存的标题', revision })
    await reporter.page.locator('#action-save').click()
    const dialog = reporter.page.locator('.piece-dialog')
    await dialog.getByText('我的标题').waitFor()
    await dialog.getByText('先保存的标题').waitFor()
    expect(await seriousViolations(reporter.page, '.piece-dialog__window')).toEqual([])
    await reporter.page.locator('input[name=merge-headline]').nth(1).check()
    await reporter.page.locator('#merge-save').click()
    await expect.poll(() => reporter.page.locator('#field-headline').inputValue()).toBe('先保存的标题')
  })
})

describe('delegation and duty', () => {
  it('are set for an absence in one form, shown, and ended', async () => {
    const chief = await desk.as('chief')
    await chief.page.goto('/admin/duty')
    await chief.page.locator('#field-duty-to').selectOption({ label: '部主任（演示）' })
    // Whoever cannot sign is not offered, and it is said why.
    expect(await chief.page.locator('#field-duty-to option', { hasText: '系统管理员' }).count()).toBe(0)
    await chief.page
      .locator('#duty-not-offered')
      .getByText(/系统管理员.*没有采编角色/)
      .waitFor()
    await chief.page.locator('#field-duty-ends').fill('2099-01-02T18:00')
    await chief.page.locator('#field-duty-reason').fill('请假两天')
    expect(await seriousViolations(chief.page, '.duty')).toEqual([])
    await chief.page.locator('#duty-grant').click()
    const given = chief.page.locator('.duty__list li', { hasText: '请假两天' })
    await given.getByText('生效中').waitFor()
    const head = await desk.as('desk')
    await head.page.goto('/admin/duty')
    await head.page.getByText('我代谁签').waitFor()
    await head.page.goto('/admin')
    await head.page.getByText(/您正在代总编辑（演示）签（总编辑，至/).waitFor()
    await head.page.locator('#inbox-action .unread-badge').waitFor()
    await given.getByText('提前结束').click()
    await chief.page.getByText(/提前结束后立即不能再代签/).waitFor()
    await chief.page.locator('#end-delegation').click()
    await given.getByText('已结束').waitFor()
  })

  it('fill the roster by a desk head and show it to everybody', async () => {
    const head = await desk.as('desk')
    await head.page.goto('/admin/duty')
    // Whoever reviews nothing is not offered, and it is said why.
    expect(await head.page.locator('#field-roster-user option', { hasText: '摄影记者' }).count()).toBe(0)
    await head.page
      .locator('#roster-not-offered')
      .getByText(/摄影记者.*不是编辑、部主任或总编辑/)
      .waitFor()
    await head.page.locator('#field-roster-user').selectOption({ label: '编辑（演示）' })
    await head.page.locator('#roster-starts-now').click()
    expect(await head.page.locator('#field-roster-starts').inputValue()).not.toBe('')
    expect(await head.page.locator('#roster-ends-now').count()).toBe(0)
    await head.page.locator('#field-roster-ends').fill('2099-01-01T00:00')
    await head.page.locator('#roster-enter').click()
    const reporter = await desk.as('reporter')
    await head.page.getByText('此刻值班：编辑（演示）').waitFor()
    await reporter.page.goto('/admin/duty')
    await reporter.page.getByText('此刻值班：编辑（演示）').waitFor()
    expect(await reporter.page.locator('#roster-enter').count()).toBe(0)
  })
})

describe('taking a piece down', () => {
  it('shows before what the public will see, proves it afterwards, and goes on with a copy', async () => {
    const chief = await desk.as('chief')
    const id = await approvedPiece()
    await takeStep(chief, id, 'publish')
    await openPiece(chief, id)
    await chief.page.locator('#action-kill').click()
    await focusIsOn(chief.page, '#field-action-reason')
    const dialog = chief.page.locator('.piece-dialog')
    await dialog.getByText('此稿已撤下。').waitFor()
    await dialog.locator('.public-outcome .reading__headline', { hasText: '测试稿标题' }).waitFor()
    expect(await seriousViolations(chief.page, '.piece-dialog__window')).toEqual([])
    await chief.page.locator('#field-action-reason').fill('接令撤下')
    await chief.page.locator('#field-action-confirm').fill('测试稿')
    await chief.page.locator('#dialog-confirm').click()
    await untilState(chief, '紧急撤稿')
    await chief.page.locator('#public-check').getByText('外网已无此稿').waitFor()
    await chief.page.locator('#copy-to-draft').click()
    await chief.page.waitForURL((url) => /articles\/[0-9a-f-]{36}/.test(url.pathname) && !url.pathname.includes(id))
    await untilState(chief, '草稿')
    const copyId = String(new URL(chief.page.url()).pathname.split('/').at(-1))
    const copy = (await chief.api('GET', `/articles/${copyId}?draft=true&depth=0`)).body
    expect(copy).toMatchObject({ copiedFrom: id, headline: '测试稿标题' })
    expect(String(copy.deskNote)).toContain('复制自紧急撤稿')
  })

  it('shows a correction with its note as readers will find it', async () => {
    const [editor, head] = [await desk.as('editor'), await desk.as('desk')]
    const chief = await desk.as('chief')
    const id = await approvedPiece()
    await takeStep(chief, id, 'publish')
    await takeStep(editor, id, 'correct', { kind: 'notice' })
    const { revision } = (await editor.api('GET', `/articles/${id}/transitions`)).body
    await editor.api('PATCH', `/articles/${id}`, { headline: '更正后的标题', revision })
    await openPiece(head, id)
    // Whoever reaches for the button before the pages have come finds it where it was.
    const held = await holdBack(head.page, isForOutcome, { isEach: true })
    await head.page.locator('#action-publish').click()
    await head.page.locator('.public-outcome[aria-busy=true]').waitFor()
    await held.isAnswered
    const place = () => head.page.locator('#dialog-confirm').boundingBox()
    const before = await place()
    await held.letThrough()
    await head.page.locator('.public-outcome[aria-busy=false]').waitFor()
    expect(await place()).toEqual(before)
    await head.page.locator('#field-action-note').fill('原标题有误，现予更正。')
    const sides = head.page.locator('.public-outcome__sides section')
    await sides.nth(0).getByText('测试稿标题').waitFor()
    await sides.nth(1).getByText('更正后的标题').waitFor()
    await sides.nth(1).getByText('原标题有误，现予更正。').waitFor()
    const { slug } = (await head.api('GET', `/articles/${id}?depth=0`)).body
    await head.page.locator('#action-renewAddress').click()
    await head.page.locator('#dialog-confirm').click()
    await untilState(head, '已发')
    const article = (await head.api('GET', `/articles/${id}?depth=0`)).body
    expect(article.slug).not.toBe(slug)
    expect(article.previousSlugs).toEqual([slug])
  })
})

function isForOutcome(request: Request): boolean {
  return /\/articles\/[^/]+\?depth=0|preview-material/.test(request.url())
}

async function approvedPiece(): Promise<string> {
  const reporter = await desk.as('reporter')
  const id = await createPiece(reporter, testPiece)
  await takeStep(reporter, id, 'submit')
  for (const name of ['editor', 'desk', 'chief'] as const) await takeStep(await desk.as(name), id, 'approve')
  return id
}
