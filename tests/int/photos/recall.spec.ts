import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, type Doc, expectStatus } from '../support/client'
import { render } from '../support/pictures'
import { pictureSteps } from './pictureSteps'
import { newPicture } from './support/uploading'

let newsroom: BootedNewsroom
let publishDue: (payload: Payload) => Promise<number>
const steps = pictureSteps(() => newsroom)

beforeAll(async () => {
  newsroom = await bootNewsroom()
  ;({ publishDue } = await import('../../../src/editorial/publishDue'))
})

afterAll(() => newsroom?.stop())

const eventsOf = async (id: string, collection?: 'photo-captions') => {
  const { events, isIntact } = await newsroom.history(id, collection)
  expect(isIntact).toBe(true)
  return events ?? []
}
const recallsOf = async (id: string, collection?: 'photo-captions') =>
  (await eventsOf(id, collection)).filter(({ action }) => action === 'pictureRecalled')
const itemOf = (id: string) =>
  newsroom.payload.db.findOne<{
    id: string
    digest: string
    signatures: { kind: string; digest: string; carriedTo?: string }[]
  }>({ collection: 'editorial-items', where: { documentId: { equals: id } } })
const detailsOf = (event: Readonly<Record<string, unknown>> | undefined) =>
  (event?.details ?? {}) as Readonly<Record<string, unknown>>
const tombstonesOf = async (collection: string, slug: string) =>
  (
    await newsroom.ask(
      null,
      'GET',
      `/api/tombstones?where[and][0][collectionSlug][equals]=${collection}&where[and][1][slug][equals]=${slug}`,
    )
  ).body.docs ?? []

async function schedule(id: string): Promise<void> {
  const publishAt = new Date(Date.now() + 3_600_000).toISOString()
  expectStatus(await newsroom.take(id, 'schedule', 'chief', { publishAt }), 200)
}

async function makeDue(id: string): Promise<void> {
  const where = { documentId: { equals: id } }
  const publishAt = new Date(Date.now() - 1000).toISOString()
  await newsroom.payload.db.updateOne({ collection: 'editorial-items', where, data: { publishAt } })
}

describe('a picture used in many pieces', () => {
  let picture: Doc
  let live: { id: string; captionId: string }
  let inText: { id: string; captionId: string }
  let correcting: { id: string; captionId: string }
  let scheduled: { id: string; captionId: string }
  let approved: { id: string; captionId: string }
  let reviewed: { id: string; captionId: string }
  let draft: { id: string; captionId: string }
  let news: string
  let waitingNews: string
  const all = () => [live, inText, correcting, scheduled, approved, reviewed, draft]
  const captions = () => [...all().map(({ captionId }) => captionId), news, waitingNews]
  /** A caption that has another picture by now. */
  let replaced = ''
  const traces = () =>
    steps.tracesOf(
      picture,
      all().map(({ id }) => id),
      captions(),
      captions().filter((id) => id !== replaced),
    )

  beforeAll(async () => {
    picture = await steps.picture()
    await render(newsroom)
    live = await steps.pieceWith(picture.id, 'published')
    inText = await steps.pieceWith(picture.id, 'published', 'inText')
    correcting = await steps.pieceWith(picture.id, 'correcting')
    scheduled = await steps.pieceWith(picture.id, 'approved')
    await schedule(scheduled.id)
    approved = await steps.pieceWith(picture.id, 'approved', 'inText')
    reviewed = await steps.pieceWith(picture.id, 'review2')
    draft = await steps.pieceWith(picture.id, 'draft')
    news = await steps.photoNews(picture.id, 'published')
    waitingNews = await steps.photoNews(picture.id, 'approved')
  }, 120_000)

  it('is found in each of them, with the state of each', async () => {
    const { body } = expectStatus(await newsroom.ask('photographer', 'GET', `/api/media/${picture.id}/usage`), 200)
    const pieces = body.pieces as { id: string; state: string; isLive: boolean; collection: string }[]
    const found = new Map(pieces.map(({ id, state, isLive }) => [id, [state, isLive]]))
    expect(Object.fromEntries(found)).toEqual({
      [live.id]: ['published', true],
      [inText.id]: ['published', true],
      [correcting.id]: ['correcting', true],
      [scheduled.id]: ['scheduled', false],
      [approved.id]: ['approved', false],
      [reviewed.id]: ['review2', false],
      [draft.id]: ['draft', false],
      [news]: ['published', true],
      [waitingNews]: ['approved', false],
    })
    expect(body).toMatchObject({ recall: null, mayRecall: false, mayLift: false, name: 'DSC_7001.jpg' })
    expect((body.kept as { versions: number }).versions).toBeGreaterThan(8)
    expect((body.kept as { contents: number }).contents).toBeGreaterThan(7)
    expect((await newsroom.ask(null, 'GET', `/api/media/${picture.id}/usage`)).status).toBe(401)
    expect((await newsroom.ask('chief', 'GET', '/api/media/none/usage')).status).toBe(404)
    expect((await newsroom.ask('chief', 'GET', `/api/media/${picture.id}/usage`)).body.mayRecall).toBe(true)
  })

  it('is seen by readers only while neither rights nor an embargo hold it back', async () => {
    const seenWith = async () => {
      const { body } = await newsroom.ask('desk', 'GET', `/api/media/${picture.id}/usage`)
      const pieces = body.pieces as { id: string; isLive: boolean; isHeldBack: boolean }[]
      const of = (id: string) => pieces.find((piece) => piece.id === id)
      return [live.id, news, draft.id].map((id) => [of(id)?.isLive, of(id)?.isHeldBack])
    }
    const change = async (terms: object) => {
      const body = { reason: '授权方来函', ...terms }
      expectStatus(await newsroom.ask('desk', 'POST', `/api/media/${picture.id}/rights`, { body }), 200)
      return seenWith()
    }
    const [seen, held, neither] = [
      [true, false],
      [false, true],
      [false, false],
    ]
    expect(await seenWith()).toEqual([seen, seen, neither])
    expect(await change({ rights: 'restricted' })).toEqual([held, held, neither])
    expect(await change({ rights: 'unclear' })).toEqual([seen, seen, neither])
    const embargoUntil = new Date(Date.now() + 3_600_000).toISOString()
    expect(await change({ rights: 'cleared', embargoUntil })).toEqual([held, held, neither])
    expect(await change({ embargoUntil: null })).toEqual([seen, seen, neither])
  })

  it('is read by strangers at many addresses before', async () => {
    expect((await traces()).length).toBeGreaterThan(8)
    expect((await steps.renditionsOf(picture.id)).length).toBeGreaterThan(2)
  })

  it('leaves with all that is said of it while its rights or an embargo hold it back, and comes back with it', async () => {
    const change = async (terms: object) => {
      const body = { reason: '授权方来函', ...terms }
      expectStatus(await newsroom.ask('desk', 'POST', `/api/media/${picture.id}/rights`, { body }), 200)
    }
    const before = await traces()
    await change({ rights: 'restricted' })
    expect(await traces()).toEqual([])
    const embargoUntil = new Date(Date.now() + 3_600_000).toISOString()
    await change({ rights: 'cleared', embargoUntil })
    expect(await traces()).toEqual([])
    // Nor is the piece found by what it names no more, while a caption that readers see finds its own.
    const byCaption = (query: string) => newsroom.ask(null, 'GET', `/api/articles?${query}`)
    for (const query of ['where[captions][in]=', 'where[captions.id][equals]=', 'where[or][0][captions][equals]='])
      expect((await byCaption(query + live.captionId)).body.totalDocs).toBe(0)
    for (const query of [`where[captions][not_in]=${live.captionId}`, 'where[captions][exists]=true'])
      expect(codesOf(expectStatus(await byCaption(query), 400))).toEqual(['filter_not_indexed'])
    const joined = `/api/bylines?joins[articles][where][captions][equals]=${live.captionId}`
    expect(codesOf(expectStatus(await newsroom.ask(null, 'GET', joined), 400))).toEqual(['filter_not_indexed'])
    expect(
      (await newsroom.graphql(null, `{ Articles(where: { captions: { equals: "${live.captionId}" } }) { totalDocs } }`))
        .text,
    ).toContain('"totalDocs":0')
    // Who has it in hand sees it where it stands.
    const seen = (await newsroom.ask('reporter', 'GET', `/api/articles/${inText.id}`)).text
    expect(seen).toContain(inText.captionId)
    await change({ embargoUntil: null })
    expect(await traces()).toEqual(before)
    expect((await byCaption(`where[captions][in]=${live.captionId}`)).body.totalDocs).toBe(1)
  })

  it('is recalled by nobody without the right to kill, nor without a reason', async () => {
    for (const who of ['reporter', 'photographer', 'proofreader', 'editor', 'desk', 'admin'] as const) {
      const answer = await steps.recall(picture.id, who)
      expect([who, answer.status, codesOf(answer)]).toEqual([who, 403, ['transition_denied']])
    }
    const stranger = await newsroom.ask(null, 'POST', `/api/media/${picture.id}/recall`, { body: { reason: '理由' } })
    expect(stranger.status).toBe(401)
    for (const reason of [undefined, ' ', 5, '长'.repeat(501)]) {
      const answer = await steps.recall(picture.id, 'chief', reason ?? null)
      expect([answer.status, codesOf(answer)]).toEqual([400, ['reason_required']])
    }
    expect((await steps.recall('none')).status).toBe(404)
    expect((await newsroom.ask(null, 'GET', `/api/media/${picture.id}`)).status).toBe(200)
  })

  it('leaves no address that serves it', async () => {
    const changedAt = async (id: string) => (await newsroom.ask(null, 'GET', `/api/articles/${id}`)).body.updatedAt
    const former = await changedAt(correcting.id)
    const before = new Map<string, string>()
    for (const { id } of all()) before.set(id, String((await itemOf(id))?.digest))
    const answer = expectStatus(await steps.recall(picture.id), 200)
    expect(await traces()).toEqual([])
    expect(answer.body.pictures).toEqual([picture.id])
    // Whoever asks for what has changed since learns of it.
    expect(await changedAt(correcting.id)).not.toBe(former)
    const became = Object.fromEntries(
      (answer.body.pieces as { id: string; became: string }[]).map(({ id, became }) => [id, became]),
    )
    expect(became).toEqual({
      [live.id]: 'goesOn',
      [inText.id]: 'goesOn',
      [correcting.id]: 'goesOn',
      [scheduled.id]: 'goesOn',
      [approved.id]: 'goesOn',
      [reviewed.id]: 'openPoint',
      [draft.id]: 'openPoint',
      [news]: 'killed',
      [waitingNews]: 'held',
    })
    expect((answer.body.addresses as string[]).sort()).toEqual(
      [
        ...(await steps.renditionsOf(picture.id)),
        ...[live, inText, correcting].map(({ captionId }) => `/api/photo-captions/${captionId}`),
        `/api/photo-captions/${news}`,
      ].sort(),
    )
    for (const { id } of [live, inText, correcting, scheduled, approved]) {
      const [event] = await recallsOf(id)
      const now = (await itemOf(id))?.digest
      expect(event).toMatchObject({ actorName: expect.any(String), reason: '当事人要求撤下', digest: now })
      expect(event?.from).toBe(event?.to)
      expect(detailsOf(event)).toMatchObject({ oldDigest: before.get(id), newDigest: now, pictures: [picture.id] })
      expect(now).not.toBe(before.get(id))
    }
    for (const { id } of [reviewed, draft]) {
      expect(detailsOf((await recallsOf(id))[0])).toMatchObject({
        oldDigest: before.get(id),
        newDigest: before.get(id),
      })
    }
  })

  it('leaves the articles where they were, and kills what was nothing but the picture', async () => {
    for (const { id, captionId } of [live, inText, correcting]) {
      const { status, body } = await newsroom.ask(null, 'GET', `/api/articles/${id}?depth=2`)
      expect([status, body.headline]).toEqual([200, '村道通车'])
      expect((await newsroom.ask(null, 'GET', `/api/photo-captions/${captionId}`)).status).toBe(404)
      expect(await tombstonesOf('photo-captions', captionId)).toMatchObject([{ state: 'killed' }])
    }
    expect(await newsroom.standing(news, 'photo-captions')).toMatchObject({ state: 'killed' })
    expect(await newsroom.standing(waitingNews, 'photo-captions')).toMatchObject({ state: 'review3' })
    expect((await eventsOf(news, 'photo-captions')).slice(-2).map(({ action }) => action)).toEqual([
      'pictureRecalled',
      'kill',
    ])
    expect(await tombstonesOf('photo-captions', news)).toMatchObject([{ state: 'killed' }])
    expect(await tombstonesOf('media', picture.id)).toMatchObject([{ state: 'killed' }])
    // What never was public needs none.
    expect(await tombstonesOf('photo-captions', scheduled.captionId)).toEqual([])
  })

  it('binds the signatures to what is left: a scheduled piece goes out at its time, an approved one by hand', async () => {
    const signed = (await itemOf(scheduled.id))?.signatures.filter(({ kind }) => kind === 'review') ?? []
    expect(signed.length).toBe(3)
    for (const { digest, carriedTo } of signed) {
      expect(carriedTo).toBe((await itemOf(scheduled.id))?.digest)
      expect(digest).not.toBe(carriedTo)
    }
    await makeDue(scheduled.id)
    expect(await publishDue(newsroom.payload)).toBe(1)
    expect((await newsroom.ask(null, 'GET', `/api/articles/${scheduled.id}`)).status).toBe(200)
    expectStatus(await newsroom.take(approved.id, 'publish', 'chief'), 200)
    expect(await traces()).toEqual([])
    const events = await eventsOf(approved.id)
    expect(events.at(-1)?.digest).toBe((await recallsOf(approved.id))[0]?.digest)
  })

  it('can be compared over the recall, from the text that was signed to what readers see now', async () => {
    const [recalled] = await recallsOf(live.id)
    const { body } = expectStatus(
      await newsroom.ask('chief', 'GET', `/api/articles/${live.id}/compare?from=last-signature&to=live`),
      200,
    )
    expect(body.changes).toBeGreaterThan(0)
    expect(JSON.stringify(body)).toContain('测试图片的说明。')
    const same = await newsroom.ask(
      'chief',
      'GET',
      `/api/articles/${live.id}/compare?from=live&to=event:${recalled?.sequence}`,
    )
    expect(expectStatus(same, 200).body.changes).toBe(0)
  })

  it('is an open point where the piece is still worked on, until it is replaced or taken out', async () => {
    for (const [id, action, by] of [
      [draft.id, 'submit', 'reporter'],
      [reviewed.id, 'approve', 'desk'],
    ] as const) {
      const answer = await newsroom.take(id, action, by)
      expect([answer.status, codesOf(answer)]).toEqual([400, ['picture_recalled']])
      expect(answer.body.errors?.[0]).toMatchObject({
        path: 'captions.0',
        message: expect.stringContaining('当事人要求撤下'),
      })
    }
    const other = await steps.picture()
    expectStatus(await newsroom.edit(draft.captionId, 'photographer', { photo: other.id }, 'photo-captions'), 200)
    expectStatus(await newsroom.take(draft.id, 'submit', 'reporter'), 200)
    // A signed caption cannot leave its article otherwise.
    expectStatus(await newsroom.edit(reviewed.id, 'desk', { captions: [] }), 200)
    expectStatus(await newsroom.take(reviewed.id, 'approve', 'desk2'), 200)
    expectStatus(await newsroom.take(reviewed.id, 'approve', 'chief'), 200)
    expectStatus(await newsroom.take(reviewed.id, 'publish', 'chief'), 200)
    expect((await newsroom.ask(null, 'GET', `/api/photo-captions/${reviewed.captionId}`)).status).toBe(404)
    expect(await traces()).toEqual([])
  })

  it('does not come back with the correction of a piece, whose caption may have another picture', async () => {
    const other = await steps.picture({ alt: '另一图案' })
    const changed = { photo: other.id, text: '换过的图片。' }
    expectStatus(await newsroom.edit(correcting.captionId, 'editor', changed, 'photo-captions'), 200)
    expectStatus(await newsroom.take(correcting.id, 'publish', 'desk'), 200)
    const caption = await newsroom.ask(null, 'GET', `/api/photo-captions/${correcting.captionId}?depth=1`)
    expect([caption.status, caption.body.text]).toEqual([200, '换过的图片。'])
    replaced = correcting.captionId
    expect(await tombstonesOf('photo-captions', correcting.captionId)).toEqual([])
    expectStatus(await newsroom.take(live.id, 'correct', 'editor', { kind: 'minor' }), 200)
    expectStatus(await newsroom.edit(live.id, 'editor', { headline: '改过的标题' }), 200)
    expectStatus(await newsroom.take(live.id, 'publish', 'desk'), 200)
    expectStatus(await newsroom.take(inText.id, 'correct', 'editor', { kind: 'minor' }), 200)
    expectStatus(await newsroom.take(inText.id, 'abandon', 'editor'), 200)
    expect(await traces()).toEqual([])
  })

  it('is neither changed, deleted nor uploaded again, by anybody', async () => {
    const file = await newsroom.ask('chief', 'GET', `/api/media/${picture.id}`)
    expect(file.body).toMatchObject({ released: false, recallReason: '当事人要求撤下' })
    for (const who of ['chief', 'editor', 'photographer'] as const) {
      expect([403, 404]).toContain(
        (await newsroom.ask(who, 'PATCH', `/api/media/${picture.id}`, { body: { alt: '改' } })).status,
      )
      expect([403, 404]).toContain((await newsroom.ask(who, 'DELETE', `/api/media/${picture.id}`)).status)
    }
    const again = await steps.recall(picture.id, 'chief2')
    expect([again.status, codesOf(again)]).toEqual([409, ['recalled_already']])
    expect(await recallsOf(live.id)).toHaveLength(1)
  })
})

describe('a recalled picture', () => {
  it('is picked for no piece: a caption neither begins with it nor gets it', async () => {
    const { doc } = await steps.upload(await newPicture())
    const { id: other } = await steps.picture()
    const captionId = await steps.caption(other)
    const before = await steps.caption(doc.id)
    expectStatus(await steps.recall(doc.id), 200)
    const body = { text: '说明', photo: doc.id }
    const begun = await newsroom.ask('photographer', 'POST', '/api/photo-captions', { body })
    const edited = await newsroom.edit(captionId, 'photographer', { photo: doc.id }, 'photo-captions')
    for (const refused of [begun, edited]) {
      expect([refused.status, codesOf(refused)]).toEqual([409, ['picture_recalled']])
      expect(refused.body.errors?.[0]).toMatchObject({ path: 'photo' })
    }
    // One that has it since before can still be worked on.
    expectStatus(await newsroom.edit(before, 'photographer', { text: '改过的说明' }, 'photo-captions'), 200)
  })
})

describe('a recalled file', () => {
  it('is refused when it is sent again, and other records of it are recalled with it', async () => {
    const content = await newPicture()
    const first = await steps.upload(content)
    // An earlier release stored it twice.
    const second = {
      id: randomUUID(),
      alt: first.doc.alt,
      rights: 'cleared',
      contentHash: first.doc.contentHash,
      filename: `${first.doc.contentHash}-1.jpg`,
    }
    await newsroom.payload.db.create({ collection: 'media', data: second })
    const piece = await steps.pieceWith(second.id, 'published')
    const { body } = expectStatus(await steps.recall(first.doc.id), 200)
    expect([...(body.pictures as string[])].sort()).toEqual([first.doc.id, second.id].sort())
    expect(await steps.tracesOf(second, [piece.id], [piece.captionId])).toEqual([])
    const again = await steps.upload(content, {}, 'chief')
    expect([again.status, again.codes]).toEqual([409, ['picture_recalled']])
  })

  it('can be used again when the recall is lifted, and comes back into no piece by itself', async () => {
    const content = await newPicture()
    const { doc } = await steps.upload(content)
    const piece = await steps.pieceWith(doc.id, 'published')
    expectStatus(await steps.recall(doc.id), 200)
    const lift = (by: 'desk' | 'chief', reason: string) =>
      newsroom.ask(by, 'POST', `/api/media/${doc.id}/lift-recall`, { body: { reason } })
    expect((await lift('desk', '误撤')).status).toBe(403)
    expect(codesOf(await lift('chief', ' '))).toEqual(['reason_required'])
    expectStatus(await lift('chief', '误撤'), 200)
    expect(codesOf(await lift('chief', '误撤'))).toEqual(['not_recalled'])
    expect(await steps.tracesOf(doc, [piece.id], [piece.captionId])).toEqual([])
    const history = expectStatus(await newsroom.ask('reporter', 'GET', `/api/media/${doc.id}/history`), 200).body
    expect(history.isIntact).toBe(true)
    expect(history.events?.map(({ action, reason }) => [action, reason])).toEqual([
      ['pictureRecalled', '当事人要求撤下'],
      ['recallLifted', '误撤'],
    ])
    expectStatus(await newsroom.take(piece.id, 'correct', 'editor', { kind: 'minor' }), 200)
    expectStatus(await newsroom.take(piece.id, 'publish', 'desk'), 200)
    expect(await steps.tracesOf(doc, [piece.id], [piece.captionId])).toEqual([])
    expect([200, 201]).toContain((await steps.upload(content)).status)
    const anew = await steps.pieceWith(doc.id, 'published')
    expect((await newsroom.ask(null, 'GET', `/api/photo-captions/${anew.captionId}`)).status).toBe(200)
    expect((await newsroom.ask(null, 'GET', `/api/media/${doc.id}`)).status).toBe(200)
    expect(await tombstonesOf('media', doc.id)).toEqual([])
  })
})

describe('a photo story', () => {
  it('of which nothing is left is killed', async () => {
    const picture = await steps.picture()
    const captionId = await steps.caption(picture.id)
    const data = { genre: 'photo', captions: [captionId], body: [] }
    const id = await newsroom.pieceIn('published', { data })
    const { body } = expectStatus(await steps.recall(picture.id), 200)
    expect(body.pieces).toMatchObject([{ id, became: 'killed' }])
    expect(await newsroom.standing(id)).toMatchObject({ state: 'killed' })
    expect((await eventsOf(id)).slice(-2).map(({ action }) => action)).toEqual(['pictureRecalled', 'kill'])
  })
})
