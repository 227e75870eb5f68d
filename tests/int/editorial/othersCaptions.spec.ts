import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { captionQuery } from '../../../src/articles/captionOfferRules'
import { withTransaction } from '../../../src/database/retryTransaction'
import { loadPiece } from '../../../src/editorial/loadPiece'
import { writePublication } from '../../../src/editorial/publication'
import { emptyInput } from '../../../src/editorial/transitionInput'
import { transitionFor } from '../../../src/editorial/workflow'
import { pictureSteps } from '../photos/pictureSteps'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus } from '../support/client'

let newsroom: BootedNewsroom
const steps = pictureSteps(() => newsroom)

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

const strangersStatus = async (path: string) => (await newsroom.ask(null, 'GET', path)).status
const newPicture = async () => (await steps.picture({ rights: 'cleared' })).id
const isReleased = async (photo: string) => (await newsroom.ask('chief', 'GET', `/api/media/${photo}`)).body.released
const inText = (captionId: string) => ({
  body: [{ children: [{ text: '正文。' }] }, { type: 'photo', captionId, children: [{ text: '' }] }],
})
const published = async (id: string) =>
  expectStatus(await newsroom.take(id, 'publish', 'chief', {}, 'photo-captions'), 200)

describe('a caption that belongs to another piece', () => {
  it.each(['listed', 'in the text'] as const)(
    '%s: keeps a piece from being submitted, and says whose it is',
    async (way) => {
      const photo = await newPicture()
      const captionId = await steps.caption(photo)
      const owner = await newsroom.createPiece({ data: { slugline: '甲稿', captions: [captionId] } })
      const other = await newsroom.createPiece({
        data: way === 'listed' ? { captions: [captionId] } : inText(captionId),
      })
      const refused = await newsroom.take(other, 'submit', 'reporter')
      expect([refused.status, codesOf(refused), refused.body.errors?.[0]?.path]).toEqual([
        400,
        ['caption_of_other_piece'],
        'captions.0',
      ])
      expect(refused.body.errors?.[0]?.message).toContain('甲稿')
      const { actions } = (await newsroom.ask('reporter', 'GET', `/api/articles/${other}/transitions`)).body
      expect(actions?.find(({ action }) => action === 'submit')?.reasons.map(({ code }) => code)).toEqual([
        'caption_of_other_piece',
      ])
      expectStatus(await newsroom.take(owner, 'submit', 'reporter'), 200)
    },
  )

  it('is offered to its own piece and to no other, while one of no piece is offered to both', async () => {
    const [taken, free] = [await steps.caption(await newPicture()), await steps.caption(await newPicture())]
    const owner = await newsroom.createPiece({ data: { captions: [taken] } })
    const other = await newsroom.createPiece()
    const offeredTo = async (article: string) => {
      const query = new URLSearchParams(captionQuery({ words: '测试', articleId: article, listed: '' }))
      const { docs } = (await newsroom.ask('reporter', 'GET', `/api/photo-captions?draft=true&limit=50&${query}`)).body
      return [taken, free].map((id) => docs?.some((doc) => doc.id === id))
    }
    expect([await offeredTo(owner), await offeredTo(other)]).toEqual([
      [true, true],
      [false, true],
    ])
  })

  it('is shown by another piece too once readers see it with its own', async () => {
    const photo = await newPicture()
    const { captionId } = await steps.pieceWith(photo, 'published')
    const other = await newsroom.pieceIn('published', { data: { captions: [captionId] } })
    const { body } = await newsroom.ask(null, 'GET', `/api/articles/${other}?depth=0`)
    expect(body.captions).toEqual([captionId])
  })

  it('keeps a piece from being published where its own was withdrawn after the last signature', async () => {
    const { id: owner, captionId } = await steps.pieceWith(await newPicture(), 'published')
    const other = await newsroom.pieceIn('approved', { data: { captions: [captionId] } })
    expectStatus(await newsroom.take(owner, 'withdraw', 'chief', { reason: '测试撤稿' }), 200)
    expect(codesOf(expectStatus(await newsroom.take(other, 'publish', 'chief'), 400))).toEqual([
      'caption_of_other_piece',
    ])
  })
})

describe('a caption with a review of its own', () => {
  it('keeps a piece that shows it from being published until it is out itself', async () => {
    const photo = await newPicture()
    const captionId = await steps.photoNews(photo, 'approved')
    const id = await newsroom.pieceIn('approved', { data: { captions: [captionId] } })
    expect(codesOf(expectStatus(await newsroom.take(id, 'publish', 'chief'), 400))).toEqual(['caption_unpublished'])
    expect(await isReleased(photo)).not.toBe(true)
    await published(captionId)
    expectStatus(await newsroom.take(id, 'publish', 'chief'), 200)
    expect((await newsroom.ask(null, 'GET', `/api/articles/${id}?depth=0`)).body.captions).toEqual([captionId])
  })
})

describe('a picture', () => {
  it('becomes public by a caption that readers see alone, whatever let its piece pass', async () => {
    const [own, others] = [await newPicture(), await newPicture()]
    const otherCaption = await steps.caption(others)
    await newsroom.createPiece({ data: { captions: [otherCaption] } })
    const id = await newsroom.createPiece({ data: { captions: [await steps.caption(own), otherCaption] } })
    const req = await createLocalReq({}, newsroom.payload)
    const transition = transitionFor('publish', 'approved', 'standard')
    if (!transition) throw new Error('the table publishes')
    await withTransaction(req, async () => {
      const piece = await loadPiece(req, 'articles', id)
      await writePublication(req, { transition, to: 'published', piece, input: emptyInput, now: new Date() })
    })
    expect([await isReleased(own), await isReleased(others)]).toEqual([true, false])
    expect([await strangersStatus(`/api/media/${own}`), await strangersStatus(`/api/media/${others}`)]).toEqual([
      200, 404,
    ])
  })
})
