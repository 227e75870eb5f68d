import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, idIn } from '../support/client'
import type { PersonName } from '../support/people'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

const now = () => new Date().toISOString()
const trash = (id: string, who: PersonName | null, deletedAt: string | null = now()) =>
  newsroom.ask(who, 'PATCH', `/api/articles/${id}?trash=true`, { body: { deletedAt } })

describe('the trash', () => {
  // By hand: who may put a reporter's unsigned draft there.
  it.each([
    ['admin', 200],
    ['chief', 200],
    ['desk', 200],
    ['editor', 403],
    ['proofreader', 403],
    ['reporter', 200],
    ['colleague', 403],
    ['photographer', 403],
    [null, 403],
  ] as const)('takes a draft that was never signed from %s: %i', async (who, status) => {
    const id = await newsroom.createPiece()
    expect((await trash(id, who)).status).toBe(status)
    const found = await newsroom.ask('chief', 'GET', `/api/articles/${id}?draft=true`)
    expect(found.status).toBe(status === 200 ? 404 : 200)
  })

  it('gives a draft back, and keeps both steps in its history', async () => {
    const id = await newsroom.createPiece()
    expect((await trash(id, 'reporter')).status).toBe(200)
    expect((await trash(id, 'reporter', null)).status).toBe(200)
    expect((await newsroom.ask('reporter', 'GET', `/api/articles/${id}?draft=true`)).body).toMatchObject({
      headline: '村道通车',
      state: 'draft',
    })
    expect((await newsroom.history(id)).events?.map(({ action }) => action)).toEqual(['create', 'trash', 'untrash'])
    expect((await newsroom.take(id, 'submit', 'reporter')).status).toBe(200)
  })

  it('takes no piece that was ever signed, even when it is a draft again', async () => {
    const id = await newsroom.pieceIn('review2')
    expect((await newsroom.take(id, 'return', 'desk', { to: 'draft', reason: '重写' })).status).toBe(200)
    for (const who of ['admin', 'chief', 'desk', 'reporter'] as const) {
      const answer = await trash(id, who)
      expect([answer.status, codesOf(answer)]).toEqual([409, ['wrong_state']])
    }
  })

  it('refuses to trash a piece under review that nobody has signed yet', async () => {
    const id = await newsroom.pieceIn('review1')
    expect((await trash(id, 'reporter')).status).toBe(409)
  })

  it('lets nothing else change with the move', async () => {
    const id = await newsroom.createPiece()
    await newsroom.ask('reporter', 'PATCH', `/api/articles/${id}`, {
      body: { deletedAt: now(), headline: '趁机改动', _status: 'published' },
    })
    const { row } = await rowOf(id)
    expect(row).toMatchObject({ headline: '村道通车', _status: 'draft' })
  })

  it('does not let a piece in it be submitted', async () => {
    const id = await newsroom.createPiece()
    const { revision } = await newsroom.standing(id)
    await trash(id, 'reporter')
    const answer = await newsroom.ask('reporter', 'POST', `/api/articles/${id}/transitions/submit`, {
      body: { revision: revision + 1 },
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect((await rowOf(id)).item).toMatchObject({ state: 'draft' })
  })

  it('is the only way out for good: a draft outside it is not deleted, and a stranger to it deletes nothing', async () => {
    const id = await newsroom.createPiece()
    for (const who of ['admin', 'chief', 'reporter'] as const)
      expect((await newsroom.ask(who, 'DELETE', `/api/articles/${id}`)).status).toBe(403)
    await trash(id, 'reporter')
    for (const who of ['editor', 'colleague', 'photographer', 'proofreader'] as const) {
      expect((await newsroom.ask(who, 'DELETE', `/api/articles/${id}?trash=true`)).status).toBe(403)
    }
    expect((await newsroom.ask('desk', 'DELETE', `/api/articles/${id}?trash=true`)).status).toBe(200)
    expect(await newsroom.payload.db.findOne({ collection: 'articles', where: { id: { equals: id } } })).toBeNull()
    expect(
      await newsroom.payload.db.findOne({ collection: 'editorial-items', where: { documentId: { equals: id } } }),
    ).toBeNull()
  })
})

describe('deleting what others refer to', () => {
  it('is refused with the list of who refers to it, drafts included', async () => {
    const section = idIn(
      (await newsroom.ask('desk', 'POST', '/api/sections', { body: { name: '副刊', slug: 'fukan' } })).body.doc,
    )
    const byline = idIn((await newsroom.ask('editor', 'POST', '/api/bylines', { body: { name: '通讯员乙' } })).body.doc)
    const piece = await newsroom.createPiece({
      data: { slugline: '引用者', section, bylines: [{ byline, role: 'author' }] },
    })
    for (const [path, field] of [
      [`sections/${section}`, 'section'],
      [`bylines/${byline}`, 'bylines.0.byline'],
    ] as const) {
      const answer = await newsroom.ask('admin', 'DELETE', `/api/${path}`)
      expect([answer.status, codesOf(answer)]).toEqual([409, ['still_referred_to']])
      expect(answer.body.referrers).toEqual([{ collection: 'articles', id: piece, title: '引用者', path: field }])
    }
    const bulk = await newsroom.ask('admin', 'DELETE', `/api/sections?where[id][equals]=${section}`)
    expect(bulk.status).toBe(400)
    expect((await newsroom.ask(null, 'GET', `/api/sections/${section}`)).status).toBe(200)
  })

  it('is refused for the old text of a piece whose draft no longer refers to it', async () => {
    const section = idIn(
      (await newsroom.ask('desk', 'POST', '/api/sections', { body: { name: '旧栏', slug: 'jiulan' } })).body.doc,
    )
    const piece = await newsroom.pieceIn('correcting', { data: { section } })
    expect((await newsroom.edit(piece, 'editor', { section: newsroom.sectionId })).status).toBe(200)
    expect((await newsroom.ask('admin', 'DELETE', `/api/sections/${section}`)).status).toBe(409)
  })

  it('is possible once nothing refers to it any more', async () => {
    const section = idIn(
      (await newsroom.ask('desk', 'POST', '/api/sections', { body: { name: '空栏', slug: 'konglan' } })).body.doc,
    )
    const piece = await newsroom.createPiece({ data: { section } })
    expect((await newsroom.ask('admin', 'DELETE', `/api/sections/${section}`)).status).toBe(409)
    expect((await newsroom.edit(piece, 'reporter', { section: newsroom.sectionId })).status).toBe(200)
    const answer = await newsroom.ask('admin', 'DELETE', `/api/sections/${section}`)
    expect(answer.status, answer.text).toBe(200)
  })

  it('keeps a person who has signed, written or been assigned', async () => {
    await newsroom.pieceIn('review2')
    for (const who of ['reporter', 'editor'] as const)
      expect((await newsroom.ask('admin', 'DELETE', `/api/users/${newsroom.ids[who]}`)).status).toBe(409)
    expect((await newsroom.ask('admin', 'DELETE', `/api/users/${newsroom.ids.photographer}`)).status).toBe(200)
  })
})

async function rowOf(id: string): Promise<Record<'row' | 'item', Record<string, unknown> | null>> {
  const { db } = newsroom.payload
  return {
    row: await db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'articles',
      where: { id: { equals: id } },
    }),
    item: await db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'editorial-items',
      where: { documentId: { equals: id } },
    }),
  }
}
