import { type FileHandle, open } from 'node:fs/promises'
import type { ByteSource } from './byteSource'

/** Most blocks lie together: one reading fetches the heads of several. */
const windowBytes = 16 * 1024

/** A file that is read in pieces; it is closed once `use` has ended. Fails where it cannot be opened or read. */
export async function withFileSource<Result>(
  path: string,
  use: (source: ByteSource) => Promise<Result>,
): Promise<Result> {
  const file = await open(path, 'r')
  try {
    return await use(fileSource(file, (await file.stat()).size))
  } finally {
    await file.close()
  }
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
