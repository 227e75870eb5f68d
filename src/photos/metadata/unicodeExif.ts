import { bytesSource } from './byteSource'
import { findBlocks } from './findBlocks'
import { problemList } from './metadataProblems'
import { type ExifTags, exifDate } from './publicExif'
import type { PublicRecord } from './publicRecord'
import { cleanText } from './textCharset'
import { type TextTag, tiffOf } from './tiffWriter'

const tags = {
  imageDescription: 0x010e,
  artist: 0x013b,
  copyright: 0x8298,
  dateTimeOriginal: 0x9003,
  offsetTimeOriginal: 0x9011,
  colorSpace: 0xa001,
} as const
/** As EXIF names the colours of every rendition. */
const sRgb = 1
const maxCharacters = 2_000

/**
 * EXIF for sharp's `withExif` that keeps room for what `fillExif` writes: libvips makes a question mark of every Chinese
 * character, but leaves the block uncompressed in the file.
 */
export function roomForExif(record: PublicRecord): ExifTags {
  return { IFD0: { ImageDescription: ' '.repeat(exifBlock(record).length) }, IFD2: {} }
}

/**
 * Writes the record's EXIF, Chinese included, over the block that `roomForExif` has made in a JPEG, WebP or AVIF. Every
 * byte of that block is the record's then. False, and the file unchanged, where there is no such room.
 */
export async function fillExif(file: Buffer, record: PublicRecord): Promise<boolean> {
  if (!mayBeFilled(file)) return false
  const { exif } = await findBlocks(bytesSource(file), problemList())
  const room = await exif?.read(0, exif.size)
  const block = exifBlock(record)
  if (!room || !isViewOf(room, file) || room.length < block.length) return false
  const whole = withMark(room, file)
  whole.fill(0)
  block.copy(whole)
  return true
}

const exifMark = 'Exif\0\0'

/** libvips puts JPEG's mark before the block in a WebP too, where it has no place (RFC 9649, 2.7.1.5): the block takes that as well. */
function withMark(room: Buffer, file: Buffer): Buffer {
  const start = room.byteOffset - file.byteOffset
  const markAt = start - exifMark.length
  const isMarked = file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', markAt, start) === exifMark
  return isMarked ? file.subarray(markAt, start + room.length) : room
}

/** A TIFF is its EXIF itself, and a PNG has a checksum over it. */
function mayBeFilled(file: Buffer): boolean {
  const head = file.toString('latin1', 0, 12)
  return head.startsWith('\xff\xd8') || head.startsWith('RIFF') || head.slice(4, 8) === 'ftyp'
}

/** The block is the file's own bytes, as long as it lies there in one piece. */
function isViewOf(room: Buffer, file: Buffer): boolean {
  const start = room.byteOffset - file.byteOffset
  return room.buffer === file.buffer && start >= 0 && start + room.length <= file.length
}

function exifBlock(record: PublicRecord): Buffer {
  const { DateTimeOriginal, OffsetTimeOriginal } = exifDate(record)
  return tiffOf(
    [
      ...textTag(tags.imageDescription, record.description),
      ...textTag(tags.artist, record.creators?.join('; ')),
      ...textTag(tags.copyright, record.copyrightNotice),
    ],
    [
      ...textTag(tags.dateTimeOriginal, DateTimeOriginal),
      ...textTag(tags.offsetTimeOriginal, OffsetTimeOriginal),
      { tag: tags.colorSpace, number: sRgb },
    ],
  )
}

/** A text that is longer than EXIF should be stands in the XMP alone. */
function textTag(tag: number, text: string | undefined): TextTag[] {
  const clean = cleanText(text ?? '')
  return clean && clean.length <= maxCharacters ? [{ tag, text: clean }] : []
}
