import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousViolations } from './support/accessibility'
import {
  type Desk,
  type Editor,
  focusIsOn,
  openDesk,
  openPage,
  openPiece,
  save,
  settled,
  takeStep,
} from './support/desk'

let desk: Desk
let reporter: Editor
let editor: Editor

beforeAll(async () => {
  desk = await openDesk()
  reporter = await desk.as('reporter')
  editor = await desk.as('editor')
})

afterAll(() => desk?.close())

const lead = '本报讯 昨日上午全区乡村道路建设推进会召开，会议听取了各乡镇的汇报。'

async function createPiece(): Promise<string> {
  const first = async (collection: string) => {
    const { body } = await reporter.api('GET', `/${collection}?limit=1`)
    const [doc] = body.docs as { id: string }[]
    return doc?.id
  }
  const { body } = await reporter.api('POST', '/articles', {
    slugline: '测试稿·批注',
    headline: '测试稿',
    section: await first('sections'),
    bylines: [{ byline: await first('bylines'), role: 'author' }],
    body: [{ children: [{ text: lead }] }, { children: [{ text: '第二段。' }] }],
  })
  return (body.doc as { id: string }).id
}

/** Selects words of the body as a mouse would. */
async function selectWords(editor: Editor, words: string): Promise<void> {
  // The form is ready before its editor is.
  await editor.page.locator('#field-body', { hasText: words }).waitFor()
  await editor.page.evaluate((wanted) => {
    const root = document.querySelector<HTMLElement>('#field-body')
    if (!root) throw new Error('no body')
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(wanted)
      if (at < 0) continue
      root.focus()
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
    throw new Error(`no ${wanted}`)
  }, words)
  await settled(editor)
}

/** The words that are marked in the body. */
const marked = ({ page }: Editor) =>
  page.evaluate(() =>
    ['comment-open', 'comment-active'].flatMap((name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)),
    ),
  )

describe('a comment on words of the body', () => {
  let id = ''

  it('is written in review with a mention, while the piece is read-only for its writer', async () => {
    id = await createPiece()
    await takeStep(reporter, id, 'submit')
    await openPiece(editor, id)
    await selectWords(editor, '推进会')
    await editor.page.keyboard.press('Control+Alt+KeyM')
    const box = editor.page.locator('.comments-panel__new textarea')
    await box.fill('会议全称？ @记者')
    await editor.page.locator('.comment-composer__people button', { hasText: '记者（演示）' }).first().click()
    await box.press('Control+Enter')
    await editor.page.locator('.comment-thread__quote', { hasText: '推进会' }).waitFor()
    await expect.poll(() => marked(editor)).toEqual(['推进会'])
    expect(await seriousViolations(editor.page, '.comments-panel')).toEqual([])
  })

  it('warns whoever signs', async () => {
    await editor.page.locator('#action-approve').click()
    await editor.page.getByText('还有 1 条未解决批注。').waitFor()
    await editor.page.keyboard.press('Escape')
    await focusIsOn(editor.page, '#action-approve')
  })

  it('stays with its words while text is typed before them, says when they are cut, and comes back by undo', async () => {
    const { page } = editor
    await selectWords(editor, '本报讯')
    await page.keyboard.press('ArrowLeft')
    await settled(editor)
    await page.keyboard.type('新的导语。')
    await expect.poll(() => marked(editor)).toEqual(['推进会'])
    await save(editor)
    // The form is filled anew with what was saved; what is typed meanwhile is another story.
    await openPiece(editor, id)
    await page.locator('#comments-toggle').click()
    await page.locator('.comments-panel').waitFor()
    await expect.poll(() => marked(editor)).toEqual(['推进会'])
    const { body } = await editor.api('GET', `/articles/${id}/comments`)
    expect(body.threads).toMatchObject([{ anchor: { start: lead.indexOf('推进会') + 5, text: '推进会' } }])
    await selectWords(editor, '建设推进会召开')
    await page.keyboard.press('Delete')
    await page.getByText('原文已删').waitFor()
    await expect.poll(() => marked(editor)).toEqual([])
    await page.keyboard.press('Control+KeyZ')
    await expect.poll(() => marked(editor)).toEqual(['推进会'])
  })

  it('reaches who is named: badge, inbox, the piece, an answer, settled', async () => {
    const { page } = reporter
    await page.goto('/admin/inbox')
    const row = page.locator('.inbox-row--mention')
    await row.waitFor({ timeout: 20_000 })
    expect(await seriousViolations(page, '.inbox')).toEqual([])
    // Others may arrive meanwhile: this one is looked at.
    const unread = async () => {
      const { body } = await reporter.api('GET', '/notices/mine?filter=unread')
      return JSON.stringify(body).includes('"mention"')
    }
    expect(await unread()).toBe(true)
    await row.first().getByRole('link').click()
    await page.locator('.track-stepper').waitFor()
    await expect.poll(unread).toBe(false)
    // The editor may still hold the piece: it can be read, and commented on all the same.
    const readOnly = page.getByRole('button', { name: '只读查看' })
    await page.addLocatorHandler(readOnly, () => readOnly.click())
    // The notice is about a comment: it opens the comments.
    await page.locator('.comment-thread').getByRole('button', { name: '回复' }).click()
    await page.locator('.comment-thread textarea').fill('已改为全称')
    await page.locator('.comment-thread textarea').press('Control+Enter')
    await page.locator('.comment-said__text', { hasText: '已改为全称' }).waitFor()
    await page.locator('.comment-thread').getByRole('button', { name: '解决' }).click()
    await page.getByText('没有未解决的批注。').waitFor()
    expect(reporter.complaints).toEqual([])
  })
})

describe('a returned piece', () => {
  it('says why at its top until it is submitted again', async () => {
    const id = await createPiece()
    await takeStep(reporter, id, 'submit')
    await takeStep(editor, id, 'return', { to: 'draft', reason: '第二段须核对' })
    await openPiece(reporter, id)
    const banner = reporter.page.locator('.returned-banner')
    await banner.getByText('第二段须核对').waitFor()
    expect(await banner.textContent()).toContain('编辑（演示）')
    expect(await seriousViolations(reporter.page, '.returned-banner')).toEqual([])
    await reporter.page.locator('#action-submit').click()
    await reporter.page.locator('#dialog-confirm').click()
    await banner.waitFor({ state: 'detached' })
  })
})

describe('an administrator', () => {
  it('invites a colleague, who sets a password by the link and comes in', async () => {
    const admin = await desk.as('admin')
    const { page } = admin
    await openPage(admin, '/admin/collections/users', '#invite-colleague')
    await page.locator('#invite-colleague').click()
    await focusIsOn(page, '.invite-form input[name=name]')
    await page.locator('.invite-form input[name=name]').fill('测试同事')
    await page.locator('.invite-form input[name=email]').fill('invited@newsroom.test')
    await page.locator('.invite-form__role', { hasText: '校对' }).click()
    await page.locator('.role-list', { hasText: '校对签名' }).waitFor()
    expect(await seriousViolations(page, '.invite-form')).toEqual([])
    await page.locator('#invite-send').click()
    const link = await page.locator('.link-outcome code').textContent()
    const context = await page.context().browser()?.newContext({ baseURL: desk.server.url, locale: 'zh-CN' })
    if (!context) throw new Error('no browser')
    const guest = await context.newPage()
    await openPage({ page: guest }, String(link), '#field-password')
    // Payload's form is set up anew once its state is there, and forgets what was typed before.
    await guest.waitForLoadState('networkidle')
    for (const field of ['#field-password', '#field-confirm-password'])
      await expect
        .poll(async () => {
          await guest.locator(field).fill('麦田里的三只蓝色风筝-9')
          await guest.waitForTimeout(300)
          return guest.locator(field).inputValue()
        })
        .toBe('麦田里的三只蓝色风筝-9')
    await guest.locator('button[type=submit]').click()
    await guest.waitForURL(/\/admin(\?.*)?$/)
    await guest.goto('/admin/account')
    await guest.locator('.session-list li').first().waitFor()
    expect(await seriousViolations(guest, '.account-tools')).toEqual([])
    expect(admin.complaints).toEqual([])
  })
})
