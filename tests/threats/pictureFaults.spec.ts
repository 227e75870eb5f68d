import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MongoServer, startMongo } from '../../scripts/mongo.mjs'
import { startServer, type TestServer } from '../http/support/server'
import { newPicture, sha256, uploadTo } from '../int/photos/support/uploading'
import { startBucket } from '../int/support/bucket'
import { freePort } from '../support/freePort'
import { type NewsroomServer, startNewsroom } from './support/newsroomServer'
import { filesIn } from './support/uploadedFiles'

/** A picture of some three megabytes. */
function largePicture(side = 1_000): Promise<Buffer> {
  return sharp(randomBytes(side * side * 3), { raw: { width: side, height: side, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer()
}

describe('threat 31: a disk that is full', () => {
  let newsroom: NewsroomServer

  beforeAll(async () => {
    newsroom = await startNewsroom()
  })

  afterAll(() => newsroom?.server.stop())

  it('is told as such, and leaves neither a row nor a file', async () => {
    const content = await largePicture(2_000)
    const limit = (bytes: string) => execFileSync('prlimit', ['--pid', String(newsroom.server.pid), `--fsize=${bytes}`])
    // The database goes on: it is smaller than this.
    limit('8000000:unlimited')
    const full = await uploadTo(newsroom, { content, name: 'full.png' })
    expect([full.status, full.codes]).toEqual([507, ['storage_full']])
    const { dataDir } = newsroom.server
    expect([filesIn(path.join(dataDir, 'media', 'originals')), filesIn(path.join(dataDir, 'uploads'))]).toEqual([
      [],
      [],
    ])
    const small = await uploadTo(newsroom, { content: await newPicture() })
    expect(small.status).toBe(201)
    limit('unlimited:unlimited')
    expect((await uploadTo(newsroom, { content, name: 'full.png' })).status).toBe(201)
    const { body } = await newsroom.ask('editor', 'GET', '/api/media')
    expect([body.totalDocs, filesIn(path.join(dataDir, 'media', 'originals')).length]).toEqual([2, 2])
  })
})

// A server that the caller provides is not this test's to stop.
describe.skipIf(process.env.TEST_MONGODB_URI)('threat 31: a database that goes away', () => {
  let folder: string
  let port: number
  let mongo: MongoServer
  let newsroom: NewsroomServer

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'newsroom-upload-'))
    port = await freePort()
    mongo = await startMongo({ dataDir: folder, port })
    newsroom = await startNewsroom({ databaseUri: mongo.uri })
  })

  afterAll(async () => {
    await newsroom?.server.stop()
    await mongo?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('in the middle of an upload leaves neither a row nor a file, and the same upload succeeds afterwards', async () => {
    const content = await newPicture()
    const token = await newsroom.tokenOf('photographer')
    const status = await interrupted(newsroom.url, { token, content, meanwhile: () => mongo.stop('SIGKILL') })
    expect(status).toBe(503)
    const { dataDir } = newsroom.server
    expect([filesIn(path.join(dataDir, 'media', 'originals')), filesIn(path.join(dataDir, 'uploads'))]).toEqual([
      [],
      [],
    ])
    mongo = await startMongo({ dataDir: folder, port })
    const again = () => uploadTo(newsroom, { content })
    await expect.poll(async () => (await again()).status, { timeout: 20_000, interval: 500 }).toBe(201)
    expect((await again()).alreadyThere).toBe(true)
    const { body } = await newsroom.ask('editor', 'GET', '/api/media')
    expect([body.totalDocs, filesIn(path.join(dataDir, 'media', 'originals')).length]).toEqual([1, 1])
  }, 180_000)
})

interface Interrupted {
  readonly token: string
  readonly content: Buffer
  readonly meanwhile: () => Promise<unknown>
}

/** Sends half of a form, lets something happen, then sends the rest. */
function interrupted(url: string, { token, content, meanwhile }: Interrupted): Promise<number | undefined> {
  const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n'
  const body = Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--x--\r\n')])
  return new Promise((resolve, reject) => {
    const sending = request(`${url}/api/media`, {
      method: 'POST',
      headers: {
        authorization: `JWT ${token}`,
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': body.length,
      },
    })
    sending.on('response', (response) => resolve(response.resume().statusCode))
    sending.on('error', reject)
    sending.write(body.subarray(0, 100))
    // By then the sender is known.
    setTimeout(() => void meanwhile().then(() => sending.end(body.subarray(100))), 1_000)
  })
}

const cuts = 8

describe.each(['a folder', 'a bucket'] as const)('threat 31: kill -9 while pictures come into %s', (storage) => {
  let dataDir: string
  let port: number
  let server: TestServer
  let newsroom: NewsroomServer
  let env: Readonly<Record<string, string>> = {}
  let stopBucket: (() => Promise<void>) | undefined

  beforeAll(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'newsroom-cut-'))
    port = await freePort()
    if (storage === 'a bucket') {
      const bucket = await startBucket(path.join(dataDir, 'bucket'))
      env = bucket.env
      stopBucket = () => bucket.stop()
    }
    newsroom = await startNewsroom({ dataDir, port, env })
    server = newsroom.server
    // Tokens are asked for once: not while the server is being killed.
    await Promise.all([newsroom.tokenOf('photographer'), newsroom.tokenOf('editor')])
  })

  afterAll(async () => {
    await server?.kill()
    await stopBucket?.()
    rmSync(dataDir, { recursive: true, force: true })
  })

  it(`leaves no row without its file, at ${cuts} random moments`, async () => {
    for (let cut = 0; cut < cuts; cut += 1) {
      const contents = [await largePicture(300), await largePicture(300), await newPicture()]
      const sent = contents.map((content) => uploadTo(newsroom, { content }).catch(() => null))
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 250))
      await server.kill()
      const answers = await Promise.all(sent)
      server = await startServer({ dataDir, port, env })
      const authorization = `JWT ${await newsroom.tokenOf('photographer')}`
      for (const [index, content] of contents.entries()) {
        const where = `/api/media?where[contentHash][equals]=${sha256(content)}`
        const { docs = [] } = (await newsroom.ask('editor', 'GET', where)).body
        // What was acknowledged is there.
        if (answers[index]?.status === 201) expect(docs).toHaveLength(1)
        const again = await uploadTo(newsroom, { content })
        expect([again.status, again.alreadyThere]).toEqual(docs.length > 0 ? [200, true] : [201, false])
        const file = await fetch(server.url + String(again.doc.url), { headers: { authorization } })
        expect([file.status, sha256(Buffer.from(await file.arrayBuffer()))]).toEqual([200, sha256(content)])
      }
    }
  }, 300_000)
})
