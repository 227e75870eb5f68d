/** Bytes that lie somewhere and are read in pieces. */
export interface ByteSource {
  readonly size: number
  /** What there is of `length` bytes from `offset`: fewer at the end, none beyond it. */
  readonly read: (offset: number, length: number) => Promise<Buffer>
}

export function bytesSource(bytes: Buffer): ByteSource {
  return {
    size: bytes.length,
    read: async (offset, length) =>
      bytes.subarray(Math.min(offset, bytes.length), Math.min(offset + length, bytes.length)),
  }
}

/** No block of metadata that a person or a camera wrote comes near it. */
export const maxBlockBytes = 4 * 1024 * 1024
