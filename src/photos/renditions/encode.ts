import { sharp } from '../sharpSettings'
import type { Pixels } from './decodeOnce'
import { type ExifTexts, withDashes, writeExifTexts } from './exifTextRules'
import type { RenditionFormat } from './planRules'

/** What a rendition says about itself, and all that it says. */
export interface PublicMetadata {
  /** A whole packet. */
  readonly xmp?: string
  readonly exif?: ExifTexts
}

/** What EXIF calls sRGB; the encoder would say that it does not know. */
const colourSpace = { ColorSpace: '1' }

/** At qualities that look alike (docs/adr/0015). Pixels carry no metadata, so that a rendition has what it is given here. */
export async function encode(pixels: Pixels, format: RenditionFormat, { xmp, exif }: PublicMetadata): Promise<Buffer> {
  let picture = sharp(pixels.data, { raw: pixels.raw }).withIccProfile('srgb')
  if (xmp) picture = picture.withXmp(xmp)
  if (exif) picture = picture.withExif({ ...withDashes(exif), IFD2: { ...exif.IFD2, ...colourSpace } })
  const encoded = await inFormat(picture, format).toBuffer()
  return exif ? writeExifTexts(encoded, exif) : encoded
}

function inFormat(picture: ReturnType<typeof sharp>, format: RenditionFormat): ReturnType<typeof sharp> {
  if (format === 'avif') return picture.avif({ quality: 50, effort: 0 })
  if (format === 'webp') return picture.webp({ quality: 78, effort: 1 })
  // JPEG has no transparency: what is behind a picture on paper is white.
  return picture.flatten({ background: 'white' }).jpeg({ quality: 80, progressive: true })
}
