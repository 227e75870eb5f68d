import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pictureWith, xmpPacket } from '../../support/pictures/pictureWith'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { type Doc, expectStatus, idIn } from '../support/client'
import { type Upload, uploadTo } from './support/uploading'

let newsroom: BootedNewsroom
let byline: string

beforeAll(async () => {
  newsroom = await bootNewsroom()
  byline = await newByline({ name: '测试甲', aliases: ['阿甲'], user: newsroom.ids.photographer })
  await newByline({ name: '同名者' })
  await newByline({ name: '另一人', aliases: ['同名者'] })
  const profile = { photoCreditLine: '本报记者 测试甲 摄', photoCopyrightNotice: '© 本报', cameraZone: '+08:00' }
  expectStatus(
    await newsroom.ask('photographer', 'PATCH', `/api/users/${newsroom.ids.photographer}`, { body: profile }),
    200,
  )
})

afterAll(() => newsroom?.stop())

async function newByline(body: object): Promise<string> {
  return idIn(expectStatus(await newsroom.ask('admin', 'POST', '/api/bylines', { body }), 201).body.doc)
}

/** No two pictures of this file are the same. */
let width = 40
async function taken(content: Parameters<typeof pictureWith>[0], upload: Omit<Upload, 'content'> = {}): Promise<Doc> {
  width += 1
  const { status, doc, codes } = await uploadTo(newsroom, {
    content: await pictureWith({ ...content, width }),
    ...upload,
  })
  expect([status, codes]).toEqual([201, []])
  return doc
}

const packet = xmpPacket(`<photoshop:Headline>大雪中的站台</photoshop:Headline>
<dc:creator><rdf:Seq><rdf:li>阿甲</rdf:li></rdf:Seq></dc:creator>
<dc:subject><rdf:Bag><rdf:li>雪</rdf:li><rdf:li>铁路</rdf:li></rdf:Bag></dc:subject>
<photoshop:City>某市</photoshop:City><photoshop:State>某省</photoshop:State><photoshop:Country>中国</photoshop:Country>
<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture</Iptc4xmpExt:DigitalSourceType>
<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorName>某图片社</plus:LicensorName></rdf:li></rdf:Seq></plus:Licensor>
<Iptc4xmpExt:AIPromptInformation>一段提示词</Iptc4xmpExt:AIPromptInformation>`)

const exif = {
  make: 'Testmaker',
  model: 'X1',
  serialNumber: 'SN-778899',
  position: { latitude: 31.2304, longitude: 121.4737 },
  dateTimeOriginal: '2026:01:31 12:00:00',
}

describe('what a picture’s file says', () => {
  it('is answered as it is read afterwards, field by field', async () => {
    const doc = await taken({ xmp: packet, iim: { sets: { 116: '© 文件所说' } }, exif }, { words: { alt: '站台' } })
    const read = expectStatus(await newsroom.ask('photographer', 'GET', `/api/media/${doc.id}?depth=0`), 200).body
    expect(doc).toEqual(read)
    expect(doc).toMatchObject({ alt: '站台', headline: '大雪中的站台', deskRecord: { facts: {} } })
  })

  it('fills the record, with whose word each field is', async () => {
    const iim = { sets: { 120: '摄影者写的说明', 116: '© 文件所说' } }
    const doc = await taken({ xmp: packet, iim, exif, hasContentCredentials: true })
    expect(doc).toMatchObject({
      headline: '大雪中的站台',
      keywords: ['雪', '铁路'],
      description: '摄影者写的说明',
      copyrightNotice: '© 文件所说',
      creditLine: '本报记者 测试甲 摄',
      creator: { name: '阿甲', byline },
      place: '某省某市',
      placeParts: { country: '中国', provinceOrState: '某省', city: '某市' },
      takenAt: '2026-01-31T04:00:00.000Z',
      takenLocally: '2026-01-31T12:00:00',
      takenZone: '+08:00',
      digitalSourceType: 'digitalCapture',
      licensors: [{ name: '某图片社' }],
      aiPromptInformation: '一段提示词',
      hasContentCredentials: true,
    })
    expect(doc.fieldOrigins).toMatchObject({
      headline: 'xmp',
      description: 'iim',
      takenAt: 'exif',
      creatorName: 'xmp',
      creditLine: 'profile',
      takenZone: 'profile',
    })
    expect(doc.deskRecord).toEqual({
      facts: { camera: 'Testmaker X1', position: exif.position },
      problems: [],
      bylineMismatch: null,
    })
  })

  it('is the newsroom’s where it is camera, place on earth or prompt', async () => {
    const { id } = await taken({ xmp: packet, exif })
    await newsroom.payload.db.updateOne({ collection: 'media', id, data: { released: true } })
    const { status, text, body } = await newsroom.ask(null, 'GET', `/api/media/${id}`)
    expect([status, body.headline]).toEqual([200, '大雪中的站台'])
    expect(text).not.toMatch(
      /SN-778899|31\.23|Testmaker|提示词|deskRecord|fieldOrigins|hasContentCredentials|contentHash/,
    )
    for (const path of ['deskRecord.facts.camera', 'fieldOrigins.headline', 'aiPromptInformation', 'filename']) {
      const asked = await newsroom.ask(null, 'GET', `/api/media?where[${path}][exists]=true`)
      expect([asked.status, asked.body.docs ?? []]).toEqual([400, []])
    }
  })

  it('is not public where it is a position that somebody has written as text', async () => {
    const xmp = xmpPacket(`<photoshop:Headline>大雪</photoshop:Headline>
<dc:subject><rdf:Bag><rdf:li>雪</rdf:li><rdf:li>geotagged</rdf:li><rdf:li>geo:lat=39.9087</rdf:li></rdf:Bag></dc:subject>
<Iptc4xmpCore:Location>39.9087, 116.3975</Iptc4xmpCore:Location>`)
    const doc = await taken({ xmp })
    expect(doc.keywords).toEqual(['雪'])
    expect(doc.deskRecord).toMatchObject({
      problems: [{ code: 'position_in_keywords' }, { code: 'position_in_place', detail: 'sublocation' }],
    })
    await newsroom.payload.db.updateOne({ collection: 'media', id: doc.id, data: { released: true } })
    const { status, text } = await newsroom.ask(null, 'GET', `/api/media/${doc.id}`)
    expect(status).toBe(200)
    expect(text).not.toMatch(/39\.9|116\.3|geo/)
  })

  it('gives way to what the photographer has written', async () => {
    const words = {
      headline: '自己的题目',
      creditLine: '自己的署名',
      creator: { name: '测试 甲' },
      keywords: ['自己的'],
    }
    const doc = await taken({ xmp: packet }, { words })
    expect(doc).toMatchObject({ ...words, creator: { name: '测试 甲', byline } })
    expect(Object.keys(doc.fieldOrigins as object)).not.toEqual(
      expect.arrayContaining(['headline', 'creditLine', 'creatorName', 'keywords']),
    )
    const chosen = await newByline({ name: '选定的人' })
    const other = await taken({ xmp: packet }, { words: { creator: { byline: chosen } } })
    expect(other.creator).toMatchObject({ byline: chosen })
    expect(other.creator).not.toMatchObject({ name: '阿甲' })
    expect(other).not.toHaveProperty('creditLine', '本报记者 测试甲 摄')
  })

  it('keeps the rights open where it names somebody else as its creator or its owner', async () => {
    const rightsOf = async (...asked: Parameters<typeof taken>) => (await taken(...asked)).rights
    expect([
      await rightsOf({}),
      await rightsOf({ exif: { artist: '阿甲' } }),
      await rightsOf({ exif: { artist: '陌生人' } }),
      await rightsOf({ iim: { sets: { 116: '© 某通讯社' } } }),
      await rightsOf({ exif: { artist: '陌生人' } }, { words: { rights: 'cleared' } }),
    ]).toEqual(['cleared', 'cleared', 'unclear', 'unclear', 'cleared'])
  })

  it('links nobody where the name is nobody’s or several people’s, and gives them nobody’s credit', async () => {
    for (const [artist, mismatch] of [
      ['陌生人', 'no_byline'],
      ['同名者', 'several_bylines'],
    ] as const) {
      const doc = await taken({ exif: { artist } })
      expect(doc).toMatchObject({ creator: { name: artist }, deskRecord: { bylineMismatch: mismatch } })
      expect(doc.creator).not.toHaveProperty('byline', expect.any(String))
      expect(doc.creditLine ?? null).toBeNull()
    }
    const { name: ownName } = await newsroom.payload.findByID({
      collection: 'users',
      id: newsroom.ids.photographer,
      depth: 0,
    })
    for (const artist of [ownName, '测试 甲', '阿甲'])
      expect(await taken({ exif: { artist } })).toMatchObject({
        creator: { name: artist },
        creditLine: '本报记者 测试甲 摄',
        fieldOrigins: { creditLine: 'profile' },
      })
    const ofColleague = await taken({ exif: { artist: ownName } }, { by: 'reporter' })
    expect(ofColleague.creditLine ?? null).toBeNull()
    const unnamed = await taken({})
    expect(unnamed).toMatchObject({ creditLine: '本报记者 测试甲 摄', copyrightNotice: '© 本报' })
    const ofReporter = await taken({}, { by: 'reporter' })
    expect(ofReporter.creditLine ?? null).toBeNull()
  })

  it('is told where it is not believed', async () => {
    const problemsOf = (doc: Doc) => (doc.deskRecord as { problems: unknown[] }).problems
    for (const dateTimeOriginal of ['1970:01:01 00:00:00', '2099:12:31 23:59:59']) {
      const doc = await taken({ exif: { dateTimeOriginal } })
      expect(doc.takenAt ?? null).toBeNull()
      expect(problemsOf(doc)).toMatchObject([{ code: 'date_implausible', block: 'exif' }])
    }
    const wrong = { exif: { dateTimeOriginal: '1970:01:01 08:00:00' }, width: 33 }
    const { doc: undated, warnings } = await uploadTo(newsroom, { content: await pictureWith(wrong), name: '钟错.jpg' })
    const warning = {
      code: 'camera_clock_wrong',
      path: 'takenAt',
      message: expect.stringContaining('1970-01-01 08:00'),
    }
    expect(warnings).toMatchObject([warning])
    const search = async () =>
      expectStatus(await newsroom.ask('editor', 'GET', `/api/media/search?q=${encodeURIComponent('钟错')}`), 200).body
        .docs
    expect(await search()).toMatchObject([{ id: undated.id, warnings: [warning] }])
    const body = { takenLocally: '2026-01-31' }
    expectStatus(await newsroom.ask('editor', 'PATCH', `/api/media/${undated.id}`, { body }), 200)
    expect(await search()).toMatchObject([{ id: undated.id, warnings: [] }])
    const misdeclared = { sets: { 120: '说明是国标码' }, charset: 'gb18030', declaration: '\x1b%G' } as const
    const doc = await taken({ iim: misdeclared })
    expect(doc.description).toBe('说明是国标码')
    expect(problemsOf(doc)).toMatchObject([{ code: 'charset_not_as_declared', block: 'iim' }])
  })
})

describe('an editor’s word', () => {
  it('stands, and is known as such', async () => {
    const { id } = await taken({ xmp: packet })
    const body = { headline: '编辑的题目', keywords: [] as string[] }
    const { doc } = expectStatus(await newsroom.ask('editor', 'PATCH', `/api/media/${id}?depth=0`, { body }), 200).body
    expect(doc).toMatchObject({
      headline: '编辑的题目',
      fieldOrigins: { headline: 'person', keywords: 'person', place: 'xmp', creatorName: 'xmp' },
    })
    const unchanged = { ...doc, fieldOrigins: { headline: 'xmp' } }
    const again = await newsroom.ask('editor', 'PATCH', `/api/media/${id}?depth=0`, { body: unchanged })
    expect(again.body.doc?.fieldOrigins).toEqual(doc?.fieldOrigins)
  })

  it('on an account’s default credit is its owner’s and the administrators’', async () => {
    const address = `/api/users/${newsroom.ids.photographer}`
    for (const who of ['reporter', 'editor', 'desk'] as const) {
      await newsroom.ask(who, 'PATCH', address, { body: { photoCreditLine: '别人 摄' } })
      expect((await newsroom.ask('admin', 'GET', address)).body.photoCreditLine).toBe('本报记者 测试甲 摄')
    }
    const wrong = await newsroom.ask('photographer', 'PATCH', address, { body: { cameraZone: 'Shanghai' } })
    expect([wrong.status, wrong.body.errors?.[0]?.path]).toEqual([400, 'cameraZone'])
  })
})
