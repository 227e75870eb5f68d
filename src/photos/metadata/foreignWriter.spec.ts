import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { hasExiftool, writtenByExiftool } from '../../../tests/support/pictures/exiftool'
import { readPictureBytes } from './readPicture'

const now = new Date('2026-03-01T00:00:00Z')
const withExiftool = await hasExiftool()
if (!withExiftool) console.warn('exiftool is not installed: nothing is read that another program has written')

const tags = [
  '-XMP-dc:Title=标题',
  '-XMP-dc:Creator=某甲',
  '-XMP-dc:Creator=某乙',
  '-XMP-iptcCore:AltTextAccessibility=替代文字',
  '-XMP-iptcExt:LocationCreatedCity=城市',
  '-XMP-plus:LicensorName=许可方',
  '-CodedCharacterSet=utf8',
  '-IPTC:Headline=题目',
  '-IPTC:Keywords=甲',
  '-IPTC:Keywords=乙',
  '-EXIF:Artist=丙',
  '-EXIF:Copyright=版权声明',
  '-EXIF:Make=Testmaker',
  '-EXIF:DateTimeOriginal=2026:01:31 12:00:00',
  '-EXIF:OffsetTimeOriginal=+08:00',
  '-EXIF:ExposureTime=1/60',
  '-EXIF:UserComment={"AIGC":{"Label":"1"}}',
  '-GPSLatitude=31.5',
  '-GPSLatitudeRef=S',
  '-GPSLongitude=121.5',
  '-GPSLongitudeRef=W',
]

describe('what another program has written', { skip: !withExiftool }, () => {
  it.each(['jpeg', 'tiff', 'png', 'webp', 'avif'] as const)('into a %s is read', async (format) => {
    const plain = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
      .toFormat(format)
      .toBuffer()
    const { fields, deskOnly, problems } = await readPictureBytes(await writtenByExiftool(plain, tags), now)
    expect(fields).toMatchObject({
      title: { value: '标题', origin: 'xmp' },
      creators: { value: ['某甲', '某乙'], origin: 'xmp' },
      altText: { value: '替代文字', origin: 'xmp' },
      place: { value: { city: '城市' }, origin: 'xmp' },
      licensors: { value: [{ name: '许可方' }], origin: 'xmp' },
      copyrightNotice: { value: '版权声明', origin: 'exif' },
      dateCreated: { value: { local: '2026-01-31T12:00:00', zone: '+08:00' }, origin: 'exif' },
      aigcLabel: { value: { Label: '1' }, origin: 'exif' },
    })
    // Only these have a place for IIM that every program knows.
    if (format === 'jpeg' || format === 'tiff') {
      expect(fields.headline).toEqual({ value: '题目', origin: 'iim' })
      expect(fields.keywords).toEqual({ value: ['甲', '乙'], origin: 'iim' })
    }
    expect(deskOnly).toEqual({
      camera: 'Testmaker',
      exposureSeconds: '1/60',
      position: { latitude: -31.5, longitude: -121.5 },
    })
    expect(problems).toEqual([])
  })
})
