import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { type Answer, codesOf, expectStatus, idIn } from '../support/client'
import type { PersonName } from '../support/people'

/** Stands in everything of a draft. */
const canary = 'zheshicaogao'

let newsroom: BootedNewsroom
let first: string
let second: string
let draft: string

beforeAll(async () => {
  newsroom = await bootNewsroom()
  first = await newsroom.pieceIn('published', { data: { headline: '第一篇', slugline: '第一篇', deskNote: canary } })
  second = await newsroom.pieceIn('published', { data: { headline: '第二篇', slugline: '第二篇' } })
  draft = await newsroom.pieceIn('approved', { data: { headline: canary, slugline: canary, deck: canary } })
})

afterAll(() => newsroom?.stop())

interface FrontPage {
  readonly navigation: readonly { readonly name: string }[]
  readonly lead: { readonly id: string; readonly headline: string } | null
  readonly pinned: readonly { readonly id: string }[]
  readonly sections: readonly { readonly name: string; readonly pieces: readonly { readonly id: string }[] }[]
  readonly topics: readonly { readonly title: string; readonly pieces: readonly { readonly id: string }[] }[]
}

const read = async (who: PersonName | null = null) =>
  expectStatus(await newsroom.ask(who, 'GET', '/api/front-page'), 200) as Answer & { body: Answer['body'] & FrontPage }
const desk = async () => {
  const { body } = expectStatus(await newsroom.ask('editor', 'GET', '/api/front-page/desk'), 200)
  return body as unknown as {
    desk: { revision: number; pieces: object[]; slots: object; changedByName: string | null }
    changes: { id: string; byName: string }[]
    mayEdit: boolean
  }
}
const put = async (by: PersonName | null, slots: unknown, revision?: number) =>
  newsroom.ask(by, 'PUT', '/api/front-page', {
    body: { slots, revision: revision ?? (await desk()).desk.revision },
  })
const made = async (by: PersonName, path: string, body: object) =>
  idIn(expectStatus(await newsroom.ask(by, 'POST', path, { body }), 201).body.doc)

describe('the front page', () => {
  beforeEach(async () => {
    expectStatus(await put('editor', {}), 200)
  })

  it('is empty at first, but for the navigation', async () => {
    const { body } = await read()
    expect(body).toMatchObject({ lead: null, pinned: [], sections: [], topics: [] })
    expect(body.navigation.map(({ name }) => name)).toEqual(['要闻'])
  })

  it('shows what was put on it, in that order', async () => {
    const sections = [{ section: newsroom.sectionId, pieces: [first, second] }]
    expectStatus(await put('editor', { lead: [first], pinned: [second, first], sections }), 200)
    const { body, headers } = await read()
    expect(body.lead).toEqual({
      id: first,
      slug: expect.stringMatching(/^di-yi-pian-/),
      kicker: null,
      headline: '第一篇',
      deck: null,
      excerpt: expect.any(String),
      genre: 'news',
      section: newsroom.sectionId,
      publishedAt: expect.any(String),
      picture: null,
    })
    expect(body.pinned.map(({ id }) => id)).toEqual([second, first])
    expect(body.sections).toMatchObject([{ name: '要闻', pieces: [{ id: first }, { id: second }] }])
    // Browsers ask again each time, caches in front after a second: what is taken down is gone with it.
    expect(headers.get('cache-control')).toContain('max-age=0, s-maxage=1,')
  })

  it('never shows what is not published, whoever asks, and says so at the desk', async () => {
    expectStatus(await put('editor', { lead: [draft], pinned: [draft, second] }), 200)
    for (const who of [null, 'chief', 'admin'] as const) {
      const { body, text } = await read(who)
      expect([who, body.lead, body.pinned.map(({ id }) => id)]).toEqual([who, null, [second]])
      expect(text).not.toContain(canary)
      expect(text).not.toContain(draft)
    }
    expect((await desk()).desk.pieces).toMatchObject([
      { id: draft, state: 'approved', isPublic: false },
      { id: second, state: 'published', isPublic: true },
    ])
  })

  it('loses a killed piece with the next request, and keeps its slot for the desk to see', async () => {
    const id = await newsroom.pieceIn('published', { data: { headline: '将被撤下', slugline: '将被撤下' } })
    expectStatus(await put('editor', { lead: [id] }), 200)
    expect((await read()).body.lead?.headline).toBe('将被撤下')
    expectStatus(await newsroom.take(id, 'kill', 'chief', { reason: '有误' }), 200)
    expect((await read()).body.lead).toBeNull()
    expect((await desk()).desk.pieces).toMatchObject([{ id, state: 'killed', isPublic: false }])
  })

  it('shows the published text of a piece whose correction is under way', async () => {
    const id = await newsroom.pieceIn('correcting', { data: { headline: '更正前', slugline: '更正前' } })
    expectStatus(await newsroom.edit(id, 'editor', { headline: canary }), 200)
    expectStatus(await put('editor', { lead: [id] }), 200)
    const { body, text } = await read('chief')
    expect(body.lead?.headline).toBe('更正前')
    expect(text).not.toContain(canary)
  })

  it('is changed by editors and above, and by nobody else', async () => {
    for (const who of ['reporter', 'photographer', 'proofreader', 'admin'] as const) {
      const answer = await put(who, { lead: [first] })
      expect([who, answer.status, codesOf(answer)]).toEqual([who, 403, ['transition_denied']])
    }
    expect((await put(null, {})).status).toBe(401)
    for (const who of ['editor', 'desk', 'chief'] as const) expectStatus(await put(who, { lead: [first] }), 200)
    const around = await newsroom.ask('admin', 'POST', '/api/globals/front-page', { body: { slots: {}, revision: 1 } })
    expect(around.status).toBe(403)
    for (const path of ['/api/front-page/desk', '/api/front-page/pieces', '/api/front-page/changes/x'])
      expect([path, (await newsroom.ask(null, 'GET', path)).status]).toEqual([path, 401])
    expect((await newsroom.ask(null, 'GET', '/api/globals/front-page')).status).toBe(403)
  })

  it('is not overwritten by whoever saw an older one', async () => {
    const { desk: seen } = await desk()
    expectStatus(await put('editor', { lead: [first] }, seen.revision), 200)
    const late = await put('desk', { lead: [second] }, seen.revision)
    expect([late.status, codesOf(late)]).toEqual([409, ['stale_revision']])
    expect(late.body.desk).toMatchObject({ slots: { lead: [first] }, changedByName: '编辑（演示）' })
    expect((await read()).body.lead?.id).toBe(first)
  })

  it('lets one of two through that come at once', async () => {
    const { revision } = (await desk()).desk
    const answers = await Promise.all([
      put('editor', { lead: [first] }, revision),
      put('desk', { lead: [second] }, revision),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('refuses two leads, a piece twice, and what does not exist, at once', async () => {
    const answer = await put('editor', { lead: [first, second], pinned: [first, first] })
    expect([answer.status, codesOf(answer)]).toEqual([400, ['too_many_slots', 'piece_twice']])
    expect(codesOf(await put('editor', { lead: ['nothing'] }))).toEqual(['unknown_reference'])
    expect(codesOf(await put('editor', [first]))).toEqual(['malformed_slots'])
  })

  it('remembers who changed it, and what stood there before', async () => {
    expectStatus(await put('editor', { lead: [first] }), 200)
    expectStatus(await put('chief', { lead: [second] }), 200)
    const { changes } = await desk()
    expect(changes.slice(0, 2).map(({ byName }) => byName)).toEqual(['总编辑（演示）', '编辑（演示）'])
    const before = expectStatus(await newsroom.ask('desk', 'GET', `/api/front-page/changes/${changes[1]?.id}`), 200)
    expect(before.body).toMatchObject({ slots: { lead: [first] }, pieces: [{ title: '第一篇' }] })
  })

  it('finds pieces by words of the headline, those that wait for their hour too', async () => {
    const found = async (q: string) => {
      const { body } = await newsroom.ask('editor', 'GET', `/api/front-page/pieces?q=${encodeURIComponent(q)}`)
      return (body as unknown as { pieces: { id: string }[] }).pieces.map(({ id }) => id)
    }
    expect(await found('第一')).toEqual([first])
    expect(await found(canary)).toContain(draft)
    expect(await found('没有这样的标题')).toEqual([])
  })
})

describe('a topic', () => {
  it('is let out by a desk head, and then worded by one', async () => {
    const id = await made('editor', '/api/topics', {
      title: '测试专题',
      slug: 'ce-shi',
      isPublic: true,
      pieces: [first],
    })
    const isPublic = async () => (await newsroom.ask(null, 'GET', `/api/topics/${id}`)).status === 200
    const change = async (by: PersonName, body: object) => {
      const { body: seen } = await newsroom.ask(by, 'GET', `/api/topics/${id}?depth=0`)
      return newsroom.ask(by, 'PATCH', `/api/topics/${id}`, { body: { ...body, revision: seen.revision } })
    }
    expect(await isPublic()).toBe(false)
    expectStatus(await change('editor', { title: '改过的专题名' }), 200)
    expectStatus(await change('desk', { isPublic: true }), 200)
    expect(await isPublic()).toBe(true)
    await change('editor', { title: '没有人看过的专题名', intro: canary, pieces: [second, first] })
    const { body } = await newsroom.ask(null, 'GET', `/api/topics/${id}?depth=0`)
    expect(body).toMatchObject({ title: '改过的专题名', pieces: [second, first] })
    expect(body.intro ?? null).toBeNull()
    expect((await newsroom.ask('reporter', 'PATCH', `/api/topics/${id}`, { body: { pieces: [] } })).status).toBe(403)
  })

  it('shows readers its published pieces in order, in its own answer and on the front page', async () => {
    const pieces = [second, draft, first]
    const id = await made('desk', '/api/topics', { title: '另一专题', slug: 'ling-yi', isPublic: true, pieces })
    const hidden = await made('editor', '/api/topics', { title: canary, slug: 'cao-gao', pieces })
    for (const depth of [0, 1, 2]) {
      const { body, text } = await newsroom.ask(null, 'GET', `/api/topics?where[slug][equals]=ling-yi&depth=${depth}`)
      const shown = body.docs?.[0]?.pieces as (string | { id: string })[]
      expect(shown.map((piece) => (typeof piece === 'string' ? piece : piece.id))).toEqual([second, first])
      expect(text).not.toContain(canary)
      expect(text).not.toContain(draft)
    }
    expectStatus(await put('editor', { topics: [hidden, id] }), 200)
    const { body, text } = await read('chief')
    expect(body.topics).toMatchObject([{ title: '另一专题', pieces: [{ id: second }, { id: first }] }])
    expect(text).not.toContain(canary)
  })
})

describe('related pieces', () => {
  it('are public with their article, and only those that are published', async () => {
    const ofPublished = await made('editor', '/api/related-pieces', { article: first, pieces: [draft, second] })
    await made('editor', '/api/related-pieces', { article: draft, pieces: [first] })
    const { body, text } = await newsroom.ask(null, 'GET', '/api/related-pieces?depth=0')
    expect(body.docs).toMatchObject([{ id: ofPublished, article: first, pieces: [second] }])
    expect(text).not.toContain(draft)
    const staff = await newsroom.ask('reporter', 'GET', `/api/related-pieces/${ofPublished}?depth=0`)
    expect(staff.body.pieces).toEqual([draft, second])
    const again = await newsroom.ask('editor', 'POST', '/api/related-pieces', { body: { article: first } })
    expect(again.status).toBe(400)
    expect((await newsroom.ask('reporter', 'POST', '/api/related-pieces', { body: { article: second } })).status).toBe(
      403,
    )
  })

  it('are no part of what is signed', async () => {
    const { events: before } = await newsroom.history(second)
    await made('editor', '/api/related-pieces', { article: second, pieces: [first] })
    expect((await newsroom.history(second)).events).toHaveLength(before?.length ?? -1)
    expect((await newsroom.standing(second)).state).toBe('published')
  })
})
