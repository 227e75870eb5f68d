import { present } from './fieldText'
import type { PublicRecord } from './publicRecord'
import { cleanText } from './textCharset'

/** Tags by directory, as sharp's `withExif` takes them. */
export interface ExifTags {
  readonly IFD0: Readonly<Record<string, string>>
  readonly IFD2: Readonly<Record<string, string>>
}

const maxCharacters = 2_000

/**
 * The record as EXIF. Texts of EXIF are ASCII, and libvips writes a question mark for every other character: a Chinese text
 * goes into the tags that Windows reads as UTF-16 where there is one, and else stands in the XMP alone (or see
 * `fillExif`). A time of day
 * belongs to EXIF's date, so that a date without one is left to the XMP too.
 */
export function publicExif(record: PublicRecord): ExifTags {
  const creators = record.creators?.join('; ')
  return {
    IFD0: present<ExifTags['IFD0']>({
      Artist: ascii(creators),
      Copyright: ascii(record.copyrightNotice),
      ImageDescription: ascii(record.description),
      XPAuthor: wide(creators),
      XPComment: wide(record.description),
      XPTitle: wide(record.title ?? record.headline),
    }),
    IFD2: exifDate(record),
  }
}

/** EXIF's date and its zone; neither without a time of day. */
export function exifDate({ dateCreated: time }: PublicRecord): {
  readonly DateTimeOriginal?: string
  readonly OffsetTimeOriginal?: string
} {
  if (!time?.local.includes('T')) return {}
  const date = { DateTimeOriginal: time.local.replaceAll('-', ':').replace('T', ' ') }
  return time.zone ? { ...date, OffsetTimeOriginal: time.zone } : date
}

function ascii(text: string | undefined): string | undefined {
  const clean = cleanText(text ?? '')
  return /^[\n\x20-\x7e]+$/.test(clean) && clean.length <= maxCharacters ? clean : undefined
}

function wide(text: string | undefined): string | undefined {
  const clean = cleanText(text ?? '')
  return clean && clean.length <= maxCharacters && !ascii(clean) ? clean : undefined
}
