import { createHash, randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ListedRendition } from '../../../src/photos/publicRenditionRules'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { render, storedPicture, uploadPicture } from '../support/pictures'
import { colourAt } from '../support/renditions'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

/** Every picture of its own, so that no file is shared by chance. */
let shade = 0
function picture(width = 700, height = 500): Promise<Buffer> {
  shade += 1
  // Neighbouring shades would become the same JPEG.
  const background = { r: (shade * 24) % 256, g: 10 * shade, b: 160 }
  return sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer()
}

async function storeOf() {
  const { pictureStore } = await import('../../../src/photos/storage/newsroomStore')
  return pictureStore()
}

async function rowsOf(id: string): Promise<(ListedRendition & { media: string; recipe: string })[]> {
  const { docs } = await newsroom.payload.db.find<ListedRendition & { id: string; media: string; recipe: string }>({
    collection: 'media-renditions',
    where: { media: { equals: id } },
    limit: 0,
    pagination: false,
  })
  return docs
}

async function bytesOf({ sha256, extension }: Pick<ListedRendition, 'sha256' | 'extension'>): Promise<Buffer | null> {
  const content = await (await storeOf()).open({ kind: 'rendition', sha256, extension })
  if (!content) return null
  const chunks: Buffer[] = []
  for await (const chunk of content) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** As if the time had passed for which a process has a picture to itself. */
const endClaim = (id: string) =>
  newsroom.payload.db.updateOne({
    collection: 'rendition-claims',
    where: { id: { equals: id } },
    data: { until: new Date(0).toISOString() },
  })

const claims = () =>
  newsroom.payload.db.find<{ id: string }>({ collection: 'rendition-claims', limit: 0, pagination: false })

describe('a new picture', () => {
  it('gets its renditions, each with its row and its file, and nothing of its record moves', async () => {
    const doc = await uploadPicture(newsroom, await picture())
    expect((await storedPicture(newsroom, doc.id)).renditionState).toBe('waiting')
    expect(await render(newsroom)).toBe(1)
    const row = await storedPicture(newsroom, doc.id)
    expect(row).toMatchObject({ renditionState: 'made', updatedAt: doc.updatedAt })
    const listed = row.renditions as ListedRendition[]
    const widths = (aspect: string | null, format: string) =>
      listed
        .filter((one) => one.aspect === aspect && one.format === format)
        .map(({ width }) => width)
        .sort((a, b) => a - b)
    expect(widths(null, 'jpeg')).toEqual([320, 640, 700])
    expect(widths(null, 'avif')).toEqual([320, 640, 700])
    expect(widths('1:1', 'webp')).toEqual([320, 500])
    const rows = await rowsOf(doc.id)
    expect(rows).toHaveLength(listed.length)
    for (const one of rows) {
      const bytes = await bytesOf(one)
      expect(bytes && createHash('sha256').update(bytes).digest('hex')).toBe(one.sha256)
      expect(one.recipe).toBe(row.renditionRecipe)
    }
    expect((await claims()).docs).toEqual([])
    expect(await render(newsroom)).toBe(0)
  })

  it('that is damaged is marked so, with the reason, and is not tried again', async () => {
    const whole = await sharp({
      create: {
        width: 900,
        height: 900,
        channels: 3,
        background: 'green',
        noise: { type: 'gaussian', mean: 100, sigma: 40 },
      },
    })
      .jpeg()
      .toBuffer()
    // It would not be let in: the disk has damaged it since.
    const content = whole.subarray(0, whole.length / 2)
    const sha256 = createHash('sha256').update(content).digest('hex')
    const file = { kind: 'original', sha256, extension: 'jpg', byteCount: content.length } as const
    await (await storeOf()).put({ ...file, from: { bytes: content } })
    const doc = { id: randomUUID() }
    await newsroom.payload.db.create({
      collection: 'media',
      data: { ...doc, filename: `${sha256}.jpg`, renditionState: 'waiting' },
    })
    expect(await render(newsroom)).toBe(1)
    expect(await storedPicture(newsroom, doc.id)).toMatchObject({
      renditionState: 'failed',
      renditionFailure: 'picture_damaged',
    })
    expect(await rowsOf(doc.id)).toEqual([])
    expect(await render(newsroom)).toBe(0)
    const seen = await newsroom.ask('photographer', 'GET', `/api/media/${doc.id}`)
    expect(seen.body).toMatchObject({ renditionState: 'failed', renditionFailure: 'picture_damaged' })
  })

  it('whose original is not there says so', async () => {
    const doc = await uploadPicture(newsroom, await picture())
    const [sha256 = '', extension = ''] = String(doc.filename).split('.')
    await (await storeOf()).remove({ kind: 'original', sha256, extension })
    await render(newsroom)
    expect(await storedPicture(newsroom, doc.id)).toMatchObject({ renditionFailure: 'original_missing' })
  })

  it('that ended its process again and again is given up', async () => {
    const doc = await uploadPicture(newsroom, await picture())
    const stranded = { id: doc.id, owner: 'dead', until: new Date(0).toISOString(), attempts: 3 }
    await newsroom.payload.db.create({ collection: 'rendition-claims', data: stranded })
    await render(newsroom)
    expect(await storedPicture(newsroom, doc.id)).toMatchObject({ renditionFailure: 'rendering_gave_up' })
    expect((await claims()).docs).toEqual([])
  })
})

describe('a picture whose record is changed', () => {
  it('gets others, and the old files are gone', async () => {
    const doc = await uploadPicture(newsroom, await picture())
    await render(newsroom)
    const before = await rowsOf(doc.id)
    const change = { body: { creditLine: '另一署名' } }
    expect(before.length).toBeGreaterThan(0)
    expect((await newsroom.ask('photographer', 'PATCH', `/api/media/${doc.id}`, change)).status).toBe(200)
    expect((await storedPicture(newsroom, doc.id)).renditionState).toBe('waiting')
    expect(await render(newsroom)).toBe(1)
    expect(await storedPicture(newsroom, doc.id)).toMatchObject({ renditionState: 'made', renditionFailure: null })
    const after = new Set((await rowsOf(doc.id)).map(({ sha256 }) => sha256))
    expect(after.size).toBeGreaterThan(0)
    for (const one of before) {
      expect(after.has(one.sha256)).toBe(false)
      expect(await bytesOf(one)).toBeNull()
    }
  })

  it('in its crop shows that part of it', async () => {
    const left = await sharp({ create: { width: 600, height: 600, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    const content = await sharp({ create: { width: 1200, height: 600, channels: 3, background: 'blue' } })
      .composite([{ input: left, left: 0, top: 0 }])
      .png()
      .toBuffer()
    const doc = await uploadPicture(newsroom, content)
    const crops = { '1:1': { x: 0, y: 0, width: 0.5, height: 1 } }
    await newsroom.ask('photographer', 'PATCH', `/api/media/${doc.id}`, { body: { crops } })
    await render(newsroom)
    const row = await storedPicture(newsroom, doc.id)
    expect(row.suggestedFocalPoint).toMatchObject({ x: expect.any(Number), y: expect.any(Number) })
    const square = (row.renditions as ListedRendition[]).find(
      ({ aspect, format }) => aspect === '1:1' && format === 'jpeg',
    )
    const bytes = square && (await bytesOf(square))
    if (!bytes) throw new Error('no square')
    for (const [x, y] of [
      [0.1, 0.5],
      [0.9, 0.5],
    ] as const) {
      const [red = 0, , blue = 255] = await colourAt(bytes, x, y)
      expect(red).toBeGreaterThan(200)
      expect(blue).toBeLessThan(60)
    }
    // A focal point moves the crops that nobody drew, and is asked back to the suggestion.
    const toTheRight = { focalPoint: { x: 0.95, y: 0.5 }, crops: null }
    await newsroom.ask('photographer', 'PATCH', `/api/media/${doc.id}`, { body: toTheRight })
    await render(newsroom)
    const moved = ((await storedPicture(newsroom, doc.id)).renditions as ListedRendition[]).find(
      ({ aspect, format }) => aspect === '1:1' && format === 'jpeg',
    )
    const [, , blueNow = 0] = await colourAt((moved && (await bytesOf(moved))) || Buffer.alloc(0), 0.5, 0.5)
    expect(blueNow).toBeGreaterThan(200)
  })

  it('in what its files do not say keeps them', async () => {
    const doc = await uploadPicture(newsroom, await picture())
    await render(newsroom)
    await newsroom.ask('photographer', 'PATCH', `/api/media/${doc.id}`, { body: { releaseNotes: '测试授权' } })
    expect(await render(newsroom)).toBe(0)
  })

  it('while they are made is made once more, and nothing of the first making stays', async () => {
    const doc = await uploadPicture(newsroom, await picture(1200, 900))
    const store = await storeOf()
    const { put } = store
    let isChanged = false
    const firstFiles: { sha256: string; extension: string }[] = []
    Object.assign(store, {
      put: async (incoming: Parameters<typeof put>[0]) => {
        if (!isChanged) {
          isChanged = true
          await newsroom.ask('photographer', 'PATCH', `/api/media/${doc.id}`, { body: { creditLine: '后来的署名' } })
          firstFiles.push({ sha256: incoming.sha256, extension: incoming.extension })
        }
        return put(incoming)
      },
    })
    try {
      expect(await render(newsroom)).toBe(2)
    } finally {
      Object.assign(store, { put })
    }
    expect(await storedPicture(newsroom, doc.id)).toMatchObject({ renditionState: 'made', creditLine: '后来的署名' })
    for (const file of firstFiles) expect(await bytesOf(file)).toBeNull()
  })
})

describe('files that two pictures share', () => {
  it('stay until neither has them', async () => {
    const first = await uploadPicture(newsroom, await picture())
    const second = await uploadPicture(newsroom, await picture())
    await render(newsroom)
    const [kept] = await rowsOf(first.id)
    if (!kept) throw new Error('no renditions')
    const shared = { ...kept, id: randomUUID(), media: second.id }
    await newsroom.payload.db.create({ collection: 'media-renditions', data: shared })
    expect((await newsroom.ask('editor', 'DELETE', `/api/media/${first.id}`)).status).toBe(200)
    expect(await bytesOf(kept)).not.toBeNull()
    expect(await rowsOf(first.id)).toEqual([])
    expect((await newsroom.ask('editor', 'DELETE', `/api/media/${second.id}`)).status).toBe(200)
    expect(await bytesOf(kept)).toBeNull()
  })
})

describe('several processes', () => {
  it('make each picture once', async () => {
    const docs: { readonly id: string }[] = []
    for (let count = 0; count < 4; count += 1) docs.push(await uploadPicture(newsroom, await picture(80, 60)))
    const counts = await Promise.all([render(newsroom), render(newsroom), render(newsroom)])
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4)
    for (const { id } of docs) {
      const row = await storedPicture(newsroom, id)
      expect(row.renditionState).toBe('made')
      expect(await rowsOf(id)).toHaveLength((row.renditions as unknown[]).length)
    }
  })

  it('leave a picture to the one that has it, and take it up when that one is dead', async () => {
    const doc = await uploadPicture(newsroom, await picture(80, 60))
    const later = new Date(Date.now() + 60_000).toISOString()
    await newsroom.payload.db.create({
      collection: 'rendition-claims',
      data: { id: doc.id, owner: 'another', until: later, attempts: 1 },
    })
    expect(await render(newsroom)).toBe(0)
    await endClaim(doc.id)
    expect(await render(newsroom)).toBe(1)
    expect((await storedPicture(newsroom, doc.id)).renditionState).toBe('made')
  })
})

describe('a store that fails', () => {
  let restore = () => {}
  afterEach(() => restore())

  it('is no fault of the picture: it rests, and is made when the store is back', async () => {
    const doc = await uploadPicture(newsroom, await picture(80, 60))
    const store = await storeOf()
    const { put } = store
    restore = () => void Object.assign(store, { put })
    const { StorageFull } = await import('../../../src/photos/storage/storageErrors')
    Object.assign(store, { put: () => Promise.reject(new StorageFull()) })
    await expect(render(newsroom)).rejects.toMatchObject({ code: 'storage_full' })
    expect(await render(newsroom)).toBe(0)
    expect((await storedPicture(newsroom, doc.id)).renditionState).toBe('waiting')
    restore()
    await endClaim(doc.id)
    expect(await render(newsroom)).toBe(1)
    expect((await storedPicture(newsroom, doc.id)).renditionState).toBe('made')
  })
})

it('files that no picture has are removed after a day, and no others', async () => {
  const doc = await uploadPicture(newsroom, await picture(80, 60))
  await render(newsroom)
  const [kept] = await rowsOf(doc.id)
  const bytes = Buffer.from('left behind')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await (await storeOf()).put({ kind: 'rendition', sha256, extension: 'jpg', byteCount: bytes.length, from: { bytes } })
  const { removeStrayIn } = await import('../../../src/photos/renditions/renditionFiles')
  const look = async (now: Date) => {
    for (const hash of [sha256, kept?.sha256 ?? '']) {
      await removeStrayIn(newsroom.payload, { hashPrefix: hash.slice(0, 2), now })
    }
  }
  await look(new Date())
  expect(await bytesOf({ sha256, extension: 'jpg' })).toEqual(bytes)
  await look(new Date(Date.now() + 25 * 3_600_000))
  expect(await bytesOf({ sha256, extension: 'jpg' })).toBeNull()
  expect(kept && (await bytesOf(kept))).not.toBeNull()
})
