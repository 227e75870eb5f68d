import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, type Editor, findPiece, openDesk, openPiece, save, settled } from './support/desk'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

afterAll(() => desk?.close())

it('keeps every gap and the whole text when somebody types beside one and saves', async () => {
  const editor = await desk.as('editor')
  const id = await findPiece(editor, '党建花开')
  const { body: status } = await editor.api('GET', `/articles/${id}/transitions`)
  await editor.api('POST', `/articles/${id}/transitions/correct`, { kind: 'minor', revision: status.revision })
  const before = await bodyOf(editor, id)
  expect(gapsIn(before)).toHaveLength(7)
  await openPiece(editor, id)
  await editor.page.locator('.body-gap').first().click()
  await settled(editor)
  await editor.page.keyboard.press('ArrowRight')
  await settled(editor)
  await editor.page.keyboard.type('测')
  await settled(editor)
  await save(editor)
  const after = await bodyOf(editor, id)
  expect(textIn(after)).toContain('测')
  expect(gapsIn(after)).toEqual(gapsIn(before))
  expect(textIn(after).replace('测', '')).toBe(textIn(before))
  expect(editor.complaints).toEqual([])
})

it('goes on typing where the cursor stood after a save', async () => {
  const reporter = await desk.as('reporter')
  const id = await findPiece(reporter, '脱贫攻坚')
  await openPiece(reporter, id)
  await reporter.page.locator('[data-slate-editor] [data-slate-string]').first().click()
  await settled(reporter)
  await reporter.page.keyboard.press('Home')
  await settled(reporter)
  await reporter.page.keyboard.type('甲')
  await settled(reporter)
  await save(reporter)
  expect(textIn(await bodyOf(reporter, id))).toContain('甲')
  await reporter.page.keyboard.type('乙')
  await settled(reporter)
  await save(reporter)
  expect(textIn(await bodyOf(reporter, id))).toContain('甲乙')
})

it('makes subheads, lists and links of the shape that the API declares', async () => {
  const reporter = await desk.as('reporter')
  const { body } = await reporter.api('POST', '/articles?draft=true', {
    slugline: '格式',
    body: [
      { children: [{ text: '小标题' }] },
      { children: [{ text: '第一项' }] },
      { children: [{ text: '第二项' }] },
      { children: [{ text: '网址' }] },
    ],
  })
  const id = (body.doc as { id: string }).id
  await openPiece(reporter, id)
  const { page } = reporter
  const line = (text: string) => page.locator('[data-slate-editor] [data-slate-string]', { hasText: text })
  await line('小标题').click()
  await settled(reporter)
  await page.getByRole('button', { name: '小标题' }).click()
  await line('第一项').click()
  await settled(reporter)
  await page.keyboard.press('Shift+ArrowDown')
  await settled(reporter)
  await page.getByRole('button', { name: '列表' }).click()
  await line('网址').dblclick()
  await settled(reporter)
  await page.getByRole('button', { name: '链接' }).click()
  await page.locator('#field-link-url').fill('javascript:alert(1)')
  await page.locator('.piece-dialog').getByText('确定').click()
  await page.getByText('请填写以 http://').waitFor()
  await page.locator('#field-link-url').fill('https://example.org/a')
  await page.locator('.piece-dialog').getByText('确定').click()
  await page.locator('.piece-dialog').waitFor({ state: 'detached' })
  await settled(reporter)
  await save(reporter)
  expect(await bodyOf(reporter, id)).toEqual([
    { type: 'h2', children: [{ text: '小标题' }] },
    {
      type: 'ul',
      children: [
        { type: 'li', children: [{ text: '第一项' }] },
        { type: 'li', children: [{ text: '第二项' }] },
      ],
    },
    {
      children: [
        { text: '' },
        { type: 'link', linkType: 'custom', url: 'https://example.org/a', children: [{ text: '网址' }] },
        { text: '' },
      ],
    },
  ])
})

it('has the cursor where it was clicked before a busy page looks after it', async () => {
  const reporter = await desk.as('reporter')
  const { page } = reporter
  const children = (text: string) => [{ text }]
  const body = [{ children: children('第一段') }, { children: children('第二段') }]
  const answer = await reporter.api('POST', '/articles?draft=true', { slugline: '点击', body })
  const id = (answer.body.doc as { id: string }).id
  // Slate looks after the cursor by timers: a busy page is late with them.
  await page.addInitScript(() => {
    const { setTimeout } = window
    const late = (call: () => void, wait?: number) => setTimeout(call, wait !== undefined && wait <= 100 ? 1_500 : wait)
    Object.assign(window, { beBusy: () => Object.assign(window, { setTimeout: late }) })
  })
  await openPiece(reporter, id)
  const line = (text: string) => page.locator('[data-slate-editor] [data-slate-string]', { hasText: text })
  await line('第一段').click()
  await settled(reporter)
  await page.evaluate(() => (window as unknown as { beBusy: () => void }).beBusy())
  await line('第二段').click()
  await page.getByRole('button', { name: '引文' }).click()
  await line('第二段').click()
  await page.waitForTimeout(2_000)
  await save(reporter)
  expect(await bodyOf(reporter, id)).toMatchObject([
    { children: children('第一段') },
    { type: 'blockquote', children: children('第二段') },
  ])
})

async function bodyOf({ api }: Editor, id: string): Promise<unknown[]> {
  const { body } = await api('GET', `/articles/${id}?draft=true&depth=0`)
  return Array.isArray(body.body) ? body.body : []
}

interface AnyNode {
  readonly text?: string
  readonly type?: string
  readonly gapId?: string
  readonly children?: readonly AnyNode[]
}

function gapsIn(body: readonly unknown[]): string[] {
  return (body as AnyNode[]).flatMap((node) =>
    node.type === 'gap' ? [String(node.gapId)] : gapsIn([...(node.children ?? [])]),
  )
}

function textIn(body: readonly unknown[]): string {
  return (body as AnyNode[]).map((node) => node.text ?? textIn([...(node.children ?? [])])).join('')
}
