import { randomBytes } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { request } from 'node:http'
import path from 'node:path'
import sharp from 'sharp'
import { Upload } from 'tus-js-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { type Asker, codesOf } from '../support/client'
import type { PersonName } from '../support/people'
import { newPicture, sha256 } from './support/uploading'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

const protocol = { 'tus-resumable': '1.0.0' }
const part = 'application/offset+octet-stream'

async function tus(who: Asker, method: string, address: string, headers: Record<string, string> = {}, body?: Buffer) {
  const authorization: Record<string, string> = who ? { authorization: `JWT ${await newsroom.tokenOf(who)}` } : {}
  const sent = body ? { body: new Uint8Array(body), duplex: 'half' as const } : {}
  const response = await fetch(new URL(address, newsroom.url), {
    method,
    headers: { ...protocol, ...authorization, ...headers },
    ...sent,
  })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

async function begun(by: PersonName, length: number, name = 'DSC_1001.jpg'): Promise<string> {
  const metadata = `filename ${Buffer.from(name).toString('base64')},owner ${Buffer.from('forged').toString('base64')}`
  const answer = await tus(by, 'POST', '/api/uploads', { 'upload-length': String(length), 'upload-metadata': metadata })
  expect(answer.status, answer.text).toBe(201)
  return answer.headers.get('location') ?? ''
}

async function complete(by: PersonName, content: Buffer, name?: string): Promise<string> {
  const address = await begun(by, content.length, name)
  const answer = await tus(by, 'PATCH', address, { 'upload-offset': '0', 'content-type': part }, content)
  expect([answer.status, answer.headers.get('upload-offset')]).toEqual([204, String(content.length)])
  return idOf(address)
}

const idOf = (address: string) => address.split('/').at(-1) ?? ''
const offsetOf = async (by: PersonName, address: string) =>
  Number((await tus(by, 'HEAD', address)).headers.get('upload-offset'))
const makePicture = (by: Asker, body: object) => newsroom.ask(by, 'POST', '/api/media?depth=0', { body })
const folder = () => path.join(process.env.DATA_DIR ?? '', 'resumable')
const left = () => readdirSync(folder())

/** A picture of some megabytes, which no compression makes small. */
function largePicture(): Promise<Buffer> {
  const size = { width: 1_400, height: 1_000, channels: 3 } as const
  return sharp(randomBytes(size.width * size.height * 3), { raw: size })
    .png({ compressionLevel: 0 })
    .toBuffer()
}

describe('a resumable upload', () => {
  it('goes on where the line was cut, and becomes a picture with the words that are sent then', async () => {
    const content = await largePicture()
    const address = await begun('photographer', content.length, '大雪 📷.png')
    await cutAfter(address, content, 1_500_000)
    await expect.poll(() => offsetOf('photographer', address)).toBeGreaterThan(500_000)
    const before = await offsetOf('photographer', address)
    expect(before).toBeLessThan(content.length)
    const incomplete = await makePicture('photographer', { upload: idOf(address) })
    expect([incomplete.status, codesOf(incomplete)]).toEqual([400, ['upload_incomplete']])

    const sent: number[] = []
    await goOn(address, content, sent)
    expect(Math.min(...sent)).toBeGreaterThanOrEqual(before)
    const made = await makePicture('photographer', { upload: idOf(address), alt: '站台' })
    expect(made.status).toBe(201)
    expect(made.body.doc).toMatchObject({
      filename: `${sha256(content)}.png`,
      filesize: content.length,
      originalFilename: '大雪 📷.png',
      alt: '站台',
      width: 1_400,
    })
    const authorization = `JWT ${await newsroom.tokenOf('photographer')}`
    const file = await fetch(newsroom.url + String(made.body.doc?.url), { headers: { authorization } })
    expect(sha256(Buffer.from(await file.arrayBuffer()))).toBe(sha256(content))
    expect(left().filter((name) => name.startsWith(idOf(address)))).toEqual([`${idOf(address)}.done`])
  })

  it('is made one picture, however often and at whatever time that is asked', async () => {
    const content = await newPicture()
    const upload = await complete('photographer', content)
    const answers = await Promise.all(Array.from({ length: 5 }, () => makePicture('photographer', { upload })))
    const later = await makePicture('photographer', { upload, alt: '又一次' })
    for (const { status } of answers) expect([200, 201]).toContain(status)
    expect([later.status, later.body.alreadyThere]).toEqual([200, true])
    expect(new Set([...answers, later].map(({ body }) => body.doc?.id)).size).toBe(1)
    const { totalDocs } = await newsroom.payload.count({
      collection: 'media',
      where: { contentHash: { equals: sha256(content) } },
    })
    expect(totalDocs).toBe(1)
  })

  it('is looked into like every other picture', async () => {
    const upload = await complete('photographer', Buffer.from('<!doctype html><script>alert(1)</script>'), 'x.jpg')
    const refused = await makePicture('photographer', { upload })
    expect([refused.status, codesOf(refused)]).toEqual([400, ['not_a_picture']])
    const empty = await begun('photographer', 0)
    expect(codesOf(await makePicture('photographer', { upload: idOf(empty) }))).toEqual(['not_a_picture'])
  })

  it('is its owner’s alone', async () => {
    const content = await newPicture()
    const address = await begun('photographer', content.length)
    for (const who of ['reporter', 'chief', 'editor'] as const) {
      expect((await tus(who, 'HEAD', address)).status).toBe(404)
      const patched = await tus(who, 'PATCH', address, { 'upload-offset': '0', 'content-type': part }, content)
      expect([patched.status, (await tus(who, 'DELETE', address)).status]).toEqual([404, 404])
    }
    const id = await complete('photographer', content)
    expect(codesOf(await makePicture('chief', { upload: id }))).toEqual(['upload_unknown'])
    await makePicture('photographer', { upload: id })
    expect(codesOf(await makePicture('chief', { upload: id }))).toEqual(['upload_unknown'])
    expect((await tus('photographer', 'DELETE', address)).status).toBe(204)
    expect((await tus('photographer', 'HEAD', address)).status).toBe(404)
  })

  it('is for those who may bring pictures in, from our own pages', async () => {
    const headers = { 'upload-length': '10' }
    for (const who of [null, 'admin'] as const) {
      const answer = await tus(who, 'POST', '/api/uploads', headers)
      expect([answer.status, answer.text]).toEqual([403, expect.stringContaining('"forbidden"')])
    }
    const cookie = `payload-token=${await newsroom.tokenOf('photographer')}`
    const from = (origin: string) => tus(null, 'POST', '/api/uploads', { ...headers, cookie, origin })
    expect((await from('https://evil.test')).status).toBe(403)
    const own = await from(newsroom.url)
    expect(own.status).toBe(201)
    expect([...own.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([])
    const overridden = await tus(null, 'POST', own.headers.get('location') ?? '', {
      cookie,
      origin: newsroom.url,
      'x-http-method-override': 'GET',
    })
    expect(overridden.status).toBe(404)
  })

  it('is refused at once where it would be too large, and never reads back', async () => {
    const tooLarge = await tus('photographer', 'POST', '/api/uploads', { 'upload-length': String(201 * 1024 * 1024) })
    expect([tooLarge.status, tooLarge.text]).toEqual([413, expect.stringContaining('body_too_large')])
    const address = await begun('photographer', 10)
    const more = await tus(
      'photographer',
      'PATCH',
      address,
      { 'upload-offset': '0', 'content-type': part },
      Buffer.alloc(20_000),
    )
    expect(more.status).toBe(413)
    const skipping = await tus(
      'photographer',
      'PATCH',
      address,
      { 'upload-offset': '7', 'content-type': part },
      Buffer.alloc(1),
    )
    expect([skipping.status, skipping.text]).toEqual([409, expect.stringContaining('"errors"')])
    for (const method of ['GET', 'OPTIONS', 'PUT'])
      expect((await tus('photographer', method, address)).status).toBe(405)
  })

  it.each([
    '..%2f..%2fetc%2fpasswd',
    '%2e%2e',
    `${'a'.repeat(32)}`,
    `${'a'.repeat(32)}.json`,
    '%00',
    'x/y',
    'A'.repeat(32),
  ])('is none at %s', async (id) => {
    for (const method of ['HEAD', 'DELETE', 'PATCH']) {
      const headers = { 'upload-offset': '0', 'content-type': part }
      const body = method === 'PATCH' ? Buffer.from('x') : undefined
      expect([400, 404, 405, 415]).toContain(
        (await tus('photographer', method, `/api/uploads/${id}`, headers, body)).status,
      )
    }
    const upload = decodeURIComponent(id)
    expect(codesOf(await makePicture('photographer', { upload }))).toEqual(['upload_unknown'])
  })

  it('is forgotten after a day', async () => {
    const { clearResumable } = await import('../../../src/photos/intake/resumable')
    const address = await begun('photographer', 10)
    await clearResumable(new Date(Date.now() + 23 * 3_600_000))
    expect((await tus('photographer', 'HEAD', address)).status).toBe(200)
    await clearResumable(new Date(Date.now() + 25 * 3_600_000))
    expect((await tus('photographer', 'HEAD', address)).status).toBe(404)
    expect(left()).toEqual([])
  })
})

/** Sends the beginning of a part that was announced whole, and goes away once some of it is on the disk. */
async function cutAfter(address: string, content: Buffer, bytes: number): Promise<void> {
  const authorization = `JWT ${await newsroom.tokenOf('photographer')}`
  const sending = request(new URL(address, newsroom.url), {
    method: 'PATCH',
    headers: {
      ...protocol,
      authorization,
      'upload-offset': '0',
      'content-type': part,
      'content-length': content.length,
    },
  })
  sending.on('error', () => {})
  sending.write(content.subarray(0, bytes))
  const isSome = () => left().some((name) => statSync(path.join(folder(), name)).size > 500_000)
  await expect.poll(isSome).toBe(true)
  sending.destroy()
}

/** As a well-known client does it. */
async function goOn(address: string, content: Buffer, sent: number[]): Promise<void> {
  const authorization = `JWT ${await newsroom.tokenOf('photographer')}`
  await new Promise<void>((resolve, reject) => {
    new Upload(content, {
      endpoint: `${newsroom.url}/api/uploads`,
      uploadUrl: new URL(address, newsroom.url).href,
      headers: { authorization },
      chunkSize: 1_000_000,
      onChunkComplete: (_size, accepted) => sent.push(accepted),
      onError: reject,
      onSuccess: () => resolve(),
    }).start()
  })
}
