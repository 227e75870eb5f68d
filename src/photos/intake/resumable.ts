import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { copyFile, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { FileStore } from '@tus/file-store'
import { ERRORS } from '@tus/server'
import { readEnv } from '../../env'
import { clearOldFiles } from '../storage/leftovers'
import type { Received } from './received'
import { receivedFile } from './thread/inIntakeThread'

/** How long an upload may be interrupted, and its outcome be asked for again. */
const uploadKeptMilliseconds = 24 * 60 * 60 * 1000

/** What the server gives an upload: nothing else ever becomes part of a path. */
export const uploadIdForm = /^[0-9a-f]{32}$/

/** It may be a disk of its own. */
export const resumableFolder = () => path.join(readEnv().dataDir, 'resumable')

let opened: FileStore | null = null

/** Where uploads that can be gone on with lie until a picture is made of them. */
export function resumableStore(): FileStore {
  opened ??= Object.assign(
    new FileStore({ directory: resumableFolder(), expirationPeriodInMilliseconds: uploadKeptMilliseconds }),
    { write: writePart },
  )
  return opened
}

/** Of what comes as many packets as there are go to the disk at once. */
const gatheredBytes = 1024 * 1024

/**
 * In place of the library's own, which stops the line and asks the disk for each packet of some kilobytes.
 * @returns where the next part begins
 */
async function writePart(part: Readable, id: string, offset: number): Promise<number> {
  const file = createWriteStream(path.join(resumableFolder(), id), {
    flags: 'r+',
    start: offset,
    highWaterMark: gatheredBytes,
  })
  try {
    await pipeline(part, file)
  } catch {
    throw ERRORS.FILE_WRITE_ERROR
  }
  return offset + file.bytesWritten
}

export interface Resumable {
  /** Account whose upload it is. */
  readonly owner: string
  readonly name: string
  readonly offset: number
  /** Undefined while the sender has not said it. */
  readonly size: number | undefined
}

/** An upload under way, or complete; null where there is none of this id, or not any more. */
export async function findResumable(id: string): Promise<Resumable | null> {
  if (!uploadIdForm.test(id)) return null
  try {
    const { metadata, offset, size } = await resumableStore().getUpload(id)
    return { owner: metadata?.owner ?? '', name: metadata?.filename ?? '', offset, size }
  } catch {
    return null
  }
}

/**
 * The file of a complete upload under a second name, which the intake takes over: of two requests that make a picture of it
 * at once each has its own, and an intake that fails can be tried again.
 */
export async function receivedResumable(id: string, name: string): Promise<Received> {
  const uploads = path.join(readEnv().dataDir, 'uploads')
  await mkdir(uploads, { recursive: true })
  const [from, to] = [path.join(resumableFolder(), id), path.join(uploads, randomUUID())]
  // Not every disk knows second names.
  await link(from, to).catch(() => copyFile(from, to))
  return receivedFile(to, name)
}

interface Outcome {
  readonly owner: string
  readonly picture: string
}

/** The upload is done with; whoever has not heard of it asks again and is told the same. */
export async function noteOutcome(id: string, outcome: Outcome): Promise<void> {
  const note = path.join(resumableFolder(), `${id}.done`)
  const written = `${note}-${randomUUID()}`
  await writeFile(written, JSON.stringify(outcome))
  await rename(written, note)
  for (const file of [id, `${id}.json`]) await rm(path.join(resumableFolder(), file), { force: true })
}

/** The picture that was made of an upload; null where none was. */
export async function outcomeOf(id: string): Promise<Outcome | null> {
  if (!uploadIdForm.test(id)) return null
  const text = await readFile(path.join(resumableFolder(), `${id}.done`), 'utf8').catch(() => null)
  // Written above.
  return text === null ? null : (JSON.parse(text) as Outcome)
}

/** Removes uploads that nobody goes on with; they expire as their senders were told. */
export async function clearResumable(now: Date): Promise<void> {
  await clearOldFiles(resumableFolder(), now)
}
