import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { captionsOf } from '../../../src/photos/search/captionUse'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { type Asker, codesOf, expectStatus, idIn } from '../support/client'
import { uploadPicture } from '../support/pictures'

let newsroom: BootedNewsroom
const ids: Record<string, string> = {}

const pictures = {
  flood: {
    size: [90, 60],
    data: {
      alt: '洪水漫过江堤',
      keywords: ['洪水', 'Yangtze River'],
      personsShown: ['测试人物'],
      place: '武汉',
      placeParts: { city: '武汉市', provinceOrState: '湖北省' },
      takenAt: '2026-01-30T16:30:00.000Z',
      rights: 'cleared',
    },
  },
  tower: {
    size: [60, 90],
    data: { alt: '塔', headline: 'Tower 100%_done', keywords: ['洪水预警'], takenAt: '2026-01-30T15:59:00.000Z' },
  },
  square: { size: [60, 60], data: { alt: '方块', creator: { name: '测试通讯员' }, rights: 'restricted' } },
} as const

beforeAll(async () => {
  newsroom = await bootNewsroom()
  for (const [name, { size, data }] of Object.entries(pictures)) {
    const [width, height] = size
    const background = { r: width, g: height, b: 200 }
    const content = await sharp({ create: { width, height, channels: 3, background } })
      .png()
      .toBuffer()
    const doc = await uploadPicture(newsroom, content, { by: 'reporter', data })
    ids[name] = doc.id
  }
  const body = { creator: { byline: newsroom.bylineId } }
  expectStatus(await newsroom.ask('reporter', 'PATCH', `/api/media/${ids.tower}`, { body }), 200)
})

afterAll(() => newsroom?.stop())

const search = (query: Record<string, string>, by: Asker = 'photographer') =>
  newsroom.ask(by, 'GET', `/api/media/search?${new URLSearchParams(query)}`)

async function found(query: Record<string, string>): Promise<string[]> {
  const { docs } = expectStatus(await search(query), 200).body
  return (docs ?? []).map(({ id }) => Object.keys(ids).find((name) => ids[name] === id) ?? id)
}

describe('the picture search', () => {
  it.each([
    ['Chinese words in the middle of a text', { q: '漫过' }, ['flood']],
    ['every word, in any field and case', { q: 'YANGTZE 测试人物' }, ['flood']],
    ['no picture that lacks one of the words', { q: '洪水 塔顶' }, []],
    ['wildcards as the characters that they are', { q: '%' }, ['square', 'tower', 'flood']],
    ['a file name', { q: 'dsc_1001.JPG' }, ['square', 'tower', 'flood']],
    ['a single Chinese character', { q: '堤' }, ['flood']],
    ['two letters within a word', { q: 'gt' }, ['flood']],
    ['words, a place and a keyword together', { q: '漫过 江堤', place: '武汉市', keyword: '洪水' }, ['flood']],
    ['nothing where one of the words stands elsewhere only', { q: '漫过', keyword: '洪水预警' }, []],
    ['half a number with punctuation', { q: '100%_done' }, ['tower']],
    ['whole keywords only', { keyword: '洪水' }, ['flood']],
    ['keywords in any case', { keyword: 'yangtze river' }, ['flood']],
    ['parts of the place', { place: '湖北' }, ['flood']],
    ['the photographer’s name', { photographer: '通讯员' }, ['square']],
    ['a day by the newsroom’s clock', { from: '2026-01-31', to: '2026-01-31' }, ['flood']],
    ['the days until one', { to: '2026-01-30' }, ['tower']],
    ['landscape', { orientation: 'landscape' }, ['flood']],
    ['portrait', { orientation: 'portrait' }, ['tower']],
    ['square', { orientation: 'square' }, ['square']],
    ['rights', { rights: 'restricted' }, ['square']],
    ['the order of capture, the undated last', { sort: 'taken' }, ['flood', 'tower', 'square']],
    ['pages', { limit: '1', page: '2' }, ['tower']],
  ] as const)('finds %s', async (_, query, expected) => {
    expect(await found(query)).toEqual(expected)
  })

  it('finds what a camera without a zone took, among the newsroom’s days and after all moments', async () => {
    const local = { noon: '2026-03-08T12:00:00', midnight: '2026-03-09T00:00:00', month: '2026-03', year: '2025' }
    const own: Record<string, string> = {}
    for (const [n, [name, takenLocally]] of Object.entries(local).entries()) {
      const background = { r: 9, g: 9, b: n }
      const content = await sharp({ create: { width: 8, height: 6, channels: 3, background } })
        .png()
        .toBuffer()
      const doc = await uploadPicture(newsroom, content, { by: 'reporter', data: { alt: '无时区', takenLocally } })
      own[name] = doc.id
    }
    const foundOf = async (query: Record<string, string>) => {
      const { docs } = expectStatus(await search({ q: '无时区', ...query }), 200).body
      return (docs ?? []).map(({ id }) => Object.keys(own).find((name) => own[name] === id))
    }
    expect(await foundOf({ from: '2026-03-08', to: '2026-03-08' })).toEqual(['noon'])
    expect(await foundOf({ from: '2026-03-09' })).toEqual(['midnight'])
    expect(await foundOf({ to: '2026-03-08' })).toEqual(['year', 'month', 'noon'])
    expect(await foundOf({ from: '2026-03-01', to: '2026-03-31' })).toEqual(['month', 'midnight', 'noon'])
    expect(await foundOf({ to: '2026-02-28' })).toEqual(['year'])
    expect(await foundOf({ from: '2025-01-01', to: '2025-12-31' })).toEqual(['year'])
    expect(await foundOf({ sort: 'taken' })).toEqual(['midnight', 'noon', 'month', 'year'])
    expect(await found({ from: '2026-01-31', to: '2026-03-08' })).toEqual([own.month, own.noon, 'flood'])
    for (const id of Object.values(own))
      await newsroom.payload.db.deleteOne({ collection: 'media', where: { id: { equals: id } } })
  })

  it('finds the pictures of a byline, by its name or id', async () => {
    const byline = await newsroom.ask('editor', 'GET', `/api/bylines/${newsroom.bylineId}`)
    expect(await found({ photographer: String(byline.body.name) })).toEqual(['tower'])
    expect(await found({ photographer: newsroom.bylineId })).toEqual(['tower'])
  })

  it('finds the house’s own pictures by their photographer, though no file names one', async () => {
    const own: Record<string, string> = {}
    const upload = async (name: string, color: number, data: object) => {
      const background = { r: color, g: 77, b: 77 }
      const content = await sharp({ create: { width: 12, height: 6, channels: 3, background } })
        .png()
        .toBuffer()
      own[name] = (await uploadPicture(newsroom, content, { by: 'photographer', data: { alt: '本报', ...data } })).id
    }
    await upload('unnamed', 1, {})
    await upload('credited', 2, { creditLine: '本报记者 测试署名 摄', creator: { name: '' } })
    await upload('others', 3, { creator: { name: '外来作者' } })
    const body = { name: '测试本名', aliases: ['测试笔名'] }
    const byline = idIn(expectStatus(await newsroom.ask('editor', 'POST', '/api/bylines', { body }), 201).body.doc)
    await upload('linked', 4, { creator: { byline } })
    const foundOf = async (photographer: string) => {
      const { docs } = expectStatus(await search({ q: '本报', photographer }), 200).body
      return (docs ?? []).map(({ id }) => Object.keys(own).find((name) => own[name] === id)).sort()
    }
    const account = await newsroom.ask('admin', 'GET', `/api/users/${newsroom.ids.photographer}`)
    expect(await foundOf(String(account.body.name))).toEqual(['credited', 'unnamed'])
    const { docs } = expectStatus(await search({ q: '本报', photographer: '测试笔名' }), 200).body
    expect(docs).toMatchObject([{ photographer: { name: '测试本名', isUploader: false } }])
    expect(await foundOf('测试署名')).toEqual(['credited'])
    expect(await foundOf('测试笔名')).toEqual(['linked'])
    expect(await foundOf('外来作者')).toEqual(['others'])
    for (const id of Object.values(own))
      await newsroom.payload.db.deleteOne({ collection: 'media', where: { id: { equals: id } } })
  })

  it('follows a change of the record', async () => {
    const change = (alt: string) =>
      newsroom.ask('reporter', 'PATCH', `/api/media/${ids.square}`, { body: { alt, keywords: ['几何'] } })
    expectStatus(await change('蓝色方块'), 200)
    expect(await found({ q: '蓝色', keyword: '几何' })).toEqual(['square'])
    expectStatus(await change('方块'), 200)
    expect(await found({ q: '蓝色' })).toEqual([])
  })

  it('counts a caption that belongs to no piece as no use, until it goes into one or readers see it', async () => {
    const body = { text: '图片台写的说明', photo: ids.flood }
    const id = idIn(expectStatus(await newsroom.ask('reporter', 'POST', '/api/photo-captions', { body }), 201).body.doc)
    expect(await found({ used: 'no' })).toEqual(['square', 'tower', 'flood'])
    expect(await found({ q: '图片台写' })).toEqual(['flood'])
    await newsroom.createPiece({ data: { captions: [id] } })
    expect(await found({ used: 'no' })).toEqual(['square', 'tower'])
    expectStatus(await newsroom.edit(id, 'reporter', { article: null }, 'photo-captions'), 200)
    expect(await found({ used: 'no' })).toEqual(['square', 'tower', 'flood'])
    await newsroom.payload.db.updateOne({ collection: 'photo-captions', id, data: { _status: 'published' } })
    const req = await createLocalReq({}, newsroom.payload)
    expect((await captionsOf(req, String(ids.flood))).isInCaption).toBe(true)
    await newsroom.payload.db.deleteMany({ collection: 'photo-captions', where: { id: { equals: id } } })
    await newsroom.payload.db.deleteVersions({ collection: 'photo-captions', where: { parent: { equals: id } } })
  })

  it('tells used pictures from unused ones, as captions come, change their picture and go', async () => {
    const article = await newsroom.createPiece()
    const caption = async (photo: string | undefined) => {
      const body = { text: '测试说明', photo, article }
      return idIn(expectStatus(await newsroom.ask('reporter', 'POST', '/api/photo-captions', { body }), 201).body.doc)
    }
    expect(await found({ used: 'yes' })).toEqual([])
    const id = await caption(ids.flood)
    expect(await found({ used: 'yes' })).toEqual(['flood'])
    expect(await found({ used: 'no' })).toEqual(['square', 'tower'])
    expect(await found({ used: 'published' })).toEqual([])
    expectStatus(await newsroom.edit(id, 'reporter', { photo: ids.tower }, 'photo-captions'), 200)
    expect(await found({ used: 'yes' })).toEqual(['tower'])
    const inTrash = { deletedAt: new Date().toISOString() }
    expectStatus(await newsroom.edit(id, 'reporter', inTrash, 'photo-captions'), 200)
    expect(await found({ used: 'yes' })).toEqual([])
    await newsroom.payload.db.updateOne({ collection: 'media', id: String(ids.flood), data: { released: true } })
    expect(await found({ used: 'published' })).toEqual(['flood'])
    await newsroom.payload.db.updateOne({ collection: 'media', id: String(ids.flood), data: { released: false } })
  })

  it('finds a picture by the words of its captions, the newest and those that readers have', async () => {
    const words = { text: '抢险人员连夜加固堤坝', place: '青石滩' }
    const body = { ...words, credit: { printed: '测试值班员' }, photo: ids.flood }
    const id = idIn(expectStatus(await newsroom.ask('reporter', 'POST', '/api/photo-captions', { body }), 201).body.doc)
    for (const q of ['连夜加固', '青石滩', '值班员', '连夜 江堤']) expect(await found({ q })).toEqual(['flood'])
    const { totalDocs } = expectStatus(await newsroom.ask(null, 'GET', '/api/media'), 200).body
    expect(totalDocs).toBe(0)
    expectStatus(await newsroom.edit(id, 'reporter', { text: '清晨水位回落' }, 'photo-captions'), 200)
    expect([await found({ q: '连夜加固' }), await found({ q: '水位回落' })]).toEqual([[], ['flood']])
    expectStatus(await newsroom.ask('reporter', 'PATCH', `/api/media/${ids.flood}`, { body: { title: '水' } }), 200)
    expect(await found({ q: '水位回落' })).toEqual(['flood'])
    expectStatus(await newsroom.edit(id, 'reporter', { photo: ids.tower }, 'photo-captions'), 200)
    expect(await found({ q: '水位回落' })).toEqual(['tower'])
    expectStatus(await newsroom.edit(id, 'reporter', { deletedAt: new Date().toISOString() }, 'photo-captions'), 200)
    expect(await found({ q: '水位回落' })).toEqual([])
  })

  it('is for staff, and keeps its index to itself', async () => {
    expectStatus(await search({}, null), 401)
    const { docs, totalDocs } = expectStatus(await search({ q: '漫过' }), 200).body
    expect(totalDocs).toBe(1)
    expect(docs?.[0]).not.toHaveProperty('search')
    expect(docs?.[0]).not.toHaveProperty('deskRecord')
    expect(docs?.[0]).toHaveProperty('orientation', 'landscape')
    const record = await newsroom.ask('editor', 'GET', `/api/media/${ids.flood}?depth=0`)
    expect(record.body.search).toMatchObject({ words: expect.stringContaining('漫过'), parts: null })
  })

  it('refuses what it cannot read, with a code and a path for each', async () => {
    const refused = expectStatus(await search({ from: '2026-02-30', orientation: 'wide', limit: '0' }), 400)
    expect(codesOf(refused)).toEqual(['search_day_invalid', 'search_choice_unknown', 'search_page_invalid'])
    expectStatus(await newsroom.ask('editor', 'GET', '/api/media/search?q=a&q=b'), 400)
    expectStatus(await newsroom.ask('editor', 'GET', '/api/media/search?q[like]=a'), 400)
  })

  it('takes positions out of the records of an earlier release, and out of no signed one', async () => {
    const { indexWaiting } = await import('../../../src/photos/search/indexWaiting')
    const old = {
      keywords: ['洪水', 'geotagged', 'geo:lat=30.5928'],
      place: '武汉市30.5928, 114.3055',
      placeParts: { city: '武汉市', sublocation: '30.5928, 114.3055' },
      fieldOrigins: { keywords: 'xmp', place: 'iim', placeParts: 'iim' },
      renditionState: 'made',
      searchVersion: 2,
    }
    const both = [String(ids.square), String(ids.tower)]
    for (const id of both) await newsroom.payload.db.updateOne({ collection: 'media', id, data: old })
    const piece = await newsroom.createPiece()
    const caption = { text: '测试说明', credit: { printed: '测试署名' }, photo: ids.tower, article: piece }
    expectStatus(await newsroom.ask('reporter', 'POST', '/api/photo-captions', { body: caption }), 201)
    await newsroom.payload.db.updateOne({ collection: 'media', id: String(ids.tower), data: { rights: 'cleared' } })
    await newsroom.bring(piece, 'review1')
    expect(await indexWaiting(newsroom.payload)).toBe(2)
    const [cleaned, signed] = await Promise.all(
      both.map(async (id) => expectStatus(await newsroom.ask('editor', 'GET', `/api/media/${id}?depth=0`), 200).body),
    )
    expect(cleaned).toMatchObject({
      keywords: ['洪水'],
      place: '武汉市',
      placeParts: { city: '武汉市' },
      renditionState: 'waiting',
      deskRecord: {
        problems: [{ code: 'position_in_keywords' }, { code: 'position_in_place', detail: 'sublocation' }],
      },
    })
    expect(JSON.stringify(cleaned)).not.toMatch(/30\.5928|114\.3055|geotagged/)
    expect(signed).toMatchObject({ keywords: old.keywords, place: old.place })
    expect(await indexWaiting(newsroom.payload)).toBe(0)
  })

  it('indexes the pictures of an earlier release', async () => {
    const { indexWaiting } = await import('../../../src/photos/search/indexWaiting')
    await newsroom.payload.db.updateOne({
      collection: 'media',
      id: String(ids.flood),
      data: { search: { words: null, keywords: null, parts: null }, orientation: null, searchVersion: null },
    })
    expect(await found({ q: '漫过' })).toEqual([])
    expect(await indexWaiting(newsroom.payload)).toBe(1)
    expect(await found({ q: '漫过', keyword: '洪水', orientation: 'landscape' })).toEqual(['flood'])
    expect(await indexWaiting(newsroom.payload)).toBe(0)
  })
})
