import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from './support/accessibility'
import { act, type Desk, type Editor, openDesk, openPiece, save } from './support/desk'

let desk: Desk
let reviewer: Editor
let id: string

const body = (...texts: string[]) => texts.map((text) => ({ children: [{ text }] }))

async function revisionOf({ api }: Editor): Promise<number> {
  return Number((await api('GET', `/articles/${id}/transitions`)).body.revision)
}

async function take(editor: Editor, action: string, input: object = {}): Promise<void> {
  const revision = await revisionOf(editor)
  const { status, body: answer } = await editor.api('POST', `/articles/${id}/transitions/${action}`, {
    ...input,
    revision,
  })
  expect([status, JSON.stringify(answer.errors ?? null)]).toEqual([200, 'null'])
}

async function edit(editor: Editor, data: object): Promise<void> {
  const revision = await revisionOf(editor)
  expect((await editor.api('PATCH', `/articles/${id}`, { ...data, revision })).status).toBe(200)
}

beforeAll(async () => {
  desk = await openDesk()
  const [reporter, editor] = [await desk.as('reporter'), await desk.as('editor')]
  reviewer = await desk.as('desk')
  const sections = (await reporter.api('GET', '/sections?limit=1')).body.docs as { id: string }[]
  const made = await reporter.api('POST', '/articles', {
    slugline: '测试稿 村道',
    headline: '村道通车',
    section: sections[0]?.id,
    source: { kind: 'reprint', outlet: '县广播站' },
    body: body('昨日上午，村里的道路正式通车。', '集市设在桥头，每逢初三开集。', '学校就在路旁。'),
  })
  id = String((made.body.doc as { id: string }).id)
  await take(reporter, 'submit')
  await take(editor, 'approve', { note: '事实已核' })
})

afterAll(() => desk?.close())

describe('a reviewer', () => {
  it('learns by one key that nothing was changed since the last signature', async () => {
    await openPiece(reviewer, id)
    expect(await reviewer.page.locator('.doc-tabs a[href$="/compare"]').count()).toBe(0)
    await reviewer.page.keyboard.press('F8')
    await reviewer.page.getByText('两边文字完全相同，没有改动。').waitFor()
    await reviewer.page.keyboard.press('Escape')
    await expect.poll(() => reviewer.page.locator('.diff').count()).toBe(0)
  })

  it('sees what was changed since the last signature, typed text included, goes from change to change, and signs', async () => {
    const { page } = reviewer
    await edit(reviewer, {
      body: body('今日上午，村里的道路正式通车。', '学校就在路旁。', '集市设在桥头，每逢初三、初八开集。'),
    })
    await openPiece(reviewer, id)
    await page.locator('#field-deck').fill('——三里长')
    await page.locator('#compare-since-signature').click()
    await page.getByText('含您还没有保存的修改').waitFor()
    await page.locator('.diff__count').waitFor()
    expect(await page.locator('.diff del').allTextContents()).toEqual(['昨日'])
    expect(await page.locator('.diff ins').allTextContents()).toEqual(['——三里长', '今日', '、初八'])
    await page.getByText('原第 2 段移到这里').waitFor()
    expect(await seriousViolations(page, '.diff')).toEqual([])
    await page.locator('.diff__next').click()
    await expect.poll(() => page.locator('.diff .is-current').allTextContents()).toEqual(['——三里长'])
    await page.keyboard.press('n')
    await expect.poll(() => page.locator('.diff .is-current').allTextContents()).toEqual(['昨日今日'])
    await page.keyboard.press('p')
    await expect.poll(() => page.locator('.diff .is-current').allTextContents()).toEqual(['——三里长'])
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.diff').count()).toBe(0)
    expect(await page.locator('#field-deck').inputValue()).toBe('——三里长')
    await save(reviewer)
    expect((await reviewer.api('GET', `/articles/${id}?draft=true&depth=0`)).body.deck).toBe('——三里长')
    await openPiece(reviewer, id)
    await act(reviewer, 'approve', '终审三校')
    expect(reviewer.complaints).toEqual([])
  })

  it('chooses any two texts, which the address then carries', async () => {
    const { page } = reviewer
    await page.goto(`/admin/collections/articles/${id}/compare`)
    await page.getByText('两边文字完全相同').waitFor()
    await page.getByLabel('从', { exact: true }).selectOption('event:2')
    await page.locator('.diff__count').waitFor()
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBe('event:2')
    await page.reload()
    await page.locator('.diff__count').waitFor()
    await page.locator('.diff__layout').click()
    await page.locator('.diff-rows--beside').first().waitFor()
    await page.setViewportSize({ width: 390, height: 844 })
    await expect.poll(() => page.locator('.diff-rows--beside').count()).toBe(0)
    await page.setViewportSize({ width: 1440, height: 900 })
    expect(await seriousViolations(page, '.diff')).toEqual([])
  })

  it('reads the history with the changes of each step, and prints the review sheet', async () => {
    const { page } = reviewer
    await page.goto(`/admin/collections/articles/${id}/history`)
    await page.getByText('记录链完整').waitFor()
    await page.getByText('意见：事实已核').waitFor()
    await page.locator('.piece-step', { hasText: '修改' }).last().locator('.piece-step__toggle').click()
    await page.locator('.piece-step .diff__count').waitFor()
    expect(await seriousViolations(page, '.piece-history')).toEqual([])
    const address = await page.locator('.piece-history__sheet').getAttribute('href')
    await page.goto(String(address))
    await page.emulateMedia({ media: 'print' })
    const border = await page
      .locator('.stages td')
      .first()
      .evaluate((cell) => getComputedStyle(cell).borderTopWidth)
    expect(border).toBe('1px')
    expect(await seriousViolations(page, 'body')).toEqual([])
    await page.emulateMedia({ media: 'screen' })
  })
})

describe('the monthly report', () => {
  it('shows a desk head everybody, a reporter only the own row', async () => {
    const { page } = reviewer
    await page.goto('/admin/reports')
    await page.getByRole('rowheader', { name: '编辑（演示）', exact: true }).waitFor()
    expect(await seriousViolations(page, '.reports')).toEqual([])
    await page.getByRole('button', { name: '审签（次）' }).click()
    await expect.poll(() => page.locator('.reports th[aria-sort=descending]').count()).toBe(1)
    await page.getByRole('button', { name: '上月' }).click()
    await page.getByText('这个月没有可统计的记录。').waitFor()
    await expect.poll(() => new URL(page.url()).searchParams.get('month')).toMatch(/^\d{4}-\d{2}$/)
    const reporter = await desk.as('reporter')
    await reporter.page.goto('/admin/reports')
    await reporter.page.getByText('只显示您本人的数字').waitFor()
    expect(await reporter.page.getByText('编辑（演示）').count()).toBe(0)
  })
})
