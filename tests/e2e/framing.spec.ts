import type { Request } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { seriousViolations } from './support/accessibility'
import { type Desk, type Editor, openDesk, savedThrough } from './support/desk'
import { holdBack } from './support/holdBack'

/** Crops and the focal point of a picture, by a photographer in the picture's form. */
let desk: Desk
let photographer: Editor
let id: string

beforeAll(async () => {
  desk = await openDesk()
  photographer = await desk.as('photographer')
  // A red disc on grey: what attention points at, and what a crop around it must show.
  const disc = Buffer.from('<svg width="300" height="300"><circle cx="150" cy="150" r="150" fill="#e02020"/></svg>')
  const buffer = await sharp({ create: { width: 1500, height: 1000, channels: 3, background: '#8a8f94' } })
    .composite([{ input: await sharp(disc).png().toBuffer(), left: 1000, top: 350 }])
    .jpeg()
    .toBuffer()
  const { page, api } = photographer
  const sent = await page.request.post('/api/media', {
    headers: { Authorization: `JWT ${await tokenOf(photographer)}` },
    multipart: {
      file: { name: 'DSC_2001.jpg', mimeType: 'image/jpeg', buffer },
      _payload: JSON.stringify({ alt: '灰底上的红色圆盘' }),
    },
  })
  id = (await sent.json()).doc.id
  await vi.waitFor(async () => expect((await api('GET', `/media/${id}`)).body.renditionState).toBe('made'), {
    timeout: 60_000,
    interval: 300,
  })
})

afterAll(() => desk?.close())

async function tokenOf({ page }: Editor): Promise<string> {
  const login = await page.request.post('/api/users/login', {
    data: { email: 'photographer@newsroom.test', password: 'demo-newsroom' },
  })
  return (await login.json()).token
}

async function openPicture({ page }: Editor): Promise<void> {
  await page.goto(`/admin/collections/media/${id}`)
  await page.locator('form[data-form-ready=true]').first().waitFor()
  await page.locator('.framing__stage img').waitFor()
}

interface Stored {
  readonly crops: Readonly<Record<string, { x: number; y: number; width: number; height: number }>> | null
  readonly focalPoint: { x: number | null; y: number | null }
}

const stored = async () => (await photographer.api('GET', `/media/${id}`)).body as unknown as Stored

async function save({ page }: Editor): Promise<void> {
  const answered = page.waitForResponse(
    (response) => response.url().includes(`/api/media/${id}`) && response.request().method() === 'PATCH',
  )
  await page.locator('#action-save').click()
  expect((await answered).status()).toBe(200)
  await savedThrough({ page })
}

describe('the framing of a picture', () => {
  it('is suggested, set by mouse and keys, undone and given back, and says whose it is', async () => {
    const { page, complaints } = photographer
    await openPicture(photographer)
    const framing = page.locator('.framing')
    await framing.scrollIntoViewIfNeeded()
    expect(await framing.locator('.framing__mode', { hasText: '建议' }).count()).toBe(5)
    // Attention lies on the disc, right of the middle.
    const point = framing.locator('.framing__point')
    expect(Number((await point.getAttribute('style'))?.match(/left:\s*([\d.]+)%/)?.[1])).toBeGreaterThan(60)
    expect(await seriousViolations(page, '.framing')).toEqual([])

    await framing.locator('.framing__mode', { hasText: '1:1' }).click()
    const box = framing.locator('.framing__box')
    const before = await box.boundingBox()
    if (!before) throw new Error('no box')
    await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2)
    await page.mouse.down()
    await page.mouse.move(before.x + before.width / 2 - 120, before.y + before.height / 2, { steps: 4 })
    await page.mouse.up()
    await framing.locator('.framing__mode', { hasText: '1:1' }).getByText('手工').waitFor()
    await expect.poll(async () => (await box.boundingBox())?.x).toBeLessThan(before.x - 80)
    await box.focus()
    await page.keyboard.press('Shift+-')
    await expect.poll(async () => (await box.boundingBox())?.width).toBeLessThan(before.width - 5)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => Math.round((await box.boundingBox())?.width ?? 0)).toBe(Math.round(before.width))
    await save(photographer)
    const { crops, focalPoint } = await stored()
    expect(Object.keys(crops ?? {})).toEqual(['1:1'])
    expect(focalPoint.x).toBeNull()

    await framing.locator('.framing__mode', { hasText: '视觉中心' }).click()
    await point.focus()
    await page.keyboard.press('Shift+ArrowUp')
    await framing.locator('.framing__mode', { hasText: '视觉中心' }).getByText('手工').waitFor()
    await framing.getByRole('button', { name: '全部还原' }).click()
    expect(await framing.locator('.framing__mode', { hasText: '建议' }).count()).toBe(5)
    await framing.getByRole('button', { name: '撤销' }).click()
    await framing.locator('.framing__mode', { hasText: '1:1' }).getByText('手工').waitFor()
    await save(photographer)
    expect((await stored()).focalPoint.y).not.toBeNull()
    // Made anew with it, the page still shows the picture.
    await expect
      .poll(async () => (await photographer.api('GET', `/media/${id}`)).body.renditionState, { timeout: 60_000 })
      .toBe('made')
    await openPicture(photographer)
    await framing.locator('.framing__mode', { hasText: '1:1' }).getByText('手工').waitFor()
    expect(complaints).toEqual([])
  })

  it('keeps what is set while the answer to a save is still on its way', async () => {
    const { page } = photographer
    await openPicture(photographer)
    const framing = page.locator('.framing')
    await framing.locator('.framing__mode', { hasText: '4:3' }).click()
    await framing.locator('.framing__box').focus()
    await page.keyboard.press('Shift+-')
    let letThrough = () => {}
    const held = new Promise<void>((resolve) => {
      letThrough = resolve
    })
    // The form asks its server for how the fields are to be shown once a save is through.
    const isFormState = (request: Request) => request.method() === 'POST' && 'next-action' in request.headers()
    await page.route('**/admin/**', async (route) => {
      if (isFormState(route.request())) await held
      await route.continue()
    })
    const asked = page.waitForRequest(isFormState)
    await page.locator('#action-save').click()
    await asked
    const point = framing.locator('.framing__point')
    await framing.locator('.framing__mode', { hasText: '视觉中心' }).click()
    await point.focus()
    const before = await point.getAttribute('style')
    await page.keyboard.press('Shift+ArrowDown')
    await expect.poll(() => point.getAttribute('style')).not.toBe(before)
    const chosen = await point.getAttribute('style')
    letThrough()
    await expect.poll(() => page.locator('#action-save').isEnabled()).toBe(true)
    expect(await point.getAttribute('style')).toBe(chosen)
    await save(photographer)
    await page.unroute('**/admin/**')
    expect(Number(/top: ([\d.]+)%/.exec(chosen ?? '')?.[1])).toBeCloseTo(((await stored()).focalPoint.y ?? 0) * 100, 1)
  })

  it('and what is typed beside it stay when the page brings the picture anew after Back', async () => {
    const { page } = photographer
    await openPicture(photographer)
    await page.locator('.step-nav a[href$="/collections/media"]').click()
    await page.waitForURL(/\/collections\/media(\?|$)/)
    const held = await holdBack(page, (request) => 'rsc' in request.headers() && request.url().includes(`/media/${id}`))
    await page.goBack()
    await held.isAnswered
    const alt = page.locator('#field-alt')
    await alt.fill('返回后接着写')
    await held.letThrough()
    // The page takes its time to draw what has come.
    await page.waitForLoadState('networkidle')
    expect(await alt.inputValue()).toBe('返回后接着写')
    expect(await page.locator('#action-save').isEnabled()).toBe(true)
    await page.locator('#action-save').click()
    await expect.poll(async () => (await photographer.api('GET', `/media/${id}`)).body.alt).toBe('返回后接着写')
  })

  it('is set by a finger on a phone, without a page that can be pushed sideways', async () => {
    const phone = await desk.as('photographer', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      colorScheme: 'dark',
    })
    await openPicture(phone)
    const stage = phone.page.locator('.framing__stage')
    await stage.scrollIntoViewIfNeeded()
    const room = await stage.boundingBox()
    if (!room) throw new Error('no stage')
    expect(room.width).toBeLessThanOrEqual(390)
    await phone.page.touchscreen.tap(room.x + room.width * 0.25, room.y + room.height * 0.5)
    await phone.page.locator('.framing__place', { hasText: '左 25%' }).waitFor()
    const overflow = await phone.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
})
