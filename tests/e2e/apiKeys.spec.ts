import { afterAll, beforeAll, expect, it } from 'vitest'
import { seriousViolations } from './support/accessibility'
import { type Desk, openDesk } from './support/desk'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

afterAll(() => desk?.close())

it('an administrator makes a consumer and its key, hands it over, and sees it used', async () => {
  const { page, complaints } = await desk.as('admin')
  await page.goto('/admin/api-use')
  await page.getByText('还没有使用方').waitFor()

  await page.goto('/admin/collections/api-consumers/create')
  await page.getByText('保存后可以生成密钥').waitFor()
  await page.locator('form[data-form-ready=true]').first().waitFor()
  await page.locator('#field-name').fill('合作网站')
  await page.locator('#field-contact').fill('技术部')
  await page.locator('#action-save').click()
  await page.waitForURL(/\/api-consumers\/(?!create)[^/?]+/)

  await page.locator('#make-api-key').click()
  const key = await page.locator('.api-key input').inputValue()
  expect(key).toMatch(/^nk_[\w-]{40}$/)
  expect(await page.locator('#field-keyPrefix').inputValue()).toBe(key.slice(0, 10))
  expect(await seriousViolations(page, '.api-key')).toEqual([])
  const ask = (given: string) => fetch(`${desk.server.url}/api/articles?limit=1`, { headers: { 'x-api-key': given } })
  expect((await ask(key)).status).toBe(200)

  // A new one is asked about first, for the old one is good no longer.
  await page.locator('#make-api-key').click()
  await page.getByText('原来的密钥立即失效').waitFor()
  await page.locator('#renew-api-key-confirm').click()
  await expect.poll(() => page.locator('.api-key input').inputValue()).not.toBe(key)
  const renewed = await page.locator('.api-key input').inputValue()
  expect([(await ask(key)).status, (await ask(renewed)).status]).toEqual([401, 200])

  await page.goto('/admin/api-use')
  const row = page.locator('.api-use tbody tr').filter({ hasText: '合作网站' })
  await row.waitFor()
  expect((await row.locator('td').allInnerTexts()).slice(0, 5)).toEqual([
    `${renewed.slice(0, 10)}…`,
    '600',
    '2',
    '2',
    '0',
  ])
  expect(await seriousViolations(page, '.api-use')).toEqual([])
  expect(complaints).toEqual([])
})

it('nobody else sees the page’s figures', async () => {
  const { page } = await desk.as('chief')
  await page.goto('/admin/api-use')
  await page.getByText('只有系统管理员能查看接口用量').waitFor()
})

it('the documents are read without a mouse, on a phone', async () => {
  const { page, complaints } = await desk.as('admin', { viewport: { width: 390, height: 844 } })
  await page.goto('/developers?lang=zh')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect(await seriousViolations(page, 'body')).toEqual([])
  const parameters = page.locator('#listArticles summary').first()
  await parameters.focus()
  await page.keyboard.press('Enter')
  await page.locator('#listArticles').getByText('nextCursor').first().waitFor()
  expect(complaints).toEqual([])
})
