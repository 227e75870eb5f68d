import { type ByteSource, bytesSource, maxBlockBytes } from './byteSource'
import { childBoxes, itemPlaces, type MetaItem } from './heifItems'
import { blockBytes, type MetadataBlocks, withoutExifMark } from './metadataBlocks'
import type { ProblemList } from './metadataProblems'

/** Boxes at the top of a file; a picture has a handful. */
const maxBoxes = 256
/** The box in which C2PA stands in ISO base media files. */
const contentCredentials = 'd8fec3d61b0e483c92975828877ec481'

/** AVIF and HEIC (ISO/IEC 23008-12): the items `Exif` and `mime` of the meta box. */
export async function heifBlocks(source: ByteSource, problems: ProblemList): Promise<MetadataBlocks> {
  let meta: Buffer | undefined
  let hasContentCredentials = false
  let at = 0
  for (let box = 0; box < maxBoxes && at < source.size; box += 1) {
    const head = await source.read(at, 24)
    if (head.length < 8) {
      problems.add('file_cut_off', 'file')
      break
    }
    const { type, headBytes, length } = boxHead(head, source.size - at)
    if (length < headBytes) {
      problems.add('block_damaged', 'file')
      break
    }
    if (type === 'meta' && !meta) {
      meta = await blockBytes({ source, offset: at + headBytes, length: length - headBytes }, problems)
    }
    if (type === 'uuid' && head.toString('hex', headBytes, headBytes + 16) === contentCredentials) {
      hasContentCredentials = true
    }
    at += length
  }
  const blocks = meta ? await itemBlocks({ source, meta }, problems) : {}
  return { ...blocks, hasContentCredentials }
}

function boxHead(head: Buffer, left: number): { type: string; headBytes: number; length: number } {
  const size = head.readUInt32BE(0)
  const type = head.toString('latin1', 4, 8)
  // 1: the size stands behind the type, in 64 bits; 0: to the end of the file.
  if (size === 1 && head.length >= 16) return { type, headBytes: 16, length: Number(head.readBigUInt64BE(8)) }
  return { type, headBytes: 8, length: size === 0 ? left : size }
}

interface Meta {
  readonly source: ByteSource
  readonly meta: Buffer
}

async function itemBlocks({ source, meta }: Meta, problems: ProblemList): Promise<MetadataBlocks> {
  // Version and flags stand before the boxes inside.
  const boxes = childBoxes(meta.subarray(4))
  const items = itemPlaces(boxes)
  if (!items) {
    problems.add('block_damaged', 'file')
    return {}
  }
  const idat = boxes.get('idat') ?? Buffer.alloc(0)
  const bytesOf = (item: MetaItem) => itemBytes(item, item.isInMeta ? bytesSource(idat) : source, problems)
  const exifItem = items.find(({ type }) => type === 'Exif')
  const xmpItem = items.find(({ type, contentType }) => type === 'mime' && contentType === 'application/rdf+xml')
  const exif = exifItem && (await bytesOf(exifItem))
  const xmp = xmpItem && (await bytesOf(xmpItem))
  return {
    // Four bytes say how far it is to the TIFF header.
    ...(exif && exif.length > 4 && { exif: bytesSource(withoutExifMark(exif.subarray(4 + skipped(exif)))) }),
    ...(xmp && { xmp }),
  }
}

function skipped(exif: Buffer): number {
  const distance = exif.readUInt32BE(0)
  return distance < exif.length - 4 ? distance : 0
}

async function itemBytes(item: MetaItem, from: ByteSource, problems: ProblemList): Promise<Buffer | undefined> {
  const total = item.extents.reduce((sum, { length }) => sum + length, 0)
  if (total > maxBlockBytes) {
    problems.add('block_too_large', 'file')
    return undefined
  }
  const parts: Buffer[] = []
  for (const { offset, length } of item.extents) {
    const part = await blockBytes({ source: from, offset, length }, problems)
    if (part) parts.push(part)
  }
  return parts.length > 1 ? Buffer.concat(parts) : parts[0]
}
