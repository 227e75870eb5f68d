import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { exiftool, hasExiftool } from '../../../tests/support/pictures/exiftool'
import { pictureWith } from '../../../tests/support/pictures/pictureWith'
import type { PublicRecord } from './publicRecord'
import { publicXmp } from './publicXmp'
import { readPictureBytes } from './readPicture'
import { fillExif, roomForExif } from './unicodeExif'

const now = new Date('2026-03-01T00:00:00Z')
const withExiftool = await hasExiftool()
if (!withExiftool) console.warn('exiftool is not installed: EXIF is read back by the product’s own reader alone')

const record: PublicRecord = {
  creators: ['测试摄影者甲', '测试摄影者乙'],
  copyrightNotice: '© 2026 测试报',
  description: '说明 😀',
  dateCreated: { local: '2026-01-31T12:00:00', zone: '+08:00' },
}
const original = pictureWith({
  exif: { artist: 'Old', serialNumber: 'SN-778899', position: { latitude: 31.5, longitude: 121.5 } },
})

async function rendition(format: 'jpeg' | 'webp' | 'avif', of: PublicRecord) {
  return sharp(await original)
    .withXmp(publicXmp({ creditLine: '署名' }))
    .withExif({ ...roomForExif(of) })
    .toFormat(format)
    .toBuffer()
}

describe.each(['jpeg', 'webp', 'avif'] as const)('EXIF in a %s', (format) => {
  it('holds Chinese, and the picture is the same', async () => {
    const picture = await rendition(format, record)
    const pixels = await sharp(picture).raw().toBuffer()
    expect(await fillExif(picture, record)).toBe(true)
    const { fields, deskOnly, problems } = await readPictureBytes(picture, now)
    expect(fields).toEqual({
      creditLine: { value: '署名', origin: 'xmp' },
      creators: { value: record.creators, origin: 'exif' },
      copyrightNotice: { value: record.copyrightNotice, origin: 'exif' },
      description: { value: record.description, origin: 'exif' },
      dateCreated: { value: record.dateCreated, origin: 'exif' },
    })
    expect([deskOnly, problems]).toEqual([{}, []])
    expect((await sharp(picture).raw().toBuffer()).equals(pixels)).toBe(true)
    for (const secret of ['SN-778899', 'Old']) expect(picture.includes(secret)).toBe(false)
  })

  it('holds it for an independent reader', { skip: !withExiftool }, async () => {
    const picture = await rendition(format, record)
    await fillExif(picture, record)
    const found = await exiftool(picture)
    expect(found).not.toHaveProperty('ExifTool:Warning')
    expect(found).toMatchObject({
      'IFD0:Artist': '测试摄影者甲; 测试摄影者乙',
      'IFD0:Copyright': '© 2026 测试报',
      'IFD0:ImageDescription': '说明 😀',
      'ExifIFD:DateTimeOriginal': '2026:01:31 12:00:00',
      'ExifIFD:OffsetTimeOriginal': '+08:00',
      'XMP-photoshop:Credit': '署名',
    })
  })

  it('of an empty record says nothing', async () => {
    const picture = await rendition(format, {})
    expect(await fillExif(picture, {})).toBe(true)
    expect((await readPictureBytes(picture, now)).fields).toEqual({ creditLine: { value: '署名', origin: 'xmp' } })
  })
})

it('is not written where there is no room for it', async () => {
  const picture = await rendition('jpeg', {})
  const before = Buffer.from(picture)
  expect(await fillExif(picture, { description: '长'.repeat(1000) })).toBe(false)
  expect(picture.equals(before)).toBe(true)
  const plain = await sharp(await original).toBuffer()
  expect(await fillExif(plain, record)).toBe(false)
})

it.each(['tiff', 'png'] as const)('is never written over a %s, of which it would make a ruin', async (format) => {
  const picture = await pictureWith({ format, exif: { description: '长'.repeat(1000) } })
  const before = Buffer.from(picture)
  expect(await fillExif(picture, record)).toBe(false)
  expect(picture.equals(before)).toBe(true)
})
