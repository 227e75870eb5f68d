import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { exiftool, hasExiftool } from '../../../tests/support/pictures/exiftool'
import { pictureWith, xmpPacket } from '../../../tests/support/pictures/pictureWith'
import type { PictureFields } from './pictureMetadata'
import { publicExif } from './publicExif'
import type { PublicRecord } from './publicRecord'
import { publicXmp } from './publicXmp'
import { readPictureBytes } from './readPicture'

const now = new Date('2026-03-01T00:00:00Z')
const withExiftool = await hasExiftool()
if (!withExiftool)
  console.warn('exiftool is not installed: what is written is read back by the product’s own reader alone')

const record: Required<PublicRecord> = {
  headline: '题目 <一> & "二"',
  title: '标题 😀',
  description: '说明第一行\n第二行',
  descriptionWriter: '说明作者',
  keywords: ['关键词甲', '关键词乙'],
  creators: ['测试摄影者甲', '测试摄影者乙'],
  creatorsJobTitle: '摄影记者',
  creditLine: '本报记者 测试摄影者 摄',
  source: '测试报',
  copyrightNotice: '© 2026 测试报',
  copyrightOwners: ['测试报社'],
  rightsUsageTerms: '仅限本报使用',
  webStatementOfRights: 'https://example.test/rights?a=1&b=2',
  licensors: [{ name: '测试报社', url: 'https://example.test/licence' }],
  dataMining: 'http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED-AIMLTRAINING',
  otherConstraints: '另有限制',
  dateCreated: { local: '2026-01-31T12:00:00', zone: '+08:00' },
  place: { sublocation: '街道', city: '城市', provinceOrState: '省份', country: '中国', countryCode: 'CHN' },
  personsShown: ['某甲'],
  eventName: '测试活动',
  altText: '一面红色的墙',
  extendedDescription: '墙上什么也没有。',
  digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
  digitalImageGuid: 'guid-1',
  aiSystemUsed: 'system',
  aiSystemVersionUsed: '1.2',
  aigcLabel: { Label: '2', ContentProducer: '测试生成方', ProduceID: 'p-1' },
}

/** A picture as it comes from a camera, with everything that must not get out. */
const original = pictureWith({
  xmp: xmpPacket(
    '<photoshop:Instructions>内部指示</photoshop:Instructions><plus:ModelReleaseID>release-1</plus:ModelReleaseID>',
  ),
  iim: { sets: { 40: '内部指示', 105: '旧题目' } },
  exif: {
    artist: 'Old Artist',
    make: 'Testmaker',
    serialNumber: 'SN-778899',
    position: { latitude: 31.2304, longitude: 121.4737 },
  },
})

async function rendition(format: 'jpeg' | 'webp' | 'avif', of: PublicRecord) {
  return sharp(await original)
    .withXmp(publicXmp(of))
    .withExif({ ...publicExif(of) })
    .toFormat(format)
    .toBuffer()
}

const valuesOf = (fields: PictureFields) =>
  Object.fromEntries(Object.entries(fields).map(([field, { value }]) => [field, value]))

describe.each(['jpeg', 'webp', 'avif'] as const)('a rendition in %s', (format) => {
  it('says what the record says, all of it', async () => {
    const { fields, problems } = await readPictureBytes(await rendition(format, record), now)
    expect(valuesOf(fields)).toEqual(record)
    expect(problems).toEqual([])
  })

  it('says it to an independent reader too', { skip: !withExiftool }, async () => {
    expect(await exiftool(await rendition(format, record))).toMatchObject({
      'XMP-photoshop:Headline': record.headline,
      'XMP-dc:Title': record.title,
      'XMP-dc:Title-zh': record.title,
      'XMP-dc:Creator': record.creators,
      'XMP-dc:Rights': record.copyrightNotice,
      'XMP-photoshop:Credit': record.creditLine,
      'XMP-photoshop:DateCreated': '2026:01:31 12:00:00+08:00',
      'XMP-xmpRights:UsageTerms': record.rightsUsageTerms,
      'XMP-iptcCore:AltTextAccessibility': record.altText,
      'XMP-iptcCore:ExtDescrAccessibility': record.extendedDescription,
      'XMP-iptcExt:DigitalSourceType': record.digitalSourceType,
      'XMP-iptcExt:LocationCreated': [
        { City: '城市', CountryCode: 'CHN', CountryName: '中国', ProvinceState: '省份', Sublocation: '街道' },
      ],
      'XMP-plus:CopyrightOwner': [{ CopyrightOwnerName: '测试报社' }],
      'ExifIFD:DateTimeOriginal': '2026:01:31 12:00:00',
      'ExifIFD:OffsetTimeOriginal': '+08:00',
      'IFD0:XPAuthor': '测试摄影者甲; 测试摄影者乙',
    })
  })

  it('has nothing of the original: no position, serial number, instruction, release', async () => {
    const picture = await rendition(format, { creditLine: '署名' })
    const { fields, deskOnly } = await readPictureBytes(picture, now)
    expect(valuesOf(fields)).toEqual({ creditLine: '署名' })
    expect(deskOnly).toEqual({})
    for (const secret of ['SN-778899', '内部指示', 'release-1', 'Old Artist', '旧题目', 'Testmaker'])
      expect(picture.includes(secret), secret).toBe(false)
  })

  it('has no position for an independent reader', { skip: !withExiftool }, async () => {
    const names = Object.keys(await exiftool(await rendition(format, record)))
    expect(names.filter((name) => /gps|serial|instruction|release|latitude|longitude/i.test(name))).toEqual([])
  })
})

it('keeps the original from which nothing was taken as a proof that there was something', async () => {
  const { deskOnly } = await readPictureBytes(await original, now)
  expect(deskOnly.position).toEqual({ latitude: 31.2304, longitude: 121.4737 })
})

describe('the packet', () => {
  it('of an empty record is a packet, and is read as nothing', async () => {
    const { fields, problems } = await readPictureBytes(await pictureWith({ xmp: publicXmp({}) }), now)
    expect([fields, problems]).toEqual([{}, []])
  })

  it.each(['2026', '2026-01', '2026-01-31'])('leaves the date %s as partial as it is', async (local) => {
    const dateCreated = { local, zone: null }
    const { fields } = await readPictureBytes(await rendition('webp', { dateCreated }), now)
    expect(fields.dateCreated).toEqual({ value: dateCreated, origin: 'xmp' })
  })

  it('that no segment of a JPEG can hold goes without its longest texts, never without credit and copyright', async () => {
    const long = '长'.repeat(9_000)
    const picture = await rendition('jpeg', {
      ...record,
      extendedDescription: long,
      description: long,
      altText: '替代',
    })
    const { fields } = await readPictureBytes(picture, now)
    expect(fields.extendedDescription).toBeUndefined()
    expect(fields.copyrightNotice?.value).toBe(record.copyrightNotice)
    expect(fields.creditLine?.value).toBe(record.creditLine)
    expect(fields.altText?.value).toBe('替代')
  })
})

describe('EXIF', () => {
  it('holds plain Latin texts where every program looks for them', () => {
    expect(publicExif({ creators: ['A', 'B'], copyrightNotice: 'C', description: 'D' }).IFD0).toEqual({
      Artist: 'A; B',
      Copyright: 'C',
      ImageDescription: 'D',
    })
  })

  it('holds no question marks in the place of Chinese', async () => {
    expect(Object.keys(publicExif(record).IFD0)).toEqual(['XPAuthor', 'XPComment', 'XPTitle'])
    const picture = await sharp(await original)
      .withExif({ ...publicExif(record) })
      .toBuffer()
    expect(valuesOf((await readPictureBytes(picture, now)).fields)).toEqual({
      creators: record.creators,
      dateCreated: record.dateCreated,
      description: record.description,
      title: record.title,
    })
  })

  it('has no date without a time of day, and no zone that nobody knows', () => {
    expect(publicExif({ dateCreated: { local: '2026-01-31', zone: null } }).IFD2).toEqual({})
    expect(publicExif({ dateCreated: { local: '2026-01-31T12:00:00', zone: null } }).IFD2).toEqual({
      DateTimeOriginal: '2026:01:31 12:00:00',
    })
  })
})
