import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus, idIn } from '../support/client'

/** What a piece must hold to be kept at all, and to be submitted. */
let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

async function captionWithPicture(text: string): Promise<string> {
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#456' } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.append('file', new File([new Uint8Array(picture)], 'test.png', { type: 'image/png' }))
  form.append('_payload', JSON.stringify({ alt: '一块纯色', creditLine: '资料图片', rights: 'cleared' }))
  const headers = { authorization: `JWT ${await newsroom.tokenOf('reporter')}` }
  const answer = await fetch(`${newsroom.url}/api/media`, { method: 'POST', headers, body: form })
  const photo = ((await answer.json()) as { doc: { id: string } }).doc.id
  const made = await newsroom.ask('reporter', 'POST', '/api/photo-captions', {
    body: { text, photo, credit: { printed: '资料图片' } },
  })
  return idIn(expectStatus(made, 201).body.doc)
}

const submitted = async (id: string) => {
  const answer = await newsroom.take(id, 'submit', 'reporter')
  return [answer.status, ...codesOf(answer)]
}

describe('a new piece', () => {
  it('that holds nothing is not saved, and is told what to write', async () => {
    const untouched = { genre: 'news', slugline: '', headline: null, body: null, source: { kind: 'own' } }
    const answer = await newsroom.ask('reporter', 'POST', '/api/articles?draft=true', {
      body: untouched,
      headers: { 'accept-language': 'zh' },
    })
    expect([answer.status, codesOf(answer)]).toEqual([400, ['piece_empty']])
    expect(answer.body.errors?.[0]).toMatchObject({ message: expect.stringContaining('稿签') })
    const { body } = await newsroom.ask('reporter', 'GET', '/api/articles?draft=true&limit=1')
    expect(body.totalDocs).toBe(0)
  })

  it('with a slugline alone is saved', async () => {
    const answer = await newsroom.ask('reporter', 'POST', '/api/articles?draft=true', { body: { slugline: '稿签' } })
    expect(answer.status).toBe(201)
  })
})

describe('a photo story', () => {
  it('is submitted without a text once each picture has its caption, and a news piece is not', async () => {
    const captions = [await captionWithPicture('说明一'), await captionWithPicture('说明二')]
    const story = { body: null, captions }
    expect(await submitted(await newsroom.createPiece({ data: { ...story, genre: 'photo' } }))).toEqual([200])
    const others = [await captionWithPicture('说明三')]
    const news = await newsroom.createPiece({ data: { body: null, captions: others, genre: 'news' } })
    expect(await submitted(news)).toEqual([400, 'body_required'])
  })

  it('with a picture that lacks its caption needs a text', async () => {
    const captions = [await captionWithPicture('说明'), await captionWithPicture(' ')]
    const id = await newsroom.createPiece({ data: { body: null, captions, genre: 'photo' } })
    expect(await submitted(id)).toEqual([400, 'body_required'])
  })
})

describe('a reprint', () => {
  it('is not submitted without its outlet, whoever signs it', async () => {
    const id = await newsroom.createPiece({ data: { source: { kind: 'reprint' } } })
    expect(await submitted(id)).toEqual([400, 'outlet_required'])
    expectStatus(await newsroom.edit(id, 'reporter', { source: { kind: 'reprint', outlet: '县广播站' } }), 200)
    expect(await submitted(id)).toEqual([200])
  })
})

describe('the length of a piece', () => {
  it('is that of its body, on the review sheet and among the published facts', async () => {
    const data = { headline: '标题不算', deck: '副题不算', body: [{ children: [{ text: '正文八字，含标点。' }] }] }
    const id = await newsroom.pieceIn('published', { data })
    const { body: sheet } = await newsroom.ask('editor', 'GET', `/api/articles/${id}/review-sheet?format=json`)
    const { body: live } = await newsroom.ask(null, 'GET', `/api/articles/${id}`)
    expect([sheet.words, live.wordCount]).toEqual([9, 9])
  })
})
