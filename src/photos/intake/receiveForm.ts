import { createHash } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
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

/** As far as the parser runs ahead of the disk. */
const gatheredBytes = 1024 * 1024

/**
 * Reads a form with one file, which is written to the disk and hashed as it comes and is never whole in memory. Of a form
 * that is refused or breaks off nothing is left. It waits for the disk: for the intake thread alone (thread/).
 * @throws UploadTooLarge, StorageFull, GuardsFailed `malformed_request`, SyntaxError for a `_payload` that is no JSON
 */
export async function receiveForm({ body, contentType, target, maxBytes }: Receiving): Promise<ReceivedForm> {
  await mkdir(path.dirname(target), { recursive: true })
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
    await pipeline(body, form)
    const file = await writing
    // A short form may be at its end before it is torn off.
    if (refusal) throw refusal
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
  const file = openSync(target, 'wx')
  let byteCount = 0
  const sink = new Writable({
    highWaterMark: gatheredBytes,
    write(chunk: Buffer, _encoding, done) {
      try {
        hash.update(chunk)
        for (let at = 0; at < chunk.length; ) at += writeSync(file, chunk, at)
        byteCount += chunk.length
        done()
      } catch (error) {
        done(error as Error)
      }
    },
  })
  try {
    await pipeline(stream, sink)
  } finally {
    closeSync(file)
  }
  return { content: { file: target }, byteCount, sha256: hash.digest('hex'), name: cleanFileName(name ?? '') }
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
