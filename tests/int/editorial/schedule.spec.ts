import { BasePayload, type Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type BootedNewsroom, bootNewsroom, isShortOfTime } from '../support/bootNewsroom'
import { codesOf, expectStatus } from '../support/client'

let newsroom: BootedNewsroom
let publishDue: (payload: Payload) => Promise<number>
const instances: Payload[] = []

beforeAll(async () => {
  newsroom = await bootNewsroom()
  ;({ publishDue } = await import('../../../src/editorial/publishDue'))
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

afterAll(async () => {
  for (const payload of instances) await payload.destroy()
  await newsroom?.stop()
})

const minute = 60_000
const many = isShortOfTime ? 30 : 100
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * minute).toISOString()
const isPublic = async (id: string) => (await newsroom.ask(null, 'GET', `/api/articles/${id}`)).status === 200

async function scheduled(publishAt = inMinutes(60)): Promise<string> {
  const id = await newsroom.pieceIn('approved')
  expectStatus(await newsroom.take(id, 'schedule', 'chief', { publishAt }), 200)
  return id
}

/** Moves the due time behind the program's back, as the passing of time would. */
async function makeDue(ids: readonly string[], publishAt = new Date(Date.now() - 1000).toISOString()): Promise<void> {
  for (const id of ids) await changeItem(id, { publishAt })
}

async function changeItem(id: string, data: Record<string, unknown>): Promise<void> {
  const { db } = newsroom.payload
  await db.updateOne({ collection: 'editorial-items', where: { documentId: { equals: id } }, data })
}

describe('scheduling', () => {
  it('needs a time to come, after the embargo', async () => {
    const id = await newsroom.pieceIn('approved', { data: { embargoUntil: inMinutes(30) } })
    const codes = async (publishAt?: string) => codesOf(await newsroom.take(id, 'schedule', 'chief', { publishAt }))
    expect(await codes()).toEqual(['publish_at_required'])
    expect(await codes(inMinutes(-1))).toEqual(['publish_at_past'])
    expect(await codes(inMinutes(29))).toEqual(['under_embargo'])
    expectStatus(await newsroom.take(id, 'schedule', 'chief', { publishAt: inMinutes(31) }), 200)
    expect(await newsroom.standing(id)).toMatchObject({ state: 'scheduled' })
  })

  it('is the only way to publish before an embargo ends', async () => {
    const id = await newsroom.pieceIn('approved', { data: { embargoUntil: inMinutes(30) } })
    const answer = await newsroom.take(id, 'publish', 'chief')
    expect([answer.status, codesOf(answer), answer.body.errors?.[0]?.path]).toEqual([
      400,
      ['under_embargo'],
      'embargoUntil',
    ])
  })

  it('lets nobody edit, publish by hand or trash a scheduled piece, and lets the desk hold it', async () => {
    const id = await scheduled()
    for (const who of ['chief', 'desk', 'editor', 'reporter', 'admin'] as const) {
      expect((await newsroom.edit(id, who, { headline: '改' })).status).toBe(409)
      expect((await newsroom.take(id, 'publish', who)).status).toBe(409)
    }
    expectStatus(await newsroom.take(id, 'hold', 'desk'), 200)
    expect(await newsroom.standing(id)).toMatchObject({ state: 'review3', publishAt: null })
    await makeDue([id])
    expect(await publishDue(newsroom.payload)).toBe(0)
  })
})

describe('a due publication', () => {
  it('takes effect at its time, once, in the name of the system', async () => {
    const [id, later] = [await scheduled(), await scheduled()]
    expect(await publishDue(newsroom.payload)).toBe(0)
    await makeDue([id])
    expect(await publishDue(newsroom.payload)).toBe(1)
    expect(await publishDue(newsroom.payload)).toBe(0)
    expect([await isPublic(id), await isPublic(later)]).toEqual([true, false])
    const { events, isIntact } = await newsroom.history(id)
    expect(isIntact).toBe(true)
    expect(events?.filter(({ action }) => action === 'publish')).toMatchObject([
      { from: 'scheduled', to: 'published', actorName: '系统' },
    ])
    await newsroom.take(later, 'hold', 'chief')
  })

  it(`of ${many} pieces, run from two processes at once, takes effect ${many} times`, async () => {
    const ids: string[] = []
    for (let n = 0; n < many; n += 1) ids.push(await directlyScheduled())
    await makeDue(ids)
    const second = await secondProcess()
    let total = 0
    for (let round = 0; total < many && round < 20; round += 1) {
      const counts = await Promise.all([
        publishDue(newsroom.payload),
        publishDue(second),
        publishDue(newsroom.payload),
        publishDue(second),
      ])
      total += counts.reduce((sum, count) => sum + count, 0)
    }
    expect(total).toBe(many)
    expect(await publishDue(second)).toBe(0)
    const { docs } = await newsroom.payload.db.find<{ documentId: string }>({
      collection: 'editorial-events',
      where: { and: [{ documentId: { in: ids } }, { action: { equals: 'publish' } }] },
      limit: 0,
      pagination: false,
    })
    expect(docs).toHaveLength(many)
    expect(new Set(docs.map(({ documentId }) => documentId)).size).toBe(many)
    expect(
      (
        await newsroom.payload.count({
          collection: 'articles',
          where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
        })
      ).totalDocs,
    ).toBe(many)
    for (const id of ids.slice(0, 5)) expect((await newsroom.history(id)).isIntact).toBe(true)
  }, 300_000)

  it('that cannot be made keeps its state, is put on record once, and shows its failure', async () => {
    const id = await scheduled()
    await tamper(id)
    await makeDue([id])
    expect(await publishDue(newsroom.payload)).toBe(0)
    expect(await publishDue(newsroom.payload)).toBe(0)
    expect(await isPublic(id)).toBe(false)
    expect(await newsroom.standing(id)).toMatchObject({ state: 'scheduled', failure: { code: 'digest_changed' } })
    const { events, isIntact } = await newsroom.history(id)
    expect(isIntact).toBe(true)
    expect(events?.filter(({ action }) => action === 'publishFailed')).toMatchObject([
      { actorName: '系统', details: { code: 'digest_changed' } },
    ])
    expectStatus(await newsroom.take(id, 'hold', 'chief'), 200)
    expect((await newsroom.standing(id)).failure ?? null).toBeNull()
  })

  it('of others is not kept from its time by one that fails', async () => {
    const [broken, sound] = [await scheduled(), await scheduled()]
    await tamper(broken)
    await makeDue([broken], new Date(Date.now() - 2 * minute).toISOString())
    await makeDue([sound])
    expect(await publishDue(newsroom.payload)).toBe(1)
    expect(await isPublic(sound)).toBe(true)
  })

  it('of others is not kept from its time by one on which the program itself breaks, and the desk sees that one', async () => {
    const [broken, sound] = [await scheduled(), await scheduled()]
    await makeDue([broken], new Date(Date.now() - 2 * minute).toISOString())
    await makeDue([sound])
    breakOn(broken)
    expect(await publishDue(newsroom.payload)).toBe(1)
    vi.restoreAllMocks()
    expect([await isPublic(broken), await isPublic(sound)]).toEqual([false, true])
    expect(await newsroom.standing(broken)).toMatchObject({ state: 'scheduled', failure: { code: 'internal_error' } })
    const { events, isIntact } = await newsroom.history(broken)
    expect(isIntact).toBe(true)
    expect(events?.filter(({ action }) => action === 'publishFailed')).toMatchObject([
      { details: { code: 'internal_error' } },
    ])
    expect(await publishDue(newsroom.payload)).toBe(0)
  })

  it('of others is not kept from its time by a damaged row, which is marked as failed', async () => {
    const [damaged, sound] = [await scheduled(), await scheduled()]
    await changeItem(damaged, { collectionSlug: 'gone' })
    await makeDue([damaged], new Date(Date.now() - 2 * minute).toISOString())
    await makeDue([sound])
    expect(await publishDue(newsroom.payload)).toBe(1)
    expect(await isPublic(sound)).toBe(true)
    expect((await itemOf(damaged)).failure).toMatchObject({ code: 'internal_error' })
    expect((await itemOf(damaged)).failedAt).toBeTruthy()
  })

  it('comes up behind however many that were refused before it', async () => {
    const refused = new Date(Date.now() - minute).toISOString()
    for (let n = 0; n < 50; n += 1) {
      const id = await directlyScheduled()
      const failure = { at: refused, code: 'digest_changed', message: '' }
      await changeItem(id, { publishAt: refused, failedAt: refused, failure })
    }
    const sound = await scheduled()
    await makeDue([sound])
    expect(await publishDue(newsroom.payload)).toBe(1)
    expect(await isPublic(sound)).toBe(true)
  }, 120_000)

  it.runIf(process.env.TEST_ENGINE === 'mongodb')(
    'goes by the database’s clock: a process that is 5 minutes ahead is never early, one that is behind not late',
    async () => {
      const [id, due] = [await scheduled(inMinutes(3)), await scheduled()]
      await makeDue([due])
      setClock(5)
      expect(await publishDue(newsroom.payload)).toBe(1)
      setClock(-5)
      const late = await scheduledWhile(() => makeDue([id]))
      expect(late).toBe(1)
      vi.useRealTimers()
      expect([await isPublic(id), await isPublic(due)]).toEqual([true, true])
    },
  )

  async function scheduledWhile(prepare: () => Promise<void>): Promise<number> {
    vi.useRealTimers()
    await prepare()
    setClock(-5)
    return publishDue(newsroom.payload)
  }
})

function setClock(minutesAhead: number): void {
  vi.useRealTimers()
  const ahead = Date.now() + minutesAhead * minute
  vi.useFakeTimers({ toFake: ['Date'], now: ahead })
}

/** A fault of the program in the middle of a publication, of one piece alone. */
function breakOn(id: string): void {
  const { db } = newsroom.payload
  const create = db.create.bind(db)
  vi.spyOn(db, 'create').mockImplementation((args) => {
    const { documentId, action } = args.data as { documentId?: unknown; action?: unknown }
    if (documentId === id && action === 'publish') throw new TypeError('a fault of the program')
    return create(args)
  })
}

/** The fast way to many scheduled pieces: one that went the whole way, and copies of its item for new drafts. */
async function directlyScheduled(): Promise<string> {
  const id = await newsroom.createPiece()
  const { digest } = (await itemOf(id)) as { digest: string }
  const signature = {
    stage: 'review3',
    kind: 'review',
    userId: newsroom.ids.chief,
    userName: '总编辑',
    signedAt: new Date().toISOString(),
    digest,
  }
  await changeItem(id, {
    state: 'scheduled',
    publishAt: inMinutes(60),
    cycle: 1,
    everSigned: true,
    signatures: [signature],
  })
  return id
}

async function itemOf(id: string): Promise<Record<string, unknown>> {
  const row = await newsroom.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'editorial-items',
    where: { documentId: { equals: id } },
  })
  if (!row) throw new Error(`no item for ${id}`)
  return row
}

/** Changes the text in the database itself, in the newest version. */
async function tamper(id: string): Promise<void> {
  const { db } = newsroom.payload
  const { docs } = await db.findVersions<Record<string, unknown>>({
    collection: 'articles',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
  })
  const [version] = docs
  if (!version) throw new Error(`no version of ${id}`)
  const tampered = { ...version.version, headline: '没有人签过的标题' }
  await db.updateVersion({
    collection: 'articles',
    id: version.id,
    versionData: { ...version, version: tampered } as never,
  })
}

/** A second process on MongoDB; the embedded database is one process's alone, where a second run at the same time stands for it. */
async function secondProcess(): Promise<Payload> {
  if (newsroom.engine === 'sqlite') return newsroom.payload
  const payload = await new BasePayload().init({ config: newsroom.config, disableOnInit: true })
  payload.logger.level = 'silent'
  instances.push(payload)
  return payload
}
