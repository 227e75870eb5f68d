import { createHash } from 'node:crypto'
import { open, rm, stat } from 'node:fs/promises'
import type { File } from 'payload'
import type { Problem } from '../../errors'
import { cleanFileName } from '../fileNameRules'
import { isDiskFull } from '../storage/diskFull'
import { StorageFull } from '../storage/storageErrors'
import { contentHash } from './contentHash'
import type { Look } from './look'

/** The file of a picture as it came, on a disk of this machine or in memory. */
export interface Received {
  readonly content: { readonly file: string } | { readonly bytes: Buffer }
  readonly byteCount: number
  /** Of the whole content, 64 hex digits in lower case. */
  readonly sha256: string
  /** The name that the photographer knows it by; null where it has none. */
  readonly name: string | null
  /** What was found in it, or is wrong with it, where that is known already; then it was brought to the disk too, or is being. */
  readonly seen?: Look | { readonly problems: readonly Problem[] }
  /** Resolves once it lies on the disk, where that is under way. */
  readonly safe?: Promise<void>
}

/** A file that was given to Payload, by its form parser or by a call within the server. */
export async function receivedFrom(file: File): Promise<Received> {
  const { data, name, tempFilePath } = file
  const content = tempFilePath ? { file: tempFilePath } : { bytes: data }
  const byteCount = tempFilePath ? (await stat(tempFilePath)).size : data.length
  return { content, byteCount, sha256: await contentHash(file), name: cleanFileName(name) }
}

/** A picture that another file carried: it has no name of its own. */
export function receivedBytes(bytes: Buffer): Received {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { content: { bytes }, byteCount: bytes.length, sha256, name: null }
}

/** What a picture is read from: a path or its bytes. */
export function sourceOf({ content }: Pick<Received, 'content'>): string | Buffer {
  return 'file' in content ? content.file : content.bytes
}

export async function discardReceived({ content }: Pick<Received, 'content'>): Promise<void> {
  if ('file' in content) await rm(content.file, { force: true })
}

/**
 * Brings the file to the disk; whoever stores it afterwards need not wait for that again. A failure is told once, here.
 * @throws StorageFull, and what the disk says
 */
export async function syncReceived({
  content,
  safe,
  seen,
}: Pick<Received, 'content' | 'safe' | 'seen'>): Promise<void> {
  if (safe) return safe
  if (!('file' in content) || seen) return
  const file = await open(content.file, 'r')
  try {
    await file.datasync()
  } catch (error) {
    throw isDiskFull(error) ? new StorageFull() : error
  } finally {
    await file.close()
  }
}
