import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLink, pieceBehind } from '../../../src/preview/openLink'
import { contestSteps } from '../contests/contestSteps'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus, idIn } from '../support/client'
import type { PersonName } from '../support/people'
import { render } from '../support/pictures'
import { pictureSteps } from './pictureSteps'
import { newPicture } from './support/uploading'

let newsroom: BootedNewsroom
let announceWaiting: (payload: Payload) => Promise<number>
const steps = pictureSteps(() => newsroom)
const contests = contestSteps(() => newsroom)

beforeAll(async () => {
  newsroom = await bootNewsroom()
  ;({ announceWaiting } = await import('../../../src/notices/announceWaiting'))
})

afterAll(() => newsroom?.stop())

const recallsOf = async (id: string) => {
  const { events, isIntact } = await newsroom.history(id)
  expect(isIntact).toBe(true)
  return (events ?? []).filter(({ action }) => action === 'pictureRecalled')
}

describe('at the same moment', () => {
  it('two recalls: one happens, the other is told so, and the history has it once', async () => {
    for (let round = 0; round < 4; round += 1) {
      const picture = await steps.picture()
      const piece = await steps.pieceWith(picture.id, 'published')
      const pair = await Promise.all([steps.recall(picture.id, 'chief'), steps.recall(picture.id, 'chief2')])
      expect(pair.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(pair.flatMap(codesOf)).toEqual(['recalled_already'])
      expect(await recallsOf(piece.id)).toHaveLength(1)
      expect(await steps.tracesOf(picture, [piece.id], [piece.captionId])).toEqual([])
    }
  }, 120_000)

  it('a publication and a recall: whichever is first, nobody gets the picture', async () => {
    const outcomes: string[] = []
    for (let round = 0; round < 6; round += 1) {
      const picture = await steps.picture()
      const piece = await steps.pieceWith(picture.id, 'approved', round % 2 ? 'listed' : 'inText')
      const { revision } = await newsroom.standing(piece.id)
      const publish = () => newsroom.take(piece.id, 'publish', 'chief', { revision })
      const recall = () => steps.recall(picture.id, 'chief2')
      const [first, second] = await Promise.all(round % 3 ? [publish(), recall()] : [recall(), publish()])
      const [published, recalled] = round % 3 ? [first, second] : [second, first]
      expect(recalled.status).toBe(200)
      // The recall makes another text of it: who publishes the former one is told.
      expect([200, 409]).toContain(published.status)
      outcomes.push(String(published.status))
      expect(await steps.tracesOf(picture, [piece.id], [piece.captionId])).toEqual([])
      if (published.status === 409) {
        // `conflict` where the two met more often than either tries; nothing was written then.
        expect([['stale_revision'], ['conflict']]).toContainEqual(codesOf(published))
        expectStatus(await newsroom.take(piece.id, 'publish', 'chief'), 200)
      }
      expect((await newsroom.ask(null, 'GET', `/api/articles/${piece.id}`)).status).toBe(200)
      expect(await steps.tracesOf(picture, [piece.id], [piece.captionId])).toEqual([])
      expect(await recallsOf(piece.id)).toHaveLength(1)
    }
    expect(outcomes).toHaveLength(6)
  }, 120_000)

  it('a signature and a recall: the piece never comes before readers with the picture', async () => {
    for (let round = 0; round < 3; round += 1) {
      const picture = await steps.picture()
      const piece = await steps.pieceWith(picture.id, 'review3')
      const [, recalled] = await Promise.all([
        newsroom.take(piece.id, 'approve', 'chief'),
        steps.recall(picture.id, 'chief2'),
      ])
      expect(recalled.status).toBe(200)
      const { state } = await newsroom.standing(piece.id)
      expect(['review3', 'approved']).toContain(state)
      const publish = await newsroom.take(piece.id, state === 'approved' ? 'publish' : 'approve', 'chief')
      expect([publish.status, codesOf(publish)]).toEqual(state === 'approved' ? [200, []] : [400, ['picture_recalled']])
      expect(await steps.tracesOf(picture, [piece.id], [piece.captionId])).toEqual([])
    }
  })
})

describe('a caption with a cycle of its own', () => {
  it('leaves the article that lists it too', async () => {
    const picture = await steps.picture()
    const news = await steps.photoNews(picture.id, 'published')
    const article = await newsroom.pieceIn('published', { data: { captions: [news] } })
    const waiting = await newsroom.pieceIn('approved', { data: { captions: [news] } })
    const { body } = expectStatus(await steps.recall(picture.id), 200)
    const became = (body.pieces as { id: string; became: string }[]).map(({ id, became: fate }) => [id, fate])
    expect(Object.fromEntries(became)).toEqual({ [news]: 'killed', [article]: 'goesOn', [waiting]: 'goesOn' })
    expect(await recallsOf(article)).toHaveLength(1)
    expectStatus(await newsroom.take(waiting, 'publish', 'chief'), 200)
    expect(await steps.tracesOf(picture, [article, waiting], [news])).toEqual([])
  })
})

describe('whoever is concerned', () => {
  const inboxOf = async (who: PersonName) =>
    (
      expectStatus(await newsroom.ask(who, 'GET', '/api/notices/mine'), 200).body.notices as {
        action: string
        slugline: string
        reason: string
        collectionSlug: string
      }[]
    ).filter(({ action }) => action === 'pictureRecalled')

  it('is told: authors, signers, the photographer', async () => {
    for (const collection of ['notices', 'notice-outbox'] as const)
      await newsroom.payload.db.deleteMany({ collection, where: {} })
    const bearer = { name: '测试摄影乙', kind: 'photographer', user: newsroom.ids.colleague }
    const byline = idIn(
      expectStatus(await newsroom.ask('admin', 'POST', '/api/bylines', { body: bearer }), 201).body.doc,
    )
    const picture = await steps.picture({ creator: { byline }, rights: 'cleared' })
    await steps.pieceWith(picture.id, 'published')
    expectStatus(await steps.recall(picture.id, 'chief', '肖像权'), 200)
    await announceWaiting(newsroom.payload)
    expect(await inboxOf('reporter')).toMatchObject([
      { slugline: '村道通车', reason: '肖像权', collectionSlug: 'articles' },
    ])
    expect(await inboxOf('editor')).toHaveLength(1)
    expect(await inboxOf('colleague')).toMatchObject([
      { slugline: 'DSC_7001.jpg', reason: '肖像权', collectionSlug: 'media' },
    ])
    // Who did it knows.
    expect(await inboxOf('chief')).toEqual([])
    expect(await inboxOf('proofreader')).toEqual([])
  })
})

describe('a link for an outsider', () => {
  it('that was sent before shows neither the picture nor what stands below it', async () => {
    const picture = await steps.picture()
    await render(newsroom)
    const name = (await steps.renditionsOf(picture.id))[0]?.split('/').at(-1)
    const piece = await steps.pieceWith(picture.id, 'review1')
    const asked = { recipient: '受访者', purpose: 'quotes', expiresAt: new Date(Date.now() + 86_400_000).toISOString() }
    const made = await newsroom.ask('editor', 'POST', `/api/articles/${piece.id}/preview-links`, { body: asked })
    const token = String(expectStatus(made, 201).body.path).replace('/preview/', '')
    const file = `/preview/${token}/pictures/${name}`
    expect((await newsroom.ask(null, 'GET', file)).status).toBe(200)
    expect((await openLink(newsroom.payload, token, new Date()))?.piece.photos).toHaveLength(1)
    expectStatus(await steps.recall(picture.id), 200)
    expect((await newsroom.ask(null, 'GET', file)).status).toBe(404)
    expect((await pieceBehind(newsroom.payload, token, new Date()))?.photos).toEqual([])
    const exported = await newsroom.ask('editor', 'GET', `/api/articles/${piece.id}/export?format=wechat`)
    expect(exported.status).toBe(200)
    for (const address of await steps.renditionsOf(picture.id)) expect(exported.text).not.toContain(address)
  })
})

describe('a contest', () => {
  it('suspends the entry with the file, takes it no more, and has it back only when the recall is lifted', async () => {
    const content = await newPicture()
    const { doc } = await steps.upload(content)
    const contest = await contests.makeContest()
    const award = await contests.makeAward(contest)
    const entry = await contests.addEntry(contest, { submitter: newsroom.ids.photographer })
    const { db } = newsroom.payload
    await db.create({
      collection: 'contest-pictures',
      data: { id: `picture-${entry}`, entry, contentHash: doc.contentHash, filename: `${doc.contentHash}.jpg` },
    })
    const { body } = expectStatus(await steps.recall(doc.id), 200)
    expect(body.entries).toEqual([entry])
    const usage = await newsroom.ask('desk', 'GET', `/api/media/${doc.id}/usage`)
    expect(usage.body).toMatchObject({ entries: [{ id: entry, status: 'suspended' }], hiddenEntries: 0 })
    const hidden = await newsroom.ask('reporter', 'GET', `/api/media/${doc.id}/usage`)
    expect(hidden.body).toMatchObject({ entries: [], hiddenEntries: 1 })
    expect(codesOf(await contests.give(award, entry))).toEqual(['entry_withdrawn'])
    const decided = (what: string) =>
      newsroom.ask('desk', 'POST', `/api/contest-entries/${entry}/${what}`, { body: { reason: '核实过' } })
    const reinstated = await decided('reinstate')
    expect([reinstated.status, codesOf(reinstated)]).toEqual([409, ['picture_recalled']])
    const { events, isIntact } = await newsroom.history(contest, 'photo-contests')
    expect([isIntact, events?.at(-1)?.action]).toEqual([true, 'pictureRecalled'])
    expectStatus(
      await newsroom.ask('chief', 'POST', `/api/media/${doc.id}/lift-recall`, { body: { reason: '误撤' } }),
      200,
    )
    expect((await newsroom.ask('desk', 'GET', `/api/contest-entries/${entry}`)).body.status).toBe('suspended')
    expectStatus(await decided('reinstate'), 200)
    expectStatus(await contests.give(award, entry), 201)
  })
})

describe('an entry of a contest and a recall at the same moment', () => {
  let contest: string

  beforeAll(async () => {
    const hour = 3_600_000
    const at = (offset: number) => new Date(Date.now() + offset).toISOString()
    const entering = { opensAt: at(-hour), closesAt: at(hour), rules: '参赛细则', rulesVersion: '1' }
    contest = await contests.makeContest({ entering })
    await contests.publish('photo-contests', contest)
  })

  const enter = async (content: Buffer) => {
    const form = new FormData()
    const person = { name: '投稿人', phone: '13800000000', email: `${randomUUID()}@example.org`, author: '笔名' }
    const consents = { acceptsRules: '1', isOfAge: true, hasRights: true }
    const work = { key: randomUUID(), category: '风光类', title: '作品', ...person, ...consents }
    form.append('_payload', JSON.stringify(work))
    form.append('pictures', new File([new Uint8Array(content)], 'DSC_1.jpg', { type: 'image/jpeg' }))
    const address = `${newsroom.url}/api/photo-contests/${contest}/entries`
    const response = await fetch(address, { method: 'POST', body: form })
    const { errors = [] } = (await response.json()) as { errors?: { code: string }[] }
    return [response.status, ...errors.map(({ code }) => code)].join(' ')
  }

  /** Does `work` once, right after the next row of a collection was written, and before whoever wrote it goes on. */
  const afterNext = (creating: Pick<Payload, 'create'> | Payload['db'], collection: string, work: () => unknown) => {
    const seam = creating as { create: (args: { collection: string }) => Promise<unknown> }
    const create = seam.create
    seam.create = async (args) => {
      const made = await create.call(creating, args)
      if (args.collection !== collection) return made
      seam.create = create
      await work()
      return made
    }
  }

  /** Long enough for what was begun to be done, where nothing keeps it waiting. */
  const untilDone = () => sleep(500)

  const statusesWith = async (contentHash: unknown) => {
    const { docs } = await newsroom.payload.find({
      collection: 'contest-pictures',
      where: { contentHash: { equals: contentHash } },
      depth: 1,
    })
    return docs.map(({ entry }) => (typeof entry === 'object' && entry ? entry.status : 'none'))
  }

  it('takes no work whose picture is recalled after it was kept and before it is entered', async () => {
    const content = await newPicture()
    const { doc } = await steps.upload(content)
    let recalled = 0
    afterNext(newsroom.payload, 'contest-pictures', async () => {
      recalled = (await steps.recall(doc.id)).status
    })
    expect([await enter(content), recalled]).toEqual(['409 picture_recalled', 200])
    expect(await statusesWith(doc.contentHash)).toEqual([])
  })

  it('takes no work while the recall of its picture is written', async () => {
    const content = await newPicture()
    const { doc } = await steps.upload(content)
    let entered = Promise.resolve('not sent')
    afterNext(newsroom.payload.db, 'editorial-events', () => {
      entered = enter(content)
      return untilDone()
    })
    expectStatus(await steps.recall(doc.id), 200)
    expect(await entered).toBe('409 picture_recalled')
    expect(await statusesWith(doc.contentHash)).toEqual([])
  })

  it('suspends or refuses a work that is written while its picture is recalled', async () => {
    const content = await newPicture()
    const { doc } = await steps.upload(content)
    let recall: ReturnType<typeof steps.recall> | undefined
    afterNext(newsroom.payload.db, 'contest-entries', () => {
      recall = steps.recall(doc.id)
      return untilDone()
    })
    const entered = await enter(content)
    expect((await recall)?.status).toBe(200)
    // Whoever of the two is first is for the database to say.
    const expected: Readonly<Record<string, string[]>> = { '201': ['suspended'], '409 picture_recalled': [] }
    expect(expected).toHaveProperty([entered], await statusesWith(doc.contentHash))
  })

  it('enters a work whose picture the library has too, and leaves the record as it was', async () => {
    const content = await newPicture()
    const { doc } = await steps.upload(content)
    expect(await enter(content)).toBe('201')
    expect(await statusesWith(doc.contentHash)).toEqual(['entered'])
    const { body } = await newsroom.ask('desk', 'GET', `/api/media/${doc.id}`)
    expect([body.alt, body.recalledAt ?? null]).toEqual([doc.alt, null])
  })
})

describe('the use of a picture', () => {
  it('names front page, topics, related pieces and originals', async () => {
    const picture = await steps.picture()
    await render(newsroom)
    const piece = await steps.pieceWith(picture.id, 'published')
    const other = await newsroom.pieceIn('draft', {
      data: { slugline: '附原稿的稿件', headline: '附原稿的稿件', original: { file: picture.id } },
    })
    const slots = { lead: [piece.id], pinned: [], sections: [], topics: [] }
    const { revision } = expectStatus(await newsroom.ask('editor', 'GET', '/api/front-page/desk'), 200).body.desk as {
      revision: number
    }
    expectStatus(await newsroom.ask('editor', 'PUT', '/api/front-page', { body: { revision, slots } }), 200)
    const topic = { title: '测试专题', slug: 'ceshi-zhuanti', pieces: [piece.id], isPublic: true }
    expectStatus(await newsroom.ask('desk', 'POST', '/api/topics', { body: topic }), 201)
    const lists = { article: other, pieces: [piece.id] }
    expectStatus(await newsroom.ask('editor', 'POST', '/api/related-pieces', { body: lists }), 201)
    const { body } = expectStatus(await newsroom.ask('desk', 'GET', `/api/media/${picture.id}/usage`), 200)
    expect(body).toMatchObject({
      frontPage: [{ id: piece.id, title: '村道通车' }],
      topics: [{ title: '测试专题' }],
      related: [{ title: '附原稿的稿件' }],
      originals: [{ id: other, title: '附原稿的稿件' }],
    })
    const files = await steps.renditionsOf(picture.id)
    const shown = (text: string) => files.filter((address) => text.includes(address))
    expect(shown((await newsroom.ask(null, 'GET', '/api/front-page')).text)).not.toEqual([])
    expectStatus(await steps.recall(picture.id), 200)
    const page = await newsroom.ask(null, 'GET', '/api/front-page')
    expect(page.text).toContain('村道通车')
    expect(shown(page.text)).toEqual([])
    expect(await steps.tracesOf(picture, [piece.id], [piece.captionId])).toEqual([])
  })
})
