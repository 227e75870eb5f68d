import { afterAll, beforeAll, expect, it } from 'vitest'
import { act, type Desk, type Editor, openDesk, openPage, openPiece, save, settled, untilState } from './support/desk'

/**
 * One story from an empty form to its end, by five people in five browsers that stay open all the time: each sees what the
 * others did without being told.
 */
let desk: Desk
let people: Record<'reporter' | 'proofreader' | 'editor' | 'desk' | 'chief', Editor>
let id = ''

beforeAll(async () => {
  desk = await openDesk()
  const [reporter, proofreader, editor, head, chief] = await Promise.all(
    (['reporter', 'proofreader', 'editor', 'desk', 'chief'] as const).map((name) => desk.as(name)),
  )
  if (!reporter || !proofreader || !editor || !head || !chief) throw new Error('five people are needed')
  people = { reporter, proofreader, editor, desk: head, chief }
  // Whoever signs need not wait until the colleague who typed last has left the form.
  for (const { page } of Object.values(people)) {
    const readOnly = page.getByRole('button', { name: '只读查看' })
    await page.addLocatorHandler(readOnly, () => readOnly.click())
  }
})

afterAll(() => desk?.close())

it('begins with one key, an empty form and a text that is typed', async () => {
  const { page, api } = people.reporter
  await openPage(people.reporter, '/admin', '#desk-waiting')
  await page.keyboard.press('n')
  await page.waitForURL(/\/articles\/create/)
  await page.locator('form[data-form-ready=true]').first().waitFor()
  await page.locator('#field-slugline').fill('测试稿·五人')
  await page.locator('#field-headline').fill('五个人的测试稿')
  await page.locator('#field-section .rs__control').click()
  await page.locator('.rs__option').first().click()
  await page.locator('[data-slate-editor]').click()
  await page.keyboard.type('第一段。')
  await page.keyboard.press('Enter')
  await page.keyboard.type('第二段待核。')
  await page.locator('#action-save').click()
  await page.waitForURL(/\/articles\/(?!create)[^/?]+/)
  id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await page.locator('.track-stepper').waitFor()
  // What is missing is named; the byline comes from the newsroom's list.
  await page.getByText(/提交 · 还缺/).waitFor()
  const byline = (await api('GET', '/bylines?limit=1')).body.docs as { id: string }[]
  const { revision } = (await api('GET', `/articles/${id}?draft=true&depth=0`)).body
  await api('PATCH', `/articles/${id}`, { revision, bylines: [{ byline: byline[0]?.id, role: 'author' }] })
  await openPiece(people.reporter, id)
  expect(await bodyText(people.reporter)).toBe('第一段。第二段待核。')
})

it('is sent back twice, and says why each time where its author works', async () => {
  await act(people.reporter, 'submit', '初审一校')
  await sendBack(people.editor, '草稿', '第二段请核对')
  await openPiece(people.reporter, id)
  await people.reporter.page.locator('.returned-banner').getByText('第二段请核对').waitFor()
  await append(people.reporter, '已核。')
  await act(people.reporter, 'submit', '初审一校')
  await openPiece(people.editor, id)
  await act(people.editor, 'approve', '复审二校')
  await sendBack(people.desk, '初审一校', '标题再斟酌')
  await openPiece(people.editor, id)
  await people.editor.page.locator('.returned-banner').getByText('标题再斟酌').waitFor()
  await people.editor.page.locator('#field-headline').fill('五个人的测试稿（改）')
  await saveAndReopen(people.editor)
})

it('is proofread by one, signed by three, and each sees the steps of the others', async () => {
  await openPiece(people.proofreader, id)
  await people.proofreader.page.locator('#action-proofread').click()
  await people.proofreader.page.locator('#dialog-confirm').click()
  await people.proofreader.page.locator('.track-stepper__signers', { hasText: '校 校对（演示）' }).waitFor()
  await openPiece(people.editor, id)
  await act(people.editor, 'approve', '复审二校')
  await openPiece(people.desk, id)
  await act(people.desk, 'approve', '终审三校')
})

it('shows a reviewer what changed since the last signature, by one key', async () => {
  const { page } = people.chief
  await openPiece(people.chief, id)
  await append(people.chief, '总编补一句。')
  await page.keyboard.press('F8')
  await page.locator('.diff ins', { hasText: '总编补一句' }).first().waitFor()
})

it('is approved, published and read by the public as it was signed', async () => {
  await openPiece(people.chief, id)
  await people.chief.page.locator('#action-approve').click()
  await people.chief.page.locator('#see-changes').waitFor()
  await people.chief.page.keyboard.press('Escape')
  await act(people.chief, 'approve', '待发')
  expect(await publicStatus()).toBe(404)
  await act(people.chief, 'publish', '已发')
  const published = await fetch(`${desk.server.url}/api/articles/${id}?depth=0`)
  const article = (await published.json()) as { headline: string; body: unknown }
  expect(article.headline).toBe('五个人的测试稿（改）')
  expect(JSON.stringify(article.body)).toContain('总编补一句。')
})

it('is corrected by one and let out by another, with a note for readers', async () => {
  await openPiece(people.editor, id)
  await people.editor.page.locator('#action-correct').click()
  await choose(people.editor, 'action-kind', '公开')
  await people.editor.page.locator('#field-action-note').fill('标题一字有误，已更正。')
  await people.editor.page.locator('#dialog-confirm').click()
  await untilState(people.editor, '更正中')
  await openPiece(people.editor, id)
  await people.editor.page.locator('#field-headline').fill('五个人的测试稿（再改）')
  await saveAndReopen(people.editor)
  await openPiece(people.desk, id)
  await act(people.desk, 'publish', '已发')
  const article = (await (await fetch(`${desk.server.url}/api/articles/${id}?depth=0`)).json()) as {
    headline: string
    corrections: { note: string }[]
  }
  expect(article.headline).toBe('五个人的测试稿（再改）')
  expect(article.corrections.map(({ note }) => note)).toEqual(['标题一字有误，已更正。'])
})

it('is killed by its slugline, gone for the public at once, and its history stays', async () => {
  const { page } = people.chief
  await openPiece(people.chief, id)
  await page.locator('#action-kill').click()
  await page.locator('#field-action-reason').fill('接令撤下')
  await page.locator('#field-action-confirm').fill('测试稿·五人')
  await page.locator('#dialog-confirm').click()
  await page.locator('.track-stepper__now .state-badge', { hasText: '紧急撤稿' }).waitFor()
  expect(await publicStatus()).toBe(404)
  await page.goto(`/admin/collections/articles/${id}/history`)
  await page.getByText('记录链完整').waitFor()
  for (const person of Object.values(people)) expect(person.complaints).toEqual([])
})

async function sendBack(who: Editor, to: string, reason: string): Promise<void> {
  await openPiece(who, id)
  await who.page.locator('#action-return').click()
  await choose(who, 'action-to', to)
  await who.page.locator('#field-action-reason').fill(reason)
  await who.page.locator('#dialog-confirm').click()
  await untilState(who, to)
}

async function choose({ page }: Editor, field: string, label: string): Promise<void> {
  const chosen = page.locator(`#field-${field} option`, { hasText: label })
  await page.locator(`#field-${field}`).selectOption(String(await chosen.getAttribute('value')))
}

async function append(who: Editor, text: string): Promise<void> {
  await who.page.locator('[data-slate-editor]').click()
  await who.page.keyboard.press('Control+End')
  await settled(who)
  await who.page.keyboard.type(text)
  await settled(who)
  await saveAndReopen(who)
}

async function saveAndReopen(who: Editor): Promise<void> {
  await save(who)
  // Acted on as it stands on the server, not while the form still takes the new revision over.
  await openPiece(who, id)
}

async function bodyText({ page }: Editor): Promise<string> {
  return ((await page.locator('[data-slate-editor]').textContent()) ?? '').replaceAll('\uFEFF', '')
}

async function publicStatus(): Promise<number> {
  return (await fetch(`${desk.server.url}/api/articles/${id}`)).status
}
