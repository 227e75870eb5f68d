import type { ByteSource } from '../metadata/byteSource'
import { lastIndexIn } from './lastIndexIn'

const signatureBytes = 8
/** Deflate makes at most 1,032 bytes of one (RFC 1951: 258 for two bits at best). */
const mostUnpacked = 1_032
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
/** Type and checksum of the chunk that every PNG ends with: it has no content, so they never differ. */
const endChunk = Buffer.from('IEND\xae\x42\x60\x82', 'latin1')

/**
 * ISO/IEC 15948: a PNG ends with an IEND chunk, and before it has at least as many bytes of picture as can be unpacked to
 * its size. One whose header promises a large picture and that holds next to nothing is refused by that alone.
 */
export async function isPngCutOff(source: ByteSource): Promise<boolean> {
  if ((await lastIndexIn(source, endChunk, signatureBytes)) === null) return true
  const wanted = await leastBytes(source)
  let found = 0
  for (let at = signatureBytes; found < wanted; ) {
    const head = await source.read(at, 8)
    if (head.length < 8) return true
    const length = head.readUInt32BE(0)
    const type = head.toString('latin1', 4)
    if (type === 'IEND' || at + 12 + length > source.size) return true
    if (type === 'IDAT') found += length
    at += 12 + length
  }
  return false
}

/** As few bytes as the picture data can be packed into. */
async function leastBytes(source: ByteSource): Promise<number> {
  const head = await source.read(signatureBytes + 8, 10)
  if (head.length < 10) return 1
  const [width, height, depth, colour] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8] ?? 0, head[9] ?? 0]
  const row = Math.ceil((width * depth * (samples[colour] ?? 1)) / 8) + 1
  return Math.max(1, Math.ceil((row * height) / mostUnpacked))
}
