import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Semaphore } from 'async-mutex'
import { readEnv } from '../env'
import { DocumentNotFound } from '../errors'
import { readingOptions } from '../photos/inspectPicture'
import { sharp } from '../photos/sharpSettings'
import { withEntryPicture } from './entryPicture'

/** Longest side in pixels: for a list, and to judge by. */
export const copySizes = { thumb: 480, full: 2_560 } as const

export type CopySize = keyof typeof copySizes

interface EntryPicture {
  readonly id: string
  readonly filename?: string | null
}

/** A camera's picture takes 100 MB while it is made smaller; the readers of the newspaper come first. */
const atOnce = new Semaphore(2)
const underWay = new Map<string, Promise<Buffer | null>>()

/**
 * A picture of an entry for the jury and lists: pixels alone, without anything that camera or photographer wrote into the file, nor
 * its name. Made once and kept beside the database; null where the original is not there.
 */
async function cleanCopy(picture: EntryPicture, size: CopySize): Promise<Buffer | null> {
  const kept = path.join(folder(), `${path.basename(picture.id)}-${size}.jpg`)
  const found = await readFile(kept).catch(() => null)
  if (found) return found
  const making = underWay.get(kept) ?? atOnce.runExclusive(() => make(picture, size, kept))
  underWay.set(kept, making)
  return making.finally(() => underWay.delete(kept))
}

/**
 * Such a copy as an answer, which its browser may keep for ten minutes.
 * @throws DocumentNotFound where the original is gone
 */
export async function copyAnswer(picture: EntryPicture, size: CopySize): Promise<Response> {
  const copy = await cleanCopy(picture, size)
  if (!copy) throw new DocumentNotFound()
  return new Response(new Uint8Array(copy), {
    headers: { 'Content-Type': 'image/jpeg', 'Cache-Control': 'private, max-age=600' },
  })
}

async function make(picture: EntryPicture, size: CopySize, kept: string): Promise<Buffer | null> {
  const side = copySizes[size]
  // Whatever is not asked for stays behind: sharp keeps no metadata by itself, and converts to sRGB.
  const copy = await withEntryPicture(picture, (file) =>
    sharp(file, readingOptions)
      .autoOrient()
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .jpeg({ quality: 88 })
      .toBuffer(),
  )
  if (copy) await keep(copy, kept)
  return copy
}

async function keep(copy: Buffer, kept: string): Promise<void> {
  await mkdir(folder(), { recursive: true })
  const written = `${kept}.${randomUUID()}`
  try {
    await writeFile(written, copy)
    await rename(written, kept)
  } catch {
    // A full disk: the copy is made again next time.
    await rm(written, { force: true })
  }
}

function folder(): string {
  return path.join(readEnv().dataDir, 'jury-copies')
}
