import { type ByteSource, bytesSource, maxBlockBytes } from './byteSource'
import type { MetadataBlocks } from './metadataBlocks'
import { maxParts } from './metadataBlocks'
import type { ProblemList } from './metadataProblems'
import { iimOfPhotoshop } from './photoshopResources'

const marks = {
  exif: 'Exif\0\0',
  xmp: 'http://ns.adobe.com/xap/1.0/\0',
  extendedXmp: 'http://ns.adobe.com/xmp/extension/\0',
  photoshop: 'Photoshop 3.0\0',
} as const

/** Of a manifest, which may have megabytes, only its name is looked for. */
const manifestHeadBytes = 256

interface Segments {
  exif?: Buffer
  xmp?: Buffer
  readonly extension: Buffer[]
  readonly photoshop: Buffer[]
  bytes: number
  hasContentCredentials: boolean
}

/** The application segments of a JPEG before its first scan: APP1 (EXIF, XMP), APP11 (JUMBF), APP13 (IIM). */
export async function jpegBlocks(source: ByteSource, problems: ProblemList): Promise<MetadataBlocks> {
  const found: Segments = { extension: [], photoshop: [], bytes: 0, hasContentCredentials: false }
  await walk(source, found, problems)
  const { exif, xmp, hasContentCredentials } = found
  const extendedXmp = xmp && assembled(xmp, found.extension, problems)
  const iim = found.photoshop.length > 0 ? iimOfPhotoshop(Buffer.concat(found.photoshop), problems) : undefined
  return {
    ...(exif && { exif: bytesSource(exif) }),
    ...(xmp && { xmp }),
    ...(extendedXmp && { extendedXmp }),
    ...(iim && { iim }),
    hasContentCredentials,
  }
}

async function walk(source: ByteSource, found: Segments, problems: ProblemList): Promise<void> {
  let at = 2
  for (let part = 0; part < maxParts; part += 1) {
    const head = await source.read(at, 4)
    if (head.length < 4) return problems.add('file_cut_off', 'file')
    const marker = head.readUInt16BE(0)
    if (marker === 0xffff) {
      at += 1
      continue
    }
    // Start of scan, end of image, or no marker at all: what follows is the picture.
    if (marker === 0xffda || marker === 0xffd9) return
    const length = head.readUInt16BE(2)
    if (marker < 0xff01 || length < 2) return problems.add('block_damaged', 'file')
    if (marker === 0xffe1 || marker === 0xffeb || marker === 0xffed) {
      const wanted = marker === 0xffeb ? Math.min(length - 2, manifestHeadBytes) : length - 2
      const data = await source.read(at + 4, wanted)
      if (data.length < wanted) problems.add('file_cut_off', 'file')
      found.bytes += data.length
      if (found.bytes > 2 * maxBlockBytes) return problems.add('block_too_large', 'file')
      take(marker, data, found)
    }
    at += 2 + length
  }
  problems.add('too_many_blocks', 'file')
}

function take(marker: number, data: Buffer, found: Segments): void {
  const behind = (mark: string) =>
    data.subarray(0, mark.length).toString('latin1') === mark ? data.subarray(mark.length) : undefined
  if (marker === 0xffe1) {
    found.exif ??= behind(marks.exif)
    found.xmp ??= behind(marks.xmp)
    const extension = behind(marks.extendedXmp)
    if (extension) found.extension.push(extension)
  }
  if (marker === 0xffed) {
    const photoshop = behind(marks.photoshop)
    if (photoshop) found.photoshop.push(photoshop)
  }
  // ISO 19566-5: the segments of a JUMBF box begin with JP; C2PA names its manifest store c2pa.
  if (marker === 0xffeb && behind('JP')?.includes('c2pa')) found.hasContentCredentials = true
}

/**
 * The extension of the packet that names its digest (32 characters), from its parts: each begins with that digest, the
 * length of the whole and its own offset in it.
 */
function assembled(xmp: Buffer, parts: readonly Buffer[], problems: ProblemList): Buffer | undefined {
  const own = parts.filter((part) => part.length > 40 && xmp.includes(part.subarray(0, 32)))
  const [first] = own
  if (!first) return undefined
  const length = first.readUInt32BE(32)
  if (length > maxBlockBytes) {
    problems.add('block_too_large', 'xmp')
    return undefined
  }
  const whole = Buffer.alloc(length)
  let received = 0
  for (const part of own) received += part.copy(whole, Math.min(part.readUInt32BE(36), length), 40)
  if (received !== length) {
    problems.add('block_damaged', 'xmp')
    return undefined
  }
  return whole
}
