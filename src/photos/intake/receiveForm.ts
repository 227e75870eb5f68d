import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import busboy from 'busboy'
import { cleanFileName } from '../fileNameRules'
import { isDiskFull } from '../storage/diskFull'
import { StorageFull } from '../storage/storageErrors'
import { isBrokenForm } from './brokenFormRules'
import { formUnreadable, UploadTooLarge } from './intakeErrors'
import type { Received } from './received'

interface Receiving {
  readonly body: ReadableStream<Uint8Array>
  readonly contentType: string
  /** Where the file is written while it comes. */
  readonly folder: string
  readonly maxBytes: number
}

export interface ReceivedForm {
  /** Of the form's field `_payload`. */
  readonly data: Readonly<Record<string, unknown>>
  /** Null where the form brought none in its field `file`. */
  readonly file: Received | null
}

/** What comes while the disk is at work is written at once afterwards: each call of the disk costs more than its bytes. */
const gatheredBytes = 1024 * 1024

/**
 * Reads a form with one file, which is written to the disk and hashed as it comes and is never whole in memory. Of a form
 * that is refused or breaks off nothing is left.
 * @throws UploadTooLarge, StorageFull, GuardsFailed `malformed_request`, SyntaxError for a `_payload` that is no JSON
 */
export async function receiveForm({ body, contentType, folder, maxBytes }: Receiving): Promise<ReceivedForm> {
  await mkdir(folder, { recursive: true })
  const target = path.join(folder, randomUUID())
  const limits = { files: 1, fields: 20, parts: 21, fieldSize: 1024 * 1024, fileSize: maxBytes + 1 }
  const sizes = { highWaterMark: gatheredBytes, fileHwm: gatheredBytes }
  const form = openForm({ headers: { 'content-type': contentType }, defParamCharset: 'utf8', limits, ...sizes })
  let words = ''
  let refusal: Error | null = null
  let writing: Promise<Received | null> = Promise.resolve(null)
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
    // The two declarations of the same web stream (DOM's and Node's) differ in name only.
    await pipeline(Readable.fromWeb(body as NodeReadableStream<Uint8Array>), form)
    const file = await writing
    return { data: parsedWords(words), file: file?.byteCount === 0 && file.name === null ? null : file }
  } catch (error) {
    await writing.catch(() => null)
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

async function written(stream: Readable, { target, name }: { target: string; name?: string }): Promise<Received> {
  const hash = createHash('sha256')
  const file = createWriteStream(target, { flags: 'wx', highWaterMark: gatheredBytes })
  stream.on('data', (chunk: Buffer) => hash.update(chunk))
  try {
    await pipeline(stream, file)
  } catch (error) {
    // What is still being opened would come into being after it was removed.
    if (!file.closed) await once(file, 'close')
    throw error
  }
  const content = { file: target }
  return { content, byteCount: file.bytesWritten, sha256: hash.digest('hex'), name: cleanFileName(name ?? '') }
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
