import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accept, answer, type Receiver, startReceiver } from '../int/support/receiver'
import { seriousViolations } from './support/accessibility'
import { createPiece, type Desk, type Editor, openDesk, openPage, takeStep } from './support/desk'

/** An administrator sets up a receiver of webhooks, tests it, sees that it fails, and sends again what it missed. */
let desk: Desk
let admin: Editor
let receiver: Receiver
let endpoint: string

beforeAll(async () => {
  receiver = await startReceiver()
  desk = await openDesk({ env: { WEBHOOK_ALLOWED_HOSTS: receiver.host } })
  admin = await desk.as('admin')
})

afterAll(async () => {
  await desk?.close()
  await receiver?.close()
})

const form = '/admin/collections/webhook-endpoints'

async function publishOne(slugline: string): Promise<void> {
  const [reporter, editor, deskHead, chief] = [
    await desk.as('reporter'),
    await desk.as('editor'),
    await desk.as('desk'),
    await desk.as('chief'),
  ]
  const id = await createPiece(reporter, { slugline, headline: slugline })
  await takeStep(reporter, id, 'submit')
  for (const reviewer of [editor, deskHead, chief]) await takeStep(reviewer, id, 'approve')
  await takeStep(chief, id, 'publish')
}

/** The line of a delivery that the receiver could not take, on the endpoint's page; it is tried again after five seconds. */
async function failedOnce(slugline: string): Promise<Locator> {
  receiver.behave(answer(500))
  await publishOne(slugline)
  await openPage(admin, `${form}/${endpoint}`, '.webhook-log__line')
  const line = admin.page.locator('.webhook-log__line').first()
  await line.getByText('HTTP 500').waitFor()
  return line
}

/** Pixels by which the page is wider than its window. */
const overflowOf = ({ page }: Editor) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe('the page of a webhook endpoint', () => {
  it('shows the secret that the system has made once, after the creation', async () => {
    const { page } = admin
    await openPage(admin, `${form}/create`, '#field-name')
    await page.locator('#field-name').fill('合作网站')
    await page.locator('#field-url').fill(receiver.url)
    await page.locator('#action-save').click()
    await page.locator('#webhook-show-secret').click()
    const shown = page.locator('.webhook-secret__shown input')
    await shown.waitFor()
    const secret = await shown.inputValue()
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    await page.waitForURL(/webhook-endpoints\/[0-9a-f-]{36}/)
    endpoint = /webhook-endpoints\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
    await page.reload()
    await page.locator('.webhook-panel').waitFor()
    expect(await page.locator('#webhook-show-secret').count()).toBe(0)
    expect(await page.content()).not.toContain(secret)
  })

  it('tests the receiver, and says what came of it', async () => {
    const { page } = admin
    await openPage(admin, `${form}/${endpoint}`, '#webhook-test')
    await page.locator('#webhook-test').click()
    await page.locator('#dialog-confirm').click()
    await page.getByText('对方已收下（204').waitFor()
    receiver.behave(answer(302, { location: 'http://127.0.0.1:1/' }))
    await page.locator('#webhook-test').click()
    await page.locator('#dialog-confirm').click()
    await page.getByText('推送不跟随跳转').waitFor()
  })

  it('shows what failed and when it is tried again, and sends it again by its button', async () => {
    const { page } = admin
    const line = await failedOnce('测试推送甲')
    await line.getByText('对方服务器出错').waitFor()
    expect(await seriousViolations(page, '.webhook-panel')).toEqual([])
    receiver.behave(accept)
    await line.getByRole('button', { name: '重发' }).click()
    await page.locator('#dialog-confirm').click()
    await line.getByText('已送达').waitFor({ timeout: 15_000 })
  })

  it('keeps the question open when the delivery is tried again meanwhile, and sends it again after that', async () => {
    const { page } = admin
    const line = await failedOnce('测试推送乙')
    let letGo = () => {}
    const tried = new Promise<void>((resolve) =>
      receiver.behave((req, res) => {
        letGo = () => accept(req, res)
        resolve()
      }),
    )
    await line.getByRole('button', { name: '重发' }).click()
    await page.locator('#dialog-confirm').waitFor()
    await tried
    await line.getByText('正在发送').waitFor()
    await page.locator('#dialog-confirm').click()
    await page.locator('.piece-dialog [role=alert]', { hasText: '请等它有了结果再重发' }).waitFor()
    receiver.behave(accept)
    letGo()
    await line.getByText('已送达').waitFor({ timeout: 15_000 })
    const before = receiver.received.length
    await page.locator('#dialog-confirm').click()
    await page.locator('.piece-dialog').waitFor({ state: 'detached' })
    await expect.poll(() => receiver.received.length).toBe(before + 1)
  })

  it('fits a phone', async () => {
    const phone = await desk.as('admin', { viewport: { width: 390, height: 844 } })
    await openPage(phone, `${form}/${endpoint}`, '.webhook-log__line')
    expect(await overflowOf(phone)).toBeLessThanOrEqual(0)
    expect(await seriousViolations(phone.page, '.webhook-panel')).toEqual([])
    await openPage(phone, '/admin/collections/webhook-deliveries', '.table')
    await phone.page.locator('td a').first().click()
    await phone.page.locator('.webhook-log__resend').waitFor()
    expect(await overflowOf(phone)).toBeLessThanOrEqual(0)
  })

  it('and the log of all endpoints keep to the page’s own server', async () => {
    await openPage(admin, '/admin/collections/webhook-deliveries', '.table')
    await admin.page.getByText('合作网站').first().waitFor()
    expect(admin.complaints).toEqual([])
  })

  it('keeps the question when the receiver goes for good meanwhile, and says that the endpoint is off', async () => {
    const { page } = admin
    const line = await failedOnce('测试推送丙')
    receiver.behave(answer(410))
    await line.getByRole('button', { name: '重发' }).click()
    await page.locator('#dialog-confirm').waitFor()
    await page.locator('.webhook-panel').getByText('410').first().waitFor()
    await line.getByRole('button', { name: '重发' }).waitFor({ state: 'detached' })
    await page.locator('#dialog-confirm').click()
    await page.locator('.piece-dialog [role=alert]', { hasText: '停用' }).waitFor()
  })
})
