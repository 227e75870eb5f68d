import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus, idIn } from '../support/client'
import type { PersonName } from '../support/people'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

const caption = async (by: PersonName, data: object = {}) =>
  idIn(
    expectStatus(
      await newsroom.ask(by, 'POST', '/api/photo-captions', {
        body: { text: '村民收玉米。', credit: { printed: '摄影记者 摄' }, ...data },
      }),
      201,
    ).body.doc,
  )
const publicStatus = async (id: string) => (await newsroom.ask(null, 'GET', `/api/photo-captions/${id}`)).status
const took = async (
  id: string,
  action: string,
  by: PersonName,
  input?: Record<string, unknown>,
  collection?: 'photo-captions',
) => expectStatus(await newsroom.take(id, action, by, input, collection), 200)

async function pieceWith(captionId: string, way: 'listed' | 'in the text'): Promise<string> {
  const data =
    way === 'listed'
      ? { captions: [captionId] }
      : { body: [{ children: [{ text: '正文。' }] }, { type: 'photo', captionId, children: [{ text: '' }] }] }
  return newsroom.createPiece({ data })
}

const reviewed = [
  ['submit', 'reporter'],
  ['approve', 'editor'],
  ['approve', 'desk'],
  ['approve', 'chief'],
] as const

describe('a caption inside an article', () => {
  it.each(['listed', 'in the text'] as const)(
    '%s: goes into the article’s cycle, is published and taken down with it',
    async (way) => {
      const captionId = await caption('photographer')
      const id = await pieceWith(captionId, way)
      expect((await newsroom.standing(captionId, 'photo-captions')).state).toBe('draft')
      for (const [action, by] of reviewed) await took(id, action, by)
      expect(await publicStatus(captionId)).toBe(404)
      expect(await newsroom.standing(captionId, 'photo-captions')).toMatchObject({ state: 'approved', cycle: 1 })
      await took(id, 'publish', 'chief')
      const { body } = await newsroom.ask(null, 'GET', `/api/photo-captions/${captionId}`)
      expect(body).toMatchObject({ text: '村民收玉米。', _status: 'published' })
      expect(body.publishedAt).toBeTruthy()
      await took(id, 'kill', 'chief', { reason: '理由' })
      expect(await publicStatus(captionId)).toBe(404)
    },
  )

  it('is part of what is signed: a change of it lets the last signature lapse', async () => {
    const captionId = await caption('photographer')
    const id = await pieceWith(captionId, 'listed')
    const before = await digestOf(id)
    for (const [action, by] of reviewed) await took(id, action, by)
    expect((await newsroom.edit(captionId, 'photographer', { text: '别的说明' }, 'photo-captions')).status).toBe(403)
    expectStatus(await newsroom.edit(captionId, 'chief', { text: '别的说明' }, 'photo-captions'), 200)
    expect(await digestOf(id)).not.toBe(before)
    expect((await newsroom.standing(id)).state).toBe('review3')
  })

  it('cannot be changed, detached or published on its own while the article is live', async () => {
    const captionId = await caption('photographer')
    const id = await pieceWith(captionId, 'listed')
    for (const [action, by] of reviewed) await took(id, action, by)
    await took(id, 'publish', 'chief')
    for (const data of [{ text: '换掉' }, { article: null }, { credit: { printed: '别人' } }]) {
      for (const who of ['photographer', 'editor', 'chief', 'admin'] as const) {
        expect((await newsroom.edit(captionId, who, data, 'photo-captions')).status).toBe(409)
      }
    }
    expect((await newsroom.ask(null, 'GET', `/api/photo-captions/${captionId}`)).body.text).toBe('村民收玉米。')
  })

  it('without a credit keeps its article from being submitted, and says which one', async () => {
    const captionId = await caption('photographer', { credit: {} })
    const id = await pieceWith(captionId, 'listed')
    const answer = await newsroom.take(id, 'submit', 'reporter')
    expect([answer.status, codesOf(answer), answer.body.errors?.[0]?.path]).toEqual([
      400,
      ['credit_required'],
      'captions.0',
    ])
  })

  it('corrected with its article shows its old text until the correction is published', async () => {
    const captionId = await caption('photographer')
    const id = await pieceWith(captionId, 'listed')
    for (const [action, by] of reviewed) await took(id, action, by)
    await took(id, 'publish', 'chief')
    await took(id, 'correct', 'editor', { kind: 'minor' })
    expectStatus(await newsroom.edit(captionId, 'editor', { text: '更正的说明' }, 'photo-captions'), 200)
    expect((await newsroom.ask(null, 'GET', `/api/photo-captions/${captionId}`)).body.text).toBe('村民收玉米。')
    expect((await newsroom.take(id, 'publish', 'editor')).status).toBe(403)
    await took(id, 'publish', 'desk')
    expect((await newsroom.ask(null, 'GET', `/api/photo-captions/${captionId}`)).body.text).toBe('更正的说明')
  })

  it('is back as it was when the correction is abandoned', async () => {
    const captionId = await caption('photographer')
    const id = await pieceWith(captionId, 'listed')
    for (const [action, by] of reviewed) await took(id, action, by)
    await took(id, 'publish', 'chief')
    await took(id, 'correct', 'editor', { kind: 'minor' })
    expectStatus(await newsroom.edit(captionId, 'editor', { text: '不要的说明' }, 'photo-captions'), 200)
    await took(id, 'abandon', 'editor')
    expect((await newsroom.ask('editor', 'GET', `/api/photo-captions/${captionId}?draft=true`)).body.text).toBe(
      '村民收玉米。',
    )
    expect((await newsroom.ask(null, 'GET', `/api/photo-captions/${captionId}`)).body.text).toBe('村民收玉米。')
  })
})

describe('a caption that stands alone', () => {
  it('takes the brief track, signed by two who are neither its author nor each other', async () => {
    const id = await caption('photographer')
    expect(await newsroom.standing(id, 'photo-captions')).toMatchObject({ state: 'draft', track: 'brief' })
    await took(id, 'submit', 'photographer', {}, 'photo-captions')
    expect((await newsroom.take(id, 'approve', 'photographer', {}, 'photo-captions')).status).toBe(403)
    await took(id, 'approve', 'editor', {}, 'photo-captions')
    expect((await newsroom.standing(id, 'photo-captions')).state).toBe('review3')
    await took(id, 'approve', 'chief', {}, 'photo-captions')
    await took(id, 'publish', 'chief', {}, 'photo-captions')
    expect(await publicStatus(id)).toBe(200)
    await took(id, 'withdraw', 'chief', { reason: '理由' }, 'photo-captions')
    expect(await publicStatus(id)).toBe(404)
    expect((await newsroom.history(id, 'photo-captions')).isIntact).toBe(true)
  })

  it('without text or credit is not submitted', async () => {
    const id = await caption('photographer', { text: ' ', credit: {} })
    const answer = await newsroom.take(id, 'submit', 'photographer', {}, 'photo-captions')
    expect(answer.status).toBe(400)
    expect(codesOf(answer).sort()).toEqual(['credit_required', 'text_required'])
  })

  it('once signed stays what it is when an article lists it, live or not', async () => {
    const id = await caption('photographer')
    await took(id, 'submit', 'photographer', {}, 'photo-captions')
    await took(id, 'approve', 'editor', {}, 'photo-captions')
    const article = await pieceWith(id, 'listed')
    expect(await newsroom.standing(id, 'photo-captions')).toMatchObject({ state: 'review3', track: 'brief' })
    expect((await newsroom.standing(article)).state).toBe('draft')
    const moved = await newsroom.edit(id, 'chief', { article }, 'photo-captions')
    expect(moved.status).toBe(409)
  })
})

async function digestOf(id: string): Promise<unknown> {
  return (
    await newsroom.payload.db.findOne<{ digest: string; id: string }>({
      collection: 'editorial-items',
      where: { documentId: { equals: id } },
    })
  )?.digest
}
