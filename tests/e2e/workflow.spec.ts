import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from './support/accessibility'
import {
  act,
  beginEditing,
  createPiece,
  type Desk,
  findPiece,
  focusIsOn,
  openDesk,
  openPiece,
  save,
  untilState,
} from './support/desk'

const testPiece = { slugline: '五人成稿', headline: '五人成稿' }

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

afterAll(() => desk?.close())

describe('the controls of a piece', () => {
  it('have no publish, unpublish, schedule, revert or restore of Payload’s own', async () => {
    const chief = await desk.as('chief')
    const id = await findPiece(chief, '党建花开')
    await openPiece(chief, id)
    await chief.page.locator('.doc-controls__dots').click()
    for (const stock of [
      '#action-save',
      '#action-save-draft',
      '#action-unpublish',
      '#action-revert-to-published',
      '.publish-button',
    ]) {
      const count = await chief.page.locator(`.doc-controls ${stock}, .popup__content ${stock}`).count()
      expect([stock, count]).toEqual([stock, stock === '#action-save' ? 1 : 0])
    }
    const { body } = await chief.api('GET', `/articles/versions?limit=1&where[parent][equals]=${id}`)
    const [version] = body.docs as { id: string }[]
    await chief.page.goto(`/admin/collections/articles/${id}/versions/${version?.id}`)
    await chief.page.locator('.diff-view .diff__bar').waitFor()
    expect(await chief.page.locator('.restore-version').count()).toBe(0)
    expect(chief.complaints).toEqual([])
  })

  it('make a published piece readable and nothing more', async () => {
    const chief = await desk.as('chief')
    await openPiece(chief, await findPiece(chief, '党建花开'))
    expect(await chief.page.locator('#field-headline').isDisabled()).toBe(true)
    expect(await chief.page.locator('#action-save').isDisabled()).toBe(true)
    expect(await chief.page.locator('[data-slate-editor]').getAttribute('contenteditable')).not.toBe('true')
    await chief.page.getByText('内容不能直接修改').waitFor()
  })

  it('say what a draft lacks and lead to the field', async () => {
    const reporter = await desk.as('reporter')
    await openPiece(reporter, await findPiece(reporter, '脱贫攻坚'))
    await reporter.page.getByText(/提交 · 还缺/).click()
    await reporter.page.getByText('请填写标题').getByText('去填写').click()
    await expect.poll(() => reporter.page.evaluate(() => document.activeElement?.id)).toBe('field-headline')
  })
})

describe('the workflow’s own parts of the page', () => {
  it('are usable without seeing colours or holding a mouse', async () => {
    const reporter = await desk.as('reporter')
    await openPiece(reporter, await findPiece(reporter, '脱贫攻坚'))
    expect(await seriousViolations(reporter.page, '.transition-bar')).toEqual([])
    expect(await seriousViolations(reporter.page, '.track-stepper')).toEqual([])
    await reporter.page.locator('#action-spike').click()
    await focusIsOn(reporter.page, '#field-action-reason')
    expect(await seriousViolations(reporter.page, '.piece-dialog__window')).toEqual([])
  })
})

describe('a piece', () => {
  it('goes from draft to published by five people through the buttons', async () => {
    const reporter = await desk.as('reporter')
    const id = await createPiece(reporter, testPiece)
    await openPiece(reporter, id)
    await act(reporter, 'submit', '初审一校')

    const proofreader = await desk.as('proofreader')
    await openPiece(proofreader, id)
    await proofreader.page.locator('#action-proofread').click()
    await proofreader.page.locator('#dialog-confirm').click()
    await proofreader.page.locator('.track-stepper__signers', { hasText: '校 校对（演示）' }).waitFor()

    for (const [name, stateAfter] of [
      ['editor', '复审二校'],
      ['desk', '终审三校'],
      ['chief', '待发'],
    ] as const) {
      const signer = await desk.as(name)
      await openPiece(signer, id)
      await act(signer, 'approve', stateAfter)
      if (name !== 'chief') continue
      await act(signer, 'publish', '已发')
      await signer.page.goto(`/admin/collections/articles/${id}/history`)
      await signer.page.getByText('记录链完整').waitFor()
      expect(signer.complaints).toEqual([])
    }
    const published = await fetch(`${desk.server.url}/api/articles/${id}`)
    expect([published.status, ((await published.json()) as { headline: string }).headline]).toEqual([200, '五人成稿'])
  })

  it('asks for the reason of a return, and shows where it can go', async () => {
    const reporter = await desk.as('reporter')
    const id = await createPiece(reporter, testPiece)
    await openPiece(reporter, id)
    await act(reporter, 'submit', '初审一校')
    const editor = await desk.as('editor')
    await openPiece(editor, id)
    await editor.page.locator('#action-return').click()
    await focusIsOn(editor.page, '#field-action-to')
    await editor.page.locator('#dialog-confirm').click()
    await editor.page.getByText('理由：请填写或选择').waitFor()
    await editor.page.locator('#field-action-reason').fill('导语需要改写')
    await editor.page.locator('#field-action-to').selectOption({ label: '草稿' })
    expect(await seriousViolations(editor.page, '.piece-dialog__window')).toEqual([])
    await editor.page.locator('#dialog-confirm').click()
    await untilState(editor, '草稿')
  })
})

describe('the form of an article', () => {
  it('shows where its text begins on the first screen of a desk, with all that is missing named', async () => {
    const reporter = await desk.as('reporter')
    await openPiece(reporter, await createPiece(reporter, { ...testPiece, bylines: [] }))
    const text = await reporter.page.locator('[data-slate-editor]').boundingBox()
    expect(text?.y).toBeLessThan(700)
    await reporter.page.getByText(/提交 · 还缺/).waitFor()
  })

  it('shows and keeps its moments by the newsroom’s clock, wherever the browser stands', async () => {
    const reporter = await desk.as('reporter', { timezoneId: 'America/New_York' })
    const { page, api } = reporter
    const id = await createPiece(reporter, { ...testPiece, embargoUntil: '2099-01-31T23:00:00.000Z' })
    await openPiece(reporter, id)
    await expect.poll(() => page.locator('#field-embargoUntil').inputValue()).toBe('2099-02-01T07:00')
    await page.locator('#field-embargoUntil').fill('2099-02-02T08:30')
    await save(reporter)
    expect((await api('GET', `/articles/${id}?draft=true`)).body.embargoUntil).toBe('2099-02-02T00:30:00.000Z')
    await page.goto('/admin/collections/articles?sort=-updatedAt&columns=["slugline","embargoUntil"]')
    await page.getByText('2099-02-02 08:30').waitFor()
  })
})

describe('saving', () => {
  it('moves the revision on, so that two saves in a row both succeed', async () => {
    const reporter = await desk.as('reporter')
    const id = await createPiece(reporter, testPiece)
    await openPiece(reporter, id)
    const headline = reporter.page.locator('#field-headline')
    for (const text of ['第一次保存', '第二次保存']) {
      await headline.fill(text)
      await save(reporter)
      expect((await reporter.api('GET', `/articles/${id}?draft=true`)).body.headline).toBe(text)
    }
    expect(await headline.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('keeps what was typed when somebody else was first, and merges it', async () => {
    const reporter = await desk.as('reporter')
    const id = await createPiece(reporter, testPiece)
    await openPiece(reporter, id)
    await beginEditing(reporter, '#field-headline', '我的新标题')
    const { body: before } = await reporter.api('GET', `/articles/${id}?draft=true&depth=0`)
    const other = await reporter.api('PATCH', `/articles/${id}`, { deck: '别人的副题', revision: before.revision })
    expect(other.status).toBe(200)
    await reporter.page.locator('#action-save').click()
    const dialog = reporter.page.locator('.piece-dialog')
    await dialog.getByText('您的文字没有丢失').waitFor()
    await dialog.getByText('我的新标题').waitFor()
    await dialog.getByText('别人的副题').waitFor()
    expect(await reporter.page.locator('#field-headline').inputValue()).toBe('我的新标题')
    await dialog.getByText('合并保存').click()
    await expect
      .poll(async () => {
        const { headline, deck } = (await reporter.api('GET', `/articles/${id}?draft=true`)).body
        return { headline, deck }
      })
      .toEqual({ headline: '我的新标题', deck: '别人的副题' })
    await expect.poll(() => reporter.page.locator('#field-deck').inputValue()).toBe('别人的副题')
  })
})
