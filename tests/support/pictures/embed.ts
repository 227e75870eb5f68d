import { crc32, deflateSync } from 'node:zlib'
import { bytesTag, type ExifContent, type TiffTag, tiffDirectories } from './exifBlock'
import { photoshopResources } from './iimBlock'

/** The blocks of data that go into a file. */
export interface Embedded {
  readonly xmp?: Buffer
  readonly extendedXmp?: { readonly digest: string; readonly bytes: Buffer }
  readonly iim?: Buffer
  readonly exif?: Buffer
  readonly exifContent?: ExifContent
  readonly hasContentCredentials: boolean
  readonly pngText: Readonly<Record<string, string>>
}

/** Segments right behind the start of the image. */
export function jpegWith(picture: Buffer, { xmp, extendedXmp, iim, exif, hasContentCredentials }: Embedded): Buffer {
  return Buffer.concat([
    picture.subarray(0, 2),
    ...(exif ? [segment(0xe1, 'Exif\0\0', exif)] : []),
    ...(xmp ? [segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', xmp)] : []),
    ...(extendedXmp ? extensionSegments(extendedXmp) : []),
    ...(iim ? photoshopSegments(photoshopResources(iim)) : []),
    ...(hasContentCredentials ? [segment(0xeb, 'JP\0\x01\0\0\0\x01', manifestStore())] : []),
    picture.subarray(2),
  ])
}

/** Chunks behind the header. */
export function pngWith(picture: Buffer, { xmp, iim, exif, hasContentCredentials, pngText }: Embedded): Buffer {
  const headEnd = 8 + 25
  return Buffer.concat([
    picture.subarray(0, headEnd),
    ...(xmp ? [chunk('iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0', 'latin1'), xmp]))] : []),
    ...(iim ? [chunk('zTXt', rawProfile(photoshopResources(iim)))] : []),
    ...(exif ? [chunk('eXIf', exif)] : []),
    ...Object.entries(pngText).map(([keyword, text]) => chunk('tEXt', Buffer.from(`${keyword}\0${text}`))),
    ...(hasContentCredentials ? [chunk('caBX', manifestStore())] : []),
    picture.subarray(headEnd),
  ])
}

/** The extended layout: a head that says what follows, the picture, then the blocks. */
export function webpWith(picture: Buffer, { xmp, exif, hasContentCredentials }: Embedded): Buffer {
  const head = Buffer.alloc(10)
  head[0] = (exif ? 8 : 0) | (xmp ? 4 : 0)
  // A key frame of VP8 states its size behind its start code.
  head.writeUIntLE((picture.readUInt16LE(26) & 0x3fff) - 1, 4, 3)
  head.writeUIntLE((picture.readUInt16LE(28) & 0x3fff) - 1, 7, 3)
  const body = Buffer.concat([
    Buffer.from('WEBP'),
    riffChunk('VP8X', head),
    picture.subarray(12),
    ...(exif ? [riffChunk('EXIF', exif)] : []),
    ...(xmp ? [riffChunk('XMP ', xmp)] : []),
    ...(hasContentCredentials ? [riffChunk('C2PA', manifestStore())] : []),
  ])
  return riffChunk('RIFF', body)
}

/** A new first directory at the end, with the tags of the old one and ours. */
export function tiffWith(picture: Buffer, { xmp, iim, exifContent, hasContentCredentials }: Embedded): Buffer {
  const padded = Buffer.concat([picture, Buffer.alloc(picture.length % 2)])
  const others = [
    ...tagsOf(padded),
    ...(xmp ? [bytesTag(700, xmp)] : []),
    ...(iim ? [bytesTag(33_723, iim)] : []),
    ...(hasContentCredentials ? [bytesTag(52_545, manifestStore())] : []),
  ]
  const file = Buffer.concat([padded, tiffDirectories({ content: exifContent ?? {}, offset: padded.length, others })])
  file.writeUInt32LE(padded.length, 4)
  return file
}

/** What an image says of a manifest store (C2PA 2.1, 11.1): a JUMBF box with its name, and nothing in it. */
function manifestStore(): Buffer {
  const description = Buffer.concat([
    Buffer.from('c2pa\0\x11\0\x10\x80\0\0\xaa\0\x38\x9b\x71\x03', 'latin1'),
    Buffer.from('c2pa\0'),
  ])
  return box('jumb', box('jumd', description))
}

function box(type: string, content: Buffer): Buffer {
  const head = Buffer.from(`\0\0\0\0${type}`, 'latin1')
  head.writeUInt32BE(content.length + 8)
  return Buffer.concat([head, content])
}

function segment(marker: number, mark: string, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(2 + mark.length + content.length, 2)
  return Buffer.concat([head, Buffer.from(mark, 'latin1'), content])
}

function parts(bytes: Buffer, length: number): { offset: number; part: Buffer }[] {
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) => ({
    offset: index * length,
    part: bytes.subarray(index * length, (index + 1) * length),
  }))
}

function extensionSegments({ digest, bytes }: { digest: string; bytes: Buffer }): Buffer[] {
  return parts(bytes, 40_000).map(({ offset, part }) => {
    const head = Buffer.alloc(40)
    head.write(digest, 'latin1')
    head.writeUInt32BE(bytes.length, 32)
    head.writeUInt32BE(offset, 36)
    return segment(0xe1, 'http://ns.adobe.com/xmp/extension/\0', Buffer.concat([head, part]))
  })
}

function photoshopSegments(resources: Buffer): Buffer[] {
  return parts(resources, 60_000).map(({ part }) => segment(0xed, 'Photoshop 3.0\0', part))
}

function chunk(type: string, content: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(typed))
  return Buffer.concat([length, typed, check])
}

function riffChunk(type: string, content: Buffer): Buffer {
  const head = Buffer.from(`${type}\0\0\0\0`, 'latin1')
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)])
}

/** As ImageMagick and ExifTool put IIM into a PNG. */
function rawProfile(resources: Buffer): Buffer {
  const digits = resources.toString('hex').replace(/.{72}/g, '$&\n')
  const text = `\niptc\n${String(resources.length).padStart(8)}\n${digits}\n`
  return Buffer.concat([Buffer.from('Raw profile type iptc\0\0', 'latin1'), deflateSync(text)])
}

/** The tags of the first directory; values that lie elsewhere keep their address. */
function tagsOf(tiff: Buffer): TiffTag[] {
  const at = tiff.readUInt32LE(4)
  return Array.from({ length: tiff.readUInt16LE(at) }, (_, index) => {
    const entry = at + 2 + index * 12
    return {
      tag: tiff.readUInt16LE(entry),
      type: tiff.readUInt16LE(entry + 2),
      count: tiff.readUInt32LE(entry + 4),
      data: tiff.subarray(entry + 8, entry + 12),
    }
  })
}
