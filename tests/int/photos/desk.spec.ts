import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { type Asker, codesOf } from '../support/client'
import type { PersonName } from '../support/people'
import { uploadTo } from './support/uploading'

let newsroom: BootedNewsroom
let announceWaiting: (payload: BootedNewsroom['payload']) => Promise<number>

beforeAll(async () => {
  newsroom = await bootNewsroom()
  ;({ announceWaiting } = await import('../../../src/notices/announceWaiting'))
})

afterAll(() => newsroom?.stop())

let count = 0

const size = { width: 32, height: 24, channels: 3 } as const
/** No two of them are the same file. */
const noise = () =>
  sharp(randomBytes(size.width * size.height * 3), { raw: size })
    .jpeg()
    .toBuffer()

async function picture(words: object = {}): Promise<string> {
  count += 1
  const { doc, status } = await uploadTo(newsroom, { content: await noise(), name: `DSC_${count}.jpg`, words })
  expect(status).toBe(201)
  return doc.id
}

const move = (who: Asker, id: string, name: string, body: object = {}) =>
  newsroom.ask(who, 'POST', `/api/media/${id}/desk/${name}`, { body })
const moveAll = (who: Asker, ids: readonly string[], name: string, body: object = {}) =>
  newsroom.ask(who, 'POST', `/api/media/desk/${name}`, { body: { ids, ...body } })
const shown = async (id: string, who: Asker = 'photographer') =>
  (await newsroom.ask(who, 'GET', `/api/media/${id}?depth=0`)).body
const noticesOf = async (who: PersonName) => {
  await announceWaiting(newsroom.payload)
  const { body } = await newsroom.ask(who, 'GET', '/api/notices/mine?filter=unread')
  return (body.notices as { kind: string; slugline: string; reason: string | null; action: string }[]).map(
    ({ kind, action, slugline, reason }) => [kind, action, slugline, reason],
  )
}

describe('the photo desk', () => {
  it('keeps where a picture stands, by whom and why, from the hand-over to the second choice', async () => {
    const id = await picture()
    expect(await shown(id)).toMatchObject({ deskState: 'new' })
    const handed = await move('photographer', id, 'hand-over')
    expect([handed.status, handed.body.deskState]).toEqual([200, 'handedOver'])
    expect((await move('editor', id, 'return', { reason: ' 说明缺人名 ' })).status).toBe(200)
    expect(await shown(id)).toMatchObject({
      deskState: 'returned',
      deskReason: '说明缺人名',
      deskBy: newsroom.ids.editor,
      handedOverBy: newsroom.ids.photographer,
    })
    expect((await move('photographer', id, 'hand-over')).status).toBe(200)
    expect(await shown(id)).toMatchObject({ deskState: 'handedOver', deskReason: null })
    expect((await move('desk', id, 'take')).status).toBe(200)
    const { deskLog, deskState } = await shown(id)
    expect(deskState).toBe('taken')
    expect(deskLog).toMatchObject([
      { move: 'hand-over', from: 'new', to: 'handedOver', by: newsroom.ids.photographer },
      { move: 'return', from: 'handedOver', to: 'returned', by: newsroom.ids.editor, reason: '说明缺人名' },
      { move: 'hand-over', from: 'returned', to: 'handedOver' },
      { move: 'take', from: 'handedOver', to: 'taken', by: newsroom.ids.desk },
    ])
  })

  // Written by hand: who may hand over, take and return.
  const grid: readonly (readonly [Asker, number, number, number])[] = [
    [null, 401, 401, 401],
    ['admin', 403, 403, 403],
    ['photographer', 200, 403, 403],
    ['reporter', 200, 403, 403],
    ['proofreader', 200, 403, 403],
    ['editor', 200, 200, 200],
    ['desk', 200, 200, 200],
    ['chief', 200, 200, 200],
  ]
  for (const [who, handOver, take, giveBack] of grid)
    it(`answers ${who ?? 'a stranger'} who hands over ${handOver}, takes ${take}, returns ${giveBack}`, async () => {
      const id = await picture()
      expect((await move(who, id, 'hand-over')).status).toBe(handOver)
      if (handOver !== 200) await move('photographer', id, 'hand-over')
      expect((await move(who, id, 'take')).status).toBe(take)
      expect((await move(who, id, 'return', { reason: '重复' })).status).toBe(giveBack)
    })

  it('is moved by its endpoints alone', async () => {
    const id = await picture({ deskState: 'taken', handedOverBy: newsroom.ids.editor })
    await newsroom.ask('editor', 'PATCH', `/api/media/${id}`, {
      body: { deskState: 'taken', deskReason: 'x', alt: '站台' },
    })
    expect(await shown(id)).toMatchObject({ deskState: 'new', alt: '站台' })
    const { handedOverBy, deskReason } = await shown(id)
    expect([handedOverBy ?? null, deskReason ?? null]).toEqual([null, null])
  })

  it('leaves what is written about the picture as it is', async () => {
    const words = {
      alt: '站台',
      keywords: ['雪', '春运'],
      personsShown: ['乘客'],
      licensors: [{ name: '图片社', url: 'https://pictures.test' }],
      creator: { name: '测试摄影甲' },
      placeParts: { city: '某市' },
    }
    const id = await picture(words)
    await move('photographer', id, 'hand-over')
    await move('editor', id, 'return', { reason: '重拍' })
    expect(await shown(id)).toMatchObject(words)
  })

  it('says what is wrong: no reason, a wrong state, an unknown picture, an unknown move', async () => {
    const id = await picture()
    const early = await move('editor', id, 'take')
    expect([early.status, codesOf(early), early.body.state]).toEqual([409, ['wrong_state'], 'new'])
    await move('photographer', id, 'hand-over')
    const mute = await move('editor', id, 'return', { reason: '  ' })
    expect([mute.status, codesOf(mute)]).toEqual([400, ['reason_required']])
    const long = await move('editor', id, 'return', { reason: '长'.repeat(1001) })
    expect(codesOf(long)).toEqual(['reason_required'])
    expect((await move('editor', 'nowhere', 'take')).status).toBe(404)
    const unknown = await move('editor', id, 'steal')
    expect([unknown.status, codesOf(unknown)]).toEqual([404, ['unknown_action']])
    const nothing = await moveAll('editor', [], 'take')
    expect([nothing.status, codesOf(nothing)]).toEqual([400, ['pictures_required']])
  })

  it('moves many at once; what somebody has moved on does not stop the others', async () => {
    const ids = [await picture(), await picture(), await picture()]
    const handed = await moveAll('photographer', ids, 'hand-over')
    expect(handed.body.results).toEqual(ids.map((id) => ({ id, deskState: 'handedOver' })))
    await move('editor2', ids[1] ?? '', 'take')
    const taken = await moveAll('editor', [...ids, ids[0] ?? ''], 'take')
    expect(taken.status).toBe(200)
    expect(taken.body.results).toMatchObject([
      { id: ids[0], deskState: 'taken' },
      { id: ids[1], errors: [{ code: 'wrong_state' }] },
      { id: ids[2], deskState: 'taken' },
    ])
  })

  it('lets one of ten take a picture', async () => {
    const id = await picture()
    await move('photographer', id, 'hand-over')
    const answers = await Promise.all(Array.from({ length: 10 }, () => move('editor', id, 'take')))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)])
    expect((await shown(id)).deskLog).toHaveLength(2)
  })

  it('tells the editors once of a batch, and its photographer what became of it, with the reason', async () => {
    await noticesOf('editor')
    for (const collection of ['notices', 'notice-outbox'] as const)
      await newsroom.payload.db.deleteMany({ collection, where: {} })
    const ids = [await picture(), await picture()]
    const both = `2 × DSC_${count - 1}.jpg、DSC_${count}.jpg`
    await moveAll('photographer', ids, 'hand-over')
    expect(await noticesOf('editor')).toEqual([['waiting', 'hand-over', both, null]])
    expect(await noticesOf('photographer')).toEqual([])
    await moveAll('editor', ids, 'return', { reason: '说明与画面不符' })
    expect(await noticesOf('photographer')).toEqual([['returned', 'return', both, '说明与画面不符']])
    // What was asked of the others has been done.
    expect(await noticesOf('editor2')).toEqual([])
    await moveAll('photographer', ids, 'hand-over')
    expect(await noticesOf('photographer')).toEqual([])
    await moveAll('editor', ids, 'take')
    expect(await noticesOf('photographer')).toEqual([['outcome', 'take', both, null]])
  })

  it('is the newsroom’s alone', async () => {
    const id = await picture()
    await move('photographer', id, 'hand-over', { reason: '加急' })
    await newsroom.payload.db.updateOne({ collection: 'media', id, data: { released: true } })
    const { body, status } = await newsroom.ask(null, 'GET', `/api/media/${id}`)
    expect(status).toBe(200)
    expect(Object.keys(body).filter((name) => /desk|handedOver/i.test(name))).toEqual([])
    // What is released is still taken or returned: its data does not change.
    expect((await move('editor', id, 'take')).status).toBe(200)
  })
})

describe('the pictures that a person has still to hand over', () => {
  const own = (who: Asker, headers?: Record<string, string>) =>
    newsroom.ask(who, 'GET', '/api/media/desk/own', headers ? { headers } : {})
  const listed = async (who: Asker) =>
    ((await own(who)).body.pictures as { id: string; deskState: string; deskReason: string | null }[]).map(
      ({ id, deskState, deskReason }) => [id, deskState, deskReason],
    )
  const idsOf = async (who: Asker) => (await listed(who)).map(([id]) => id)
  const returnedCount = async (who: Asker) =>
    Number((await newsroom.ask(who, 'GET', '/api/desk')).body.returnedPictures)

  it('are those that came in by the API, until they are handed over; what came back stands first, with its reason', async () => {
    const [older, newer] = [await picture(), await picture()]
    const fresh = (await listed('photographer')).filter(([, state]) => state === 'new')
    expect(fresh.slice(0, 2).map(([id]) => id)).toEqual([newer, older])
    expect(await idsOf('reporter')).not.toContain(newer)
    const before = await returnedCount('photographer')
    await moveAll('photographer', [older, newer], 'hand-over')
    expect(await idsOf('photographer')).not.toContain(newer)
    await move('editor', older, 'return', { reason: '地点不对' })
    expect((await listed('photographer'))[0]).toEqual([older, 'returned', '地点不对'])
    // They are counted on the desk of whoever handed them over.
    expect([await returnedCount('photographer'), await returnedCount('reporter')]).toEqual([before + 1, 0])
    await move('photographer', older, 'hand-over')
    expect(await returnedCount('photographer')).toBe(before)
  })

  it('are not those that a piece has, that readers see, that were recalled, or that lie there for a month', async () => {
    const [kept, inPiece, alone, seen, recalled, old] = await Promise.all(Array.from({ length: 6 }, () => picture()))
    const captionOf = async (photo: string | undefined) =>
      (await newsroom.ask('photographer', 'POST', '/api/photo-captions?draft=true', { body: { photo, text: '站台' } }))
        .body.doc?.id
    await newsroom.createPiece({ by: 'photographer', data: { captions: [await captionOf(inPiece)] } })
    await captionOf(alone)
    const { db } = newsroom.payload
    await db.updateOne({ collection: 'media', id: seen ?? '', data: { released: true } })
    await newsroom.ask('chief', 'POST', `/api/media/${recalled}/recall`, { body: { reason: '测试' } })
    const monthAgo = new Date(Date.now() - 31 * 86_400_000).toISOString()
    await db.updateOne({ collection: 'media', id: old ?? '', data: { createdAt: monthAgo } })
    const found = await idsOf('photographer')
    expect([kept, inPiece, alone, seen, recalled, old].map((id) => found.includes(id ?? ''))).toEqual([
      true,
      false,
      true,
      false,
      false,
      false,
    ])
  })

  it('are told to staff alone, and with no body where nothing has changed', async () => {
    expect((await own(null)).status).toBe(401)
    const { headers } = await own('photographer')
    const again = await own('photographer', { 'If-None-Match': String(headers.get('etag')) })
    expect(again.status).toBe(304)
  })
})

// The sheet writes a record only as it was seen.
describe('a picture’s record that is asked for by the time of its last change', () => {
  const asSeen = (id: string, updatedAt: unknown, body: object) => {
    const query = new URLSearchParams({ depth: '0', 'where[and][0][id][equals]': id })
    query.set('where[and][1][updatedAt][equals]', String(updatedAt))
    return newsroom.ask('photographer', 'PATCH', `/api/media?${query}`, { body })
  }

  it('is written where nobody changed it since, and not found where somebody did', async () => {
    const id = await picture({ alt: '站台' })
    const { updatedAt } = await shown(id)
    const first = await asSeen(id, updatedAt, { place: '北门' })
    expect([first.status, first.body.docs?.length]).toEqual([200, 1])
    const late = await asSeen(id, updatedAt, { place: '南门' })
    expect([late.status, late.body.docs, late.body.errors]).toEqual([200, [], []])
    expect(await shown(id)).toMatchObject({ place: '北门', alt: '站台' })
  })

  it('is not found where it is not for the person to change; asked for alone it says so', async () => {
    const id = await picture()
    await newsroom.payload.db.updateOne({ collection: 'media', id, data: { released: true } })
    const { updatedAt } = await shown(id)
    const unseen = await asSeen(id, updatedAt, { place: '北门' })
    expect([unseen.status, unseen.body.docs, unseen.body.errors]).toEqual([200, [], []])
    const alone = await newsroom.ask('photographer', 'PATCH', `/api/media/${id}`, { body: { place: '北门' } })
    expect([alone.status, codesOf(alone)]).toEqual([403, ['forbidden']])
  })

  it('is written by one of five who saw the same', async () => {
    const id = await picture()
    const { updatedAt } = await shown(id)
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_none, index) => asSeen(id, updatedAt, { place: `${index} 号门` })),
    )
    const winners = answers.filter(({ body }) => body.docs?.length === 1)
    expect(winners).toHaveLength(1)
    expect((await shown(id)).place).toBe(winners[0]?.body.docs?.[0]?.place)
  })
})

it('a recalled picture is neither handed over nor taken, and can be returned', async () => {
  const [fresh, handed] = [await picture(), await picture()]
  expect((await move('photographer', handed, 'hand-over')).status).toBe(200)
  for (const id of [fresh, handed])
    expect((await newsroom.ask('chief', 'POST', `/api/media/${id}/recall`, { body: { reason: '测试' } })).status).toBe(
      200,
    )
  for (const refused of [await move('photographer', fresh, 'hand-over'), await move('editor', handed, 'take')])
    expect([refused.status, codesOf(refused)]).toEqual([409, ['picture_recalled']])
  const [told] = (await moveAll('editor', [handed], 'take')).body.results as {
    errors: { code: string; message: string }[]
  }[]
  expect(told?.errors).toMatchObject([{ code: 'picture_recalled', message: expect.stringContaining('已被撤回') }])
  expect((await move('editor', handed, 'return', { reason: '已撤回' })).status).toBe(200)
})
