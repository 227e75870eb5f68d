import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Desk } from '../../../src/desk/card'
import { noticeText } from '../../../src/notices/noticeTextRules'
import type { Notice } from '../../../src/notices/vocabulary'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus } from '../support/client'
import { type PersonName, people } from '../support/people'

let newsroom: BootedNewsroom
let announceWaiting: (payload: Payload) => Promise<number>
let remindOverdue: (payload: Payload) => Promise<number>

beforeAll(async () => {
  newsroom = await bootNewsroom()
  ;({ announceWaiting } = await import('../../../src/notices/announceWaiting'))
  ;({ remindOverdue } = await import('../../../src/notices/remindOverdue'))
  const body = { urgentTrackIsOn: true }
  expectStatus(await newsroom.ask('chief', 'POST', '/api/globals/newsroom-settings', { body }), 200)
})

afterAll(() => newsroom?.stop())

beforeEach(async () => {
  for (const collection of ['notices', 'notice-outbox', 'delegations', 'duty-roster'] as const)
    await newsroom.payload.db.deleteMany({ collection, where: {} })
})

const everyone = ['chief', 'chief2', 'desk', 'desk2', 'editor', 'editor2', 'reporter', 'proofreader'] as const

async function inboxOf(who: PersonName, query = ''): Promise<Notice[]> {
  const { body } = expectStatus(await newsroom.ask(who, 'GET', `/api/notices/mine${query}`), 200)
  // The answer of the product's own endpoint.
  return body.notices as Notice[]
}

/** What each person's unread notices say, newest first. */
async function unread(): Promise<Partial<Record<PersonName, string[]>>> {
  await announceWaiting(newsroom.payload)
  const found = await Promise.all(
    everyone.map(
      async (who) => [who, (await inboxOf(who, '?filter=unread')).map((one) => noticeText(one).zh)] as const,
    ),
  )
  return Object.fromEntries(found.filter(([, texts]) => texts.length > 0))
}

const forget = async () => {
  await announceWaiting(newsroom.payload)
  await newsroom.payload.db.deleteMany({ collection: 'notices', where: {} })
}

const took = async (id: string, action: string, who: PersonName, input: object = {}) =>
  expectStatus(await newsroom.take(id, action, who, { ...input }), 200)

const within = () => ({
  startsAt: new Date(Date.now() - 60_000).toISOString(),
  endsAt: new Date(Date.now() + 3_600_000).toISOString(),
})

const onDuty = async (who: PersonName) =>
  expectStatus(
    await newsroom.ask('desk', 'POST', '/api/duty-roster', { body: { user: newsroom.ids[who], ...within() } }),
    201,
  )

const delegates = async (from: PersonName, to: PersonName, role: string) => {
  const body = { from: newsroom.ids[from], to: newsroom.ids[to], role, reason: '出差', ...within() }
  expectStatus(await newsroom.ask(from, 'POST', '/api/delegations', { body }), 201)
  await forget()
}

const cardOf = async (id: string, who: PersonName = 'chief') => {
  const { body } = expectStatus(await newsroom.ask(who, 'GET', '/api/board'), 200)
  const columns = body.columns as { cards: { documentId: string; held: unknown }[] }[]
  return columns.flatMap(({ cards }) => cards).find(({ documentId }) => documentId === id)
}

async function urgentPiece(): Promise<string> {
  const id = await newsroom.createPiece()
  await took(id, 'changeTrack', 'desk', { track: 'urgent', reason: '突发' })
  await took(id, 'submit', 'reporter')
  return id
}

describe('an order to hold', () => {
  it('stands on the piece, the board and the list until it is published', async () => {
    const id = await newsroom.pieceIn('approved')
    await took(id, 'hold', 'chief2', { reason: '上级来电，暂缓' })
    const order = { by: newsroom.ids.chief2, byName: '另一位总编辑', reason: '上级来电，暂缓' }
    expect(await newsroom.standing(id)).toMatchObject({ state: 'review3', held: order })
    expect((await cardOf(id))?.held).toMatchObject(order)
    const listed = expectStatus(await newsroom.ask('chief', 'GET', `/api/articles/${id}?draft=true&depth=0`), 200)
    expect(listed.body.heldAt).toBeTruthy()
    await took(id, 'approve', 'chief', { holdSeen: true })
    expect(await newsroom.standing(id)).toMatchObject({ state: 'approved', held: order })
    await took(id, 'publish', 'chief', { holdSeen: true })
    expect((await newsroom.standing(id)).held).toBeNull()
    const seen = expectStatus(await newsroom.ask(null, 'GET', `/api/articles/${id}`), 200)
    expect(seen.body).not.toHaveProperty('heldAt')
  })

  it('is let pass by nobody who does not say that he or she knows of it', async () => {
    const id = await newsroom.pieceIn('approved')
    await took(id, 'hold', 'chief2', { reason: '上级来电，暂缓' })
    for (const holdSeen of [undefined, false, 'true', 1]) {
      const answer = await newsroom.take(id, 'approve', 'chief', { holdSeen })
      expect([answer.status, codesOf(answer)]).toEqual([400, ['held']])
      expect(answer.body.errors?.[0]).toMatchObject({ path: 'holdSeen' })
      expect(answer.body.errors?.[0]?.message).toMatch(/另一位总编辑已下令扣稿：上级来电，暂缓。.*"holdSeen": true/)
    }
    // The bar offers it all the same: its dialog asks.
    const { body } = await newsroom.ask('chief', 'GET', `/api/articles/${id}/transitions`)
    expect(body.actions).toContainEqual(expect.objectContaining({ action: 'approve', allowed: true, reasons: [] }))
    await took(id, 'approve', 'chief', { holdSeen: true })
    const publishAt = new Date(Date.now() + 3_600_000).toISOString()
    for (const [action, input] of [
      ['publish', {}],
      ['schedule', { publishAt }],
    ] as const)
      expect(codesOf(await newsroom.take(id, action, 'chief', input))).toEqual(['held'])
    await took(id, 'schedule', 'chief', { publishAt, holdSeen: true })
    expect((await newsroom.standing(id)).held).toBeNull()
  })

  it('is no order where whoever scheduled a piece takes that back, and what stood before stands again', async () => {
    const publishAt = new Date(Date.now() + 3_600_000).toISOString()
    const id = await newsroom.pieceIn('approved')
    await took(id, 'schedule', 'chief2', { publishAt })
    await took(id, 'hold', 'chief2')
    expect(await newsroom.standing(id)).toMatchObject({ state: 'review3', held: null, publishAt: null })
    await took(id, 'approve', 'chief')
    await took(id, 'hold', 'chief2', { reason: '暂缓' })
    await took(id, 'approve', 'chief', { holdSeen: true })
    await took(id, 'schedule', 'chief2', { publishAt, holdSeen: true })
    await forget()
    await took(id, 'hold', 'chief2')
    expect(await newsroom.standing(id)).toMatchObject({ held: { byName: '另一位总编辑', reason: '暂缓' } })
    // Nobody is told of an order that was not given.
    expect(await unread()).toEqual({ chief: ['《村道通车》进入“终审三校”，等您处理'] })
    await took(id, 'approve', 'chief', { holdSeen: true })
    await took(id, 'schedule', 'chief2', { publishAt, holdSeen: true })
    await took(id, 'hold', 'desk')
    expect(await newsroom.standing(id)).toMatchObject({
      held: { byName: people.desk.name, reason: null, wasDueAt: publishAt },
    })
  })

  it('stands on the desks of its author and of the newsroom, and in the calendar where it would have gone out', async () => {
    const publishAt = new Date(Date.now() + 26 * 3_600_000).toISOString()
    const id = await newsroom.pieceIn('approved', { data: { slugline: '要扣的稿' } })
    await took(id, 'schedule', 'chief', { publishAt })
    await took(id, 'hold', 'desk2', { reason: '上级来电，暂缓' })
    const listed = async (who: PersonName) => {
      const { body } = expectStatus(await newsroom.ask(who, 'GET', '/api/desk'), 200)
      const { cards } = body.held as { cards: { documentId: string; held: unknown }[] }
      return cards.filter(({ documentId }) => documentId === id).map(({ held }) => held)
    }
    for (const who of ['reporter', 'desk', 'editor', 'chief'] as const)
      expect(await listed(who)).toMatchObject([{ reason: '上级来电，暂缓', wasDueAt: publishAt }])
    expect(await listed('colleague')).toEqual([])
    const around = (hours: number) => new Date(Date.parse(publishAt) + hours * 3_600_000).toISOString()
    const calendar = async (from: number, to: number) => {
      const query = new URLSearchParams({ from: around(from), to: around(to) })
      const { body } = expectStatus(await newsroom.ask('reporter', 'GET', `/api/calendar?${query}`), 200)
      return (body.cards as { documentId: string }[]).some(({ documentId }) => documentId === id)
    }
    expect([await calendar(-1, 1), await calendar(1, 3), await calendar(-3, -1)]).toEqual([true, false, false])
    await took(id, 'return', 'chief', { to: 'draft', reason: '改好再送' })
    expect([await listed('reporter'), await calendar(-1, 1)]).toEqual([[], false])
  })

  it('is told to the holders of the stage and to whoever is on duty, with its reason', async () => {
    const id = await newsroom.pieceIn('approved')
    await onDuty('editor2')
    await forget()
    await took(id, 'hold', 'chief2', { reason: '上级来电，暂缓' })
    const said = '扣稿：另一位总编辑下令扣下《村道通车》，稿件回到“终审三校”'
    expect(await unread()).toEqual({ chief: [said], editor2: [said], reporter: ['《村道通车》：扣稿 · 另一位总编辑'] })
    expect((await inboxOf('editor2'))[0]?.reason).toBe('上级来电，暂缓')
  })

  it('is none where its signer takes the own signature back without a reason', async () => {
    const id = await newsroom.pieceIn('approved')
    await forget()
    await took(id, 'hold', 'chief')
    expect((await newsroom.standing(id)).held).toBeNull()
    expect(await unread()).toEqual({ chief2: ['《村道通车》进入“终审三校”，等您处理'] })
  })
})

describe('who signs for an absent principal', () => {
  it('is told of what waits for the principal, but not of a piece that the principal wrote', async () => {
    await delegates('chief', 'desk', 'chiefEditor')
    const id = await newsroom.pieceIn('review2')
    await forget()
    await took(id, 'approve', 'desk2')
    const said = '《村道通车》进入“终审三校”，等您处理'
    expect(await unread()).toEqual({ chief: [said], chief2: [said], desk: [said] })
    await forget()
    const own = await newsroom.createPiece({ by: 'chief' })
    await took(own, 'submit', 'chief')
    await took(own, 'approve', 'editor')
    await forget()
    await took(own, 'approve', 'desk2')
    expect(await unread()).toEqual({ chief2: [said] })
  })
})

describe('what a dialog has to say before somebody signs', () => {
  it('comes with the actions: on whose behalf, and whether the signature counts for the proofreading', async () => {
    await delegates('chief', 'desk2', 'chiefEditor')
    const id = await newsroom.pieceIn('review3')
    const offered = async (who: PersonName) => {
      const { body } = expectStatus(await newsroom.ask(who, 'GET', `/api/articles/${id}/transitions`), 200)
      const approve = body.actions?.find(({ action }) => action === 'approve') as { forName?: string | null }
      return [approve.forName, body.isProofread]
    }
    expect(await offered('desk2')).toEqual(['总编辑（演示）', false])
    expect(await offered('chief')).toEqual([null, false])
    await took(id, 'proofread', 'proofreader')
    expect(await offered('chief')).toEqual([null, true])
    await took(id, 'approve', 'chief')
    const { events = [] } = await newsroom.history(id)
    const alone = events.filter(({ action }) => action === 'approve').map(({ details }) => details)
    expect(alone).toEqual([{ alsoProof: true }, { alsoProof: true }, {}])
  })

  it('comes with a refusal: who changed what after the piece was opened', async () => {
    const id = await newsroom.pieceIn('review3')
    const { revision } = await newsroom.standing(id)
    expectStatus(await newsroom.edit(id, 'chief2', { headline: '改过的标题' }), 200)
    const late = await newsroom.take(id, 'approve', 'chief', { revision })
    expect(late.status).toBe(409)
    expect(late.body.since).toMatchObject([{ action: 'edit', actorName: '另一位总编辑', fields: ['headline'] }])
    expect(late.body.errors?.[0]?.message).toContain('这一步没有执行')
    const typed = await newsroom.ask('chief', 'PATCH', `/api/articles/${id}`, { body: { revision, deck: '副题' } })
    expect(typed.body.errors?.[0]?.message).toContain('您的文字没有丢失')
  })
})

describe('a late review', () => {
  it('is asked of those who may do it when the piece goes out and again when it is overdue, never of its signer', async () => {
    await delegates('chief', 'desk', 'chiefEditor')
    const id = await urgentPiece()
    await took(id, 'approve', 'desk')
    await forget()
    await took(id, 'publish', 'desk')
    const due = '急稿《村道通车》已发布，请在 12 小时内补审'
    expect(await unread()).toMatchObject({ chief: [due], chief2: [due], desk2: [due] })
    expect(await unread()).not.toHaveProperty('desk')
    expect(await remindOverdue(newsroom.payload)).toBe(0)
    await overdue(id)
    expect(await remindOverdue(newsroom.payload)).toBe(1)
    expect(await remindOverdue(newsroom.payload)).toBe(0)
    const onDeskOf = async (who: PersonName) => {
      // The product's own endpoint (src/desk/card.ts).
      const { waiting } = expectStatus(await newsroom.ask(who, 'GET', '/api/desk'), 200).body as unknown as Desk
      return waiting.cards.some(({ documentId }) => documentId === id)
    }
    expect(await Promise.all((['chief', 'chief2', 'desk2', 'desk'] as const).map(onDeskOf))).toEqual([
      true,
      true,
      true,
      false,
    ])
    const late = '急稿《村道通车》的补审已超时'
    expect((await unread()).chief).toEqual([late, due])
    expect(await unread()).not.toHaveProperty('desk')
    await took(id, 'lateReview', 'chief')
    expect(await unread()).toEqual({ reporter: ['《村道通车》：发布 · 部主任（演示）'] })
    expect((await inboxOf('desk2')).map(({ isSettled }) => isSettled)).toEqual([true, true])
  })

  /** Twelve hours later. */
  async function overdue(documentId: string): Promise<void> {
    const where = { documentId: { equals: documentId } }
    const past = new Date(Date.now() - 60_000).toISOString()
    const item = await newsroom.payload.db.findOne<{ id: string }>({ collection: 'editorial-items', where })
    if (!item) throw new Error('no item')
    const data = {
      ...item,
      lateReview: { dueAt: past, doneAt: null, doneBy: null },
      lateReviewDueAt: past,
      remindAt: past,
    }
    await newsroom.payload.db.updateOne({ collection: 'editorial-items', where, data })
  }
})

describe('the inbox', () => {
  it('settles what somebody else has done, and keeps it in sight', async () => {
    const id = await newsroom.createPiece()
    await took(id, 'submit', 'reporter')
    expect(Object.keys(await unread())).toEqual(['editor', 'editor2'])
    await took(id, 'approve', 'editor')
    expect(Object.keys(await unread())).toEqual(['desk', 'desk2'])
    expect(await inboxOf('editor2')).toMatchObject([{ kind: 'waiting', isRead: true, isSettled: true }])
  })

  it('says that a piece was returned, and why, to the stage that it came back to', async () => {
    const id = await newsroom.pieceIn('review2')
    await forget()
    await took(id, 'return', 'desk', { to: 'review1', reason: '数字请再核' })
    const said = '退稿：部主任（演示）把《村道通车》退回到“初审一校”，等您处理'
    expect(await unread()).toMatchObject({ editor: [said], editor2: [said] })
    expect((await inboxOf('editor'))[0]?.reason).toBe('数字请再核')
  })
})
