import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from './support/accessibility'
import { enterWork, openContest, pattern } from './support/contest'
import { type Desk, type Editor, focusIsOn, openDesk, openPage } from './support/desk'
import { holdBack } from './support/holdBack'

/** A contest judged from the shortlist to the awards: two of the staff and one from outside judge, the office does the rest. */
let desk: Desk
let office: Editor
let juror: Editor
let contest: string
const others: Editor[] = []
const outside = { email: 'juror@outside.test', name: '社外评委', password: 'outside-juror', roles: [] }
const category = '风光类'

beforeAll(async () => {
  desk = await openDesk()
  office = await desk.as('desk')
  juror = await desk.as('editor')
  others.push(await desk.as('proofreader'), await outsideJuror())
  contest = await judgedContest()
}, 240_000)

afterAll(() => desk?.close())

describe('judging', () => {
  it('begins with a shortlist, by keys: chosen, handed in, and final', async () => {
    const round = await planned({ kind: 'shortlist', quorum: 2, advance: 3 })
    await openPage(office, `/admin/collections/contest-rounds/${round}`, '#round-open')
    await formIsLocked(false)
    await opened(round)
    await formIsLocked(true)
    const { page } = juror
    await openPage(juror, '/admin/judging', '.round-card')
    await page.locator('.round-card').focus()
    await page.keyboard.press('Enter')
    await page.locator('.booth__code strong').waitFor()
    await focusIsOn(page, '.judging__head h1')
    await page.getByText('您的票在本轮结束前密封').waitFor()
    await page.locator('.stage img').first().waitFor()
    await page.waitForFunction(() => document.querySelector<HTMLImageElement>('.stage img')?.complete)
    expect(await seriousViolations(page, '.judging')).toEqual([])
    const first = await codeShown(page)
    expect(await page.locator('#vote-hand-in').isDisabled()).toBe(true)
    // The button that led away and back still has the cursor: Enter hands in, and does not lead on.
    await page.locator('#booth-next').click()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => codeShown(page)).toBe(first)
    await page.keyboard.press('n')
    await page.keyboard.press('y')
    await page.keyboard.press('Enter')
    await page.getByText('已评 1 / 4').waitFor()
    await expect.poll(() => codeShown(page)).not.toBe(first)
    await focusIsOn(page, '.booth__code')
    await page.keyboard.press('ArrowLeft')
    await page.getByText('您的票：入围').waitFor()
    expect(await page.locator('#vote-yes').count()).toBe(0)
    await page.keyboard.press('ArrowRight')
    // Whoever looks on while a ballot is under way is not taken away from what is looked at.
    const held = await holdBack(page, (request) => request.method() === 'POST' && request.url().endsWith('/ballots'))
    const second = await codeShown(page)
    await page.keyboard.press('y')
    await page.keyboard.press('Enter')
    await held.isAnswered
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => codeShown(page)).not.toBe(second)
    await page.keyboard.press('ArrowRight')
    const fourth = await codeShown(page)
    await held.letThrough()
    await page.getByText('已评 2 / 4').waitFor()
    expect(await codeShown(page)).toBe(fourth)
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('y')
    await page.keyboard.press('Enter')
    await page.getByText('已评 3 / 4').waitFor()
    const last = await codeShown(page)
    await page.keyboard.press('r')
    await page.locator('#recuse-reason').waitFor()
    // What belongs to the field is no vote.
    await page.locator('#recuse-reason').fill('yny 认出了作者')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.locator('#recuse-reason').waitFor({ state: 'detached' })
    await page.locator('#booth-recuse').click()
    expect(await page.locator('#recuse-reason').inputValue()).toBe('yny 认出了作者\n')
    await page.locator('#recuse-confirm').click()
    await page.getByText('都评完了').waitFor()
    await page.getByText('回避 1').waitFor()
    await page.locator('.piece-dialog').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '全部', exact: true }).click()
    await page.locator('.booth__filter [aria-pressed=true]', { hasText: '全部' }).waitFor()
    await expect.poll(() => page.locator('.booth__place').textContent()).toContain('共 3 件')
    expect(last).not.toBe(first)
    await page.getByRole('button', { name: '← 全部轮次' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.round-card').waitFor()
    await focusIsOn(page, '.judging > h1')

    for (const other of others)
      for (const code of await codesFor(other, round)) await handIn(other, round, { entry: code, vote: 'yes' })
    await closed(round)
    expect(juror.complaints).toEqual([])
  })

  it('goes on by scores, on a phone too, with what the office sees meanwhile', async () => {
    const criteria = [
      { name: '内容', weight: 2 },
      { name: '技术', weight: 1 },
    ]
    const round = await planned({ kind: 'score', criteria, quorum: 3, advance: 2 })
    await opened(round)
    const { page } = juror
    await openPage(juror, `/admin/judging?round=${round}`, '.vote__criterion')
    expect(await seriousViolations(page, '.judging')).toEqual([])
    await inTheDark(page)
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await page.locator('.vote__criterion').first().getByRole('button', { name: '9' }).click()
    await page.locator('.vote__criterion').nth(1).getByRole('button', { name: '10' }).click()
    await page.locator('#vote-hand-in').click()
    await page.getByText(/已评 1 \/ 3/).waitFor()
    await focusIsOn(page, '.booth__code')
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.keyboard.press('9')
    await page.keyboard.press('0')
    await page.keyboard.press('Enter')
    await page.getByText(/已评 2 \/ 3/).waitFor()

    await openPage(office, `/admin/collections/contest-rounds/${round}`, '#round-close')
    await office.page.getByRole('row', { name: /编辑（演示）/ }).waitFor()
    expect(await seriousViolations(office.page, '.round-desk')).toEqual([])
    await office.page.locator('#round-close').click()
    await office.page.locator('#round-close-confirm').click()
    await office.page.locator('.piece-dialog__warning').waitFor()
    expect(await office.page.locator('#round-close-confirm').isDisabled()).toBe(true)
    await office.page.keyboard.press('Escape')

    const rest = (await codesFor(juror, round)).length
    expect(rest).toBe(1)
    for (const code of await codesFor(juror, round)) await handIn(juror, round, { entry: code, scores: [5, 5] })
    for (const other of others)
      for (const code of await codesFor(other, round)) await handIn(other, round, { entry: code, scores: [8, 6] })
    await closed(round)
    await openPage(juror, `/admin/judging?round=${round}`, '.result table')
    expect(await seriousViolations(page, '.judging')).toEqual([])
    expect(await page.locator('.result__on').count()).toBe(2)
    expect(await page.locator('.result a').count()).toBe(0)
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await seriousViolations(page, '.judging')).toEqual([])
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it('ends with a ranking, its ties decided by the chair, and the awards', async () => {
    const round = await planned({ kind: 'ranking', quorum: 2 })
    await opened(round)
    const { page } = juror
    await openPage(juror, `/admin/judging?round=${round}`, '.order__row')
    expect(await seriousViolations(page, '.judging')).toEqual([])
    const [top, second] = await page.locator('.order__what strong').allTextContents()
    await page.getByRole('button', { name: `下移 ${top}` }).click()
    await expect.poll(() => page.locator('.order__what strong').allTextContents()).toEqual([second, top])
    await page.reload()
    await page.locator('.order__row').first().waitFor()
    await expect.poll(() => page.locator('.order__what strong').allTextContents()).toEqual([second, top])
    await page.getByRole('button', { name: `上移 ${top}` }).focus()
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(() => page.locator('.order__what strong').allTextContents()).toEqual([top, second])
    await page.locator('.ranking__hand-in').click()
    await page.locator('#rank-confirm').click()
    await page.getByText('这一类别您已经提交排名').waitFor()
    await focusIsOn(page, '.ranking__category h2')

    const [outsider] = others.slice(-1)
    if (!outsider) throw new Error('nobody from outside')
    await outsider.page.goto('/admin')
    await outsider.page.waitForURL('**/admin/judging')
    await outsider.page.locator('.round-card').first().waitFor()
    expect(await outsider.page.locator('.newsroom-nav a').allTextContents()).toEqual(['评审'])
    expect(await outsider.page.locator('.nav-group').count()).toBe(0)
    await openPage(outsider, '/admin/judging', '.round-card')
    await outsider.page.locator('#inbox-action').click()
    await outsider.page.locator('.inbox-row a').first().click()
    await outsider.page.locator('.round-card').first().waitFor()
    expect(outsider.complaints).toEqual([])
    expect((await outsider.page.goto('/admin/collections/articles'))?.status()).toBe(404)
    await handIn(outsider, round, { category, order: [second, top] })
    await closed(round)

    // One first place each, and level in the round before.
    await openPage(juror, `/admin/judging?round=${round}`, '.tie textarea')
    await page.locator('.tie textarea').fill('题材更难得')
    // In whatever order they stand: their numbers are random.
    const [upper, lower] = await page.locator('.tie .order__what strong').allTextContents()
    await page.getByRole('button', { name: `上移 ${lower}` }).click()
    expect(await seriousViolations(page, '.judging')).toEqual([])
    await page.locator('.tie__decide').click()
    await page.getByText(`裁定：${lower} → ${upper}。理由：题材更难得`).waitFor()
    await focusIsOn(page, '.tie--decided')
    await openPage(office, `/admin/collections/contest-rounds/${round}`, '#give-awards')
    await office.page.locator('#give-awards:enabled').click()
    await office.page.locator('.award-plan__list li').nth(1).waitFor()
    await office.page.locator('#give-awards-confirm').click()
    await office.page.getByText('已授出 2 项').waitFor()
    await openPage(office, '/admin/judging', '.round-card')
    expect(await office.page.locator('.round-card').count()).toBe(3)
    for (const editor of [office, juror, ...others]) expect(editor.complaints).toEqual([])
  })

  it('tells whoever is no juror that there is nothing to judge', async () => {
    const reporter = await desk.as('reporter')
    await openPage(reporter, '/admin/judging', '.judging__empty')
    expect(await seriousViolations(reporter.page, '.judging')).toEqual([])
  })
})

type Page = Editor['page']

/** In English and dark for a moment. */
async function inTheDark(page: Page): Promise<void> {
  const cookies = [
    ['payload-theme', 'dark'],
    ['payload-lng', 'en'],
  ] as const
  await page.context().addCookies(cookies.map(([name, value]) => ({ name, value, url: desk.server.url })))
  await page.reload()
  await page.getByText('Your ballots are sealed until the round closes').waitFor()
  await page.locator('.stage img').first().waitFor()
  expect(await seriousViolations(page, '.judging')).toEqual([])
  for (const [name] of cookies) await page.context().clearCookies({ name })
  await page.reload()
  await page.getByText('您的票在本轮结束前密封').waitFor()
}

const codeShown = async (page: Page) => (await page.locator('.booth__code strong').textContent()) ?? ''

describe('a juror from outside who is invited', () => {
  it('is told what for, sets a password by its rule, and lands on the judging before a round names the account', async () => {
    const admin = await desk.as('admin')
    const invitation = { name: '应邀评委', email: 'invited@outside.test', isJuror: true, language: 'zh' }
    const { status, body } = await admin.api('POST', '/users/invite', invitation)
    expect(status).toBe(201)
    const page = await desk.reader()
    await page.goto(String(body.url))
    await page.getByRole('heading', { name: '欢迎担任评委' }).waitFor()
    await page.getByText('应邀评委，您好').waitFor()
    await page.getByText('密码至少 12 个字符').waitFor()
    expect(await seriousViolations(page, '.welcome')).toEqual([])
    for (const field of ['#field-password', '#field-confirm-password'])
      await page.locator(field).fill('湖边三棵老柳树和一条小木船')
    await page.getByRole('button', { name: '设置密码' }).click()
    await page.waitForURL('**/admin/judging')
    await page.getByText('还没有指定给您的评审轮次').waitFor()
    const later = await desk.reader()
    await later.goto(String(body.url))
    await later.getByRole('heading', { name: '这条链接已失效' }).waitFor()
  })
})

async function outsideJuror(): Promise<Editor> {
  const admin = await desk.as('admin')
  expect((await admin.api('POST', '/users', outside)).status).toBe(201)
  const page = await desk.reader()
  const context = page.context()
  const { token } = await (await context.request.post('/api/users/login', { data: outside })).json()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // An article's list is asked for on purpose, last of all, and is not there.
    if (message.type() === 'error' && !message.location().url.endsWith('/admin/collections/articles'))
      complaints.push(`${message.text()} ${message.location().url}`)
  })
  const api: Editor['api'] = async (method, address, body) => {
    const headers = { Authorization: `JWT ${token}`, 'Accept-Language': 'zh' }
    const response = await context.request.fetch(`/api${address}`, {
      method,
      headers,
      ...(body === undefined ? {} : { data: body }),
    })
    return { status: response.status(), body: await response.json() }
  }
  return { page, complaints, api }
}

/** Four works of one category, entered by the public while the contest takes entries. */
async function judgedContest(): Promise<string> {
  // Drawn before the contest opens, and entered before all else: it closes by the clock.
  const works = await Promise.all(
    [0, 1, 2, 3].map(async (place) => ({
      category,
      title: `作品${place}`,
      email: `entrant${place}@example.org`,
      pictures: await Promise.all((place === 0 ? [0, 1, 2] : [place * 3]).map(pattern)),
    })),
  )
  const opened = await openContest(desk, { categories: [category], closesInSeconds: 25 })
  for (const work of works) await enterWork(desk, opened.id, work)
  const reporter = await desk.as('reporter')
  for (const [tier, rank] of [
    ['first', 1],
    ['second', 2],
  ] as const)
    expect(
      (await reporter.api('POST', '/contest-awards?draft=true', { contest: opened.id, category, tier, rank, quota: 1 }))
        .status,
    ).toBe(201)
  await opened.isClosed()
  return opened.id
}

async function planned(plan: object): Promise<string> {
  const accounts = await Promise.all(
    [juror, ...others].map(async (who) => (await who.api('GET', '/users/me')).body.user as { id: string }),
  )
  const jurors = accounts.map(({ id }) => id)
  const { status, body } = await office.api('POST', '/contest-rounds', { contest, jurors, chair: jurors[0], ...plan })
  expect([status, body.errors]).toEqual([201, undefined])
  return (body.doc as { id: string }).id
}

async function opened(round: string): Promise<void> {
  const { page } = office
  await openPage(office, `/admin/collections/contest-rounds/${round}`, '#round-open')
  await page.locator('#round-open').click()
  await page.locator('#round-open-confirm').click()
  await page.locator('#round-close').waitFor()
}

/** What a save would refuse once the round has opened; its name, its jurors and its end can be changed until it closes. */
async function formIsLocked(isLocked: boolean): Promise<void> {
  const { page } = office
  const fields = ['name', 'closesAt', 'quorum', 'advance', 'order', 'opensAt', 'showsTexts']
  const locked = isLocked ? fields.slice(2) : []
  const disabled = async () => {
    const answers = await Promise.all(fields.map((field) => page.locator(`#field-${field}`).isDisabled()))
    return fields.filter((_, index) => answers[index])
  }
  // All are for a moment, while the form is made ready.
  await expect.poll(disabled).toEqual(locked)
  expect(await page.locator('#field-kind.read-only').count()).toBe(isLocked ? 1 : 0)
}

async function closed(round: string): Promise<void> {
  const { page } = office
  await openPage(office, `/admin/collections/contest-rounds/${round}`, '#round-close')
  await page.locator('#round-close').click()
  await page.locator('#round-close-confirm').click()
  await page.locator('.result table').waitFor()
}

async function codesFor(who: Editor, round: string): Promise<string[]> {
  const { body } = await who.api('GET', `/contest-rounds/${round}/entries?open=true&limit=100`)
  return (body.entries as { code: string }[]).map(({ code }) => code)
}

async function handIn(who: Editor, round: string, ballot: object): Promise<void> {
  const { status, body } = await who.api('POST', `/contest-rounds/${round}/ballots`, ballot)
  expect([status, body.errors]).toEqual([201, undefined])
}
