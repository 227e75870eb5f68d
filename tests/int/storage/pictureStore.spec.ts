import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import * as fs from 'node:fs/promises'
import { symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { inspect } from 'node:util'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BucketServer, startBucketServer } from '../../../scripts/bucket.mjs'
import { readEnv, type S3Settings } from '../../../src/env'
import { createPictureStore } from '../../../src/photos/storage/createPictureStore'
import { keyOf, type PictureFile, type PictureKind } from '../../../src/photos/storage/keyRules'
import { localStore } from '../../../src/photos/storage/localStore'
import type { Content, PictureStore } from '../../../src/photos/storage/pictureStore'

const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-storage-'))
const mediaDir = path.join(folder, 'media')
const dataDir = path.join(folder, 'data')
const bucket = 'pictures'
let server: BucketServer
let settings: S3Settings
const stores: Partial<Record<'a folder' | 'a bucket', PictureStore>> = {}

beforeAll(async () => {
  server = await startBucketServer({ dataDir: path.join(folder, 'bucket') })
  const { endpoint, accessKeyId, secretAccessKey } = server
  settings = { endpoint, accessKeyId, secretAccessKey, bucket, region: 'us-east-1' }
  const client = new S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
    // The port answers before the parts behind it do.
    maxAttempts: 10,
  })
  await client.send(new CreateBucketCommand({ Bucket: bucket }))
  const variables = {
    NODE_ENV: 'test' as const,
    MEDIA_DIR: mediaDir,
    DATA_DIR: dataDir,
    S3_ENDPOINT: endpoint,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
  }
  stores['a folder'] = await createPictureStore(readEnv(variables))
  stores['a bucket'] = await createPictureStore(readEnv({ ...variables, S3_BUCKET: bucket }))
})

afterAll(async () => {
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex')

function fileOf(content: Buffer, kind: PictureKind = 'original'): PictureFile & { byteCount: number } {
  return { kind, sha256: sha256(content), extension: 'jpg', byteCount: content.length }
}

/** Bytes that nobody else in this file has. */
const someContent = (byteCount = 50_000) => randomBytes(byteCount)

function upload(content: Buffer): string {
  mkdirSync(path.join(folder, 'uploads'), { recursive: true })
  const file = path.join(folder, 'uploads', randomBytes(8).toString('hex'))
  writeFileSync(file, content)
  return file
}

const filesUnder = (root: string): string[] =>
  !existsSync(root)
    ? []
    : readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? [] : [path.join(entry.parentPath, entry.name)],
      )

describe.each(['a folder', 'a bucket'] as const)('pictures in %s', (name) => {
  let store: PictureStore
  beforeAll(() => {
    const made = stores[name]
    if (!made) throw new Error('not started')
    store = made
  })

  const contentOf = async (file: PictureFile, range?: { first: number; last?: number }) => {
    const opened = await store.open(file, range)
    return opened && buffer(opened)
  }

  it.each([
    ['a buffer', (content: Buffer): Content => ({ bytes: content })],
    [
      'a stream',
      (content: Buffer): Content => ({ stream: Readable.from([content.subarray(0, 9), content.subarray(9)]) }),
    ],
    ['a file', (content: Buffer): Content => ({ file: upload(content) })],
  ])('are kept from %s byte for byte, and known the second time', async (_what, from) => {
    const content = someContent()
    const file = fileOf(content)
    expect(await store.put({ ...file, from: from(content) })).toBe('stored')
    expect(await contentOf(file)).toEqual(content)
    const first = await store.stat(file)
    expect(first).toMatchObject(file)
    expect(await store.put({ ...file, from: from(content) })).toBe('alreadyThere')
    expect(await store.stat(file)).toEqual(first)
  })

  it('take a file over: it is gone from where it was uploaded to, also when it was known', async () => {
    const content = someContent()
    for (const outcome of ['stored', 'alreadyThere']) {
      const file = upload(content)
      expect(await store.put({ ...fileOf(content), from: { file } })).toBe(outcome)
      await expect(fs.stat(file)).rejects.toMatchObject({ code: 'ENOENT' })
    }
  })

  it('may be larger than what is sent at once', async () => {
    const content = someContent(12_000_000)
    await store.put({ ...fileOf(content), from: { file: upload(content) } })
    expect(sha256((await contentOf(fileOf(content))) ?? Buffer.alloc(0))).toBe(sha256(content))
  })

  it('put by several at once are stored once', async () => {
    const content = someContent()
    const outcomes = await Promise.all(
      [1, 2, 3, 4].map(() => store.put({ ...fileOf(content), from: { bytes: content } })),
    )
    expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1)
    expect(await contentOf(fileOf(content))).toEqual(content)
  })

  it('are read in part', async () => {
    const content = someContent()
    await store.put({ ...fileOf(content), from: { bytes: content } })
    expect(await contentOf(fileOf(content), { first: 0, last: 0 })).toEqual(content.subarray(0, 1))
    expect(await contentOf(fileOf(content), { first: 100, last: 199 })).toEqual(content.subarray(100, 200))
    expect(await contentOf(fileOf(content), { first: 49_990 })).toEqual(content.subarray(49_990))
  })

  it('that are not there are told as such, whatever is asked', async () => {
    const file = fileOf(someContent())
    expect(await store.open(file)).toBeNull()
    expect(await store.stat(file)).toBeNull()
    expect(await store.asLocalFile(file, async () => 'used')).toBeNull()
    await expect(store.remove(file)).resolves.toBeUndefined()
  })

  it('that come damaged, cut short or too long leave nothing behind', async () => {
    const content = someContent()
    const damaged = Buffer.concat([content.subarray(0, -1), Buffer.from([(content.at(-1) ?? 0) ^ 1])])
    const cutOff = Readable.from(
      (async function* () {
        yield content.subarray(0, 1000)
        throw new Error('cut off')
      })(),
    )
    const closed = Readable.from([content.subarray(0, 1000)])
    closed.once('data', () => closed.destroy())
    const announced = fileOf(content)
    for (const [stream, failure] of [
      [Readable.from([damaged]), { code: 'content_mismatch' }],
      [Readable.from([content.subarray(0, -1)]), { code: 'content_mismatch' }],
      [Readable.from([content, content]), { code: 'content_mismatch' }],
      [cutOff, { message: 'cut off' }],
      [closed, { code: 'content_mismatch' }],
    ] as const) {
      await expect(store.put({ ...announced, from: { stream } })).rejects.toMatchObject(failure)
      expect(await store.stat(announced)).toBeNull()
    }
    await expect(store.put({ ...announced, byteCount: 7, from: { file: upload(content) } })).rejects.toMatchObject({
      code: 'content_mismatch',
    })
    expect(await store.stat(announced)).toBeNull()
    expect(filesUnder(mediaDir).filter((file) => file.includes('incoming'))).toEqual([])
  })

  it('are lent as a file on this machine for as long as they are used', async () => {
    const content = someContent()
    await store.put({ ...fileOf(content), from: { bytes: content } })
    const read = await store.asLocalFile(fileOf(content), (file) => fs.readFile(file))
    expect(read).toEqual(content)
    await expect(
      store.asLocalFile(fileOf(content), async () => {
        throw new Error('the picture is none')
      }),
    ).rejects.toThrow('the picture is none')
    expect(await contentOf(fileOf(content))).toEqual(content)
    expect(filesUnder(dataDir)).toEqual([])
  })

  it('are listed by kind and by the first digits of their hash, and gone once removed', async () => {
    const rendition = fileOf(someContent(), 'rendition')
    const others = Array.from({ length: 20 }, () => someContent(100))
    for (const content of others) await store.put({ ...fileOf(content, 'rendition'), from: { bytes: content } })
    const listed = async (kind: PictureKind, prefix?: string) => {
      const hashes: string[] = []
      for await (const file of store.list(kind, prefix)) hashes.push(file.sha256)
      return hashes
    }
    const hashes = others.map(sha256).sort()
    expect((await listed('rendition')).sort()).toEqual(hashes)
    const [one = ''] = hashes
    for (const digits of [1, 2, 3, 4, 5, 64]) {
      const prefix = one.slice(0, digits)
      expect(await listed('rendition', prefix)).toEqual(hashes.filter((hash) => hash.startsWith(prefix)))
    }
    expect(await listed('original', one)).toEqual([])
    expect(await listed('rendition', rendition.sha256)).toEqual([])

    await store.remove({ kind: 'rendition', sha256: one, extension: 'jpg' })
    expect(await listed('rendition', one)).toEqual([])
    for (const hash of hashes) await store.remove({ kind: 'rendition', sha256: hash, extension: 'jpg' })
    expect(await listed('rendition')).toEqual([])
  })
})

describe('a folder', () => {
  it('keeps nothing of a file for which the disk has no room, and says so', async () => {
    const root = path.join(folder, 'full')
    // The device that answers every write as a full disk does.
    const openNew = async (file: string) => {
      await symlink('/dev/full', file)
      return fs.open(file, 'w')
    }
    const store = localStore({ root, openNew })
    const content = someContent()
    const file = fileOf(content)
    await expect(store.put({ ...file, from: { bytes: content } })).rejects.toMatchObject({
      code: 'storage_full',
      status: 507,
    })
    expect(await store.stat(file)).toBeNull()
    expect(filesUnder(root)).toEqual([])
  })

  it('loses what a dead process left half written after a day, not before', async () => {
    const incoming = path.join(mediaDir, 'incoming')
    mkdirSync(incoming, { recursive: true })
    const [old, young] = [path.join(incoming, 'old'), path.join(incoming, 'young')]
    for (const file of [old, young]) writeFileSync(file, 'x')
    const now = new Date('2026-03-02T12:00:00Z')
    utimesSync(old, now, new Date('2026-03-01T11:59:00Z'))
    utimesSync(young, now, new Date('2026-03-01T12:01:00Z'))
    await stores['a folder']?.clearLeftovers(now)
    expect(readdirSync(incoming)).toEqual(['young'])
  })
})

describe('a bucket', () => {
  it('shows strangers neither originals nor renditions', async () => {
    for (const kind of ['original', 'rendition'] as const) {
      const content = someContent()
      const file = fileOf(content, kind)
      await stores['a bucket']?.put({ ...file, from: { bytes: content } })
      expect((await fetch(`${server.endpoint}/${bucket}/${keyOf(file)}`)).status).toBe(403)
    }
    expect((await fetch(`${server.endpoint}/${bucket}?list-type=2`)).status).toBe(403)
  })

  it('that cannot be reached, or refuses the key, is told without the key', async () => {
    const content = someContent()
    const wrong = [
      { ...settings, secretAccessKey: 'not-the-secret' },
      { ...settings, bucket: 'no-such-bucket' },
      { ...settings, endpoint: 'http://127.0.0.1:9' },
    ]
    for (const s3 of wrong) {
      const store = await createPictureStore({ s3, mediaDir, dataDir })
      const failure = await store.put({ ...fileOf(content), from: { bytes: content } }).catch((error: unknown) => error)
      expect(failure).toMatchObject({ code: 'storage_unavailable', status: 503 })
      expect(inspect(failure, { depth: 10, showHidden: true })).not.toMatch(/not-the-secret|test-secret|test-key/)
    }
  })

  it('keeps the upload of which it could not take the content', async () => {
    const content = someContent()
    const file = upload(content)
    const store = await createPictureStore({ s3: { ...settings, bucket: 'no-such-bucket' }, mediaDir, dataDir })
    await expect(store.put({ ...fileOf(content), from: { file } })).rejects.toMatchObject({
      code: 'storage_unavailable',
    })
    expect(await fs.readFile(file)).toEqual(content)
  })
})
