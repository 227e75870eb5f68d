import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayName } from '../../src/newsroom/dayRules'
import { seriousViolations } from './support/accessibility'
import {
  act,
  beginEditing,
  createPiece,
  type Desk,
  type Editor,
  openDesk,
  openPiece,
  save,
  takeStep,
  untilState,
} from './support/desk'

/** Two people run a night: what they are shown of the duty, of a held piece and of the late review that is owed. */
let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
  const chief = await desk.as('chief')
  await chief.api('POST', '/globals/newsroom-settings', { urgentTrackIsOn: true })
})

afterAll(() => desk?.close())

const shot = async ({ page }: Editor, name: string) =>
  process.env.SHOTS ? void (await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` })) : undefined

/** Signs what is held after having said so. */
async function signHeld({ page }: Editor, action: string): Promise<void> {
  await page.locator(`#action-${action}`).click()
  await page.locator('#action-holdSeen').click()
  await page.locator('#dialog-confirm').click()
}

describe('an urgent piece of the night', () => {
  it('says where the duty comes from, is mended by its author, goes out, and bears its late review', async () => {
    const [reporter, head] = [await desk.as('reporter'), await desk.as('desk')]
    const id = await createPiece(reporter, { slugline: '夜里的急稿', headline: '夜里的急稿标题' })
    await openPiece(head, id)
    await head.page.locator('#action-changeTrack').click()
    await head.page.locator('#field-action-track').selectOption('urgent')
    await head.page.locator('.piece-dialog__window').getByText('此刻没有人值班').waitFor()
    await shot(head, '1-track')
    await head.page.locator('#field-action-reason').fill('突发')
    await head.page.locator('#dialog-confirm').click()
    await head.page.locator('.track-stepper__notice', { hasText: '此刻没有人值班' }).waitFor()
    expect(await seriousViolations(head.page, '.track-stepper')).toEqual([])
    await openPiece(reporter, id)
    await shot(reporter, '2-author')
    await reporter.page.locator('#action-submit').click()
    await reporter.page.locator('.piece-dialog__window').getByText('此刻没有人值班').waitFor()
    await shot(reporter, '3-submit')
    await reporter.page.locator('#dialog-confirm').click()
    await untilState(reporter, '终审三校')

    await openPiece(head, id)
    await shot(head, '4-blocked')
    await head.page.locator('.track-stepper').getByRole('link', { name: '代签与值班 →' }).click()
    await head.page.locator('#field-roster-user').selectOption({ label: '部主任（演示）' })
    await head.page.locator('#field-roster-starts').fill('2026-01-01T00:00')
    await head.page.locator('#field-roster-ends').fill('2099-01-01T00:00')
    await head.page.locator('#roster-enter').click()
    await head.page.getByText('此刻值班：部主任（演示）').waitFor()
    await shot(head, '5-roster')

    await openPiece(head, id)
    await head.page.locator('.track-stepper').getByText('此刻值班： 部主任（演示）').waitFor()
    await head.page.getByText('要改字：点“退回”写明怎么改').waitFor()
    await shot(head, '6-duty')
    await head.page.locator('#action-return').click()
    await head.page.locator('#field-action-to').selectOption('draft')
    await head.page.locator('#field-action-reason').fill('标题“急稿”改“快讯”')
    await head.page.locator('#dialog-confirm').click()
    await untilState(head, '草稿')
    await openPiece(reporter, id)
    await shot(reporter, '7-returned')
    await beginEditing(reporter, '#field-headline', '夜里的快讯标题')
    await save(reporter)
    await act(reporter, 'submit', '终审三校')
    await openPiece(head, id)
    await act(head, 'approve', '待发')
    await act(head, 'publish', '已发')
    await head.page.locator('.late-review--due', { hasText: '待补审，截止' }).waitFor()
    expect(await seriousViolations(head.page, '.track-stepper')).toEqual([])
    await shot(head, '8-published')

    const chief = await desk.as('chief')
    await openPiece(chief, id)
    await chief.page.locator('#action-lateReview').click()
    await chief.page.locator('#dialog-confirm').click()
    await chief.page.locator('.late-review--done', { hasText: '已补审 · 总编辑（演示）' }).waitFor()
    await openPiece(reporter, id)
    await reporter.page.locator('.late-review--done', { hasText: '总编辑（演示）' }).waitFor()
    await shot(reporter, '9-late-done')
  })
})

describe('a piece that is held', () => {
  it('shows its order and the reason on its author’s desk and in the calendar, and asks whoever signs', async () => {
    const [reporter, editor, chief] = [await desk.as('reporter'), await desk.as('editor'), await desk.as('chief')]
    const head = await desk.as('desk')
    const id = await createPiece(reporter, { slugline: '要扣的稿', headline: '要扣的稿标题' })
    for (const [who, action] of [
      [reporter, 'submit'],
      [editor, 'approve'],
      [head, 'approve'],
      [chief, 'approve'],
    ] as const)
      await takeStep(who, id, action)
    const publishAt = new Date(Date.now() + 3_600_000)
    await takeStep(chief, id, 'schedule', { publishAt: publishAt.toISOString() })
    await takeStep(head, id, 'hold', { reason: '接令暂缓见报' })
    for (const who of [reporter, head]) {
      await who.page.goto('/admin')
      const row = who.page
        .locator('.desk-list', { hasText: '扣稿' })
        .locator('.desk-row', { hasText: '要扣的稿' })
        .first()
      await row.locator('.hold-line').getByText('接令暂缓见报').waitFor()
      await row.locator('.held-badge').waitFor()
    }
    await shot(reporter, '10-desk')
    expect(await seriousViolations(reporter.page, '.desk')).toEqual([])
    await reporter.page.goto(`/admin/calendar?view=week&day=${dayName(publishAt, 'Asia/Shanghai')}`)
    const entry = reporter.page.locator('.calendar-entry--held', { hasText: '要扣的稿' })
    await entry.locator('.hold-line').getByText('接令暂缓见报').waitFor()
    expect(await seriousViolations(reporter.page, '.calendar')).toEqual([])
    await shot(reporter, '11-calendar')
    await openPiece(chief, id)
    await signHeld(chief, 'approve')
    await untilState(chief, '待发')
    await signHeld(chief, 'publish')
    await untilState(chief, '已发')
  })

  it('is none where whoever scheduled it takes that back from the toast', async () => {
    const [reporter, editor, chief] = [await desk.as('reporter'), await desk.as('editor'), await desk.as('chief')]
    const head = await desk.as('desk')
    const id = await createPiece(reporter, { slugline: '点错的定时', headline: '点错的定时标题' })
    for (const [who, action] of [
      [reporter, 'submit'],
      [editor, 'approve'],
      [head, 'approve'],
      [chief, 'approve'],
    ] as const)
      await takeStep(who, id, action)
    // On duty since the test above, or on it again: duty may schedule what another signed.
    const roster = { startsAt: '2026-01-01T00:00:00.000Z', endsAt: '2099-01-01T00:00:00.000Z' }
    const editorId = (await editor.api('GET', '/users/me')).body.user as { id: string }
    await head.api('POST', '/duty-roster', { user: editorId.id, ...roster })
    await openPiece(editor, id)
    await editor.page.locator('#action-schedule').click()
    await editor.page.getByText('明早 7:00', { exact: true }).click()
    await editor.page.locator('#dialog-confirm').click()
    await editor.page.getByText('撤销定时（回终审重签）').click()
    await untilState(editor, '终审三校')
    expect((await editor.api('GET', `/articles/${id}/transitions`)).body.held).toBeNull()
  })
})

describe('the links of a caption for outside readers', () => {
  it('have their tab, which for a caption in an article leads to the article', async () => {
    const reporter = await desk.as('reporter')
    const made = await reporter.api('POST', '/photo-captions?draft=true', { text: '单发的图片说明' })
    const caption = (made.body.doc as { id: string }).id
    await openPiece(reporter, caption, 'photo-captions')
    await reporter.page.getByRole('link', { name: '外部核实' }).first().click()
    await reporter.page.locator('.preview-links__about').waitFor()
    await reporter.page.locator('.preview-links__empty').waitFor()
    await shot(reporter, '12-caption-links')
    const article = await createPiece(reporter, { slugline: '带图的稿', headline: '带图的稿', captions: [caption] })
    await reporter.page.goto(`/admin/collections/photo-captions/${caption}/preview-links`)
    const link = reporter.page.locator('.preview-links__notice a')
    expect(await link.getAttribute('href')).toBe(`/admin/collections/articles/${article}/preview-links`)
    expect(reporter.complaints).toEqual([])
  })
})
