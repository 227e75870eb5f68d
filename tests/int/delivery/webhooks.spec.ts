import { createLocalReq, initTransaction, killTransaction } from 'payload'
import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withTransaction } from '../../../src/database/retryTransaction'
import { pruneDeliveries } from '../../../src/delivery/webhooks/pruneDeliveries'
import { queueDeliveries } from '../../../src/delivery/webhooks/queueDeliveries'
import { runLane } from '../../../src/delivery/webhooks/runLane'
import { startWebhookSender } from '../../../src/delivery/webhooks/startWebhookSender'
import { webhookBacklog } from '../../../src/delivery/webhooks/webhookBacklog'
import type { WebhookEvent } from '../../../src/delivery/webhooks/webhookEvents'
import { loadActor } from '../../../src/editorial/loadActor'
import { performTransition } from '../../../src/editorial/transition'
import { emptyInput } from '../../../src/editorial/transitionInput'
import { endEmbargoes } from '../../../src/photos/rights/endEmbargoes'
import { pictureSteps } from '../photos/pictureSteps'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, expectStatus, idIn } from '../support/client'
import { accept, answer, hang, type Received, type Receiver, startReceiver } from '../support/receiver'

type Row = Record<string, unknown> & { readonly id: string }

let newsroom: BootedNewsroom
let receiver: Receiver
let other: Receiver
let stopSender: (() => Promise<void>) | undefined
/** Published, corrected and killed by the first tests; what the later ones tell of it is theirs. */
let article: string

beforeAll(async () => {
  receiver = await startReceiver()
  other = await startReceiver()
  process.env.WEBHOOK_ALLOWED_HOSTS = [receiver.host, other.host].join(', ')
  newsroom = await bootNewsroom()
  article = await newsroom.pieceIn('approved')
})

afterAll(async () => {
  delete process.env.WEBHOOK_ALLOWED_HOSTS
  await Promise.all([receiver?.close(), other?.close(), newsroom?.stop()])
})

beforeEach(() => {
  for (const { received, behave } of [receiver, other]) {
    received.length = 0
    behave(accept)
  }
})

afterEach(async () => {
  await stopSender?.()
  stopSender = undefined
  const { db } = newsroom.payload
  await db.deleteMany({ collection: 'webhook-deliveries', where: {} })
  await db.deleteMany({ collection: 'webhook-endpoints', where: {} })
})

function startSender(): void {
  stopSender = startWebhookSender(newsroom.payload)
}

async function endpoint(fields: object = {}): Promise<string> {
  const body = { name: '合作方', url: receiver.url, ...fields }
  return idIn(expectStatus(await newsroom.ask('admin', 'POST', '/api/webhook-endpoints', { body }), 201).body.doc)
}

async function secretOf(id: string): Promise<string> {
  const answered = await newsroom.ask('admin', 'POST', `/api/webhook-endpoints/${id}/reveal-secret`, { body: {} })
  return String(expectStatus(answered, 200).body.secret)
}

async function rows(where: object = {}): Promise<Row[]> {
  const { docs } = await newsroom.payload.db.find<Row>({
    collection: 'webhook-deliveries',
    where: where as never,
    sort: ['queuedAt', 'id'],
    pagination: false,
  })
  return docs
}

/** As a step of the workflow does it, without the whole way of a piece; the revision says which message it is. */
async function tell(revision: number, type: WebhookEvent = 'published'): Promise<void> {
  const req = await createLocalReq({}, newsroom.payload)
  const told = { type, collection: 'articles', id: article, at: new Date().toISOString(), revision } as const
  await withTransaction(req, () => queueDeliveries(req, told))
}

const revisions = ({ received }: Receiver) => received.map(({ body }) => JSON.parse(body).data.revision)
/** A busy machine takes its time; what has to be quick is measured. */
const inTime = { interval: 20, timeout: 10_000 }
const stateOf = async () => (await rows()).map(({ state }) => state)
const publish = (id: string) => newsroom.take(id, 'publish', 'chief').then((taken) => expectStatus(taken, 200))
const told = () => receiver.received.map(({ body }) => JSON.parse(body))
const types = ({ received }: Receiver) => received.map(({ body }) => JSON.parse(body).type)
/** As if the pause, or the lease, were over: the times of the rows are the database's, not this process's. */
const letPausePass = () =>
  newsroom.payload.db.updateMany({
    collection: 'webhook-deliveries',
    where: { state: { in: ['waiting', 'sending'] } },
    data: { nextAt: new Date(Date.now() - 1000).toISOString() },
  })
const lane = (endpointId: string, stopped = new AbortController().signal) =>
  runLane(newsroom.payload, { endpointId, stopped, isStopping: () => stopped.aborted })

function verified({ body, headers }: Received, secret: string): unknown {
  return new Webhook(secret).verify(body, headers)
}

describe('a publication', () => {
  it('that is rolled back sends nothing', async () => {
    await endpoint()
    startSender()
    const { payload } = newsroom
    const user = await payload.findByID({ collection: 'users', id: newsroom.ids.chief })
    const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
    await initTransaction(req)
    const now = new Date()
    const actor = await loadActor(req, now)
    const { revision } = await newsroom.standing(article)
    const input = { ...emptyInput, revision }
    await performTransition(req, {
      collectionSlug: 'articles',
      documentId: article,
      action: 'publish',
      input,
      actor,
      now,
    })
    await killTransaction(req)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await rows()).toEqual([])
    expect(receiver.received).toEqual([])
  })

  it('arrives signed, within two seconds', async () => {
    const id = await endpoint()
    const secret = await secretOf(id)
    startSender()
    await publish(article)
    const publishedAt = Date.now()
    await expect.poll(() => receiver.received.length, inTime).toBe(1)
    const [first] = receiver.received as [Received]
    expect(first.at - publishedAt).toBeLessThan(2_000)
    const { body } = await newsroom.ask(null, 'GET', `/api/articles/${article}`)
    expect(verified(first, secret)).toEqual({
      type: 'published',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      data: {
        collection: 'articles',
        id: article,
        slug: body.slug,
        url: `${newsroom.url}/articles/${body.slug}`,
        apiUrl: `${newsroom.url}/api/articles/${article}`,
        revision: (await newsroom.standing(article)).revision,
      },
    })
    expect(first.headers['content-type']).toBe('application/json')
    await expect.poll(stateOf, inTime).toEqual(['delivered'])
    expect(await webhookBacklog(newsroom.payload)).toEqual({ pending: 0, oldestSeconds: 0, dead: 0 })
  })

  it('is followed by its correction and its kill, and by nothing of a draft', async () => {
    await endpoint()
    startSender()
    const draftWords = '只在更正里出现的字句'
    expectStatus(await newsroom.take(article, 'correct', 'editor', { kind: 'minor' }), 200)
    expectStatus(await newsroom.edit(article, 'editor', { headline: draftWords }), 200)
    expectStatus(await newsroom.take(article, 'publish', 'desk'), 200)
    expectStatus(await newsroom.take(article, 'kill', 'chief', { reason: '测试撤稿' }), 200)
    await expect.poll(() => types(receiver), inTime).toEqual(['corrected', 'killed'])
    const gone = JSON.parse(receiver.received[1]?.body ?? '')
    expect(Object.keys(gone.data)).toEqual(['collection', 'id', 'slug', 'url', 'apiUrl'])
    expect(gone.data.id).toBe(article)
    for (const { body } of receiver.received) {
      for (const words of [draftWords, '测试', '村道通车']) expect(body).not.toContain(words)
    }
  })

  it('goes to those alone who want it', async () => {
    const section = idIn(
      expectStatus(await newsroom.ask('admin', 'POST', '/api/sections', { body: { name: '副刊', slug: 'fukan' } }), 201)
        .body.doc,
    )
    await endpoint({ name: '要闻', sections: [newsroom.sectionId] })
    await endpoint({ name: '副刊', sections: [section] })
    await endpoint({ name: '通讯', genres: ['feature'] })
    await endpoint({ name: '只要撤稿', events: ['killed', 'withdrawn'] })
    await endpoint({ name: '图片新闻', collections: ['photo-captions'] })
    await endpoint({ name: '停用', isActive: false })
    const told = async () => (await rows()).map(({ endpointName, type }) => [endpointName, type])
    const piece = await newsroom.pieceIn('published', { data: { genre: 'news' } })
    expect(await told()).toEqual([['要闻', 'published']])
    expectStatus(await newsroom.take(piece, 'correct', 'editor', { kind: 'minor' }), 200)
    expectStatus(await newsroom.edit(piece, 'editor', { section, genre: 'feature' }), 200)
    expectStatus(await newsroom.take(piece, 'publish', 'desk'), 200)
    // Whoever had it by its former section has to hear that it changed, and of its end.
    expect(
      (await told())
        .slice(1)
        .map(([name]) => name)
        .sort(),
    ).toEqual(['副刊', '要闻', '通讯'].sort())
    expectStatus(await newsroom.take(piece, 'withdraw', 'chief', { reason: '测试' }), 200)
    expect(
      (await told())
        .filter(([, type]) => type === 'withdrawn')
        .map(([name]) => name)
        .sort(),
    ).toEqual(['副刊', '只要撤稿', '要闻', '通讯'].sort())
  })
})

describe('a picture recalled', () => {
  it('is told of each piece that showed it to readers, and of no draft', async () => {
    const steps = pictureSteps(() => newsroom)
    const { id: picture } = await steps.picture()
    const { id: live } = await steps.pieceWith(picture, 'published')
    const correcting = await newsroom.pieceIn('correcting')
    expectStatus(await newsroom.edit(correcting, 'editor', { captions: [await steps.caption(picture)] }), 200)
    await steps.pieceWith(picture, 'draft')
    const id = await endpoint()
    expectStatus(await steps.recall(picture), 200)
    await lane(id)
    expect(receiver.received.map(({ body }) => JSON.parse(body))).toMatchObject([
      { type: 'recalled', data: { collection: 'articles', id: live, pictures: [picture] } },
    ])
    const { revision } = await newsroom.standing(live)
    expect(JSON.parse(receiver.received[0]?.body ?? '').data.revision).toBe(revision)
  }, 120_000)
})

describe('a picture that readers may not see any more', () => {
  it('is told of as a recalled one, and the piece shows among what has changed; also once it is back', async () => {
    const steps = pictureSteps(() => newsroom)
    const { id: picture } = await steps.picture()
    const { id: live } = await steps.pieceWith(picture, 'published')
    const id = await endpoint()
    const changedAt = async () => String((await newsroom.ask(null, 'GET', `/api/articles/${live}`)).body.updatedAt)
    const begun = await changedAt()
    const terms = (rights: string) =>
      newsroom.ask('chief', 'POST', `/api/media/${picture}/rights`, { body: { rights, reason: '授权方来函' } })
    expectStatus(await terms('restricted'), 200)
    const held = await changedAt()
    expect(held > begun).toBe(true)
    expectStatus(await terms('unclear'), 200)
    expect((await changedAt()) > held).toBe(true)
    // Readers see it before and afterwards.
    expectStatus(await terms('cleared'), 200)
    await lane(id)
    const data = { collection: 'articles', id: live, pictures: [picture] }
    expect(told()).toMatchObject([
      { type: 'recalled', timestamp: held, data },
      { type: 'released', data },
    ])
  }, 120_000)

  it('is told of once when its embargo ends by the clock, by whichever process looks first and however late', async () => {
    const steps = pictureSteps(() => newsroom)
    const { id: picture } = await steps.picture()
    const { id: live } = await steps.pieceWith(picture, 'published')
    const id = await endpoint()
    const piece = async () => (await newsroom.ask(null, 'GET', `/api/articles/${live}?depth=3`)).body
    const embargoUntil = new Date(Date.now() + 3_600_000).toISOString()
    const body = { embargoUntil, reason: '约定晚发' }
    expectStatus(await newsroom.ask('desk', 'POST', `/api/media/${picture}/rights`, { body }), 200)
    const held = await piece()
    const ends = (moment: Date) =>
      newsroom.payload.db.updateOne({
        collection: 'media',
        id: picture,
        data: { embargoUntil: moment.toISOString() },
      })
    const looks = async () =>
      (await Promise.all([endEmbargoes(newsroom.payload), endEmbargoes(newsroom.payload)])).reduce((a, b) => a + b)
    expect(await looks()).toBe(0)
    // The moment passes.
    await ends(new Date())
    expect(await looks()).toBe(1)
    await lane(id)
    const data = { collection: 'articles', id: live, pictures: [picture] }
    expect(told()).toMatchObject([{ type: 'recalled' }, { type: 'released', data }])
    const shown = await piece()
    expect(String(shown.updatedAt) > String(held.updatedAt)).toBe(true)
    const record = (await newsroom.ask('editor', 'GET', `/api/media/${picture}/history`)).body
    expect(record.events).toMatchObject([
      { action: 'pictureTerms' },
      { action: 'embargoEnded', actorName: '系统', details: { after: { embargoUntil: null } } },
    ])
    expect(record.isIntact).toBe(true)
    // Whoever got the piece after the end of an embargo got the picture with it.
    await ends(new Date(Date.parse(String(shown.updatedAt)) - 60_000))
    expect([await looks(), await looks()]).toEqual([1, 0])
    await lane(id)
    expect(told()).toHaveLength(2)
    expect((await piece()).updatedAt).toBe(shown.updatedAt)
  }, 120_000)
})

describe('a receiver that is down', () => {
  it('gets everything in the end, in the order in which it happened', async () => {
    const port = Number(new URL(receiver.url).port)
    await receiver.close()
    const id = await endpoint()
    startSender()
    for (const revision of [1, 2, 3]) await tell(revision)
    await expect.poll(async () => (await rows())[0]?.lastFailure, inTime).toBe('unreachable')
    expect((await rows()).map(({ attempts }) => attempts).slice(1)).toEqual([0, 0])
    receiver = await startReceiver(port)
    await letPausePass()
    await expect.poll(() => revisions(receiver), inTime).toEqual([1, 2, 3])
    await expect.poll(stateOf, inTime).toEqual(['delivered', 'delivered', 'delivered'])
    const health = expectStatus(await newsroom.ask('admin', 'GET', `/api/webhook-endpoints/${id}/health`), 200).body
    expect(health).toMatchObject({ pending: 0, dead: 0, isActive: true, lastDeliveredAt: expect.any(String) })
  })

  it('hears of a kill before what has waited longer', async () => {
    receiver.behave(answer(503))
    const id = await endpoint()
    await tell(1)
    await lane(id)
    receiver.behave(accept)
    await tell(2)
    await tell(3, 'killed')
    await lane(id)
    // The kill went past the pause of the first; once it had arrived, the receiver was known to be back.
    expect(types(receiver)).toEqual(['published', 'killed', 'published', 'published'])
    expect(revisions(receiver)).toEqual([1, undefined, 1, 2])
  })

  it('hears of a kill before however many have waited longer', async () => {
    receiver.behave(answer(503))
    const id = await endpoint()
    await tell(1)
    await lane(id)
    for (let revision = 2; revision <= 60; revision += 1) await tell(revision)
    await tell(61, 'killed')
    await lane(id)
    expect(types(receiver)).toEqual(['published', 'killed'])
  })

  it('for a day is given up, and gets it by a replay under the same id', async () => {
    receiver.behave(answer(500))
    const id = await endpoint()
    await tell(1)
    const pauses: number[] = []
    for (let tries = 1; tries <= 9; tries += 1) {
      await letPausePass()
      await lane(id)
      const [row] = (await rows()) as [Row]
      expect([row.attempts, row.lastStatus, row.lastFailure]).toEqual([tries, 500, 'server_error'])
      if (row.state === 'waiting') {
        pauses.push((Date.parse(String(row.nextAt)) - Date.parse(String(row.lastTriedAt))) / 1000)
      }
    }
    expect(await stateOf()).toEqual(['dead'])
    expect(pauses).toHaveLength(8)
    for (const [index, least] of [5, 60, 300, 1_800, 7_200, 18_000, 28_800, 28_800].entries()) {
      expect(pauses[index]).toBeGreaterThanOrEqual(least)
      expect(pauses[index]).toBeLessThanOrEqual(least * 1.1 + 1)
    }
    expect(await webhookBacklog(newsroom.payload)).toMatchObject({ pending: 0, dead: 1 })
    receiver.behave(accept)
    const [row] = (await rows()) as [Row]
    const asked = await newsroom.ask('admin', 'POST', `/api/webhook-deliveries/${row.id}/replay`, { body: {} })
    expectStatus(asked, 200)
    await lane(id)
    expect(await stateOf()).toEqual(['delivered'])
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1)
  })

  it('can be sent all since a time again, or only what was given up', async () => {
    const id = await endpoint()
    const before = new Date(Date.now() - 60_000).toISOString()
    for (const revision of [1, 2]) await tell(revision)
    await lane(id)
    const [first] = (await rows()) as [Row]
    await newsroom.payload.db.updateOne({ collection: 'webhook-deliveries', id: first.id, data: { state: 'dead' } })
    const replay = (body: object) => newsroom.ask('admin', 'POST', `/api/webhook-endpoints/${id}/replay`, { body })
    expect(expectStatus(await replay({ since: before, onlyDead: true }), 200).body.count).toBe(1)
    await lane(id)
    expect(expectStatus(await replay({ since: before }), 200).body.count).toBe(2)
    await lane(id)
    expect(revisions(receiver)).toEqual([1, 2, 1, 1, 2])
    const inTheFuture = new Date(Date.now() + 3_600_000).toISOString()
    expect(expectStatus(await replay({ since: inTheFuture }), 200).body.count).toBe(0)
    const unclear = await replay({ since: 'yesterday' })
    expect([unclear.status, codesOf(unclear)]).toEqual([400, ['unknown_since']])
  })

  it('is left in peace for as long as it asks', async () => {
    receiver.behave(answer(503, { 'retry-after': '120' }))
    const id = await endpoint()
    await tell(1)
    await lane(id)
    const [row] = (await rows()) as [Row]
    const pause = (Date.parse(String(row.nextAt)) - Date.parse(String(row.lastTriedAt))) / 1000
    expect(Math.round(pause)).toBe(120)
  })

  it('for good answers 410, and is switched off with what waits for it', async () => {
    receiver.behave(answer(410))
    const id = await endpoint()
    for (const revision of [1, 2]) await tell(revision)
    await lane(id)
    expect(receiver.received).toHaveLength(1)
    expect((await rows()).map(({ state, lastFailure }) => [state, lastFailure])).toEqual([
      ['dead', 'gone'],
      ['dead', 'gone'],
    ])
    const { body } = await newsroom.ask('admin', 'GET', `/api/webhook-endpoints/${id}`)
    expect([body.isActive, typeof body.goneAt]).toEqual([false, 'string'])
    const [, row] = (await rows()) as [Row, Row]
    const refused = await newsroom.ask('admin', 'POST', `/api/webhook-deliveries/${row.id}/replay`, { body: {} })
    expect([refused.status, codesOf(refused)]).toEqual([409, ['endpoint_switched_off']])
    receiver.behave(accept)
    expectStatus(
      await newsroom.ask('admin', 'PATCH', `/api/webhook-endpoints/${id}`, { body: { isActive: true } }),
      200,
    )
    const again = await newsroom.ask('admin', 'GET', `/api/webhook-endpoints/${id}`)
    expect(again.body.goneAt ?? null).toBeNull()
    expectStatus(await newsroom.ask('admin', 'POST', `/api/webhook-deliveries/${row.id}/replay`, { body: {} }), 200)
    await lane(id)
    expect(revisions(receiver)).toEqual([1, 2])
  })
})

describe('a receiver that hangs', () => {
  it('keeps nobody else waiting, and is given ten seconds', async () => {
    other.behave(hang)
    await endpoint({ name: '卡住的', url: other.url })
    await endpoint()
    startSender()
    await tell(1)
    await expect.poll(() => other.received.length, inTime).toBe(1)
    for (let count = 0; count < 3; count += 1) {
      await tell(count)
      const queuedAt = Date.now()
      await expect.poll(() => receiver.received.length, inTime).toBe(count + 2)
      expect((receiver.received.at(-1)?.at ?? 0) - queuedAt).toBeLessThan(5_000)
    }
    await expect
      .poll(async () => (await rows({ endpointName: { equals: '卡住的' } }))[0]?.lastFailure, { timeout: 20_000 })
      .toBe('timed_out')
    const [row] = (await rows({ endpointName: { equals: '卡住的' } })) as [Row]
    expect(Number(row.lastMilliseconds)).toBeGreaterThan(9_500)
    expect(Number(row.lastMilliseconds)).toBeLessThan(14_000)
  }, 90_000)

  it('with its answer has accepted the message all the same', async () => {
    receiver.behave((_req, res) => {
      res.writeHead(200)
      res.write('a'.repeat(100_000))
    })
    const id = await endpoint()
    await tell(1)
    const began = Date.now()
    await lane(id)
    expect(await stateOf()).toEqual(['delivered'])
    expect(Date.now() - began).toBeLessThan(5_000)
  })
})

describe('threat 28: addresses that lead into the house', () => {
  it('are not reached by a redirect', async () => {
    receiver.behave(answer(307, { location: other.url }))
    const id = await endpoint()
    await tell(1)
    await lane(id)
    expect(other.received).toEqual([])
    expect((await rows()).map(({ lastStatus, lastFailure }) => [lastStatus, lastFailure])).toEqual([
      [307, 'redirected'],
    ])
  })

  it.each([
    ['http://127.0.0.1:1/hook', 'not_public'],
    ['http://[::ffff:127.0.0.1]/hook', 'not_public'],
    ['http://169.254.169.254/latest/', 'not_public'],
  ])('are refused at the delivery too: %s', async (url, failure) => {
    const id = await endpoint()
    // As if it had been saved before this was checked.
    await newsroom.payload.db.updateOne({ collection: 'webhook-endpoints', id, data: { url } })
    await tell(1)
    await lane(id)
    expect((await rows()).map(({ lastFailure }) => lastFailure)).toEqual([failure])
    const tested = expectStatus(
      await newsroom.ask('admin', 'POST', `/api/webhook-endpoints/${id}/test`, { body: {} }),
      200,
    )
    expect(tested.body).toMatchObject({ isDelivered: false, status: null, failure, message: expect.any(String) })
  })
})

describe('several senders', () => {
  it('send each delivery once', async () => {
    await endpoint()
    receiver.behave((_req, res) => setTimeout(() => res.writeHead(204).end(), 50))
    for (const revision of [1, 2, 3]) await tell(revision)
    const stops = Array.from({ length: 3 }, () => startWebhookSender(newsroom.payload))
    try {
      await expect.poll(stateOf, inTime).toEqual(['delivered', 'delivered', 'delivered'])
      await new Promise((resolve) => setTimeout(resolve, 300))
      expect(revisions(receiver)).toEqual([1, 2, 3])
    } finally {
      await Promise.all(stops.map((stop) => stop()))
    }
  })

  it('take over what a dead one had begun, under the same id, once its lease has ended', async () => {
    const id = await endpoint()
    await tell(1)
    const [row] = (await rows()) as [Row]
    const leaseEnd = new Date(Date.now() + 20_000).toISOString()
    const data = { state: 'sending', attempts: 1, nextAt: leaseEnd }
    await newsroom.payload.db.updateOne({ collection: 'webhook-deliveries', id: row.id, data })
    await lane(id)
    expect(receiver.received).toEqual([])
    await letPausePass()
    await lane(id)
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([`msg_${row.id.replaceAll('-', '')}`])
    expect((await rows()).map(({ state, attempts }) => [state, attempts])).toEqual([['delivered', 2]])
  })

  it('put back at their stop what is under way, and count it as no try', async () => {
    receiver.behave(hang)
    await endpoint()
    const stop = startWebhookSender(newsroom.payload)
    await tell(1)
    await expect.poll(() => receiver.received.length, inTime).toBe(1)
    await stop()
    expect((await rows()).map(({ state, attempts }) => [state, attempts])).toEqual([['waiting', 0]])
    receiver.behave(accept)
    startSender()
    await expect.poll(stateOf, inTime).toEqual(['delivered'])
  })
})

describe('an endpoint', () => {
  it('is tested without any piece', async () => {
    const id = await endpoint()
    const secret = await secretOf(id)
    const tested = await newsroom.ask('admin', 'POST', `/api/webhook-endpoints/${id}/test`, { body: {} })
    expect(expectStatus(tested, 200).body).toMatchObject({ isDelivered: true, status: 204 })
    const [first] = receiver.received as [Received]
    expect(verified(first, secret)).toEqual({ type: 'test', timestamp: expect.any(String), data: {} })
    receiver.behave(answer(404))
    const failed = await newsroom.ask('admin', 'POST', `/api/webhook-endpoints/${id}/test`, { body: {} })
    expect(expectStatus(failed, 200).body).toMatchObject({ isDelivered: false, status: 404, failure: 'refused' })
  })

  it('whose secret was changed signs with both', async () => {
    const id = await endpoint()
    const former = await secretOf(id)
    const { body } = await newsroom.ask('admin', 'POST', `/api/webhook-endpoints/${id}/rotate-secret`, { body: {} })
    await tell(1)
    await lane(id)
    const [first] = receiver.received as [Received]
    expect(verified(first, former)).toEqual(verified(first, String(body.secret)))
    expect(first.headers['webhook-signature']?.split(' ')).toHaveLength(2)
  })

  it('that was deleted, or switched off, leaves nothing waiting for ever', async () => {
    const id = await endpoint()
    await tell(1)
    expectStatus(await newsroom.ask('admin', 'DELETE', `/api/webhook-endpoints/${id}`), 200)
    await lane(id)
    expect((await rows()).map(({ state, lastFailure }) => [state, lastFailure])).toEqual([['dead', 'deleted']])
    expect(receiver.received).toEqual([])
  })

  it('has its log read by administrators alone, and written by nobody', async () => {
    await endpoint()
    await tell(1)
    const [row] = (await rows()) as [Row]
    expect((await newsroom.ask('admin', 'GET', '/api/webhook-deliveries')).body.totalDocs).toBe(1)
    for (const who of ['chief', null] as const) {
      expect((await newsroom.ask(who, 'GET', '/api/webhook-deliveries')).status).toBe(403)
    }
    for (const [method, path] of [
      ['POST', ''],
      ['PATCH', `/${row.id}`],
      ['DELETE', `/${row.id}`],
    ] as const) {
      const refused = await newsroom.ask('admin', method, `/api/webhook-deliveries${path}`, { body: { state: 'dead' } })
      expect([method, refused.status]).toEqual([method, 403])
    }
  })

  it('has its old deliveries pruned: delivered after 30 days, given up after 90', async () => {
    await endpoint()
    for (const revision of [1, 2]) await tell(revision)
    const [one, two] = (await rows()) as [Row, Row]
    const settledAt = new Date().toISOString()
    const { db } = newsroom.payload
    await db.updateOne({ collection: 'webhook-deliveries', id: one.id, data: { state: 'delivered', settledAt } })
    await db.updateOne({ collection: 'webhook-deliveries', id: two.id, data: { state: 'dead', settledAt } })
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
    await pruneDeliveries(newsroom.payload, inDays(29))
    expect(await stateOf()).toEqual(['delivered', 'dead'])
    await pruneDeliveries(newsroom.payload, inDays(31))
    expect(await stateOf()).toEqual(['dead'])
    await pruneDeliveries(newsroom.payload, inDays(91))
    expect(await stateOf()).toEqual([])
  })
})
