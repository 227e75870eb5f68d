import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { iimBlock } from '../../../tests/support/pictures/iimBlock'
import { extensionDigest, pictureWith, xmpPacket } from '../../../tests/support/pictures/pictureWith'
import { readPictureBytes, readPictureFile } from './readPicture'

const now = new Date('2026-03-01T00:00:00Z')
const read = async (content: Parameters<typeof pictureWith>[0]) => readPictureBytes(await pictureWith(content), now)

const simpleXmp = xmpPacket('<photoshop:Headline>来自 XMP</photoshop:Headline>')
const camera = { make: 'Testmaker', model: 'Camera One', serialNumber: 'SN-778899' }
const position = { latitude: 31.2304, longitude: -121.4737, altitudeMetres: 12 }

describe.each(['jpeg', 'png', 'webp', 'tiff'] as const)('a %s', (format) => {
  it('is read in all its blocks, with the position apart from what may be published', async () => {
    const picture = await pictureWith({
      format,
      xmp: simpleXmp,
      exif: { description: '来自 EXIF', ...camera, position },
      hasContentCredentials: true,
    })
    expect((await sharp(picture).raw().toBuffer()).length).toBe(40 * 30 * 3)
    expect(await readPictureBytes(picture, now)).toEqual({
      fields: {
        headline: { value: '来自 XMP', origin: 'xmp' },
        description: { value: '来自 EXIF', origin: 'exif' },
      },
      deskOnly: { camera: 'Testmaker Camera One', position },
      hasContentCredentials: true,
      problems: [],
    })
  })

  it('without data says nothing', async () => {
    expect(await read({ format })).toEqual({ fields: {}, deskOnly: {}, hasContentCredentials: false, problems: [] })
  })
})

it.each(['jpeg', 'png', 'tiff'] as const)('reads IIM in a %s', async (format) => {
  const { fields, problems } = await read({ format, iim: { sets: { 105: '来自 IIM' } } })
  expect(fields).toEqual({ headline: { value: '来自 IIM', origin: 'iim' } })
  expect(problems).toEqual([])
})

it('reads what sharp writes into an AVIF', async () => {
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
    .withXmp(simpleXmp)
    .withExif({ IFD0: { Artist: 'Test Artist' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '31/1 30/1 0/1' } })
    .avif()
    .toBuffer()
  const { fields, problems } = await readPictureBytes(picture, now)
  expect(fields.headline).toEqual({ value: '来自 XMP', origin: 'xmp' })
  expect(fields.creators).toEqual({ value: ['Test Artist'], origin: 'exif' })
  expect(problems).toEqual([])
})

describe('a position that somebody has written as text', () => {
  const keywords = (...texts: string[]) =>
    `<dc:subject><rdf:Bag>${texts.map((text) => `<rdf:li>${text}</rdf:li>`).join('')}</rdf:Bag></dc:subject>`

  it('is no keyword and no place', async () => {
    const xmp = xmpPacket(`${keywords('雪', 'geotagged', 'geo:lat=39.9087', 'geo:lon=116.3975')}
<Iptc4xmpCore:Location>39.9087, 116.3975</Iptc4xmpCore:Location><photoshop:City>北京</photoshop:City>`)
    expect(await read({ xmp })).toMatchObject({
      fields: { keywords: { value: ['雪'], origin: 'xmp' }, place: { value: { city: '北京' }, origin: 'xmp' } },
      deskOnly: {},
      problems: [
        { code: 'position_in_keywords', block: 'xmp' },
        { code: 'position_in_place', block: 'xmp', detail: 'sublocation' },
      ],
    })
  })

  it('gives way to the names of the next block', async () => {
    const xmp = xmpPacket(`${keywords('geotagged')}<photoshop:City>39.9087N</photoshop:City>`)
    const { fields } = await read({ xmp, iim: { sets: { 25: ['铁路'], 90: '某市' } } })
    expect(fields).toEqual({
      keywords: { value: ['铁路'], origin: 'iim' },
      place: { value: { city: '某市' }, origin: 'iim' },
    })
    expect((await read({ xmp })).fields).toEqual({})
  })

  it('stays in other texts, and is told', async () => {
    const xmp =
      xmpPacket(`<dc:title><rdf:Alt><rdf:li xml:lang="x-default">GPS 39.9087N 116.3975E</rdf:li></rdf:Alt></dc:title>
<photoshop:Headline>主队 3:2 取胜</photoshop:Headline>`)
    const { fields, problems } = await read({ xmp, iim: { sets: { 120: '摄于39°54′31″N' } } })
    expect(fields).toMatchObject({
      title: { value: 'GPS 39.9087N 116.3975E' },
      description: { value: '摄于39°54′31″N' },
    })
    expect(problems).toHaveLength(2)
    expect(problems).toEqual(
      expect.arrayContaining([
        { code: 'position_in_text', block: 'xmp', detail: 'title' },
        { code: 'position_in_text', block: 'iim', detail: 'description' },
      ]),
    )
  })
})

it('believes XMP before IIM before EXIF, field by field', async () => {
  const { fields } = await read({
    xmp: xmpPacket('<dc:description><rdf:Alt><rdf:li xml:lang="x-default">甲</rdf:li></rdf:Alt></dc:description>'),
    iim: { sets: { 120: '乙', 80: ['第一人', '第二人'], 116: '乙方版权' } },
    exif: { description: '丙', artist: '第三人', copyright: '丙方版权', xpAuthor: '第四人' },
  })
  expect(fields).toEqual({
    description: { value: '甲', origin: 'xmp' },
    creators: { value: ['第一人', '第二人'], origin: 'iim' },
    copyrightNotice: { value: '乙方版权', origin: 'iim' },
  })
})

it('does not let an empty value of XMP hide what IIM says', async () => {
  const { fields } = await read({
    xmp: xmpPacket('<photoshop:Credit>  </photoshop:Credit>'),
    iim: { sets: { 110: '资料图片' } },
  })
  expect(fields.creditLine).toEqual({ value: '资料图片', origin: 'iim' })
})

it('reads every data set of IIM that the newsroom keeps', async () => {
  const sets = {
    5: '标题',
    25: ['关键词甲', '关键词乙', '关键词甲'],
    55: '20260131',
    60: '120000+0800',
    80: '测试摄影者',
    85: '摄影记者',
    90: '城市',
    92: '街道',
    95: '省份',
    100: 'CHN',
    101: '中国',
    105: '题目',
    110: '署名行',
    115: '来源',
    116: '版权声明',
    120: '说明\r\n第二行',
    122: '说明作者',
  }
  const { fields } = await read({ iim: { sets } })
  expect(Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]))).toEqual({
    title: '标题',
    keywords: ['关键词甲', '关键词乙'],
    dateCreated: { local: '2026-01-31T12:00:00', zone: '+08:00' },
    creators: ['测试摄影者'],
    creatorsJobTitle: '摄影记者',
    place: { city: '城市', sublocation: '街道', provinceOrState: '省份', countryCode: 'CHN', country: '中国' },
    headline: '题目',
    creditLine: '署名行',
    source: '来源',
    copyrightNotice: '版权声明',
    description: '说明\n第二行',
    descriptionWriter: '说明作者',
  })
})

describe('a TIFF', () => {
  it('may be a BigTIFF', async () => {
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
      .withXmp(simpleXmp)
      .tiff({ bigtiff: true })
      .toBuffer()
    expect(picture.toString('latin1', 0, 3)).toBe('II+')
    const { fields, problems } = await readPictureBytes(picture, now)
    expect([fields.headline?.value, problems]).toEqual(['来自 XMP', []])
  })

  it('may hold its IIM turned round, as numbers of 32 bits', async () => {
    const iim = { sets: { 105: 'four' } }
    const picture = await pictureWith({ format: 'tiff', iim })
    const block = iimBlock(iim)
    expect(block.length % 4).toBe(0)
    const at = picture.indexOf(block)
    picture.subarray(at, at + block.length).swap32()
    expect((await readPictureBytes(picture, now)).fields).toEqual({ headline: { value: 'four', origin: 'iim' } })
  })
})

describe('EXIF', () => {
  it('tells the desk how the picture was taken, and keeps serial numbers to itself', async () => {
    const metadata = await read({
      exif: {
        ...camera,
        model: 'Testmaker X1',
        lens: '24-70mm',
        exposureSeconds: [1, 250],
        fNumber: [28, 10],
        isoSpeed: 400,
        focalLengthMillimetres: [50, 1],
      },
    })
    expect(metadata.deskOnly).toEqual({
      camera: 'Testmaker X1',
      lens: '24-70mm',
      exposureSeconds: '1/250',
      fNumber: 2.8,
      isoSpeed: 400,
      focalLengthMillimetres: 50,
    })
    expect(JSON.stringify(metadata)).not.toContain('SN-778899')
  })

  it.each(['OLYMPUS DIGITAL CAMERA', 'SONY DSC', 'DCIM\\100MEDIA\\DJI_0001.JPG'])(
    'takes no description that a camera wrote: %s',
    async (description) => {
      expect((await read({ exif: { description } })).fields).toEqual({})
    },
  )

  it('reads a name in GB 18030, several names, and those that Windows wrote', async () => {
    // 摄影 in GB 18030.
    expect((await read({ exif: { artist: Buffer.from('c9e3d3b0', 'hex') } })).fields.creators?.value).toEqual(['摄影'])
    expect((await read({ exif: { artist: '甲; 乙' } })).fields.creators?.value).toEqual(['甲', '乙'])
    expect((await read({ exif: { xpAuthor: '丙' } })).fields.creators?.value).toEqual(['丙'])
  })

  it('joins the notices of photographer and editor', async () => {
    const { fields } = await read({ exif: { copyright: 'One\0Two' } })
    expect(fields.copyrightNotice?.value).toBe('One; Two')
  })
})

describe('the date', () => {
  it.each([
    ['1970:01:01 08:00:11', '1970-01-01T08:00:11'],
    ['2099:12:31 23:59:59', '2099-12-31T23:59:59'],
  ])('of a camera whose clock says %s is told and not taken', async (dateTimeOriginal, detail) => {
    const { fields, problems } = await read({ exif: { dateTimeOriginal } })
    expect(fields.dateCreated).toBeUndefined()
    expect(problems).toEqual([{ code: 'date_implausible', block: 'exif', detail }])
  })

  it('comes from the next block where the first is not believed', async () => {
    const { fields } = await read({
      xmp: xmpPacket('<photoshop:DateCreated>2099-01-01T00:00:00</photoshop:DateCreated>'),
      iim: { sets: { 55: '20260131' } },
    })
    expect(fields.dateCreated).toEqual({ value: { local: '2026-01-31', zone: null }, origin: 'iim' })
  })

  it('takes the zone of the camera for the same minute, and of no other', async () => {
    const exif = { dateTimeOriginal: '2026:01:31 12:00:07', offsetTimeOriginal: '+08:00' }
    const zoneFor = async (date: string) => {
      const xmp = xmpPacket(`<photoshop:DateCreated>${date}</photoshop:DateCreated>`)
      return (await read({ xmp, exif })).fields.dateCreated?.value
    }
    expect(await zoneFor('2026-01-31T12:00:07')).toEqual({ local: '2026-01-31T12:00:07', zone: '+08:00' })
    expect(await zoneFor('2026-01-31T11:00:07')).toEqual({ local: '2026-01-31T11:00:07', zone: null })
    expect(await zoneFor('2026-01-31')).toEqual({ local: '2026-01-31', zone: null })
  })

  it('is nothing where the camera wrote blanks', async () => {
    const { fields, problems } = await read({ exif: { dateTimeOriginal: '0000:00:00 00:00:00' } })
    expect([fields, problems]).toEqual([{}, []])
  })
})

describe('extended XMP', () => {
  const extended = xmpPacket(`<photoshop:Source>扩展来源</photoshop:Source><dc:title>${'长'.repeat(30_000)}</dc:title>`)
  const naming = (digest: string) =>
    xmpPacket(`<xmpNote:HasExtendedXMP>${digest}</xmpNote:HasExtendedXMP><dc:title>短</dc:title>`)

  it('is put together from its segments; what the first packet says goes before it', async () => {
    const { fields } = await read({ xmp: naming(extensionDigest(extended)), extendedXmp: extended })
    expect(fields.source).toEqual({ value: '扩展来源', origin: 'xmp' })
    expect(fields.title?.value).toBe('短')
  })

  it('of another packet is not read', async () => {
    const { fields } = await read({ xmp: naming('0'.repeat(32)), extendedXmp: extended })
    expect(fields.source).toBeUndefined()
  })

  it('with a missing segment is told and not read', async () => {
    const picture = await pictureWith({ xmp: naming(extensionDigest(extended)), extendedXmp: extended })
    const mark = Buffer.from('http://ns.adobe.com/xmp/extension/')
    picture.fill('x', picture.lastIndexOf(mark), picture.lastIndexOf(mark) + mark.length)
    const { fields, problems } = await readPictureBytes(picture, now)
    expect(fields.source).toBeUndefined()
    expect(problems).toEqual([{ code: 'block_damaged', block: 'xmp' }])
  })
})

describe('the label of generated content', () => {
  const label = { Label: '1', ContentProducer: 'producer-001', ProduceID: 'p-1' }
  const json = JSON.stringify(label).replaceAll('"', '&quot;')

  it('is read from XMP, from EXIF, and as it stands in a PNG', async () => {
    expect((await read({ xmp: xmpPacket(`<TC260:AIGC>${json}</TC260:AIGC>`) })).fields.aigcLabel).toEqual({
      value: label,
      origin: 'xmp',
    })
    const userComment = JSON.stringify({ AIGC: label })
    expect((await read({ exif: { userComment } })).fields.aigcLabel).toEqual({ value: label, origin: 'exif' })
    const png = await pictureWith({ format: 'png', pngText: { AIGC: JSON.stringify(label) } })
    expect((await readPictureBytes(png, now)).fields.aigcLabel?.value).toEqual(label)
  })

  it('that is malformed is told, for the picture is not unlabelled', async () => {
    const { fields, problems } = await read({ xmp: xmpPacket("<TC260:AIGC>{'Label': 1}</TC260:AIGC>") })
    expect(fields.aigcLabel).toBeUndefined()
    expect(problems).toEqual([{ code: 'aigc_label_malformed', block: 'xmp', detail: 'aigcLabel' }])
  })
})

it('reads a file of 200 MB in pieces, and the blocks alone', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'metadata-'))
  try {
    const file = path.join(folder, 'large.jpg')
    const terms = `<xmpRights:UsageTerms>${'长'.repeat(9000)}</xmpRights:UsageTerms>`
    const xmp = xmpPacket(`${terms}<photoshop:Headline>来自 XMP</photoshop:Headline>`)
    await writeFile(file, await pictureWith({ xmp, exif: camera }))
    await truncate(file, 200 * 1024 * 1024)
    const before = process.memoryUsage().arrayBuffers
    const { fields, problems } = await readPictureFile(file, now)
    expect(fields.headline?.value).toBe('来自 XMP')
    expect(problems).toEqual([])
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 * 1024 * 1024)
  } finally {
    await rm(folder, { recursive: true })
  }
})
