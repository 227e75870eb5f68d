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
import { holdBack } from './support/holdBack'

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

describe('a comment that was not sent', () => {
  const boxIn = ({ page }: Editor) => page.locator('.comments-panel__new textarea')
  const replyIn = ({ page }: Editor) => page.locator('.comment-thread textarea')

  async function openComments(editor: Editor, id: string): Promise<void> {
    await openPiece(editor, id)
    await editor.page.locator('#comments-toggle').click()
    await editor.page.locator('.comments-panel').waitFor()
  }

  it('is there when the panel opens again, about the same words, until it is sent', async () => {
    const writer = await desk.as('reporter')
    const { page } = writer
    const id = await createPiece()
    await openPiece(writer, id)
    await selectWords(writer, '推进会')
    await page.keyboard.press('Control+Alt+KeyM')
    await boxIn(writer).fill('写到一半')
    await page.keyboard.press('Escape')
    await boxIn(writer).waitFor({ state: 'detached' })
    await page.locator('#comments-toggle').click()
    expect(await boxIn(writer).inputValue()).toBe('写到一半')
    expect(await page.locator('.comments-panel__target blockquote').textContent()).toBe('推进会')

    await openComments(writer, id)
    expect(await boxIn(writer).inputValue()).toBe('写到一半')
    expect(await page.locator('.comments-panel__target blockquote').textContent()).toBe('推进会')
    await boxIn(writer).press('Control+Enter')
    await page.locator('.comment-thread__quote', { hasText: '推进会' }).waitFor()
    await expect.poll(() => boxIn(writer).inputValue()).toBe('')

    await openComments(writer, id)
    expect(await boxIn(writer).inputValue()).toBe('')
  })

  it('keeps its words when it is to be about something else', async () => {
    const writer = await desk.as('reporter')
    const id = await createPiece()
    await openPiece(writer, id)
    await selectWords(writer, '推进会')
    await writer.page.keyboard.press('Control+Alt+KeyM')
    await boxIn(writer).fill('其实是说全稿')
    await writer.page.getByRole('button', { name: '改为批注全稿' }).click()
    expect(await boxIn(writer).inputValue()).toBe('其实是说全稿')
    await openComments(writer, id)
    expect(await boxIn(writer).inputValue()).toBe('其实是说全稿')
    expect(await writer.page.locator('.comments-panel__target blockquote').count()).toBe(0)
  })

  it('is there as a reply or a correction too, until it is sent or cancelled', async () => {
    const writer = await desk.as('reporter')
    const { page, api } = writer
    const id = await createPiece()
    await api('POST', `/articles/${id}/comments`, { target: 'piece', text: '请核对' })
    await openComments(writer, id)
    await page.getByRole('button', { name: '回复' }).click()
    await replyIn(writer).fill('回到一半')
    await page.keyboard.press('Escape')
    await replyIn(writer).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: '修改' }).click()
    await replyIn(writer).fill('请核对全称')

    await openComments(writer, id)
    await replyIn(writer).nth(1).waitFor()
    expect(await Promise.all([0, 1].map((index) => replyIn(writer).nth(index).inputValue()))).toEqual([
      '请核对全称',
      '回到一半',
    ])
    // They come back by themselves: the cursor stays where it was.
    expect(await page.locator('.comment-thread textarea:focus').count()).toBe(0)
    await replyIn(writer).nth(1).press('Control+Enter')
    await page.locator('.comment-said__text', { hasText: '回到一半' }).waitFor()
    await page.getByRole('button', { name: '取消' }).click()
    await replyIn(writer).waitFor({ state: 'detached' })

    await openComments(writer, id)
    await page.locator('.comment-said__text', { hasText: '请核对' }).waitFor()
    expect(await replyIn(writer).count()).toBe(0)
  })

  it('is neither at another piece nor for whoever logs in next', async () => {
    const writer = await desk.as('reporter')
    const id = await createPiece()
    await openComments(writer, id)
    await boxIn(writer).fill('只给自己看')
    await openComments(writer, await createPiece())
    expect(await boxIn(writer).inputValue()).toBe('')
    const data = { email: 'editor@newsroom.test', password: 'demo-newsroom' }
    await writer.page.request.post('/api/users/login', { data })
    await openComments(writer, id)
    expect(await boxIn(writer).inputValue()).toBe('')
  })

  it('lives as long as the page where the browser keeps nothing', async () => {
    const writer = await desk.as('reporter')
    await writer.page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    const id = await createPiece()
    await openComments(writer, id)
    await boxIn(writer).fill('没有地方存')
    await writer.page.keyboard.press('Escape')
    await boxIn(writer).waitFor({ state: 'detached' })
    await writer.page.locator('#comments-toggle').click()
    expect(await boxIn(writer).inputValue()).toBe('没有地方存')
    await boxIn(writer).press('Control+Enter')
    await writer.page.locator('.comment-said__text', { hasText: '没有地方存' }).waitFor()
    await writer.page.keyboard.press('Escape')
    await writer.page.locator('#comments-toggle').click()
    expect(await boxIn(writer).inputValue()).toBe('')
  })

  it('is named before the person logs out, and gone afterwards', async () => {
    const writer = await desk.as('reporter')
    const { page } = writer
    const id = await createPiece()
    await openComments(writer, id)
    await boxIn(writer).fill('走之前没发')
    // Out of sight until the navigation is opened.
    await page.locator('.nav-toggler').first().click()
    await page.locator('.template-default--nav-open').waitFor()
    await page.locator('.newsroom-logout').click()
    await page.locator('.piece-dialog__list li', { hasText: '批注 · 测试稿·批注' }).waitFor()
    await page.locator('#logout-anyway').click()
    await page.waitForURL(/\/login/)
    const data = { email: 'reporter@newsroom.test', password: 'demo-newsroom' }
    await page.request.post('/api/users/login', { data })
    await openComments(writer, id)
    expect(await boxIn(writer).inputValue()).toBe('')
  })

  it('goes from wherever else it stands once it was sent: a panel opened before the answer, another tab', async () => {
    const writer = await desk.as('reporter')
    const { page } = writer
    const id = await createPiece()
    await openComments(writer, id)
    await boxIn(writer).fill('只发一次')
    const other = { ...writer, page: await page.context().newPage() }
    await openComments(other, id)
    await expect.poll(() => boxIn(other).inputValue()).toBe('只发一次')
    const held = await holdBack(page, (request) => request.method() === 'POST' && request.url().endsWith('/comments'))
    await boxIn(writer).press('Control+Enter')
    await held.isAnswered
    await page.locator('#comments-toggle').click()
    await boxIn(writer).waitFor({ state: 'detached' })
    await page.locator('#comments-toggle').click()
    expect(await boxIn(writer).inputValue()).toBe('只发一次')
    await held.letThrough()
    await expect.poll(() => boxIn(writer).inputValue()).toBe('')
    await expect.poll(() => boxIn(other).inputValue()).toBe('')
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
    const guest = await desk.reader()
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
