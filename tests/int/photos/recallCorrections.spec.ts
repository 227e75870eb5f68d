import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus } from '../support/client'
import { pictureSteps } from './pictureSteps'

let newsroom: BootedNewsroom
const steps = pictureSteps(() => newsroom)

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

/** A published piece with one picture, whose open correction has exchanged it for another. */
async function exchanged() {
  const [former, other] = [await steps.picture(), await steps.picture({ alt: '另一图案' })]
  const piece = await steps.pieceWith(former.id, 'correcting')
  expectStatus(
    await newsroom.edit(piece.captionId, 'editor', { photo: other.id, text: '换过的说明。' }, 'photo-captions'),
    200,
  )
  return { former, other, ...piece }
}

const publicCaption = (id: string) => newsroom.ask(null, 'GET', `/api/photo-captions/${id}?depth=1`)
const newest = async (id: string) =>
  (await newsroom.ask('editor', 'GET', `/api/photo-captions/${id}?draft=true&depth=0`)).body

describe('a correction that has exchanged the picture already', () => {
  it('goes on with the other one, while readers lose the former at once', async () => {
    const { former, other, id, captionId } = await exchanged()
    expect((await publicCaption(captionId)).body.text).toBe('测试图片的说明。')
    expectStatus(await steps.recall(former.id), 200)
    expect(await steps.tracesOf(former, [id], [captionId])).toEqual([])
    expect(await newest(captionId)).toMatchObject({ text: '换过的说明。', photo: other.id })
    expectStatus(await newsroom.take(id, 'publish', 'desk'), 200)
    expect((await publicCaption(captionId)).body).toMatchObject({ text: '换过的说明。', photo: { id: other.id } })
    expect((await newsroom.history(id)).isIntact).toBe(true)
  })

  it('is stopped when it is the new one that is recalled, while readers keep theirs', async () => {
    const { former, other, id, captionId } = await exchanged()
    expectStatus(await steps.recall(other.id), 200)
    expect((await publicCaption(captionId)).body).toMatchObject({ text: '测试图片的说明。', photo: { id: former.id } })
    const refused = await newsroom.take(id, 'publish', 'desk')
    expect([refused.status, codesOf(refused)]).toEqual([400, ['picture_recalled']])
    expectStatus(await newsroom.take(id, 'abandon', 'editor'), 200)
    expect((await publicCaption(captionId)).body).toMatchObject({ photo: { id: former.id } })
  })

  it('that is given up after the recall leaves readers without the picture', async () => {
    const { former, id, captionId } = await exchanged()
    expectStatus(await steps.recall(former.id), 200)
    expectStatus(await newsroom.take(id, 'abandon', 'editor'), 200)
    expect(await steps.tracesOf(former, [id], [captionId])).toEqual([])
    expect((await publicCaption(captionId)).status).toBe(404)
    expect((await newsroom.ask(null, 'GET', `/api/articles/${id}`)).status).toBe(200)
    expect((await newsroom.history(id)).isIntact).toBe(true)
  })
})

describe('what a colleague has open', () => {
  it('is not lost: a save from before the recall is handed back with what stands now', async () => {
    const picture = await steps.picture()
    const piece = await steps.pieceWith(picture.id, 'correcting')
    const { revision } = await newsroom.standing(piece.id)
    expectStatus(await steps.recall(picture.id), 200)
    const save = await newsroom.ask('editor', 'PATCH', `/api/articles/${piece.id}`, {
      body: { headline: '写好的标题', revision },
    })
    expect([save.status, codesOf(save)]).toEqual([409, ['stale_revision']])
    expect(JSON.stringify(save.body.since)).toContain('pictureRecalled')
    expectStatus(await newsroom.edit(piece.id, 'editor', { headline: '写好的标题' }), 200)
    expectStatus(await newsroom.take(piece.id, 'publish', 'desk'), 200)
    expect((await newsroom.ask(null, 'GET', `/api/articles/${piece.id}`)).body.headline).toBe('写好的标题')
  })

  it('that is printed word for word stays so', async () => {
    const picture = await steps.picture()
    const captionId = await steps.caption(picture.id)
    const body = [{ children: [{ text: '通稿原文。' }] }, { type: 'photo', captionId, children: [{ text: '' }] }]
    const id = await newsroom.pieceIn('approved', { data: { body, verbatim: true } })
    expectStatus(await steps.recall(picture.id), 200)
    expectStatus(await newsroom.take(id, 'publish', 'chief'), 200)
    const { body: article } = await newsroom.ask(null, 'GET', `/api/articles/${id}`)
    expect(JSON.stringify(article.body)).toContain('通稿原文。')
    expect(await steps.tracesOf(picture, [id], [captionId])).toEqual([])
  })
})
