import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { S3Settings } from '../../env'
import { mimeTypeOf } from '../imageFormat'
import { fileAt, keyOf, type PictureFile } from './keyRules'
import { clearOldFiles } from './leftovers'
import type { ByteRange, Content, Incoming, PictureStore, StoredFile } from './pictureStore'
import { isMissing, isOvertaken, storageFailure } from './s3Failure'
import { ContentMismatch } from './storageErrors'
import { verifiedContent } from './verifiedContent'

interface S3Store {
  readonly settings: S3Settings
  /** A folder of this machine for files that are lent. */
  readonly workDir: string
}

/**
 * A bucket that only this server reads. Each file goes there in one request that carries its SHA-256, which the bucket
 * checks, on condition that nothing is there yet: what is stored is what was announced, and is never written over.
 */
export async function s3Store({ settings, workDir }: S3Store): Promise<PictureStore> {
  // Loaded here, so that a newsroom without a bucket does not carry it.
  const sdk = await import('@aws-sdk/client-s3')
  const { endpoint, region, bucket: Bucket, accessKeyId, secretAccessKey } = settings
  const client = new sdk.S3Client({
    region,
    credentials: { accessKeyId, secretAccessKey },
    // Only Amazon gives each bucket a host of its own.
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    requestHandler: { connectionTimeout: 5_000, socketTimeout: 30_000 },
    // Its own lines would go past the server's log.
    logger: { trace() {}, debug() {}, info() {}, warn() {}, error() {} },
  })
  const lentFolder = path.join(workDir, 'lent-pictures')

  async function send(incoming: Incoming): Promise<'stored' | 'alreadyThere'> {
    const broken = new AbortController()
    const body = bodyOf(incoming)
    // The SDK would wait for ever for the rest of a stream that broke off.
    if (body instanceof Readable) body.once('error', (error) => broken.abort(error))
    const command = new sdk.PutObjectCommand({
      Bucket,
      Key: keyOf(incoming),
      Body: body,
      ContentLength: incoming.byteCount,
      ContentType: mimeTypeOf(incoming.extension),
      CacheControl: `${incoming.kind === 'rendition' ? 'public' : 'private'}, max-age=31536000, immutable`,
      ChecksumSHA256: Buffer.from(incoming.sha256, 'hex').toString('base64'),
      IfNoneMatch: '*',
    })
    try {
      await client.send(command, { abortSignal: broken.signal })
      return 'stored'
    } catch (error) {
      if (isOvertaken(error)) return 'alreadyThere'
      throw storageFailure(broken.signal.aborted ? broken.signal.reason : error)
    } finally {
      if (body instanceof Readable) body.destroy()
    }
  }

  async function find(file: PictureFile): Promise<StoredFile | null> {
    const found = await unlessMissing(client.send(new sdk.HeadObjectCommand({ Bucket, Key: keyOf(file) })))
    if (!found) return null
    const { kind, sha256, extension } = file
    const storedAt = found.LastModified ?? new Date(0)
    return { kind, sha256, extension, byteCount: found.ContentLength ?? 0, storedAt }
  }

  async function open(file: PictureFile, range?: ByteRange): Promise<Readable | null> {
    const Range = range && `bytes=${range.first}-${range.last ?? ''}`
    const found = await unlessMissing(client.send(new sdk.GetObjectCommand({ Bucket, Key: keyOf(file), Range })))
    return found?.Body instanceof Readable ? found.Body : null
  }

  async function* list(kind: PictureFile['kind'], hashPrefix = ''): AsyncIterable<StoredFile> {
    const folders = [hashPrefix.slice(0, 2), hashPrefix.slice(2, 4), hashPrefix]
    const levels = hashPrefix.length < 2 ? folders.slice(0, 1) : hashPrefix.length < 4 ? folders.slice(0, 2) : folders
    const Prefix = [`${kind}s`, ...levels].join('/')
    for (let ContinuationToken: string | undefined, isMore = true; isMore; ) {
      const page = await told(client.send(new sdk.ListObjectsV2Command({ Bucket, Prefix, ContinuationToken })))
      for (const { Key = '', Size = 0, LastModified = new Date(0) } of page.Contents ?? []) {
        const file = fileAt(Key)
        if (file) yield { ...file, byteCount: Size, storedAt: LastModified }
      }
      ContinuationToken = page.NextContinuationToken
      isMore = page.IsTruncated === true
    }
  }

  return {
    async put(incoming) {
      const { from, byteCount } = incoming
      if ('file' in from && (await stat(from.file)).size !== byteCount) throw new ContentMismatch()
      const outcome = (await find(incoming)) ? 'alreadyThere' : await send(incoming)
      await dropSource(from)
      return outcome
    },
    open,
    stat: find,
    async asLocalFile(file, use) {
      const content = await open(file)
      if (!content) return null
      await mkdir(lentFolder, { recursive: true })
      const lent = path.join(lentFolder, randomUUID())
      try {
        await pipeline(content, createWriteStream(lent, { flags: 'wx' }))
        return await use(lent)
      } finally {
        await rm(lent, { force: true })
      }
    },
    async remove(file) {
      await unlessMissing(client.send(new sdk.DeleteObjectCommand({ Bucket, Key: keyOf(file) })))
    },
    list,
    clearLeftovers: (now) => clearOldFiles(lentFolder, now),
  }
}

/** The bucket checks the hash; a stream is checked on its way too, so that it ends where it should. */
function bodyOf(incoming: Incoming): Buffer | Readable {
  const { from } = incoming
  if ('bytes' in from) return from.bytes
  return 'file' in from ? createReadStream(from.file) : verifiedContent(incoming)
}

async function dropSource(from: Content): Promise<void> {
  if ('file' in from) await rm(from.file, { force: true })
  if ('stream' in from) from.stream.destroy()
}

async function unlessMissing<Value>(pending: Promise<Value>): Promise<Value | null> {
  try {
    return await pending
  } catch (error) {
    if (isMissing(error)) return null
    throw storageFailure(error)
  }
}

async function told<Value>(pending: Promise<Value>): Promise<Value> {
  try {
    return await pending
  } catch (error) {
    throw storageFailure(error)
  }
}
