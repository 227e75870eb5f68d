import type { ByteSource } from '../metadata/byteSource'
import { lastIndexIn } from './lastIndexIn'

const endOfImage = Buffer.from([0xff, 0xd9])
const startOfScan = 0xffda
/** A JPEG has some dozens before its first scan; a profile or a manifest in parts has a hundred. */
const maxSegments = 4_000

/**
 * ITU-T T.81, B.1.1: the picture ends with an EOI marker, which cannot occur within a scan. A thumbnail's own stands in a
 * segment before the first scan, and does not count; what follows the end is none of the picture.
 */
export async function isJpegCutOff(source: ByteSource): Promise<boolean> {
  const scan = await firstScan(source)
  if (scan === 'cutOff') return true
  return scan !== null && (await lastIndexIn(source, endOfImage, scan)) === null
}

/** Where the first scan begins; null where the segments before it are not understood. */
async function firstScan(source: ByteSource): Promise<number | 'cutOff' | null> {
  let at = 2
  for (let segment = 0; segment < maxSegments; segment += 1) {
    const head = await source.read(at, 4)
    if (head.length < 4) return 'cutOff'
    const marker = head.readUInt16BE(0)
    if (marker === startOfScan) return at
    if (marker === 0xffff) {
      at += 1
      continue
    }
    const length = head.readUInt16BE(2)
    if (marker < 0xff01 || length < 2) return null
    at += 2 + length
  }
  return null
}
