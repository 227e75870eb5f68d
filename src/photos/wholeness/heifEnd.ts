import type { ByteSource } from '../metadata/byteSource'

/** A picture has a handful. */
const maxBoxes = 256

/** ISO/IEC 14496-12, 4.2: each box at the top of the file says how long it is. */
export async function isHeifCutOff(source: ByteSource): Promise<boolean> {
  let at = 0
  for (let box = 0; box < maxBoxes && at < source.size; box += 1) {
    const head = await source.read(at, 16)
    if (head.length < 8) return true
    const size = head.readUInt32BE(0)
    // 0: to the end of the file; 1: the size stands behind the type, in 64 bits.
    if (size === 0) return false
    const length = size === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : size
    if (length < 8) return false
    at += length
  }
  return at > source.size
}
