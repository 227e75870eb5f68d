import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { type Asker, codesOf, expectStatus, idIn } from '../support/client'
import type { PersonName } from '../support/people'
import { uploadPicture } from '../support/pictures'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

let shade = 0
async function picture(): Promise<string> {
  shade += 1
  const background = { r: 9 * shade, g: 120, b: 60 }
  const content = await sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .png()
    .toBuffer()
  return (await uploadPicture(newsroom, content)).id
}

async function lightbox(by: PersonName, data: object = {}): Promise<string> {
  const body = { title: '测试图片集', ...data }
  return idIn(expectStatus(await newsroom.ask(by, 'POST', '/api/lightboxes', { body }), 201).body.doc)
}

const change = (id: string, by: Asker, body: object) =>
  newsroom.ask(by, 'POST', `/api/lightboxes/${id}/pictures`, { body })
const read = (id: string, by: Asker) => newsroom.ask(by, 'GET', `/api/lightboxes/${id}?depth=0`)

describe('a lightbox', () => {
  it('is its maker’s alone until it is shared', async () => {
    const id = await lightbox('photographer', { owner: newsroom.ids.chief })
    expect(expectStatus(await read(id, 'photographer'), 200).body.owner).toBe(newsroom.ids.photographer)
    for (const other of ['editor', 'chief', 'admin', null] as const) {
      expect([403, 404]).toContain((await read(id, other)).status)
      const list = await newsroom.ask(other, 'GET', '/api/lightboxes')
      expect((list.body.docs ?? []).map((doc) => doc.id)).not.toContain(id)
      const refused = await change(id, other, { add: [await picture()] })
      expect([401, 403, 404]).toContain(refused.status)
    }
    expect([401, 403]).toContain(
      (await newsroom.ask(null, 'POST', '/api/lightboxes', { body: { title: '外人' } })).status,
    )
  })

  it('is changed by those it is shared with, and shared and deleted by its owner', async () => {
    const id = await lightbox('photographer', { sharedWith: [newsroom.ids.editor] })
    const photo = await picture()
    expectStatus(await change(id, 'editor', { add: [photo] }), 200)
    expect([403, 404]).toContain((await change(id, 'reporter', { remove: [photo] })).status)
    const body = { sharedWithNewsroom: true, sharedWith: [], owner: newsroom.ids.editor, title: '改过的名称' }
    expectStatus(await newsroom.ask('editor', 'PATCH', `/api/lightboxes/${id}`, { body }), 200)
    expect(expectStatus(await read(id, 'photographer'), 200).body).toMatchObject({
      title: '改过的名称',
      owner: newsroom.ids.photographer,
      sharedWith: [newsroom.ids.editor],
      sharedWithNewsroom: false,
    })
    expect([403, 404]).toContain((await newsroom.ask('editor', 'DELETE', `/api/lightboxes/${id}`)).status)
    expectStatus(await newsroom.ask('photographer', 'PATCH', `/api/lightboxes/${id}`, { body }), 200)
    expectStatus(await change(id, 'reporter', { remove: [photo] }), 200)
    expectStatus(await newsroom.ask('photographer', 'DELETE', `/api/lightboxes/${id}`), 200)
  })

  it('takes, orders and gives back pictures, those of several people at once too', async () => {
    const id = await lightbox('photographer', { sharedWithNewsroom: true })
    const [a, b, c, d] = [await picture(), await picture(), await picture(), await picture()]
    expect((await change(id, 'photographer', { add: [a, b] })).body.pictures).toEqual([a, b])
    const both = await Promise.all([change(id, 'editor', { add: [c] }), change(id, 'reporter', { add: [d] })])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    const ordered = expectStatus(await change(id, 'photographer', { order: [d, c, b, a] }), 200)
    expect(ordered.body.pictures).toEqual([d, c, b, a])
    expect((await change(id, 'photographer', { remove: [c] })).body.pictures).toEqual([d, b, a])
    expect((await read(id, 'reporter')).body.pictures).toEqual([d, b, a])
  })

  it('refuses what is no change, and pictures that are none', async () => {
    const id = await lightbox('photographer')
    expect(codesOf(expectStatus(await change(id, 'photographer', {}), 400))).toEqual(['picture_change_required'])
    expect(codesOf(expectStatus(await change(id, 'photographer', { add: ['none'] }), 400))).toEqual([
      'unknown_reference',
    ])
    expect((await change('none', 'photographer', { add: [await picture()] })).status).toBe(404)
  })

  it('keeps no picture from being deleted, and tells where it lies', async () => {
    const [kept, deleted] = [await picture(), await picture()]
    const id = await lightbox('photographer', { pictures: [deleted, kept] })
    const usage = async (by: PersonName) =>
      expectStatus(await newsroom.ask(by, 'GET', `/api/media/${deleted}/usage`), 200).body.lightboxes
    expect(await usage('photographer')).toEqual([{ id, title: '测试图片集' }])
    expect(await usage('editor')).toEqual([])
    expectStatus(await newsroom.ask('editor', 'DELETE', `/api/media/${deleted}`), 200)
    expect((await read(id, 'photographer')).body.pictures).toEqual([kept])
    expectStatus(await newsroom.ask('photographer', 'PATCH', `/api/lightboxes/${id}`, { body: { title: '又改' } }), 200)
    const again = expectStatus(await change(id, 'photographer', { order: [kept] }), 200)
    expect(again.body.pictures).toEqual([kept])
  })

  it('shows a recalled picture as recalled', async () => {
    const photo = await picture()
    const id = await lightbox('photographer', { pictures: [photo] })
    expectStatus(
      await newsroom.ask('chief', 'POST', `/api/media/${photo}/recall`, { body: { reason: '测试撤回' } }),
      200,
    )
    const shown = expectStatus(await newsroom.ask('photographer', 'GET', `/api/lightboxes/${id}?depth=1`), 200)
    expect(shown.body.pictures).toMatchObject([{ id: photo, recallReason: '测试撤回' }])
  })
})

describe('a lightbox that was changed meanwhile', () => {
  it('is not put into another order by whoever has not seen it, and tells how it stands', async () => {
    const id = await lightbox('photographer', { sharedWithNewsroom: true })
    const [a, b, c] = [await picture(), await picture(), await picture()]
    const first = expectStatus(await change(id, 'photographer', { add: [a, b] }), 200).body
    expect(first).toMatchObject({ pictures: [a, b], revision: 1 })
    expectStatus(await change(id, 'editor', { add: [c] }), 200)
    const stale = expectStatus(await change(id, 'photographer', { order: [b, a], revision: 1 }), 409)
    expect([codesOf(stale), stale.body.revision, stale.body.doc?.pictures]).toEqual([['stale_revision'], 2, [a, b, c]])
    const again = expectStatus(await change(id, 'photographer', { order: [b, a], revision: 2 }), 200)
    expect(again.body).toMatchObject({ pictures: [b, a, c], revision: 3 })
    // Adding and taking out need not know what others did.
    expectStatus(await change(id, 'editor', { remove: [c] }), 200)
  })

  it('is not saved over by a form that was opened before', async () => {
    const id = await lightbox('photographer')
    expectStatus(await change(id, 'photographer', { add: [await picture()] }), 200)
    const save = (body: object) => newsroom.ask('photographer', 'PATCH', `/api/lightboxes/${id}`, { body })
    const stale = expectStatus(await save({ title: '旧表单', pictures: [], revision: 0 }), 409)
    expect(codesOf(stale)).toEqual(['stale_revision'])
    expect((await read(id, 'photographer')).body).toMatchObject({ title: '测试图片集', revision: 1 })
    expect(expectStatus(await save({ title: '新表单', revision: 1 }), 200).body.doc).toMatchObject({ revision: 2 })
  })
})

it('a recalled picture is put into no lightbox, and can be taken out of one', async () => {
  const id = await lightbox('photographer')
  const [kept, other] = [await picture(), await picture()]
  expectStatus(await change(id, 'photographer', { add: [kept] }), 200)
  for (const recalled of [kept, other])
    expectStatus(
      await newsroom.ask('chief', 'POST', `/api/media/${recalled}/recall`, { body: { reason: '测试' } }),
      200,
    )
  expect(codesOf(expectStatus(await change(id, 'photographer', { add: [other] }), 409))).toEqual(['picture_recalled'])
  const saved = await newsroom.ask('photographer', 'PATCH', `/api/lightboxes/${id}`, {
    body: { pictures: [kept, other] },
  })
  expect(codesOf(expectStatus(saved, 409))).toEqual(['picture_recalled'])
  const begun = await newsroom.ask('photographer', 'POST', '/api/lightboxes', {
    body: { title: '另一个', pictures: [other] },
  })
  expect(codesOf(expectStatus(begun, 409))).toEqual(['picture_recalled'])
  expect((await change(id, 'photographer', { remove: [kept] })).body.pictures).toEqual([])
})
