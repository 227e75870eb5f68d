import { Readable } from 'node:stream'

/** A body that comes by messages, read at the pace of whoever works on it. */
export interface ChunkFeed {
  readonly stream: Readable
  push(chunks: readonly Uint8Array[]): void
  end(): void
  /** Whoever reads it fails with this, however much has come before. */
  fail(error: Error): void
}

/** What the stream holds for its reader. */
const heldBytes = 1024 * 1024

/** @param onTaken is told how many bytes there is room for again, as they are read */
export function chunkFeed(onTaken: (byteCount: number) => void): ChunkFeed {
  const waiting: (readonly Uint8Array[])[] = []
  let isOver = false
  let isWanted = false
  const give = () => {
    for (let chunks = waiting[0]; isWanted && chunks; chunks = waiting[0]) {
      waiting.shift()
      for (const { buffer, byteOffset, byteLength } of chunks)
        isWanted = stream.push(Buffer.from(buffer, byteOffset, byteLength))
      onTaken(chunks.reduce((sum, { length }) => sum + length, 0))
    }
    if (isOver && waiting.length === 0) stream.push(null)
  }
  const stream = new Readable({
    highWaterMark: heldBytes,
    read() {
      isWanted = true
      give()
    },
  })
  return {
    stream,
    push(chunks) {
      if (stream.destroyed) return
      waiting.push(chunks)
      give()
    },
    end() {
      isOver = true
      if (!stream.destroyed) give()
    },
    fail: (error) => void stream.destroy(error),
  }
}
