import { type ByteSource, maxBlockBytes } from './byteSource'
import type { MetadataBlocks } from './metadataBlocks'
import type { ProblemList } from './metadataProblems'
import { iimOfPhotoshop } from './photoshopResources'
import { type TiffDirectory, tiffStructure } from './tiffDirectory'

const tags = { xmp: 700, iim: 33_723, photoshop: 34_377, c2pa: 52_545 } as const

/** A TIFF file is itself an EXIF structure; XMP, IIM and C2PA are tags of its first directory. */
export async function tiffBlocks(source: ByteSource, problems: ProblemList): Promise<MetadataBlocks> {
  const first = (await tiffStructure(source))?.first
  if (!first) {
    problems.add('block_damaged', 'file')
    return {}
  }
  const xmp = await tagBytes(first, tags.xmp, problems)
  const iim = (await iimOf(first, problems)) ?? undefined
  return {
    exif: source,
    ...(xmp && { xmp }),
    ...(iim && { iim }),
    hasContentCredentials: first.length(tags.c2pa) > 0,
  }
}

async function iimOf(first: TiffDirectory, problems: ProblemList): Promise<Buffer | undefined> {
  const iim = await tagBytes(first, tags.iim, problems)
  if (iim) return inReadingOrder(iim)
  const photoshop = await tagBytes(first, tags.photoshop, problems)
  return photoshop && iimOfPhotoshop(photoshop, problems)
}

/** Some programs have written it as 32-bit numbers, in which it stands turned round on a little-endian machine. */
function inReadingOrder(iim: Buffer): Buffer {
  const isTurned = iim[0] !== 0x1c && iim[3] === 0x1c && iim.length % 4 === 0
  return isTurned ? Buffer.from(iim).swap32() : iim
}

async function tagBytes(first: TiffDirectory, tag: number, problems: ProblemList): Promise<Buffer | undefined> {
  const length = first.length(tag)
  if (length > maxBlockBytes) {
    problems.add('block_too_large', 'file')
    return undefined
  }
  const bytes = await first.bytes(tag, length)
  if (bytes && bytes.length < length) problems.add('file_cut_off', 'file')
  return bytes ?? undefined
}
