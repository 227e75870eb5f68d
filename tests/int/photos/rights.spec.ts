import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus, idIn } from '../support/client'
import type { PersonName } from '../support/people'
import { render, storedPicture, uploadPicture } from '../support/pictures'

const unknownId = 'ffffffffffffffffffffffff'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

let shade = 0
async function picture(by: PersonName = 'photographer', data: object = {}): Promise<string> {
  shade += 1
  const background = { r: (shade * 24) % 256, g: 10 * shade, b: 160 }
  const content = await sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .png()
    .toBuffer()
  return (await uploadPicture(newsroom, content, { by, data })).id
}

async function pieceWith(photo: string): Promise<string> {
  const article = await newsroom.createPiece()
  const body = { text: '测试说明', credit: { printed: '测试摄影' }, photo, article }
  idIn(expectStatus(await newsroom.ask('reporter', 'POST', '/api/photo-captions', { body }), 201).body.doc)
  return article
}

const change = (id: string, data: object, by: PersonName = 'photographer') =>
  newsroom.ask(by, 'PATCH', `/api/media/${id}`, { body: data })

describe('the rights in a picture', () => {
  it('are taken to be the paper’s own in what its photographers bring in, and in nothing else', async () => {
    const own = await storedPicture(newsroom, await picture())
    const handout = await storedPicture(newsroom, await picture('reporter'))
    const said = await storedPicture(newsroom, await picture('photographer', { rights: 'unclear' }))
    expect([own.rights, handout.rights, said.rights]).toEqual(['cleared', 'unclear', 'unclear'])
  })

  it('are settled before anybody submits or signs', async () => {
    const photo = await picture('reporter')
    const article = await pieceWith(photo)
    expect(codesOf(expectStatus(await newsroom.take(article, 'submit', 'reporter'), 400))).toEqual(['rights_required'])
    expectStatus(await change(photo, { rights: 'cleared' }, 'reporter'), 200)
    expectStatus(await newsroom.take(article, 'submit', 'reporter'), 200)
    // Doubts that come up under review are told at once; what is signed stands still.
    expectStatus(await change(photo, { rights: 'restricted' }, 'editor'), 200)
    expect(codesOf(expectStatus(await newsroom.take(article, 'approve', 'editor'), 400))).toEqual(['rights_restricted'])
    expectStatus(await change(photo, { rights: 'cleared' }, 'editor'), 200)
    expectStatus(await newsroom.take(article, 'approve', 'editor'), 200)
    expectStatus(await change(photo, { alt: '另一说明' }), 409)
    expectStatus(await change(photo, { alt: '另一说明', rights: 'unclear' }), 409)
  })
})

describe('terms that another has laid down', () => {
  const terms = (id: string, by: PersonName, body: object) =>
    newsroom.ask(by, 'POST', `/api/media/${id}/rights`, { body: { reason: '授权方来函', ...body } })
  const until = new Date(Date.now() + 3_600_000).toISOString()

  it('are loosened by no save of those who may not loosen them', async () => {
    const id = await picture('reporter', { rights: 'cleared' })
    expectStatus(await terms(id, 'editor', { rights: 'restricted', embargoUntil: until }), 200)
    for (const by of ['reporter', 'photographer', 'proofreader'] as const) {
      expect(codesOf(expectStatus(await change(id, { rights: 'cleared' }, by), 403))).toEqual(['transition_denied'])
      expect(codesOf(expectStatus(await change(id, { embargoUntil: null }, by), 403))).toEqual(['transition_denied'])
    }
    const all = `/api/media?where[id][equals]=${id}`
    const many = await newsroom.ask('reporter', 'PATCH', all, { body: { rights: 'cleared', embargoUntil: null } })
    expect(many.body.docs).toEqual([])
    const mutation = `mutation { updateMedia(id: "${id}", data: { rights: cleared }) { id } }`
    expect(
      (await newsroom.ask('reporter', 'POST', '/api/graphql', { body: { query: mutation } })).body.errors,
    ).toHaveLength(1)
    expect(await storedPicture(newsroom, id)).toMatchObject({ rights: 'restricted', embargoUntil: until })
    // What has nothing to do with them is saved as ever.
    expectStatus(await change(id, { headline: '测试' }, 'reporter'), 200)
    expectStatus(await change(id, { rights: 'cleared', embargoUntil: null }, 'desk'), 200)
  })

  it('by a save, too: the record has each, and by whom', async () => {
    const id = await picture('reporter')
    expectStatus(await change(id, { rights: 'cleared' }, 'reporter'), 200)
    expectStatus(await change(id, { rights: 'restricted' }, 'editor'), 200)
    expectStatus(await change(id, { rights: 'cleared' }, 'reporter'), 403)
    // A slip of one’s own is taken back.
    expectStatus(await change(id, { rights: 'unclear' }, 'editor'), 200)
    const history = (await newsroom.ask('editor', 'GET', `/api/media/${id}/history`)).body
    const events = history.events as { action: string; details: { after: { rights: string } } }[]
    expect(events.map(({ action, details }) => [action, details.after.rights])).toEqual([
      ['pictureTerms', 'cleared'],
      ['pictureTerms', 'restricted'],
      ['pictureTerms', 'unclear'],
    ])
    expect(history.isIntact).toBe(true)
  })

  it('end in a year of four digits', async () => {
    const id = await picture()
    for (const embargoUntil of ['20260-01-01T00:00:00Z', '+020260-01-01T00:00:00.000Z'])
      expect(codesOf(expectStatus(await change(id, { embargoUntil }), 400))).toEqual(['malformed_field'])
    expect(codesOf(expectStatus(await terms(id, 'editor', { embargoUntil: '20260-01-01' }), 400))).toEqual([
      'embargo_invalid',
    ])
  })
})

it('a piece does not go out before the embargo of its picture is over', async () => {
  const until = new Date(Date.now() + 3_600_000)
  const photo = await picture()
  const article = await pieceWith(photo)
  for (const [action, by] of [
    ['submit', 'reporter'],
    ['approve', 'editor'],
    ['approve', 'desk'],
    ['approve', 'chief'],
  ] as const) {
    expectStatus(await newsroom.take(article, action, by), 200)
  }
  expectStatus(await change(photo, { embargoUntil: until.toISOString() }, 'desk'), 200)
  const refused = expectStatus(await newsroom.take(article, 'publish', 'chief'), 400)
  expect(codesOf(refused)).toEqual(['picture_under_embargo'])
  const early = { publishAt: new Date(until.getTime() - 60_000).toISOString() }
  expect(codesOf(await newsroom.take(article, 'schedule', 'chief', early))).toEqual(['picture_under_embargo'])
  const late = { publishAt: new Date(until.getTime() + 60_000).toISOString() }
  expectStatus(await newsroom.take(article, 'schedule', 'chief', late), 200)
})

it('is known to the newsroom alone', async () => {
  const photo = await picture('photographer', { releaseNotes: '肖像权同意书第 7 号' })
  await newsroom.payload.db.updateOne({
    collection: 'media',
    where: { id: { equals: photo } },
    data: { released: true },
  })
  const seen = await newsroom.ask(null, 'GET', `/api/media/${photo}`)
  expect(seen.status).toBe(200)
  for (const name of ['rights', 'embargoUntil', 'releaseNotes']) {
    expect(seen.body).not.toHaveProperty(name)
    const asked = await newsroom.ask(null, 'GET', `/api/media?where[${name}][exists]=true`)
    expect(asked.body.docs ?? []).toEqual([])
  }
  expect((await newsroom.ask('reporter', 'GET', `/api/media/${photo}`)).body.releaseNotes).toBe('肖像权同意书第 7 号')
})

describe('the terms of a picture that readers see', () => {
  const terms = (id: string, by: PersonName | null, body: object) =>
    newsroom.ask(by, 'POST', `/api/media/${id}/rights`, { body: { reason: '授权方来函', ...body } })

  async function released() {
    const id = await picture()
    await render(newsroom)
    await newsroom.payload.db.updateOne({ collection: 'media', id, data: { released: true } })
    const [first] = (await newsroom.ask('editor', 'GET', `/api/media/${id}`)).body.renditions as { url: string }[]
    const isSeen = async () => {
      const found = await newsroom.ask(null, 'GET', `/api/media?where[id][equals]=${id}`)
      return found.body.totalDocs === 1
    }
    return { id, address: first?.url ?? '', isSeen }
  }

  it('are tightened by editors at once, and loosened by those who publish, each with a reason and on record', async () => {
    const { id, address, isSeen } = await released()
    expect(await isSeen()).toBe(true)
    for (const by of ['photographer', 'reporter', 'admin'] as const)
      expect(codesOf(expectStatus(await terms(id, by, { rights: 'restricted' }), 403))).toEqual(['transition_denied'])
    expectStatus(await terms(id, null, { rights: 'restricted' }), 401)
    expect(codesOf(expectStatus(await terms(id, 'editor', { rights: 'restricted', reason: ' ' }), 400))).toEqual([
      'reason_required',
    ])
    const held = expectStatus(await terms(id, 'editor', { rights: 'restricted' }), 200)
    expect(held.body.rights).toBe('restricted')
    expect(held.body.addresses).toContain(address)
    expect(await isSeen()).toBe(false)
    expect(codesOf(expectStatus(await terms(id, 'editor', { rights: 'cleared' }), 403))).toEqual(['transition_denied'])
    expect(expectStatus(await terms(id, 'desk', { rights: 'cleared' }), 200).body.addresses).toEqual([])
    expect(await isSeen()).toBe(true)
    const { body } = await newsroom.ask('editor', 'GET', `/api/media/${id}/history`)
    expect(body.isIntact).toBe(true)
    expect(body.events).toMatchObject([
      {
        action: 'pictureTerms',
        reason: '授权方来函',
        details: { before: { rights: 'cleared' }, after: { rights: 'restricted' } },
      },
      { action: 'pictureTerms', details: { before: { rights: 'restricted' }, after: { rights: 'cleared' } } },
    ])
  })

  it('are told to the newsroom, with what whoever asks may do to them', async () => {
    const { id } = await released()
    const told = async (by: PersonName | null) => newsroom.ask(by, 'GET', `/api/media/${id}/rights`)
    expectStatus(await told(null), 401)
    const answer = { rights: 'cleared', embargoUntil: null }
    // Written by hand: who may hold it back, who may let it go.
    for (const [by, mayTighten, mayLoosen] of [
      ['photographer', false, false],
      ['reporter', false, false],
      ['editor', true, false],
      ['desk', true, true],
      ['chief', true, true],
      ['admin', false, false],
    ] as const)
      expect(expectStatus(await told(by), 200).body, by).toEqual({ ...answer, mayTighten, mayLoosen })
    expectStatus(await newsroom.ask('chief', 'POST', `/api/media/${id}/recall`, { body: { reason: '测试' } }), 200)
    expect((await told('chief')).body).toEqual({ ...answer, mayTighten: false, mayLoosen: false })
    expectStatus(await newsroom.ask('chief', 'GET', `/api/media/${unknownId}/rights`), 404)
  })

  it('hold it back until an embargo is over, which nobody ends unnoticed', async () => {
    const { id, isSeen } = await released()
    const embargoUntil = new Date(Date.now() + 3_600_000).toISOString()
    expect(expectStatus(await terms(id, 'editor', { embargoUntil }), 200).body).toMatchObject({ embargoUntil })
    expect(await isSeen()).toBe(false)
    expectStatus(await terms(id, 'editor', { embargoUntil: null }), 403)
    expectStatus(await terms(id, 'chief', { embargoUntil: null }), 200)
    expect(await isSeen()).toBe(true)
    // Saying once more what holds is no event.
    expectStatus(await terms(id, 'editor', { rights: 'cleared' }), 200)
    const { body } = await newsroom.ask('editor', 'GET', `/api/media/${id}/history`)
    expect((body.events as unknown[]).length).toBe(2)
    expectStatus(await newsroom.ask('chief', 'POST', `/api/media/${id}/recall`, { body: { reason: '测试' } }), 200)
    expect(codesOf(expectStatus(await terms(id, 'chief', { rights: 'unclear' }), 409))).toEqual(['picture_recalled'])
  })

  it('are what one of two at once makes of what the other left, both on record', async () => {
    const { id } = await released()
    const embargoUntil = new Date(Date.now() + 7_200_000).toISOString()
    const both = await Promise.all([terms(id, 'editor', { rights: 'unclear' }), terms(id, 'desk', { embargoUntil })])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(await storedPicture(newsroom, id)).toMatchObject({ rights: 'unclear' })
    const { body } = await newsroom.ask('editor', 'GET', `/api/media/${id}/history`)
    expect([body.isIntact, (body.events as unknown[]).length]).toEqual([true, 2])
  })
})
