import { createHash } from 'node:crypto'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { momentOfField, writtenSecond } from '../../src/newsroom/newsroomTimeRules'
import { seriousViolations } from './support/accessibility'
import { enterWork, type OpenedContest, openContest, pattern } from './support/contest'
import { type Desk, type Editor, focusIsOn, openDesk, openPage } from './support/desk'

/** The contest office looks through what was entered: one file by two people, one of an earlier contest. */
let desk: Desk
let contest: OpenedContest
const category = '风光类'

beforeAll(async () => {
  desk = await openDesk()
  const earlier = await openContest(desk, { title: '上一届大赛', categories: [category], closesInSeconds: 600 })
  contest = await openContest(desk, { categories: [category], closesInSeconds: 3_600 })
  const [shared, old, own] = [await pattern(1), await pattern(2), await pattern(3)]
  const work = (title: string, pictures: readonly Buffer[]) => ({
    category,
    title,
    author: `${title}的作者`,
    email: `${crypto.randomUUID()}@example.org`,
    pictures,
  })
  await enterWork(desk, earlier.id, work('旧作', [old]))
  await enterWork(desk, contest.id, work('江面', [own, shared]))
  await enterWork(desk, contest.id, work('换了题目', [shared]))
  await enterWork(desk, contest.id, work('又投旧作', [old]))
  await enterWork(desk, contest.id, work('只此一件', [await pattern(4)]))
}, 240_000)

afterAll(() => desk?.close())

const entriesAddress = () => `/admin/collections/photo-contests/${contest.id}/entries`
const rowsOf = (page: Editor['page']) => page.locator('.contest-entries tbody tr')

describe('the contest office', () => {
  it('sees which entries have the same picture, and by keys those alone', async () => {
    const office = await desk.as('desk')
    const { page } = office
    await openPage(office, entriesAddress(), '.contest-entries tbody')
    await page.getByText('共 4 件，其中 3 件的图片在别处也有。').waitFor()
    expect(await rowsOf(page).count()).toBe(4)
    await rowsOf(page).filter({ hasText: '江面' }).first().getByText('本届另一件作品').waitFor()
    await page.getByText('“上一届大赛”的作品').waitFor()
    const pictures = page.locator('.entry-thumb img')
    await expect
      .poll(() => pictures.evaluateAll((all) => all.map((img) => (img as HTMLImageElement).naturalWidth > 0)))
      .toEqual([true, true, true, true])
    expect(await seriousViolations(page, '.contest-entries')).toEqual([])
    await page.getByRole('button', { name: '只看图片重复的' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => rowsOf(page).count()).toBe(3)
    expect(await page.locator('.contest-entries [aria-pressed=true]').textContent()).toBe('只看图片重复的')
    await focusIsOn(page, '.contest-entries__filter [aria-pressed=true]')
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await inEnglishAndDark(page)
    await page.getByText('4 entries; 3 with a picture that stands elsewhere too.').waitFor()
    await rowsOf(page).first().waitFor()
    expect(await seriousViolations(page, '.contest-entries')).toEqual([])
    expect(office.complaints).toEqual([])
  })

  it('finds with an entry what is kept for disputes, and decides on it with a reason', async () => {
    const office = await desk.as('desk')
    const { page } = office
    await openPage(office, entriesAddress(), '.contest-entries tbody')
    await page.getByRole('link', { name: '换了题目', exact: true }).click()
    await page.locator('.entry-desk summary').focus()
    await page.keyboard.press('Enter')
    const record = page.locator('.entry-picture')
    await record.getByText(/^[0-9a-f]{64}$/).waitFor()
    for (const text of ['✓ 文件与指纹相符', 'a.jpg', '2026-01-31 12:00:00', 'Testmaker Camera One'])
      await record.getByText(text).first().waitFor()
    const entry = (
      await office.api('GET', `/contest-entries?depth=0&where[title][equals]=${encodeURIComponent('换了题目')}`)
    ).body.docs as { id: string; submittedAt: string }[]
    const submittedAt = entry[0]?.submittedAt ?? ''
    const written = writtenSecond(submittedAt, 'Asia/Shanghai')
    await page.locator('.entry-desk__facts', { hasText: written }).waitFor()
    expect(await momentIn(page.locator('#field-submittedAt'))).toBe(toTheSecond(submittedAt))
    expect(await seriousViolations(page, '.entry-desk')).toEqual([])

    await page.locator('#entry-disqualify').focus()
    await page.keyboard.press('Enter')
    await page.locator('#entry-reason').waitFor()
    expect(await page.locator('#entry-confirm').isDisabled()).toBe(true)
    expect(await seriousViolations(page, '.piece-dialog')).toEqual([])
    await page.keyboard.type('与另一件作品是同一张图片')
    await page.keyboard.press('Control+Enter')
    await page.locator('.entry-desk__facts', { hasText: '与另一件作品是同一张图片' }).waitFor()
    await page.locator('.entry-desk__facts .state-badge', { hasText: '已取消资格' }).waitFor()
    await focusIsOn(page, '.entry-desk__facts')
    await page.locator('#entry-reinstate').click()
    await page.locator('#entry-reason').fill('误会')
    await page.locator('#entry-confirm').click()
    await page.locator('.entry-desk__facts .state-badge', { hasText: '有效' }).waitFor()
    const { events } = (await office.api('GET', `/photo-contests/${contest.id}/history`)).body
    expect((events as { action: string }[]).map(({ action }) => action).slice(-2)).toEqual([
      'disqualifyEntry',
      'reinstateEntry',
    ])
    expect(office.complaints).toEqual([])
  })

  it('forgets an entrant who asks for it, once the works are taken back, and says why not before', async () => {
    const office = await desk.as('desk')
    const { page } = office
    const [entrant] = (
      await office.api('GET', `/contest-entrants?depth=0&where[contest][equals]=${contest.id}&limit=1`)
    ).body.docs as { id: string }[]
    await openPage(office, `/admin/collections/contest-entrants/${entrant?.id}`, '#entrant-erase')
    await page.locator('#entrant-erase').focus()
    await page.keyboard.press('Enter')
    await page.locator('#entrant-confirm').click()
    await page.getByText('征稿期间须先撤回此人的作品').waitFor()
    expect(await seriousViolations(page, '.piece-dialog')).toEqual([])
    await page.keyboard.press('Escape')
    const [entry] = (await office.api('GET', `/contest-entries?depth=0&where[entrant][equals]=${entrant?.id}`)).body
      .docs as { id: string }[]
    const disqualified = await office.api('POST', `/contest-entries/${entry?.id}/disqualify`, { reason: '作者要求' })
    expect(disqualified.status).toBe(200)
    await page.locator('#entrant-erase').click()
    await page.locator('#entrant-confirm').click()
    await page.locator('#entrant-erase').waitFor({ state: 'detached' })
    await expect.poll(() => page.locator('#field-phone').inputValue()).toBe('')
    const { body } = await office.api('GET', `/contest-entrants/${entrant?.id}?depth=0`)
    expect(body).toMatchObject({ name: null, phone: null, email: null })
    expect(office.complaints).toEqual([])
  })

  it('has the deadline by the newsroom’s clock, to the second', async () => {
    const office = await desk.as('desk', { timezoneId: 'America/New_York' })
    await openPage(office, `/admin/collections/photo-contests/${contest.id}`, '#field-entering__closesAt')
    const field = office.page.locator('#field-entering__closesAt')
    expect(await field.getAttribute('step')).toBe('1')
    await expect.poll(() => momentIn(field)).toBe(toTheSecond(contest.closesAt.toISOString()))
  })

  it('drafts the announcement from there, once there is a winner', async () => {
    const office = await desk.as('desk')
    const { page } = office
    await openPage(office, entriesAddress(), '#draft-announcement')
    await page.getByText('授奖以后才能起草揭晓稿件').waitFor()
    expect(await page.locator('#draft-announcement').isDisabled()).toBe(true)
    const award = { contest: contest.id, category, tier: 'first', rank: 1, quota: 1 }
    const { body: made } = await office.api('POST', '/contest-awards', award)
    const standing = `where[contest][equals]=${contest.id}&where[status][equals]=entered`
    const { body: entries } = await office.api('GET', `/contest-entries?depth=0&limit=1&${standing}`)
    const [entry] = entries.docs as { id: string }[]
    const winners = `/contest-awards/${(made.doc as { id: string }).id}/winners`
    expect((await office.api('POST', winners, { entry: entry?.id })).status).toBe(201)
    await openPage(office, entriesAddress(), '#draft-announcement:not([disabled])')
    await page.locator('#draft-announcement').click()
    await page.getByText('大赛已经发布').waitFor()
    await page.getByRole('link', { name: '已起草，打开稿件' }).click()
    await page.locator('.track-stepper').waitFor()
    expect(await page.locator('#field-headline').inputValue()).toContain('评选结果揭晓')
    const back = await office.api('DELETE', `${winners}/${entry?.id}`, { reason: '重新评议' })
    expect(back.status).toBe(200)
  })

  it('is asked by nobody else: others have no such tab', async () => {
    const reporter = await desk.as('reporter')
    const { page } = reporter
    await openPage(reporter, `/admin/collections/photo-contests/${contest.id}`, '.track-stepper')
    await page.locator('.doc-tabs__tabs', { hasText: '审稿记录' }).waitFor()
    expect(await page.locator('.doc-tabs__tabs', { hasText: '参赛作品' }).count()).toBe(0)
    await page.goto(entriesAddress())
    await page.getByText('这里由大赛办').waitFor()
    expect(await page.locator('.contest-entries table').count()).toBe(0)
  })
})

describe('a photographer with an account', () => {
  const card = (page: Editor['page']) => page.locator(`[data-contest="${contest.id}"]`)
  const sendButton = (page: Editor['page']) => page.getByRole('button', { name: '投稿', exact: true })
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer })
  const confirmAll = async (page: Editor['page']) => {
    for (const field of ['acceptsRules', 'isOfAge', 'hasRights']) await page.locator(`#enter-${field}`).check()
  }
  const fitsPhone = async (page: Editor['page']) => {
    await page.setViewportSize({ width: 390, height: 844 })
    return page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
  }

  it('enters a work: it outlives a reload, what is missing is said at its field, and pressed twice it is one entry', async () => {
    const photographer = await desk.as('photographer')
    const { page } = photographer
    await openPage(photographer, '/admin', '.desk__numbers')
    await page.locator(`#desk-call-${contest.id}`, { hasText: '已投 0 件' }).click()
    await card(page).getByText(writtenSecond(contest.closesAt.toISOString(), 'Asia/Shanghai')).waitFor()
    await card(page).locator('.enter-card__open').focus()
    await page.keyboard.press('Enter')
    await focusIsOn(page, '#enter-category')
    await page.locator('#enter-description').fill('写好的说明')
    await sendButton(page).click()
    await page.locator('#enter-title-problem', { hasText: '请填写作品名' }).waitFor()
    await focusIsOn(page, '#enter-title')
    for (const field of ['pictures', 'acceptsRules', 'isOfAge', 'hasRights'])
      await page.locator(`#enter-${field}-problem`).waitFor()
    expect(await seriousViolations(page, '.enter')).toEqual([])
    expect(await page.locator('#enter-description').inputValue()).toBe('写好的说明')
    await page.locator('#enter-title').fill('晨雾')
    await page.locator('#enter-title-problem').waitFor({ state: 'detached' })
    const [first, second] = [await pattern(5), await pattern(6)]
    await page.locator('#enter-pictures').setInputFiles([file('b.jpg', second), file('a.jpg', first)])
    // By its key: the pictures that are being drawn move what a pointer aims at.
    await page.getByRole('button', { name: 'a.jpg 提前一位' }).press('Enter')
    await expect.poll(() => page.locator('.enter-chosen__name').allTextContents()).toEqual(['a.jpg', 'b.jpg'])
    await confirmAll(page)
    // Left in the middle, it stands there again; files cannot, and confirming is done anew.
    await page.reload()
    await page.locator('.enter-form__back', { hasText: '没有投出的内容' }).waitFor()
    expect(await page.locator('#enter-title').inputValue()).toBe('晨雾')
    expect(await page.locator('#enter-description').inputValue()).toBe('写好的说明')
    expect(await page.locator('.enter-form__consent input:checked').count()).toBe(0)
    expect(await page.locator('.enter-missing li').allTextContents()).toEqual(['a.jpg', 'b.jpg'])
    await confirmAll(page)
    await sendButton(page).click()
    await page.locator('#enter-pictures-problem', { hasText: '请重新选择 a.jpg、b.jpg' }).waitFor()
    expect(await seriousViolations(page, '.enter')).toEqual([])
    await page.locator('#enter-pictures').setInputFiles([file('b.jpg', second), file('a.jpg', first)])
    await page.locator('.enter-missing').waitFor({ state: 'detached' })
    expect(await page.locator('.enter-chosen__name').allTextContents()).toEqual(['a.jpg', 'b.jpg'])
    expect(await fitsPhone(page)).toBe(true)
    await sendButton(page).dblclick()
    await focusIsOn(page, '.enter-receipt h3')
    const receipt = page.locator('.enter-receipt')
    const hashes = [first, second].map((content) => createHash('sha256').update(content).digest('hex'))
    expect(await receipt.locator('li code').allTextContents()).toEqual(hashes)
    const title = encodeURIComponent('晨雾')
    const { docs } = (await photographer.api('GET', `/contest-entries?depth=0&where[title][equals]=${title}`)).body
    expect(docs).toMatchObject([{ number: await receipt.locator('code').first().textContent(), status: 'entered' }])
    await card(page).locator('.enter-own li').filter({ hasText: '晨雾' }).getByText('有效').waitFor()
    await card(page).getByText('已投 1 件').first().waitFor()
    expect(await seriousViolations(page, '.enter')).toEqual([])
    expect(await fitsPhone(page)).toBe(true)
    // What was sent does not come back.
    await page.reload()
    await card(page).locator('.enter-card__open').waitFor()
    await page.waitForTimeout(500)
    expect(await page.locator('.enter-unsent, .enter-form').count()).toBe(0)
    expect(photographer.complaints).toEqual([])
  })

  it('has one entry too where the first answer was lost and the page with it, and takes it back', async () => {
    const photographer = await desk.as('photographer')
    const { page } = photographer
    await openPage(photographer, '/admin/contests/enter', `[data-contest="${contest.id}"]`)
    await card(page).locator('.enter-card__open').click()
    await page.locator('#enter-title').fill('夜航')
    await page.getByRole('button', { name: '返回', exact: true }).click()
    await focusIsOn(page, `[data-contest="${contest.id}"] .enter-card__open`)
    await card(page).getByRole('button', { name: '丢弃“夜航”' }).click()
    await page.getByRole('button', { name: '撤销', exact: true }).click()
    await card(page).getByRole('button', { name: '接着填“夜航”' }).click()
    expect(await page.locator('#enter-title').inputValue()).toBe('夜航')
    const picture = file('c.jpg', await pattern(7))
    await page.locator('#enter-pictures').setInputFiles([picture])
    await confirmAll(page)
    const address = `**/api/photo-contests/${contest.id}/entries`
    await page.route(address, async (route) => {
      await route.fetch()
      await route.abort()
    })
    await sendButton(page).click()
    await page.getByText('没有收到服务器的答复，填写的内容还在').waitFor()
    await page.unroute(address)
    await page.reload()
    await page.locator('#enter-pictures').setInputFiles([picture])
    await confirmAll(page)
    await sendButton(page).click()
    await page.locator('.enter-receipt').waitFor()
    const own = page.locator('.enter-own li').filter({ hasText: '夜航' })
    await own.waitFor()
    expect(await own.count()).toBe(1)
    await inEnglishAndDark(page)
    await own.getByRole('button', { name: 'Withdraw “夜航”' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('#enter-withdraw-confirm').waitFor()
    expect(await seriousViolations(page, '.piece-dialog')).toEqual([])
    await page.keyboard.press('Control+Enter')
    await own.getByText('Withdrawn', { exact: true }).waitFor()
    await page.getByText('“夜航” is withdrawn.').waitFor()
    await focusIsOn(page, '.enter-own h3')
    expect(await seriousViolations(page, '.enter')).toEqual([])
  })

  it('is told why not, where the account does not work on content', async () => {
    const admin = await desk.as('admin')
    await openPage(admin, '/admin/contests/enter', '.enter__refusal')
    await admin.page.getByText('这个账号没有采编角色').waitFor()
    expect(await admin.page.locator('.enter-card__open').count()).toBe(0)
  })
})

/** What a field says by the newsroom's clock; the browser leaves out a second of 0. */
const momentIn = async (field: Locator) => momentOfField(await field.inputValue(), 'Asia/Shanghai')
const toTheSecond = (iso: string) => new Date(Math.floor(Date.parse(iso) / 1_000) * 1_000).toISOString()

/** Reloads the page so. */
async function inEnglishAndDark(page: Editor['page']): Promise<void> {
  const cookies = { 'payload-theme': 'dark', 'payload-lng': 'en' }
  await page
    .context()
    .addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url: desk.server.url })))
  await page.reload()
}
