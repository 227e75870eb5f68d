import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus, idIn } from '../support/client'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

const trash = { deletedAt: '2031-01-01T00:00:00.000Z' }
const caption = async (data: object = {}) =>
  idIn(
    expectStatus(
      await newsroom.ask('reporter', 'POST', '/api/photo-captions', {
        body: { text: '说明', credit: { byline: newsroom.bylineId }, ...data },
      }),
      201,
    ).body.doc,
  )

describe('a reference to nothing', () => {
  it('is refused in a draft, each with its place', async () => {
    const body = {
      slugline: '甲',
      section: 'nothing',
      bylines: [{ byline: newsroom.bylineId }, { byline: 'gone' }],
      captions: ['away'],
    }
    const answer = await newsroom.ask('reporter', 'POST', '/api/articles', { body })
    expect(answer.status).toBe(400)
    expect(new Set(codesOf(answer))).toEqual(new Set(['unknown_reference']))
    expect(answer.body.errors?.map(({ path }) => path).sort()).toEqual(['bylines.1.byline', 'captions.0', 'section'])
  })

  it('is refused where the collection has no drafts', async () => {
    const related = await newsroom.ask('editor', 'POST', '/api/related-pieces', { body: { article: 'nothing' } })
    expect(related.status).toBe(400)
    const roster = await newsroom.ask('desk', 'POST', '/api/duty-roster', {
      body: { user: 'nobody', startsAt: '2026-01-01T00:00:00Z', endsAt: '2026-01-02T00:00:00Z' },
    })
    expect(roster.status).toBe(400)
  })

  it('is refused in a group and an upload', async () => {
    const answer = await newsroom.ask('reporter', 'POST', '/api/photo-captions', {
      body: { text: '甲', credit: { byline: 'gone' }, photo: 'lost' },
    })
    expect([answer.status, answer.body.errors?.map(({ path }) => path).sort()]).toEqual([
      400,
      ['credit.byline', 'photo'],
    ])
  })
})

describe('a caption of a piece', () => {
  it('is not trashed while the piece lists it', async () => {
    const id = await caption()
    const piece = await newsroom.createPiece({ data: { slugline: '带图', captions: [id] } })
    const answer = await newsroom.ask('reporter', 'PATCH', `/api/photo-captions/${id}`, { body: trash })
    expect([answer.status, codesOf(answer)]).toEqual([409, ['still_referred_to']])
    expect(answer.body.referrers).toEqual([{ collection: 'articles', id: piece, title: '带图', path: 'captions.0' }])
  })

  it('does not keep its piece out of the trash, but from being deleted for good', async () => {
    const id = await caption()
    const piece = await newsroom.createPiece({ data: { captions: [id] } })
    expectStatus(await newsroom.ask('reporter', 'PATCH', `/api/articles/${piece}`, { body: trash }), 200)
    const answer = await newsroom.ask('desk', 'DELETE', `/api/articles/${piece}?trash=true`)
    expect([answer.status, codesOf(answer)]).toEqual([409, ['still_referred_to']])
    expect(answer.body.referrers).toEqual([{ collection: 'photo-captions', id, title: '说明', path: 'article' }])
  })
})

describe('a document that nothing refers to', () => {
  it('is deleted: a byline', async () => {
    const id = idIn((await newsroom.ask('editor', 'POST', '/api/bylines', { body: { name: '无人引用' } })).body.doc)
    expect((await newsroom.ask('desk', 'DELETE', `/api/bylines/${id}`)).status).toBe(200)
    expect((await newsroom.ask(null, 'GET', `/api/bylines/${id}`)).status).toBe(404)
  })

  it('is deleted: a piece in the trash', async () => {
    const piece = await newsroom.createPiece()
    expectStatus(await newsroom.ask('reporter', 'PATCH', `/api/articles/${piece}`, { body: trash }), 200)
    expect((await newsroom.ask('desk', 'DELETE', `/api/articles/${piece}?trash=true`)).status).toBe(200)
  })
})

describe('a byline', () => {
  it('lists the drafts of its author to the newsroom', async () => {
    const byline = idIn((await newsroom.ask('editor', 'POST', '/api/bylines', { body: { name: '列出草稿' } })).body.doc)
    const piece = await newsroom.createPiece({ data: { bylines: [{ byline, role: 'author' }] } })
    const { body } = await newsroom.ask('reporter', 'GET', `/api/bylines/${byline}?depth=0`)
    expect((body.articles as { docs: unknown[] }).docs).toEqual([piece])
    const { body: seenByReaders } = await newsroom.ask(null, 'GET', `/api/bylines/${byline}?depth=0`)
    expect((seenByReaders.articles as { docs: unknown[] }).docs).toEqual([])
  })
})
