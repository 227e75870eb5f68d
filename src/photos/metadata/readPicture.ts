import { type FileHandle, open } from 'node:fs/promises'
import { type ByteSource, bytesSource } from './byteSource'
import type { PictureMetadata } from './pictureMetadata'
import { readMetadata } from './readMetadata'

/** Most blocks lie together: one reading fetches the heads of several. */
const windowBytes = 16 * 1024

/** What the file of a picture says of itself, read in pieces. Fails only where the file cannot be opened or read. */
export async function readPictureFile(path: string, now: Date): Promise<PictureMetadata> {
  const file = await open(path, 'r')
  try {
    return await readMetadata(fileSource(file, (await file.stat()).size), now)
  } finally {
    await file.close()
  }
}

/** The same of bytes in memory: the whole file, or as much of its beginning as there is. */
export async function readPictureBytes(bytes: Buffer, now: Date): Promise<PictureMetadata> {
  return readMetadata(bytesSource(bytes), now)
}

function fileSource(file: FileHandle, size: number): ByteSource {
  let window = { start: 0, bytes: Buffer.alloc(0) }
  const read = async (offset: number, length: number) => {
    const wanted = Math.max(0, Math.min(length, size - offset))
    const target = Buffer.alloc(wanted)
    const { bytesRead } = wanted > 0 ? await file.read(target, 0, wanted, offset) : { bytesRead: 0 }
    return target.subarray(0, bytesRead)
  }
  return {
    size,
    async read(offset, length) {
      if (length > windowBytes) return read(offset, length)
      const isInside = offset >= window.start && offset + length <= window.start + window.bytes.length
      if (!isInside) window = { start: offset, bytes: await read(offset, windowBytes) }
      return window.bytes.subarray(offset - window.start, offset - window.start + length)
    },
  }
}
