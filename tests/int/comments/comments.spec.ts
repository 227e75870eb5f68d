import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CommentThread } from '../../../src/comments/vocabulary'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { type Answer, type Asker, codesOf, expectStatus } from '../support/client'
import { type PersonName, people } from '../support/people'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

const secret = '只在批注里出现的字句'
const staff = ['admin', 'chief', 'desk', 'editor', 'proofreader', 'reporter', 'photographer'] as const

const anchor = { start: 0, end: 5, text: '第一段正文', before: '', after: '。\n第二段正文。' }
const address = (id: string, rest = '') => `/api/articles/${id}/comments${rest}`
const write = (who: Asker, id: string, body: object) => newsroom.ask(who, 'POST', address(id), { body })
// The answer of the product's own endpoint.
const threadsIn = (answer: Answer) => (answer.body.threads ?? []) as readonly CommentThread[]
const threadsOf = async (id: string) => threadsIn(await newsroom.ask('admin', 'GET', address(id)))
const firstOf = (answer: Answer): CommentThread => {
  const [thread] = threadsIn(answer)
  if (!thread) throw new Error(answer.text)
  return thread
}
const begun = async (who: PersonName, id: string, body: object = {}) =>
  firstOf(expectStatus(await write(who, id, { text: secret, ...body }), 201))

describe('a comment', () => {
  it.each(['draft', 'review2', 'published', 'killed', 'spiked'] as const)(
    'can be written by everybody on the staff on a piece in %s, and changes nothing about it',
    async (state) => {
      const id = await newsroom.pieceIn(state)
      const { revision } = await newsroom.standing(id)
      const digest = async () => (await newsroom.history(id)).events?.at(-1)?.digest
      const before = await digest()
      for (const who of staff) expect([who, (await write(who, id, { text: secret })).status]).toEqual([who, 201])
      expect((await threadsOf(id)).length).toBe(staff.length)
      expect([(await newsroom.standing(id)).revision, await digest()]).toEqual([revision, before])
    },
  )

  it('needs words, and something that it is about', async () => {
    const id = await newsroom.createPiece()
    const codes = async (body: object) => codesOf(await write('editor', id, body))
    expect(await codes({ text: ' \n ' })).toEqual(['comment_text_required'])
    expect(await codes({ text: 7 })).toEqual(['comment_text_required'])
    expect(await codes({ text: '字'.repeat(2001) })).toEqual(['comment_too_long'])
    expect(await codes({ text: '看', target: 'text' })).toEqual(['comment_target_required'])
    expect(await codes({ text: '看', target: 'text', anchor: { ...anchor, end: 99 } })).toEqual([
      'comment_target_required',
    ])
    expect(await codes({ text: '看', target: 'field' })).toEqual(['comment_target_required'])
    expect(await codes({ text: '看', target: 'nothing' })).toEqual(['comment_target_required'])
    expect(await threadsOf(id)).toEqual([])
  })

  it('names colleagues that exist and nobody else', async () => {
    const id = await newsroom.createPiece()
    const { said } = await begun('editor', id, { mentions: [newsroom.ids.desk, 'nobody', 7, newsroom.ids.desk] })
    expect(said[0]?.mentions).toEqual([newsroom.ids.desk])
  })

  it('is changed and deleted by its author only, and says so', async () => {
    const id = await newsroom.createPiece()
    const thread = await begun('editor', id)
    for (const who of ['reporter', 'chief', 'admin'] as const) {
      const changed = await newsroom.ask(who, 'PATCH', address(id, `/${thread.id}`), { body: { text: '改' } })
      const deleted = await newsroom.ask(who, 'DELETE', address(id, `/${thread.id}`))
      expect([changed.status, codesOf(changed), deleted.status]).toEqual([403, ['comment_not_own'], 403])
    }
    expectStatus(await newsroom.ask('editor', 'PATCH', address(id, `/${thread.id}`), { body: { text: '改过' } }), 200)
    const [changed] = await threadsOf(id)
    expect(changed?.said).toMatchObject([{ text: '改过', editedAt: expect.any(String) }])
    await newsroom.ask('desk', 'POST', address(id, `/${thread.id}/replies`), { body: { text: '收到' } })
    expectStatus(await newsroom.ask('editor', 'DELETE', address(id, `/${thread.id}`)), 200)
    const [left] = await threadsOf(id)
    expect(left?.said.map(({ text, isDeleted }) => [text, isDeleted])).toEqual([
      ['', true],
      ['收到', false],
    ])
  })

  it('is settled a day after it was written', async () => {
    const id = await newsroom.createPiece()
    const thread = await begun('editor', id)
    const at = new Date(Date.now() - 25 * 3_600_000).toISOString()
    await newsroom.payload.db.updateOne({ collection: 'comments', where: { id: { equals: thread.id } }, data: { at } })
    const answer = await newsroom.ask('editor', 'PATCH', address(id, `/${thread.id}`), { body: { text: '改' } })
    expect([answer.status, codesOf(answer)]).toEqual([403, ['comment_settled']])
    expect((await threadsOf(id))[0]?.said[0]).toMatchObject({ text: secret, editedAt: null })
  })

  it('without its thread’s piece is not found', async () => {
    const [id, other] = [await newsroom.createPiece(), await newsroom.createPiece()]
    const thread = await begun('editor', id)
    const reply = { body: { text: '看' } }
    expect((await newsroom.ask('editor', 'POST', address(other, `/${thread.id}/replies`), reply)).status).toBe(404)
    expect((await newsroom.ask('editor', 'PATCH', address(other, `/${thread.id}`), reply)).status).toBe(404)
    expect((await newsroom.ask('editor', 'GET', address('no-such-piece'))).status).toBe(404)
  })
})

describe('a thread', () => {
  it('is resolved, reopened and answered by anybody on the staff, and warns whoever signs while it is open', async () => {
    const id = await newsroom.pieceIn('review1')
    const warnings = async () => (await newsroom.standing(id)).warnings
    expect(await warnings()).toEqual([])
    const thread = await begun('editor', id)
    await begun('desk', id)
    expect(await warnings()).toMatchObject([{ code: 'open_comments', message: '还有 2 条未解决批注。' }])
    const settle = (isResolved: boolean) =>
      newsroom.ask('reporter', 'PATCH', address(id, `/${thread.id}`), { body: { isResolved } })
    expect(firstOf(expectStatus(await settle(true), 200))).toMatchObject({
      isResolved: true,
      resolvedByName: people.reporter.name,
    })
    expect(await warnings()).toMatchObject([{ message: '还有 1 条未解决批注。' }])
    expect(firstOf(expectStatus(await settle(false), 200))).toMatchObject({ isResolved: false, resolvedByName: null })
    await settle(true)
    const reply = await newsroom.ask('chief', 'POST', address(id, `/${thread.id}/replies`), { body: { text: '还有' } })
    expect(firstOf(expectStatus(reply, 201))).toMatchObject({ isResolved: false, said: [{}, { text: '还有' }] })
    expectStatus(await newsroom.take(id, 'approve', 'editor'), 200)
  })

  it('that its author took back warns nobody', async () => {
    const id = await newsroom.createPiece()
    const thread = await begun('editor', id)
    expectStatus(await newsroom.ask('editor', 'DELETE', address(id, `/${thread.id}`)), 200)
    expect([await threadsOf(id), (await newsroom.standing(id)).warnings]).toEqual([[], []])
  })

  it('on words of the body stays with them through saves, and keeps the quote when they are cut', async () => {
    const id = await newsroom.createPiece()
    await begun('editor', id, { target: 'text', anchor })
    const body = (...lines: string[]) => ({ body: lines.map((text) => ({ children: [{ text }] })) })
    expectStatus(await newsroom.edit(id, 'reporter', body('新的导语。', '第一段正文。', '第二段正文。')), 200)
    expect((await threadsOf(id))[0]?.anchor).toMatchObject({ start: 6, end: 11, text: '第一段正文' })
    expectStatus(await newsroom.edit(id, 'reporter', body('新的导语。', '第一段的正文。', '第二段正文。')), 200)
    expect((await threadsOf(id))[0]).toMatchObject({ quote: '第一段正文', anchor: { start: 6, end: 12 } })
    expectStatus(await newsroom.edit(id, 'reporter', body('新的导语。', '第二段正文。')), 200)
    expect((await threadsOf(id))[0]).toMatchObject({ quote: '第一段正文', anchor: { text: '第一段的正文' } })
  })
})

describe('comments are the newsroom’s own', () => {
  it('for readers, whatever they ask', async () => {
    const id = await newsroom.pieceIn('published')
    const thread = await begun('editor', id)
    for (const [method, path, body] of [
      ['GET', '', undefined],
      ['POST', '', { text: '外人' }],
      ['POST', `/${thread.id}/replies`, { text: '外人' }],
      ['PATCH', `/${thread.id}`, { isResolved: true }],
      ['DELETE', `/${thread.id}`, undefined],
    ] as const) {
      const answer = await newsroom.ask(null, method, address(id, path), { body })
      expect([method, path, answer.status, codesOf(answer)]).toEqual([method, path, 401, ['not_logged_in']])
    }
    for (const path of [
      `/api/articles/${id}?depth=3`,
      '/api/articles?depth=3&joins[comments][limit]=10',
      '/api/comments',
      `/api/comments/${thread.id}`,
      `/api/comments?where[documentId][equals]=${id}`,
    ]) {
      expect((await newsroom.ask(null, 'GET', path)).text, path).not.toContain(secret)
    }
    const query = '{ Comments { docs { text } } }'
    expect((await newsroom.graphql(null, query)).text).not.toContain(secret)
    expect((await newsroom.graphql('admin', query)).text).not.toContain(secret)
  })

  it('and can be written around by nobody', async () => {
    const id = await newsroom.createPiece()
    const thread = await begun('editor', id)
    for (const who of ['admin', 'chief', 'editor', null] as const) {
      const data = { text: '冒名', authorId: newsroom.ids.desk }
      expect((await newsroom.ask(who, 'POST', '/api/comments', { body: data })).status).toBe(403)
      expect((await newsroom.ask(who, 'PATCH', `/api/comments/${thread.id}`, { body: data })).status).toBe(403)
      expect((await newsroom.ask(who, 'DELETE', `/api/comments/${thread.id}`)).status).toBe(403)
      expect((await newsroom.ask(who, 'GET', '/api/comments')).status).toBe(403)
    }
    expect((await threadsOf(id))[0]?.said[0]?.text).toBe(secret)
  })
})
