import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { MailKind } from '../../../src/notices/mailQueue'
import { type BootedNewsroom, bootNewsroom, engineOfRun } from '../support/bootNewsroom'
import { expectStatus } from '../support/client'
import { type Mailbox, openMailbox } from '../support/mailbox'
import { type PersonName, people } from '../support/people'

type Work = (payload: Payload) => Promise<number>

let newsroom: BootedNewsroom
let mailbox: Mailbox
let announceWaiting: Work
let remindOverdue: Work
let composeMails: Work
let sendMails: Work
let doNoticeWork: (payload: Payload) => Promise<void>

beforeAll(async () => {
  mailbox = await openMailbox()
  process.env.SMTP_URL = mailbox.url
  process.env.MAIL_FROM = '编辑部 <desk@newsroom.test>'
  newsroom = await bootNewsroom()
  ;({ announceWaiting } = await import('../../../src/notices/announceWaiting'))
  ;({ remindOverdue } = await import('../../../src/notices/remindOverdue'))
  ;({ composeMails } = await import('../../../src/notices/composeMails'))
  ;({ sendMails } = await import('../../../src/notices/mailQueue'))
  ;({ doNoticeWork } = await import('../../../src/notices/noticeWork'))
})

afterAll(async () => {
  await newsroom?.stop()
  await mailbox?.stop()
  process.env.SMTP_URL = ''
  process.env.MAIL_FROM = ''
})

beforeEach(async () => {
  for (const collection of ['notices', 'notice-outbox', 'outgoing-mails'] as const)
    await newsroom.payload.db.deleteMany({ collection, where: {} })
  mailbox.clear()
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

interface Told {
  readonly id: string
  readonly kind: string
  readonly slugline: string
  readonly reason: string | null
  readonly isRead: boolean
}

interface Inbox {
  readonly notices: Told[]
  readonly next: string | null
  readonly unread: number
}

const inboxOf = async (who: PersonName, query = '') =>
  // The answer of the product's own endpoint.
  expectStatus(await newsroom.ask(who, 'GET', `/api/notices/mine${query}`), 200).body as unknown as Inbox
const kindsOf = async (who: PersonName) => (await inboxOf(who)).notices.map(({ kind }) => kind).sort()
const everyone = [
  'chief',
  'desk',
  'editor',
  'proofreader',
  'reporter',
  'colleague',
  'photographer',
  'admin',
  'editor2',
] as const
/** Who was told what since the last time, written down by hand in the tests. */
async function told(): Promise<Partial<Record<PersonName, string[]>>> {
  await announceWaiting(newsroom.payload)
  const found = await Promise.all(everyone.map(async (who) => [who, await kindsOf(who)] as const))
  await newsroom.payload.db.deleteMany({ collection: 'notices', where: {} })
  return Object.fromEntries(found.filter(([, kinds]) => kinds.length > 0))
}
const took = async (id: string, action: string, who: PersonName, input: object = {}) =>
  expectStatus(await newsroom.take(id, action, who, { ...input }), 200)

describe('people are told', () => {
  it('what concerns them at each step, and nobody of what they did themselves', async () => {
    const id = await newsroom.createPiece()
    expect(await told()).toEqual({})
    await took(id, 'submit', 'reporter')
    expect(await told()).toEqual({ editor: ['waiting'], editor2: ['waiting'] })
    await took(id, 'assign', 'desk', { assignee: newsroom.ids.editor })
    expect(await told()).toEqual({ editor: ['assigned'] })
    await took(id, 'return', 'editor', { to: 'draft', reason: '导语不清' })
    expect(await told()).toEqual({ reporter: ['returned'] })
    await took(id, 'submit', 'reporter')
    await newsroom.payload.db.deleteMany({ collection: 'notice-outbox', where: {} })
    await took(id, 'approve', 'editor')
    expect(await told()).toEqual({ desk: ['waiting'] })
    await took(id, 'approve', 'desk')
    await took(id, 'approve', 'chief')
    await newsroom.payload.db.deleteMany({ collection: 'notice-outbox', where: {} })
    await took(id, 'publish', 'chief')
    expect(await told()).toEqual({ reporter: ['outcome'] })
    await took(id, 'kill', 'chief', { reason: '对象有误' })
    expect(await told()).toEqual({ reporter: ['outcome'] })
  })

  it('only who waits now, of a piece that has moved on meanwhile', async () => {
    const id = await newsroom.createPiece()
    await took(id, 'submit', 'reporter')
    await took(id, 'approve', 'editor')
    expect(await told()).toEqual({ desk: ['waiting'] })
  })

  it('of comments that name them, on their thread or on their piece', async () => {
    const id = await newsroom.createPiece()
    const comments = `/api/articles/${id}/comments`
    const mention = { text: '@部主任 请看', mentions: [newsroom.ids.desk, newsroom.ids.editor] }
    const { body } = expectStatus(await newsroom.ask('editor', 'POST', comments, { body: mention }), 201)
    expect(await told()).toEqual({ desk: ['mention'], reporter: ['reply'] })
    const [thread] = body.threads as { id: string }[]
    const reply = { text: '看过了', mentions: [newsroom.ids.editor] }
    expectStatus(await newsroom.ask('desk', 'POST', `${comments}/${thread?.id}/replies`, { body: reply }), 201)
    expect(await told()).toEqual({ editor: ['mention'], reporter: ['reply'] })
  })

  it('of a delegation to them', async () => {
    const [startsAt, endsAt] = [new Date(), new Date(Date.now() + 86_400_000)].map((time) => time.toISOString())
    const body = {
      from: newsroom.ids.chief,
      to: newsroom.ids.desk,
      role: 'chiefEditor',
      startsAt,
      endsAt,
      reason: '出差',
    }
    const { doc } = expectStatus(await newsroom.ask('chief', 'POST', '/api/delegations', { body }), 201).body
    expect(await told()).toEqual({ desk: ['delegated'] })
    await newsroom.payload.db.deleteOne({ collection: 'delegations', where: { id: { equals: String(doc?.id) } } })
  })

  it('once when the time of their piece is over', async () => {
    const id = await newsroom.pieceIn('review1')
    const dueAt = new Date(Date.now() + 3_600_000).toISOString()
    await took(id, 'assign', 'desk', { assignee: newsroom.ids.editor2, dueAt })
    await told()
    expect(await remindOverdue(newsroom.payload)).toBe(0)
    await makeOverdue(id)
    const runs = await Promise.all([remindOverdue(newsroom.payload), remindOverdue(newsroom.payload)])
    expect(runs.reduce((sum, count) => sum + count, 0)).toBe(1)
    expect(await remindOverdue(newsroom.payload)).toBe(0)
    expect(await told()).toEqual({ editor2: ['overdue'] })
  })

  it('by the hours that the newsroom has set for a state, unless a time was given', async () => {
    const settings = (dueHours: object) =>
      newsroom.ask('chief', 'POST', '/api/globals/newsroom-settings', { body: { dueHours } })
    expectStatus(await settings({ review1: 2 }), 200)
    const id = await newsroom.createPiece()
    await took(id, 'submit', 'reporter')
    const due = Date.parse(String((await itemOf(id)).dueAt))
    expect(Math.abs(due - Date.now() - 2 * 3_600_000)).toBeLessThan(60_000)
    await took(id, 'spike', 'editor', { reason: '不用' })
    expect((await itemOf(id)).dueAt ?? null).toBeNull()
    expectStatus(await settings({ review1: null }), 200)
  })

  it('and not of what they have turned off', async () => {
    const settings = (waiting: string) =>
      newsroom.ask('editor2', 'PATCH', `/api/users/${newsroom.ids.editor2}`, { body: { noticeSettings: { waiting } } })
    expectStatus(await settings('off'), 200)
    const id = await newsroom.createPiece()
    await took(id, 'submit', 'reporter')
    expect(await told()).toEqual({ editor: ['waiting'] })
    expectStatus(await settings('digest'), 200)
  })
})

async function itemOf(id: string): Promise<Record<string, unknown>> {
  const where = { documentId: { equals: id } }
  const row = await newsroom.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'editorial-items',
    where,
  })
  if (!row) throw new Error(id)
  return row
}

/** Moves the due time behind the program's back, as the passing of time would. */
async function makeOverdue(id: string): Promise<void> {
  const past = new Date(Date.now() - 1000).toISOString()
  const where = { documentId: { equals: id } }
  await newsroom.payload.db.updateOne({ collection: 'editorial-items', where, data: { dueAt: past, remindAt: past } })
}

describe('a notice', () => {
  it('is made once, however many look at the same time, and again after a crash that lost none', async () => {
    const ids = await Promise.all([1, 2, 3, 4].map(() => newsroom.createPiece()))
    for (const id of ids) await took(id, 'submit', 'reporter')
    const runs = await Promise.all([1, 2, 3].map(() => announceWaiting(newsroom.payload)))
    const more = await announceWaiting(newsroom.payload)
    expect(runs.reduce((sum, count) => sum + count, more)).toBe(8)
    expect((await inboxOf('editor')).unread).toBe(4)
    expect(await announceWaiting(newsroom.payload)).toBe(0)
  })

  it('is not made for a step that was refused', async () => {
    const id = await newsroom.createPiece()
    expect((await newsroom.take(id, 'approve', 'editor')).status).toBe(409)
    expect((await newsroom.take(id, 'submit', 'colleague')).status).toBe(403)
    expect(await told()).toEqual({})
  })

  it('is read by its recipient alone, one by one or all at once', async () => {
    const id = await newsroom.createPiece()
    await took(id, 'submit', 'reporter')
    await took(id, 'assign', 'desk', { assignee: newsroom.ids.editor })
    await announceWaiting(newsroom.payload)
    const { notices, unread } = await inboxOf('editor')
    expect([notices.length, unread]).toEqual([2, 2])
    const read = (who: PersonName, body: object) => newsroom.ask(who, 'POST', '/api/notices/read', { body })
    await read('editor2', { ids: notices.map((notice) => notice.id) })
    await read('desk', { all: true })
    expect((await inboxOf('editor')).unread).toBe(2)
    expect((await read('editor', { ids: [notices[0]?.id] })).body.unread).toBe(1)
    expect((await inboxOf('editor', '?filter=unread')).notices.map((notice) => notice.id)).toEqual([notices[1]?.id])
    expect((await read('editor', { all: true })).body.unread).toBe(0)
    for (const path of ['/api/notices/mine', '/api/notices/unread']) {
      expect((await newsroom.ask(null, 'GET', path)).status).toBe(401)
    }
    for (const who of ['admin', 'editor', null] as const) {
      for (const slug of ['notices', 'notice-outbox', 'outgoing-mails'])
        expect((await newsroom.ask(who, 'GET', `/api/${slug}`)).status).toBe(403)
    }
  })

  it('is come to by paging, however many are of one moment', async () => {
    const at = '2026-11-01T08:00:00.000Z'
    const ids = Array.from({ length: 65 }, (_none, n) => `notice-${String(n).padStart(2, '0')}`)
    for (const id of ids)
      await newsroom.payload.db.create({
        collection: 'notices',
        data: { id, key: id, recipient: newsroom.ids.editor, kind: 'mention', action: 'mention', at, isRead: false },
      })
    const found: string[] = []
    let next: string | null = ''
    for (let pages = 0; next !== null && pages < 5; pages += 1) {
      const page: Inbox = await inboxOf('editor', next ? `?after=${next}` : '')
      expect(page.notices.length).toBeLessThanOrEqual(30)
      found.push(...page.notices.map(({ id }) => id))
      next = page.next
    }
    expect(next).toBeNull()
    expect(found.toSorted()).toEqual(ids)
  })

  it('tells why a piece was returned, on the piece too, until it goes on again', async () => {
    const id = await newsroom.pieceIn('review1')
    await took(id, 'return', 'editor', { to: 'draft', reason: '请补采访' })
    await announceWaiting(newsroom.payload)
    expect((await inboxOf('reporter')).notices).toMatchObject([
      { kind: 'returned', reason: '请补采访', slugline: '村道通车' },
    ])
    expect((await newsroom.standing(id)).returned).toMatchObject({
      reason: '请补采访',
      actorName: people.editor.name,
      from: 'review1',
    })
    await newsroom.edit(id, 'reporter', { deck: '补过' })
    expect((await newsroom.standing(id)).returned).not.toBeNull()
    await took(id, 'submit', 'reporter')
    expect((await newsroom.standing(id)).returned).toBeNull()
  })
})

async function queueTo(userId: string, subject: string, kind: MailKind = 'account'): Promise<void> {
  const { createLocalReq } = await import('payload')
  const { queueMail } = await import('../../../src/notices/mailQueue')
  const req = await createLocalReq({}, newsroom.payload)
  await queueMail(req, { userId, kind, subject, text: '正文' })
}

describe('what cannot be told', () => {
  it('keeps nobody else from being told, however much of it is older, and is tried again later', async () => {
    const { db } = newsroom.payload
    const at = new Date(Date.now() - 3_600_000).toISOString()
    // As a row that was damaged, or written by a version that called it otherwise.
    for (let n = 0; n < 50; n += 1) {
      const data = { id: `broken-${n}`, at, facts: { type: 'announcements', key: `broken-${n}` } }
      await db.create({ collection: 'notice-outbox', data })
    }
    await took(await newsroom.createPiece(), 'submit', 'reporter')
    expect(await announceWaiting(newsroom.payload)).toBe(0)
    expect(await announceWaiting(newsroom.payload)).toBe(2)
    await db.updateMany({
      collection: 'notice-outbox',
      where: { id: { equals: 'broken-1' } },
      data: { at, facts: { type: 'announcements', key: 'broken-1', announcements: [mentionOf(newsroom.ids.desk)] } },
    })
    expect(await announceWaiting(newsroom.payload)).toBe(1)
    expect(await kindsOf('desk')).toEqual(['mention'])
  })

  it('does not keep other pieces from their reminder', async () => {
    const [damaged, sound] = [await newsroom.pieceIn('review1'), await newsroom.pieceIn('review1')]
    await told()
    for (const id of [damaged, sound]) await makeOverdue(id)
    const where = { documentId: { equals: damaged } }
    const remindAt = new Date(Date.now() - 60_000).toISOString()
    await newsroom.payload.db.updateOne({
      collection: 'editorial-items',
      where,
      data: { collectionSlug: 'gone', remindAt },
    })
    expect(await remindOverdue(newsroom.payload)).toBe(1)
    expect(await remindOverdue(newsroom.payload)).toBe(0)
    expect(Date.parse(String((await itemOf(damaged)).remindAt))).toBeGreaterThan(Date.now())
  })

  it('does not keep what is made already from being mailed', async () => {
    await took(await newsroom.createPiece(), 'submit', 'reporter')
    await announceWaiting(newsroom.payload)
    const past = new Date(Date.now() - 1000).toISOString()
    await newsroom.payload.db.updateMany({ collection: 'notices', where: {}, data: { mailAt: past } })
    const find = newsroom.payload.db.find.bind(newsroom.payload.db)
    vi.spyOn(newsroom.payload.db, 'find').mockImplementation((args) => {
      if (args.collection === 'editorial-items') throw new TypeError('a fault of the program')
      return find(args)
    })
    await doNoticeWork(newsroom.payload)
    expect(mailbox.mails).toHaveLength(2)
  })
})

function mentionOf(person: string): object {
  return {
    kind: 'mention',
    actorId: null,
    actorName: '系统',
    collectionSlug: null,
    documentId: null,
    action: 'mention',
    state: null,
    reason: null,
    at: new Date().toISOString(),
    people: [person],
    roles: [],
    except: [],
  }
}

describe('mail', () => {
  async function returnedPiece(reason = '请补采访'): Promise<string> {
    const id = await newsroom.pieceIn('review1')
    await newsroom.payload.db.deleteMany({ collection: 'notice-outbox', where: {} })
    await took(id, 'return', 'editor', { to: 'draft', reason })
    await announceWaiting(newsroom.payload)
    return id
  }

  it('goes out at once for what was chosen so, with the slugline, the reason and the way there, and no draft text', async () => {
    const id = await returnedPiece()
    expect(await composeMails(newsroom.payload)).toBe(1)
    expect(await sendMails(newsroom.payload)).toBe(1)
    const [mail, ...others] = mailbox.mails
    expect(others).toEqual([])
    expect(mail?.to).toEqual([people.reporter.email])
    expect(mail?.source).toContain('Subject: 编辑（演示）把《村道通车》退回到“草稿”')
    expect(mail?.source).toContain('理由：请补采访')
    expect(mail?.source).toContain(`/admin/collections/articles/${id}`)
    expect(mail?.source).not.toContain('第一段正文')
    const row = await newsroom.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'outgoing-mails',
      where: {},
    })
    expect([row?.state, row?.subject ?? null, row?.text ?? null]).toEqual(['sent', null, null])
  })

  it('is made and sent once, however many look at the same time', async () => {
    await returnedPiece()
    const { payload } = newsroom
    const composed = await Promise.all([1, 2, 3].map(() => composeMails(payload)))
    expect(composed.reduce((sum, count) => sum + count, 0)).toBe(1)
    const sent = await Promise.all([1, 2, 3].map(() => sendMails(payload)))
    expect(sent.reduce((sum, count) => sum + count, 0)).toBe(1)
    expect(await composeMails(payload)).toBe(0)
    expect(await sendMails(payload)).toBe(0)
    expect(mailbox.mails).toHaveLength(1)
  })

  it('comes once in a while, and then holds all that was collected', async () => {
    await returnedPiece('一')
    await composeMails(newsroom.payload)
    await returnedPiece('二')
    await returnedPiece('三')
    expect(await composeMails(newsroom.payload)).toBe(0)
    const at = new Date(Date.now() - 11 * 60_000).toISOString()
    await newsroom.payload.db.updateMany({
      collection: 'outgoing-mails',
      where: { state: { equals: 'waiting' } },
      data: { at },
    })
    expect(await composeMails(newsroom.payload)).toBe(1)
    await sendMails(newsroom.payload)
    expect(mailbox.mails).toHaveLength(2)
    const digest = mailbox.mails.find(({ source }) => source.includes('编辑部通知：2 条'))
    expect(digest?.source).toMatch(/理由：二[\s\S]*理由：三/)
  })

  it('reaches everybody else, however many notices wait for one who was sent mail just now', async () => {
    const mailAt = new Date(Date.now() - 3_600_000).toISOString()
    const { db } = newsroom.payload
    await queueTo(newsroom.ids.reporter, '刚发的', 'notices')
    const notice = (key: string, recipient: string, time: string) =>
      db.create({
        collection: 'notices',
        data: { id: key, key, recipient, kind: 'mention', action: 'mention', at: time, mailAt: time, isRead: false },
      })
    for (let n = 0; n < 100; n += 1) await notice(`paused-${n}`, newsroom.ids.reporter, mailAt)
    await notice('other', newsroom.ids.editor, new Date(Date.now() - 1000).toISOString())
    expect(await composeMails(newsroom.payload)).toBe(1)
    const { docs } = await db.find<Record<string, unknown> & { id: string }>({
      collection: 'outgoing-mails',
      where: { userId: { equals: newsroom.ids.editor } },
    })
    expect(docs).toHaveLength(1)
  })

  it('reaches everybody else when the one to a person cannot be made', async () => {
    await took(await newsroom.createPiece(), 'submit', 'reporter')
    await announceWaiting(newsroom.payload)
    const mailAt = new Date(Date.now() - 1000).toISOString()
    await newsroom.payload.db.updateMany({ collection: 'notices', where: {}, data: { mailAt } })
    vi.spyOn(newsroom.payload.db, 'create').mockImplementationOnce((args) => {
      expect(args.collection).toBe('outgoing-mails')
      throw new TypeError('a fault of the program')
    })
    expect(await composeMails(newsroom.payload)).toBe(1)
  })

  it('is not sent any more for what was read in time', async () => {
    await returnedPiece()
    await newsroom.ask('reporter', 'POST', '/api/notices/read', { body: { all: true } })
    expect(await composeMails(newsroom.payload)).toBe(0)
  })

  it('is tried again when the server refuses it, later and later', async () => {
    await returnedPiece()
    await composeMails(newsroom.payload)
    mailbox.refuse(true)
    expect(await sendMails(newsroom.payload)).toBe(0)
    mailbox.refuse(false)
    expect(await sendMails(newsroom.payload)).toBe(0)
    const past = new Date(Date.now() - 1000).toISOString()
    await newsroom.payload.db.updateMany({
      collection: 'outgoing-mails',
      where: { state: { equals: 'waiting' } },
      data: { sendAt: past },
    })
    expect(await sendMails(newsroom.payload)).toBe(1)
    expect(mailbox.mails).toHaveLength(1)
  })

  // The embedded database goes by the clock of this process, which can be moved; the other engine's cannot.
  it.runIf(engineOfRun === 'sqlite').each([1, 2])(
    'is sent once, though the server takes minutes over each and another process looks while it has number %i',
    async (looksAt) => {
      for (const n of [1, 2, 3]) await queueTo(newsroom.ids.reporter, `第 ${n} 封`)
      const sent: string[] = []
      let isOther = false
      vi.spyOn(newsroom.payload, 'sendEmail').mockImplementation(async (message) => {
        sent.push(String(message.subject))
        if (isOther) return
        vi.setSystemTime(Date.now() + 3 * 60_000)
        if (sent.length !== looksAt) return
        isOther = true
        await sendMails(newsroom.payload)
        isOther = false
      })
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 1000 })
      await sendMails(newsroom.payload)
      vi.useRealTimers()
      expect(sent.toSorted()).toEqual(['第 1 封', '第 2 封', '第 3 封'])
    },
  )

  it('is tried again by another process after one that died with it, when no try can still be under way', async () => {
    await queueTo(newsroom.ids.reporter, '第 1 封')
    vi.spyOn(newsroom.payload, 'sendEmail').mockImplementation(() => new Promise(() => {}))
    void sendMails(newsroom.payload)
    await vi.waitFor(() => expect(newsroom.payload.sendEmail).toHaveBeenCalled(), { timeout: 20_000 })
    vi.restoreAllMocks()
    expect(await sendMails(newsroom.payload)).toBe(0)
    const row = await newsroom.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'outgoing-mails',
      where: {},
    })
    expect(Date.parse(String(row?.sendAt)) - Date.now()).toBeGreaterThan(4 * 60_000)
    expect(Date.parse(String(row?.sendAt)) - Date.now()).toBeLessThan(6 * 60_000)
  })

  it('speaks the language of its reader', async () => {
    await newsroom.ask('reporter', 'PATCH', `/api/users/${newsroom.ids.reporter}`, { body: { language: 'en' } })
    await returnedPiece()
    await composeMails(newsroom.payload)
    await sendMails(newsroom.payload)
    expect(mailbox.mails[0]?.source).toContain('returned “村道通车” to “Draft”')
    await newsroom.ask('reporter', 'PATCH', `/api/users/${newsroom.ids.reporter}`, { body: { language: 'zh' } })
  })
})
