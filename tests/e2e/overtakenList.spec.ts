import { afterAll, beforeAll, expect, it } from 'vitest'
import { seriousViolations } from './support/accessibility'
import { createPiece, type Desk, type Editor, openDesk, savedThrough } from './support/desk'

let desk: Desk
let editor: Editor
let head: Editor
let pieces: readonly string[]
let id = ''

beforeAll(async () => {
  desk = await openDesk()
  editor = await desk.as('editor')
  head = await desk.as('desk')
  const reporter = await desk.as('reporter')
  const names = ['测试稿·甲', '测试稿·乙']
  pieces = await Promise.all(names.map((name) => createPiece(reporter, { slugline: name, headline: name })))
})

afterAll(() => desk?.close())

const now = async () => (await head.api('GET', `/topics/${id}?depth=0`)).body

it('a new topic is saved by its form', async () => {
  const { page } = editor
  await page.goto('/admin/collections/topics/create')
  await page.locator('form[data-form-ready=true]').first().waitFor()
  await page.locator('#field-title').fill('测试专题')
  await page.locator('#field-slug').fill('ce-shi-zhuan-ti')
  await page.locator('#action-save').click()
  await page.waitForURL(/\/topics\/(?!create)[^/?]+/)
  id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  expect(await now()).toMatchObject({ title: '测试专题', revision: 1 })
})

it('and saved again by it, with the keyboard', async () => {
  const { page } = editor
  await page.locator('#field-intro').fill('第一稿导语')
  await page.keyboard.press('Control+s')
  await expect.poll(async () => (await now()).revision).toBe(2)
  await savedThrough(editor)
  await page.locator('#field-intro').fill('第二稿导语')
  await page.locator('#action-save').click()
  await expect.poll(async () => (await now()).intro).toBe('第二稿导语')
})

it('what is typed while a save runs stays, and is there to be saved', async () => {
  const { page } = editor
  const address = `**/api/topics/${id}?*`
  await page.route(address, async (route) => {
    const answer = await route.fetch()
    await new Promise((resolve) => setTimeout(resolve, 800))
    await route.fulfill({ response: answer })
  })
  await page.locator('#field-intro').fill('发出的导语')
  const isSent = page.waitForRequest((request) => request.method() === 'PATCH')
  await page.keyboard.press('Control+s')
  await isSent
  await page.locator('#field-intro').press('End')
  await page.keyboard.type('，接着写', { delay: 40 })
  await page.locator('#field-title').fill('也改了题')
  await expect.poll(() => page.locator('#action-save').textContent()).toBe('保存')
  await page.unroute(address)
  expect(await page.locator('#field-intro').inputValue()).toBe('发出的导语，接着写')
  expect(await page.locator('#field-title').inputValue()).toBe('也改了题')
  expect(await now()).toMatchObject({ intro: '发出的导语', title: '测试专题' })
  await page.locator('#field-title').fill('测试专题')
  await page.locator('#action-save').click()
  await expect.poll(async () => (await now()).intro).toBe('发出的导语，接着写')
  await savedThrough(editor)
})

it('a new topic is typed on through its first save', async () => {
  const { page } = await desk.as('editor')
  await page.goto('/admin/collections/topics/create')
  await page.locator('form[data-form-ready=true]').first().waitFor()
  await page.locator('#field-title').fill('又一专题')
  await page.locator('#field-slug').fill('you-yi-zhuan-ti')
  await page.locator('#field-intro').focus()
  await page.keyboard.press('Control+s')
  await page.keyboard.type('存着的时候写的一句导语，一个字不少。', { delay: 40 })
  await page.waitForURL(/\/topics\/(?!create)[^/?]+/)
  expect(await page.locator('#field-intro').inputValue()).toBe('存着的时候写的一句导语，一个字不少。')
  await expect.poll(() => page.locator('#action-save').isEnabled()).toBe(true)
  await page.keyboard.press('Control+s')
  await savedThrough({ page })
  await page.reload()
  await expect.poll(() => page.locator('#field-intro').inputValue()).toBe('存着的时候写的一句导语，一个字不少。')
})

it('a save that came too late shows the other’s list beside one’s own, and loses neither', async () => {
  const { page } = editor
  await page.goto(`/admin/collections/topics/${id}`)
  await page.locator('form[data-form-ready=true]').first().waitFor()
  const { revision } = await now()
  const theirs = { pieces, intro: '部主任写的导语', revision }
  // As when the editor's lock has run out.
  await editor.api('DELETE', '/payload-locked-documents?where[id][exists]=true')
  expect((await head.api('PATCH', `/topics/${id}`, theirs)).status).toBe(200)
  await page.locator('#field-title').fill('我改的专题名')
  await page.locator('#field-intro').fill('我写的导语')
  await page.locator('#action-save').click()
  await page.getByText('有人先改了', { exact: true }).waitFor()
  const rows = page.locator('.piece-dialog tbody tr')
  await rows.filter({ hasText: '部主任写的导语' }).getByText('我写的导语').waitFor()
  await rows.getByText('测试稿·甲；测试稿·乙').waitFor()
  expect(await seriousViolations(page, '.piece-dialog')).toEqual([])
  expect(await now()).toMatchObject({ title: '测试专题', intro: '部主任写的导语' })
  expect(await page.locator('#field-title').inputValue()).toBe('我改的专题名')

  // What only the other changed is shown as it is saved, and what is typed from now on is not taken away by it.
  await page.locator('#list-keep-mine').click()
  await expect.poll(async () => (await now()).title).toBe('我改的专题名')
  expect(await now()).toMatchObject({ intro: '我写的导语', pieces })
  await page.locator('.piece-dialog').waitFor({ state: 'detached' })
  await savedThrough(editor)
  await page.locator('#field-intro').fill('我又写的导语')
  await page.locator('#action-save').click()
  await expect.poll(async () => (await now()).intro).toBe('我又写的导语')
  expect(editor.complaints).toEqual([])
})
