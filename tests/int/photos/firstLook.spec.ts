import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf } from '../support/client'
import { lookAtNew, render, storedPicture } from '../support/pictures'
import { newPicture, uploadTo } from './support/uploading'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

/** Whole by its structure; in the middle of its pixels a packed block is broken. */
async function damagedWithin(): Promise<Buffer> {
  const content = await sharp(randomBytes(300 * 200 * 3), { raw: { width: 300, height: 200, channels: 3 } })
    .png()
    .toBuffer()
  const middle = Math.floor(content.length / 2)
  content.fill(0xff, middle, middle + 200)
  return content
}

const noticesOf = async () => {
  const { announceWaiting } = await import('../../../src/notices/announceWaiting')
  await announceWaiting(newsroom.payload)
  const { body } = await newsroom.ask('photographer', 'GET', '/api/notices/mine?filter=unread')
  return body.notices as { kind: string; slugline: string; action: string; reason: string; documentId: string }[]
}

describe('a picture that was taken in', () => {
  it('gets its placeholder with the first look, and is looked at once', async () => {
    const { doc } = await uploadTo(newsroom, { content: await newPicture() })
    expect(doc).toMatchObject({ placeholder: null, renditionState: 'waiting' })
    expect(await lookAtNew(newsroom)).toBe(1)
    expect(await lookAtNew(newsroom)).toBe(0)
    const { placeholder, updatedAt } = await storedPicture(newsroom, doc.id)
    expect([placeholder, updatedAt]).toEqual([expect.stringMatching(/^data:image\/webp;base64,/), doc.updatedAt])
    await render(newsroom)
    expect((await storedPicture(newsroom, doc.id)).placeholder).toBe(placeholder)
  })

  it('gets it with its renditions where the look came too late', async () => {
    const { doc } = await uploadTo(newsroom, { content: await newPicture() })
    await render(newsroom)
    expect((await storedPicture(newsroom, doc.id)).placeholder).toMatch(/^data:image\/webp;base64,/)
    expect(await lookAtNew(newsroom)).toBe(0)
  })

  it('and is damaged within is marked so at once, and whoever sent it is told', async () => {
    const { status, doc } = await uploadTo(newsroom, { content: await damagedWithin(), name: 'DSC_9001.png' })
    expect(status).toBe(201)
    expect(await lookAtNew(newsroom)).toBe(1)
    expect(await storedPicture(newsroom, doc.id)).toMatchObject({
      renditionState: 'failed',
      renditionFailure: 'picture_damaged',
    })
    const [notice] = await noticesOf()
    expect(notice).toMatchObject({
      kind: 'returned',
      action: 'pictureUnusable',
      slugline: 'DSC_9001.png',
      documentId: doc.id,
      reason: expect.stringContaining('已损坏'),
    })
    expect([await lookAtNew(newsroom), await render(newsroom)]).toEqual([0, 0])
    // No piece goes out with a place where readers would see nothing.
    const body = { text: '说明', credit: { printed: '测试摄影' }, photo: doc.id }
    const caption = await newsroom.ask('photographer', 'POST', '/api/photo-captions', { body })
    const article = await newsroom.createPiece({ data: { captions: [caption.body.doc?.id] } })
    const submitted = await newsroom.take(article, 'submit', 'reporter')
    expect([submitted.status, codesOf(submitted)]).toEqual([400, expect.arrayContaining(['picture_unusable'])])
  })
})

describe('a picture that is marked as unusable', () => {
  const outbox = 'notice-outbox'
  /** A process that dies at this very write leaves what its transaction leaves. */
  const dyingAt = async (isMeant: (collection: string) => boolean, work: () => Promise<unknown>) => {
    const { db } = newsroom.payload
    const { create, updateOne } = db
    const dying =
      <Args extends { collection: string }>(call: (args: Args) => Promise<unknown>) =>
      (args: Args) =>
        isMeant(args.collection) ? Promise.reject(new Error('the process died')) : call.call(db, args)
    Object.assign(db, { create: dying(create as never), updateOne: dying(updateOne as never) })
    await expect(work()).rejects.toThrow('the process died')
    Object.assign(db, { create, updateOne })
  }
  const told = async (id: string) => (await noticesOf()).filter(({ documentId }) => documentId === id)
  /** As if the picture had rested for as long as it has to. */
  const endRest = (id: string) =>
    newsroom.payload.db.deleteMany({ collection: 'rendition-claims', where: { id: { equals: id } } })

  it.each([
    ['notice', outbox],
    ['mark', 'media'],
  ])('and its sender’s notice come in one step: without the %s there is neither', async (_name, collection) => {
    const { doc } = await uploadTo(newsroom, { content: await damagedWithin() })
    await dyingAt(
      (written) => written === collection,
      () => lookAtNew(newsroom),
    )
    expect((await storedPicture(newsroom, doc.id)).renditionState).toBe('waiting')
    expect(await told(doc.id)).toEqual([])

    await endRest(doc.id)
    await lookAtNew(newsroom)
    expect((await storedPicture(newsroom, doc.id)).renditionState).toBe('failed')
    expect(await told(doc.id)).toHaveLength(1)
  })
})

it('a store that is away is no fault of a picture: it is looked at when that is back', async () => {
  const { pictureStore } = await import('../../../src/photos/storage/newsroomStore')
  const { StorageUnavailable } = await import('../../../src/photos/storage/storageErrors')
  const store = await pictureStore()
  const { asLocalFile } = store
  const { doc } = await uploadTo(newsroom, { content: await newPicture() })
  Object.assign(store, { asLocalFile: () => Promise.reject(new StorageUnavailable('away')) })
  await expect(lookAtNew(newsroom)).rejects.toMatchObject({ code: 'storage_unavailable' })
  Object.assign(store, { asLocalFile })
  expect((await storedPicture(newsroom, doc.id)).renditionState).toBe('waiting')
  expect(await lookAtNew(newsroom)).toBe(1)
  expect((await storedPicture(newsroom, doc.id)).placeholder).toMatch(/^data:/)
})
