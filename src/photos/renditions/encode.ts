import type { PublicRecord } from '../metadata/publicRecord'
import { publicXmp } from '../metadata/publicXmp'
import { fillExif, roomForExif } from '../metadata/unicodeExif'
import { sharp } from '../sharpSettings'
import type { Pixels } from './decodeOnce'
import type { RenditionFormat } from './planRules'

/** At qualities that look alike (docs/adr/0015). Pixels carry no metadata, so that a rendition has what the record says, and nothing else. */
export async function encode(pixels: Pixels, format: RenditionFormat, record: PublicRecord | null): Promise<Buffer> {
  const picture = sharp(pixels.data, { raw: pixels.raw }).withIccProfile('srgb')
  if (!record) return inFormat(picture, format).toBuffer()
  const described = picture.withXmp(publicXmp(record)).withExif({ ...roomForExif(record) })
  const encoded = await inFormat(described, format).toBuffer()
  if (!(await fillExif(encoded, record))) throw new Error('the encoder left no room for the EXIF')
  return encoded
}

function inFormat(picture: ReturnType<typeof sharp>, format: RenditionFormat): ReturnType<typeof sharp> {
  if (format === 'avif') return picture.avif({ quality: 50, effort: 0 })
  if (format === 'webp') return picture.webp({ quality: 78, effort: 1 })
  // JPEG has no transparency: what is behind a picture on paper is white.
  return picture.flatten({ background: 'white' }).jpeg({ quality: 80, progressive: true })
}
