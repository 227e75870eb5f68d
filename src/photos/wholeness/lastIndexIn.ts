import type { ByteSource } from '../metadata/byteSource'

const windowBytes = 64 * 1024

/** Where `mark` stands for the last time, not before `from`; null where it does not. Read from the end, where it mostly is. */
export async function lastIndexIn(source: ByteSource, mark: Buffer, from: number): Promise<number | null> {
  for (let end = source.size; end > from; end -= windowBytes) {
    const start = Math.max(from, end - windowBytes)
    // As much more as a mark may reach over into the window behind.
    const window = await source.read(start, end - start + mark.length - 1)
    const index = window.lastIndexOf(mark)
    if (index >= 0) return start + index
  }
  return null
}
