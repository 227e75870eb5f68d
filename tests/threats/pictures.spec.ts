import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from '../http/support/server'
import { expectStatus, send } from '../int/support/client'
import { uploadPicture } from '../int/support/pictures'
import { freePort } from '../support/freePort'
import { exiftool, writtenByExiftool } from '../support/pictures/exiftool'
import { type NewsroomServer, startNewsroom } from './support/newsroomServer'
import { untilMade } from './support/pictures'

let dataDir: string
let mediaDir: string
let port: number
let server: TestServer
let newsroom: NewsroomServer

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'newsroom-pictures-'))
  mediaDir = path.join(dataDir, 'media')
  port = await freePort()
  newsroom = await startNewsroom({ dataDir, port })
  server = newsroom.server
})

afterAll(async () => {
  await server?.kill()
  await rm(dataDir, { recursive: true, force: true })
})

const get = (address: string) => send(newsroom.url, 'GET', address)

async function published(photo: string): Promise<string> {
  const article = await newsroom.createPiece()
  const body = { text: '说明', credit: { printed: '测试摄影' }, photo, article }
  const caption = expectStatus(await newsroom.ask('reporter', 'POST', '/api/photo-captions', { body }), 201).body.doc
  expectStatus(await newsroom.edit(article, 'reporter', { captions: [caption?.id] }), 200)
  await newsroom.bring(article, 'published')
  return article
}

describe('threat 25: a position in an upload', () => {
  it('is in nothing that readers get, of whatever size and format, and the credit is', async () => {
    const plain = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#305070' } })
      .jpeg()
      .toBuffer()
    const content = await writtenByExiftool(plain, [
      '-GPSLatitude=31.2304',
      '-GPSLatitudeRef=N',
      '-GPSLongitude=121.4737',
      '-GPSLongitudeRef=E',
      '-XMP-exif:GPSLatitude=31.2304',
      '-SerialNumber=SN-20481024',
    ])
    const data = { creditLine: '测试署名行', creator: { name: '测试摄影' }, rights: 'cleared' }
    const { id } = await uploadPicture(newsroom, content, { data })
    const renditions = await untilMade(newsroom, id)
    const [first] = renditions
    expect((await get(first?.url ?? '')).status).toBe(404)
    const article = await published(id)
    for (const { url, width } of renditions) {
      const answer = await fetch(newsroom.url + url)
      expect([url, answer.status, answer.headers.get('x-content-type-options')]).toEqual([url, 200, 'nosniff'])
      const bytes = Buffer.from(await answer.arrayBuffer())
      for (const secret of ['GPSLatitude', '31.23', '121.47', 'SN-20481024']) expect(bytes.includes(secret)).toBe(false)
      if (width !== 320) continue
      const tags = await exiftool(bytes)
      expect(Object.keys(tags).filter((tag) => /GPS|Serial/i.test(tag))).toEqual([])
      expect(tags).toMatchObject({ 'XMP-photoshop:Credit': '测试署名行', 'XMP-dc:Creator': ['测试摄影'] })
    }
    const listed = await get('/api/front-page')
    const shown = await get(`/api/photo-captions?where[article][equals]=${article}&depth=2`)
    expect(shown.text).toContain(first?.url)
    for (const { text } of [listed, shown]) expect(text).not.toContain('/api/media/file')
    expectStatus(await newsroom.take(article, 'kill', 'chief', { reason: '测试' }), 200)
    for (const { url } of renditions) expect((await get(url)).status).toBe(404)
  })
})

describe('a file that is sent', () => {
  it('leaves a line in the log, and no warning of a leak', async () => {
    const content = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#507030' } })
      .jpeg()
      .toBuffer()
    const { id } = await uploadPicture(newsroom, content)
    const headers = { authorization: `JWT ${await newsroom.tokenOf('editor')}` }
    const addresses = (await untilMade(newsroom, id)).map(({ url }) => url)
    for (const address of addresses) {
      const answer = await fetch(newsroom.url + address, { headers })
      expect([address, answer.status]).toEqual([address, 200])
      await answer.arrayBuffer()
    }
    await expect.poll(() => server.logs()).toContain(`"path":"${addresses.at(-1)}"`)
    expect(server.logs()).not.toContain('MaxListenersExceededWarning')
  })
})

describe('kill -9 between the original and its renditions', () => {
  it('loses nothing: they are made within a minute of the next start, and every file is whole', async () => {
    // Noise takes long enough to be cut off in the middle.
    const raw = { width: 4000, height: 3000, channels: 3 } as const
    const content = await sharp(randomBytes(raw.width * raw.height * 3), { raw })
      .jpeg({ quality: 60 })
      .toBuffer()
    const { id } = await uploadPicture(newsroom, content)
    await expect
      .poll(() => filesIn(path.join(mediaDir, 'renditions')), { timeout: 30_000, interval: 20 })
      .not.toEqual([])
    await server.kill()
    server = await startServer({ dataDir, port })
    const renditions = await untilMade(newsroom, id, 60_000)
    expect(renditions.length).toBeGreaterThan(40)
    const names = new Set(renditions.map(({ url }) => url.split('/').at(-1)))
    const token = await newsroom.tokenOf('editor')
    for (const { url, byteCount } of renditions) {
      const answer = await send(newsroom.url, 'HEAD', url, { headers: { authorization: `JWT ${token}` } })
      expect([answer.status, answer.headers.get('content-length')]).toEqual([200, String(byteCount)])
    }
    const whole = await Promise.all(
      (await filesIn(path.join(mediaDir, 'renditions')))
        .filter((file) => names.has(path.basename(file)))
        .map(async (file) => (await sharp(await readFile(file)).metadata()).width),
    )
    expect(whole).toHaveLength(names.size)
  }, 180_000)
})

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return found.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}
