import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, type Doc, expectStatus } from '../support/client'
import type { PersonName } from '../support/people'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

interface Upload {
  readonly content: Buffer
  readonly name?: string
  readonly type?: string
  readonly data?: object
  readonly by?: PersonName | null
}

interface Uploaded {
  readonly status: number
  readonly doc: Doc
  readonly codes: readonly (string | undefined)[]
}

async function upload({
  content,
  name = 'b.bin',
  type = 'application/octet-stream',
  data = {},
  by = 'photographer',
}: Upload): Promise<Uploaded> {
  const form = new FormData()
  form.append('file', new File([new Uint8Array(content)], name, { type }))
  form.append('_payload', JSON.stringify({ alt: '红色方块', ...data }))
  const headers: Record<string, string> = by ? { authorization: `JWT ${await newsroom.tokenOf(by)}` } : {}
  const response = await fetch(`${newsroom.url}/api/media`, { method: 'POST', headers, body: form })
  const body = (await response.json()) as { doc?: Doc; errors?: { code?: string }[] }
  return { status: response.status, doc: body.doc ?? { id: '' }, codes: (body.errors ?? []).map(({ code }) => code) }
}

const square = (side = 40) => sharp({ create: { width: side, height: 30, channels: 3, background: 'red' } })
const noise = () =>
  sharp({
    create: {
      width: 400,
      height: 300,
      channels: 3,
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
      background: 'red',
    },
  })
const half = (content: Buffer) => content.subarray(0, content.length / 2)
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex')
const release = (id: string) => newsroom.payload.db.updateOne({ collection: 'media', id, data: { released: true } })

describe('an uploaded picture', () => {
  it('is named and typed by its content, whatever it was called', async () => {
    const content = await square().png().toBuffer()
    const { status, doc } = await upload({
      content,
      name: '../../etc/名字.html',
      type: 'text/html',
      data: {
        released: true,
        contentHash: 'forged',
        filename: 'evil.html',
        mimeType: 'text/html',
        url: 'https://evil.test/x.png',
      },
    })
    expect(status).toBe(201)
    expect(doc).toMatchObject({
      filename: `${sha256(content)}.png`,
      mimeType: 'image/png',
      contentHash: sha256(content),
      released: false,
      width: 40,
      height: 30,
    })
  })

  it.each([
    ['a camera’s', 'DSC_1001.jpg', 'DSC_1001.jpg'],
    ['one with emoji', '大雪📷👩‍👩‍👧.png', '大雪📷👩‍👩‍👧.png'],
    ['one of 300 Chinese characters', `${'雪'.repeat(300)}.jpg`, `${'雪'.repeat(83)}.jpg`],
    ['one of 300 with emoji', `${'雪👩‍👩‍👧'.repeat(60)}.jpg`, `${'雪👩‍👩‍👧'.repeat(11)}雪.jpg`],
    ['one in a folder', '../../etc/名字.html', '名字.html'],
  ])('keeps the name that it came with, %s, whatever is sent in its place', async (_what, name, kept) => {
    const content = await square(100 + name.length)
      .png()
      .toBuffer()
    const { status, doc } = await upload({ content, name, data: { originalFilename: 'forged.jpg' } })
    expect([status, doc.originalFilename]).toEqual([201, kept])
    const renamed = { alt: '改', originalFilename: 'forged.jpg' }
    const changed = await newsroom.ask('photographer', 'PATCH', `/api/media/${doc.id}`, { body: renamed })
    expect([changed.status, changed.body.doc?.alt, changed.body.doc?.originalFilename]).toEqual([200, '改', kept])
  })

  it('that is already there is found by its hash, with its name, by the newsroom alone', async () => {
    const content = await square(47).png().toBuffer()
    const { doc } = await upload({ content, name: 'DSC_2001.jpg' })
    await release(doc.id)
    const where = `/api/media?where[contentHash][equals]=${sha256(content)}`
    const found = await newsroom.ask('reporter', 'GET', where)
    expect(found.body.docs).toMatchObject([{ id: doc.id, originalFilename: 'DSC_2001.jpg' }])
    const asked = await newsroom.ask(null, 'GET', where)
    expect(asked.body.docs ?? []).toEqual([])
  })

  it.each([
    ['jpeg', 'jpg', 'image/jpeg'],
    ['webp', 'webp', 'image/webp'],
    ['avif', 'avif', 'image/avif'],
    ['tiff', 'tif', 'image/tiff'],
  ] as const)('may be %s, byte for byte', async (format, extension, mimeType) => {
    const content = await square().toFormat(format).toBuffer()
    const { status, doc } = await upload({ content, name: 'b.jpg', type: 'image/jpeg' })
    expect(status).toBe(201)
    expect(doc).toMatchObject({
      filename: `${sha256(content)}.${extension}`,
      mimeType,
      filesize: content.length,
      width: 40,
    })
  })

  it.each([
    [
      'SVG',
      async () =>
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'),
    ],
    ['HTML', async () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['GIF', () => square().gif().toBuffer()],
    ['nothing', async () => Buffer.alloc(0)],
    ['a picture that breaks off', async () => half(await noise().jpeg().toBuffer())],
    ['a picture that breaks off, of another kind', async () => half(await noise().png().toBuffer())],
    ['a picture that breaks off in its header', async () => (await square().png().toBuffer()).subarray(0, 20)],
  ])('is refused when it is %s, named .png or not', async (_what, make) => {
    const content = await make()
    const before = (await newsroom.payload.count({ collection: 'media' })).totalDocs
    for (const [name, type] of [
      ['x.png', 'image/png'],
      ['x.svg', 'image/svg+xml'],
    ] as const) {
      const { status, codes } = await upload({ content, name, type })
      expect(status, String(codes)).toBe(400)
    }
    expect((await newsroom.payload.count({ collection: 'media' })).totalDocs).toBe(before)
  })

  it('may be as large as is said', async () => {
    const content = await sharp({ create: { width: 4_400, height: 4_200, channels: 3, background: 'red' } })
      .tiff({ compression: 'none' })
      .toBuffer()
    expect(content.length).toBeGreaterThan(55_000_000)
    const { status, codes } = await upload({ content })
    expect([status, codes]).toEqual([201, []])
  })

  it('is refused when its pixels would not fit into memory', async () => {
    const content = await sharp({ create: { width: 16_000, height: 16_000, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    const { status, codes } = await upload({ content })
    expect([status, codes]).toEqual([400, ['picture_too_large']])
  })

  it('is not fetched from an address in place of a file', async () => {
    const answer = await newsroom.ask('photographer', 'POST', '/api/media', {
      body: { alt: '无文件', url: 'http://127.0.0.1:1/x.png', filename: 'x.png' },
    })
    expect([answer.status, codesOf(answer)]).toEqual([400, ['file_required']])
  })

  it('is not for administrators without another role, nor for strangers', async () => {
    const content = await square(42).png().toBuffer()
    expect((await upload({ content, by: 'admin' })).status).toBe(403)
    expect((await upload({ content, by: null })).status).toBe(403)
  })
})

describe('a picture that no published piece shows', () => {
  it('is seen by the newsroom only, as data and as a file', async () => {
    const { doc } = await upload({ content: await square(43).png().toBuffer() })
    const file = `/api/media/file/${doc.filename}`
    expect((await newsroom.ask(null, 'GET', `/api/media?where[id][equals]=${doc.id}`)).body.totalDocs).toBe(0)
    expect([403, 404]).toContain((await newsroom.ask(null, 'GET', file)).status)
    const seen = await newsroom.ask('reporter', 'GET', file)
    expect([seen.status, seen.headers.get('content-type')]).toEqual([200, 'image/png'])
  })

  it.each(['media', 'contest-pictures'])(
    'is looked for by its name alone, whatever prefix %s are asked with',
    async (slug) => {
      const file = `/api/${slug}/file/x.jpg`
      const asForm = (query: string) =>
        fetch(newsroom.url + file, {
          method: 'POST',
          headers: { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' },
          body: query,
        })
      expect((await newsroom.ask(null, 'GET', `${file}?prefix=a`)).status).toBe(403)
      expect((await asForm('prefix=a&prefix=b')).status).toBe(403)
      expect((await newsroom.ask('desk', 'GET', `${file}?prefix=a`)).status).toBe(404)
    },
  )

  it('takes a focal point and crops, and is neither cut nor released by who edits it', async () => {
    const { doc } = await upload({ content: await square(44).png().toBuffer() })
    const query =
      'uploadEdits[crop][x]=1&uploadEdits[crop][width]=50&uploadEdits[widthInPixels]=5&uploadEdits[heightInPixels]=5'
    const answer = await newsroom.ask('photographer', 'PATCH', `/api/media/${doc.id}?${query}`, {
      body: {
        focalPoint: { x: 0.2, y: 0.3, setBy: 'forged' },
        crops: { '1:1': { x: 0, y: 0, width: 0.5, height: 1 } },
        released: true,
      },
    })
    expect(answer.status).toBe(200)
    expect(answer.body.doc).toMatchObject({
      focalPoint: { x: 0.2, y: 0.3, setBy: newsroom.ids.photographer },
      crops: { '1:1': { x: 0, y: 0, width: 0.5, height: 1 } },
      released: false,
      width: 44,
      filename: doc.filename,
    })
    const beyond = { crops: { '1:1': { x: 0.8, y: 0, width: 0.5, height: 1 } } }
    expect((await newsroom.ask('photographer', 'PATCH', `/api/media/${doc.id}`, { body: beyond })).status).toBe(400)
    const back = await newsroom.ask('photographer', 'PATCH', `/api/media/${doc.id}`, {
      body: { focalPoint: { x: null, y: null }, crops: null },
    })
    expect(back.body.doc).toMatchObject({ focalPoint: { x: null, y: null, setBy: null }, crops: null })
  })

  it('refuses a focal point outside of it, or of words, and keeps the one that it has', async () => {
    const { doc } = await upload({ content: await square(48).png().toBuffer() })
    const change = (focalPoint: object) =>
      newsroom.ask('photographer', 'PATCH', `/api/media/${doc.id}`, { body: { focalPoint } })
    expectStatus(await change({ x: 0.2, y: 0.3 }), 200)
    const beyond = expectStatus(await change({ x: 2, y: -1 }), 400).body.errors
    expect(beyond).toMatchObject([
      { code: 'invalid_field', path: 'focalPoint.x' },
      { code: 'invalid_field', path: 'focalPoint.y' },
    ])
    expect(beyond?.[0]?.message).toMatch(/0 到 1.*from 0 to 1/)
    const worded = expectStatus(await change({ x: 'a', y: 0.5 }), 400).body.errors
    expect(worded).toMatchObject([{ code: 'invalid_field', path: 'focalPoint.x' }])
    const { focalPoint } = expectStatus(await newsroom.ask('photographer', 'GET', `/api/media/${doc.id}`), 200).body
    expect(focalPoint).toMatchObject({ x: 0.2, y: 0.3 })
  })
})

describe('a released picture', () => {
  it('is seen by anybody, without what is the newsroom’s own', async () => {
    const { doc } = await upload({ content: await square(45).png().toBuffer() })
    await release(doc.id)
    const { body } = await newsroom.ask(null, 'GET', `/api/media?where[id][equals]=${doc.id}`)
    expect(body.docs).toHaveLength(1)
    expect(body.docs?.[0]).not.toHaveProperty('contentHash')
    expect(body.docs?.[0]).not.toHaveProperty('originalFilename')
    expect(body.docs?.[0]).not.toHaveProperty('filename')
    // The original is the newsroom's, also of what readers see.
    expect((await newsroom.ask(null, 'GET', `/api/media/file/${doc.filename}`)).status).toBe(403)
    expect((await newsroom.ask('reporter', 'GET', `/api/media/file/${doc.filename}`)).status).toBe(200)
  })

  it('is changed and deleted by nobody directly: it is part of what was signed', async () => {
    const { doc } = await upload({ content: await square(46).png().toBuffer() })
    expect((await newsroom.ask('chief', 'PATCH', `/api/media/${doc.id}`, { body: { alt: '可改' } })).status).toBe(200)
    await release(doc.id)
    for (const who of ['admin', 'chief', 'editor', 'photographer'] as const) {
      expect([403, 404]).toContain(
        (await newsroom.ask(who, 'PATCH', `/api/media/${doc.id}`, { body: { alt: '改' } })).status,
      )
      expect([403, 404]).toContain((await newsroom.ask(who, 'DELETE', `/api/media/${doc.id}`)).status)
    }
    expect(await newsroom.payload.findByID({ collection: 'media', id: doc.id })).toMatchObject({ alt: '可改' })
  })
})
