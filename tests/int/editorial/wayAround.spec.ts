import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus, idIn } from '../support/client'
import type { PersonName } from '../support/people'

let newsroom: BootedNewsroom
let shade = 0

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

async function caption(by: PersonName, data: object = {}): Promise<string> {
  const body = { text: '图片说明文字。', credit: { printed: '摄影记者 摄' }, ...data }
  return idIn(expectStatus(await newsroom.ask(by, 'POST', '/api/photo-captions', { body }), 201).body.doc)
}

async function picture(alt: string): Promise<string> {
  shade += 1
  const create = { width: 8, height: 8, channels: 3, background: { r: shade, g: 9, b: 9 } } as const
  const form = new FormData()
  form.append(
    'file',
    new Blob([new Uint8Array(await sharp({ create }).png().toBuffer())], { type: 'image/png' }),
    'x.png',
  )
  form.append('_payload', JSON.stringify({ alt }))
  const headers = { authorization: `JWT ${await newsroom.tokenOf('photographer')}` }
  const answer = await fetch(`${newsroom.url}/api/media`, { method: 'POST', headers, body: form })
  return ((await answer.json()) as { doc: { id: string } }).doc.id
}

const took = async (id: string, action: string, by: PersonName, input?: Record<string, unknown>) =>
  expectStatus(await newsroom.take(id, action, by, input), 200)

async function publish(id: string): Promise<void> {
  await took(id, 'submit', 'reporter')
  for (const by of ['editor', 'desk', 'chief'] as const) await took(id, 'approve', by)
  await took(id, 'publish', 'chief')
}

const publicStatus = async (address: string) => (await newsroom.ask(null, 'GET', address)).status

describe('a caption', () => {
  it.each(['review3', 'approved', 'published', 'correcting'] as const)(
    'does not get into an article in %s by a hand that may not edit the article',
    async (state) => {
      const id = await newsroom.pieceIn(state)
      const before = await newsroom.standing(id)
      const stray = await caption('colleague')
      const answer = await newsroom.edit(stray, 'colleague', { article: id }, 'photo-captions')
      expect([403, 409]).toContain(answer.status)
      expect(await newsroom.standing(id)).toMatchObject({ state, revision: before.revision })
    },
  )

  it('that goes into an article raises the article’s revision, so that nobody signs it unseen', async () => {
    const id = await newsroom.pieceIn('correcting')
    const { revision } = await newsroom.standing(id)
    const added = await caption('editor')
    expectStatus(await newsroom.edit(added, 'editor', { article: id }, 'photo-captions'), 200)
    expectStatus(await newsroom.take(id, 'publish', 'desk', { revision }), 409)
  })

  it('does not leave an article that was signed', async () => {
    const id = await newsroom.createPiece()
    const inside = await caption('reporter', { article: id })
    await publish(id)
    await took(id, 'correct', 'editor', { kind: 'minor' })
    const other = await newsroom.createPiece({ by: 'colleague' })
    expectStatus(await newsroom.edit(inside, 'editor', { article: other }, 'photo-captions'), 409)
    await took(id, 'kill', 'chief', { reason: '理由' })
    expect(await publicStatus(`/api/photo-captions/${inside}`)).toBe(404)
  })

  it('that came with an abandoned correction is a draft of its own, and no part of the next one', async () => {
    const id = await newsroom.pieceIn('correcting')
    const added = await caption('desk', { article: id, text: '独自加上的文字。' })
    await took(id, 'abandon', 'editor')
    await took(id, 'correct', 'editor', { kind: 'minor' })
    await took(id, 'publish', 'desk')
    expect(await publicStatus(`/api/photo-captions/${added}`)).toBe(404)
    expect((await newsroom.standing(added, 'photo-captions')).state).toBe('draft')
  })

  it('makes its author an author of the article that shows it', async () => {
    const written = await caption('editor')
    const id = await newsroom.createPiece({ data: { captions: [written] } })
    await took(id, 'submit', 'reporter')
    expect(codesOf(expectStatus(await newsroom.take(id, 'approve', 'editor'), 403))).toContain('own_piece')
  })
})

describe('a picture', () => {
  it('that a correction exchanged is public no more, before and after a kill', async () => {
    const [first, second] = [await picture('先'), await picture('后')]
    const id = await newsroom.createPiece()
    const shown = await caption('reporter', { article: id, photo: first })
    await publish(id)
    expect(await publicStatus(`/api/media/${first}`)).toBe(200)
    await took(id, 'correct', 'editor', { kind: 'minor' })
    expectStatus(await newsroom.edit(shown, 'editor', { photo: second }, 'photo-captions'), 200)
    await took(id, 'publish', 'desk')
    expect([await publicStatus(`/api/media/${first}`), await publicStatus(`/api/media/${second}`)]).toEqual([404, 200])
    await took(id, 'kill', 'chief', { reason: '理由' })
    expect(await publicStatus(`/api/media/${second}`)).toBe(404)
  })

  it('keeps what is written about it while a piece that shows it is under review', async () => {
    const photo = await picture('说明')
    const id = await newsroom.createPiece()
    await caption('reporter', { article: id, photo })
    await took(id, 'submit', 'reporter')
    expectStatus(await newsroom.ask('photographer', 'PATCH', `/api/media/${photo}`, { body: { alt: '另一说明' } }), 409)
  })
})

describe('an author', () => {
  it('does not sign behind a token original', async () => {
    const id = await newsroom.createPiece({ by: 'editor', data: { original: { text: '.' } } })
    await took(id, 'submit', 'editor')
    expect(codesOf(expectStatus(await newsroom.take(id, 'approve', 'editor'), 403))).toContain('own_piece')
  })

  it('does not sign after taking the original away', async () => {
    const text = '全年共储备项目一百九十六个，总投资达到一千九百二十四亿元。'
    const body = [{ children: [{ text }] }]
    const id = await newsroom.createPiece({ by: 'editor', data: { original: { text }, body } })
    expectStatus(
      await newsroom.edit(id, 'editor', { original: { text: null }, body: [{ children: [{ text: '自己写的。' }] }] }),
      200,
    )
    await took(id, 'submit', 'editor')
    expect(codesOf(expectStatus(await newsroom.take(id, 'approve', 'editor'), 403))).toContain('own_piece')
  })
})

describe('a stranger', () => {
  it('gets one quick answer for every forgotten password, while no mail is set up', async () => {
    for (const email of ['chief@newsroom.test', 'nobody@newsroom.test']) {
      const answer = await newsroom.ask(null, 'POST', '/api/users/forgot-password', { body: { email } })
      expect(codesOf(expectStatus(answer, 503))).toEqual(['mail_not_set_up'])
    }
  })

  it.each([
    '/api/articles?where[tags][all]=x',
    '/api/bylines?where[captions][all]=x',
    '/api/bylines?joins[articles][where][publishedAt][greater_than]=zz',
  ])('is told what is wrong with %s', async (address) => {
    expect((await newsroom.ask(null, 'GET', address)).status).toBe(400)
  })
})

describe('a save', () => {
  it.each([{ deletedAt: 'abc' }, { deletedAt: {} }, { genre: [] }, { source: { kind: {} } }])(
    'of %j is refused, not failed at',
    async (data) => {
      const id = await newsroom.createPiece()
      expectStatus(await newsroom.edit(id, 'reporter', data), 400)
    },
  )

  it('that ticks “verbatim” under review leaves the open gaps to be settled', async () => {
    const id = await newsroom.createPiece({
      data: {
        body: [
          {
            children: [
              { text: '梁家' },
              { type: 'gap', gapId: 'g1', kind: 'lost', children: [{ text: '' }] },
              { text: '村' },
            ],
          },
        ],
        gaps: [{ gapId: 'g1', kind: 'lost', status: 'open' }],
      },
    })
    await took(id, 'submit', 'reporter')
    await took(id, 'approve', 'editor')
    expectStatus(await newsroom.edit(id, 'desk', { verbatim: true }), 200)
    expect(codesOf(expectStatus(await newsroom.take(id, 'approve', 'desk'), 400))).toContain('gap_open')
  })
})
