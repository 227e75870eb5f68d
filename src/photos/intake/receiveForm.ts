import { createHash } from 'node:crypto'
import { writeSync } from 'node:fs'
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises'
import path from 'node:path'
import { type Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import { cleanFileName } from '../fileNameRules'
import { isDiskFull } from '../storage/diskFull'
import { StorageFull } from '../storage/storageErrors'
import { isBrokenForm } from './brokenFormRules'
import { formUnreadable, UploadTooLarge } from './intakeErrors'
import type { Received } from './received'

interface Receiving {
  readonly body: Readable
  readonly contentType: string
  /** The file that is written while it comes. */
  readonly target: string
  readonly maxBytes: number
}

export interface ReceivedForm {
  /** Of the form's field `_payload`. */
  readonly data: Readonly<Record<string, unknown>>
  /** Null where the form brought none in its field `file`. */
  readonly file: Received | null
}

/** A file that has been written, while the disk is still at work on it. */
interface Written {
  readonly received: Received
  /** Resolves once it lies on the disk. */
  readonly safe: Promise<void>
}

/** As far as the parser runs ahead of the disk. */
const gatheredBytes = 1024 * 1024
/** The disk works while more comes: at the end little is left to wait for. */
const syncedBytes = 2 * 1024 * 1024

/**
 * Reads a form with one file, which is written to the disk and hashed as it comes and is never whole in memory. Of a form
 * that is refused or breaks off nothing is left. It waits for the disk: for the intake thread alone (thread/).
 * @returns the form, and what resolves once its file lies on the disk, which is the caller's to remove where that fails
 * @throws UploadTooLarge, StorageFull, GuardsFailed `malformed_request`, SyntaxError for a `_payload` that is no JSON
 */
export async function receiveForm({
  body,
  contentType,
  target,
  maxBytes,
}: Receiving): Promise<ReceivedForm & { readonly safe: Promise<void> }> {
  await mkdir(path.dirname(target), { recursive: true })
  const limits = { files: 1, fields: 20, parts: 21, fieldSize: 1024 * 1024, fileSize: maxBytes + 1 }
  const sizes = { highWaterMark: gatheredBytes, fileHwm: gatheredBytes }
  const form = openForm({ headers: { 'content-type': contentType }, defParamCharset: 'utf8', limits, ...sizes })
  let words = ''
  let refusal: Error | null = null
  let writing: Promise<Written | null> = Promise.resolve(null)
  const refuse = (error: Error) => {
    refusal ??= error
    // The parser is still at work on the part that it told of, and would stumble over what is taken from it.
    queueMicrotask(() => form.destroy(error))
  }
  // The parser tells of a form that breaks off more than once; the first time counts.
  form.on('error', () => {})
  form.on('field', (name, value, { valueTruncated, nameTruncated }) => {
    if (valueTruncated || nameTruncated) refuse(formUnreadable())
    if (name === '_payload') words = value
  })
  form.on('file', (name, stream, { filename }) => {
    stream.on('error', () => {})
    if (name !== 'file') return void stream.resume()
    stream.once('limit', () => refuse(new UploadTooLarge()))
    writing = written(stream, { target, name: filename })
    writing.catch(refuse)
  })
  for (const limit of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const)
    form.on(limit, () => refuse(formUnreadable()))
  try {
    await pipeline(body, form)
    const written = await writing
    // A short form may be at its end before it is torn off.
    if (refusal) throw refusal
    const data = parsedWords(words)
    const isNone = !written || (written.received.byteCount === 0 && written.received.name === null)
    return { data, file: isNone ? null : written.received, safe: written?.safe ?? Promise.resolve() }
  } catch (error) {
    await writing.then((written) => written?.safe).catch(() => {})
    await rm(target, { force: true })
    throw isDiskFull(error) ? new StorageFull() : readable(refusal ?? error)
  }
}

type Form = ReturnType<typeof busboy>

function openForm(config: Parameters<typeof busboy>[0]): Form {
  try {
    return busboy(config)
  } catch {
    throw formUnreadable()
  }
}

async function written(stream: Readable, { target, name }: { target: string; name?: string }): Promise<Written> {
  const hash = createHash('sha256')
  const file = await open(target, 'wx')
  let byteCount = 0
  let unsynced = 0
  let synced: Promise<void> = Promise.resolve()
  let isSyncing = false
  const sync = () => {
    isSyncing = true
    unsynced = 0
    // A disk tells of a failure once: what comes after one fails with it.
    synced = synced.then(() => file.datasync()).finally(() => (isSyncing = false))
    synced.catch(() => {})
  }
  const sink = new Writable({
    highWaterMark: gatheredBytes,
    write(chunk: Buffer, _encoding, done) {
      try {
        hash.update(chunk)
        for (let at = 0; at < chunk.length; ) at += writeSync(file.fd, chunk, at)
        byteCount += chunk.length
        unsynced += chunk.length
        if (unsynced >= syncedBytes && !isSyncing) sync()
        done()
      } catch (error) {
        done(error as Error)
      }
    },
  })
  try {
    await pipeline(stream, sink)
  } catch (error) {
    await closed(file, synced).catch(() => {})
    throw error
  }
  if (unsynced > 0) sync()
  const safe = closed(file, synced)
  // Whoever waits for it is told; until then nobody does.
  safe.catch(() => {})
  const sha256 = hash.digest('hex')
  return { received: { content: { file: target }, byteCount, sha256, name: cleanFileName(name ?? '') }, safe }
}

async function closed(file: FileHandle, synced: Promise<void>): Promise<void> {
  try {
    await synced
  } catch (error) {
    throw isDiskFull(error) ? new StorageFull() : error
  } finally {
    await file.close()
  }
}

function parsedWords(words: string): Record<string, unknown> {
  if (words === '') return {}
  const data: unknown = JSON.parse(words)
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw formUnreadable()
  // It was told to be an object.
  return data as Record<string, unknown>
}

function readable(error: unknown): unknown {
  return isBrokenForm(error) ? formUnreadable() : error
}
