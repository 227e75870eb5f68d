import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus, idIn } from '../support/client'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

const paragraph = { children: [{ text: '甲' }] }
const photoOf = (captionId: unknown) => ({ type: 'photo', captionId, children: [{ text: '' }] })
const trash = { deletedAt: '2031-01-01T00:00:00.000Z' }

async function newCaption(): Promise<string> {
  const body = { text: '独立图片', credit: { byline: newsroom.bylineId } }
  return idIn(expectStatus(await newsroom.ask('photographer', 'POST', '/api/photo-captions', { body }), 201).body.doc)
}

/** A piece takes the captions that it shows; this leaves its body as the only place that says so. */
async function detach(captionId: string): Promise<void> {
  expectStatus(await newsroom.edit(captionId, 'reporter', { article: null }, 'photo-captions'), 200)
}

async function pieceShowing(captionId: string, slugline = '引用图片的稿件'): Promise<string> {
  const piece = await newsroom.createPiece({ data: { slugline, body: [paragraph, photoOf(captionId)] } })
  await detach(captionId)
  return piece
}

describe('a picture in the body', () => {
  it.each([
    ['an id that no caption has', 'nothing'],
    ['the id of another kind of document', 'section'],
  ])('is refused with %s, at its block', async (_what, captionId) => {
    const known = captionId === 'section' ? newsroom.sectionId : captionId
    const data = { ...newsroom.articleData(), body: [paragraph, paragraph, photoOf(known)] }
    const answer = await newsroom.ask('reporter', 'POST', '/api/articles', { body: data })
    expect([answer.status, codesOf(answer), answer.body.errors?.[0]?.path]).toEqual([
      400,
      ['unknown_reference'],
      'body.2.captionId',
    ])
  })

  it('is refused in a later save too, and together with every other reference to nothing', async () => {
    const piece = await newsroom.createPiece()
    const answer = await newsroom.edit(piece, 'reporter', {
      section: 'nothing',
      body: [photoOf('gone'), photoOf('away')],
    })
    expect(answer.status).toBe(400)
    expect(answer.body.errors?.map(({ path }) => path).sort()).toEqual([
      'body.0.captionId',
      'body.1.captionId',
      'section',
    ])
  })

  it('is taken with a caption that there is', async () => {
    const piece = await pieceShowing(await newCaption())
    expect((await newsroom.edit(piece, 'reporter', { headline: '另题' })).status).toBe(200)
  })

  it('that has lost its caption can still be taken out, and hinders no other edit', async () => {
    const caption = await newCaption()
    const piece = await pieceShowing(caption)
    await newsroom.payload.db.deleteMany({ collection: 'photo-captions', where: { id: { equals: caption } } })
    await newsroom.payload.db.deleteMany({ collection: 'editorial-items', where: { documentId: { equals: caption } } })
    expect((await newsroom.edit(piece, 'reporter', { headline: '另题' })).status).toBe(200)
    expect((await newsroom.edit(piece, 'reporter', { body: [paragraph] })).status).toBe(200)
  })
})

describe('a caption that stands in a body', () => {
  it('is not trashed, and the refusal names the block', async () => {
    const caption = await newCaption()
    const piece = await pieceShowing(caption)
    const answer = await newsroom.ask('desk', 'PATCH', `/api/photo-captions/${caption}`, { body: trash })
    expect([answer.status, codesOf(answer)]).toEqual([409, ['still_referred_to']])
    expect(answer.body.referrers).toEqual([
      { collection: 'articles', id: piece, title: '引用图片的稿件', path: 'body.1.captionId' },
    ])
  })

  it('is not trashed where only the published text shows it, while the draft no longer does', async () => {
    const caption = await newCaption()
    const piece = await pieceShowing(caption)
    await newsroom.payload.db.updateOne({ collection: 'articles', id: piece, data: { _status: 'published' } })
    expect((await newsroom.edit(piece, 'reporter', { body: [paragraph] })).status).toBe(200)
    expect((await newsroom.ask('desk', 'PATCH', `/api/photo-captions/${caption}`, { body: trash })).status).toBe(409)
  })

  it('is trashed once it was taken out, and a body that merely mentions its id is no hindrance', async () => {
    const caption = await newCaption()
    const piece = await pieceShowing(caption)
    expectStatus(await newsroom.edit(piece, 'reporter', { body: [{ children: [{ text: caption }] }] }), 200)
    const answer = await newsroom.ask('desk', 'PATCH', `/api/photo-captions/${caption}`, { body: trash })
    expect(answer.status, answer.text).toBe(200)
  })

  it('is not deleted for good while a piece in the trash shows it', async () => {
    const caption = await newCaption()
    const piece = await pieceShowing(caption)
    expectStatus(await newsroom.ask('reporter', 'PATCH', `/api/articles/${piece}`, { body: trash }), 200)
    await detach(caption)
    expectStatus(await newsroom.ask('desk', 'PATCH', `/api/photo-captions/${caption}`, { body: trash }), 200)
    const answer = await newsroom.ask('desk', 'DELETE', `/api/photo-captions/${caption}?trash=true`)
    expect([answer.status, codesOf(answer)]).toEqual([409, ['still_referred_to']])
  })
})
