import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PublicRendition } from '../../../src/photos/publicRenditionRules'
import { exiftool, writtenByExiftool } from '../../support/pictures/exiftool'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { codesOf, type Doc, expectStatus, idIn } from '../support/client'
import { render, storedPicture, uploadPicture } from '../support/pictures'

let newsroom: BootedNewsroom

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

const secrets = ['SN-20481024', 'LENS-77001', 'HOLD-UNTIL-NOON', 'RELEASE-4711', 'OWNER-NAME', '31.23', '121.47']

let shade = 0
async function cameraPicture(): Promise<Buffer> {
  shade += 1
  const background = { r: (shade * 24) % 256, g: (shade * 40) % 256, b: 160 }
  const plain = await sharp({ create: { width: 1500, height: 1000, channels: 3, background } })
    .jpeg()
    .toBuffer()
  return writtenByExiftool(plain, [
    '-GPSLatitude=31.2304',
    '-GPSLatitudeRef=N',
    '-GPSLongitude=121.4737',
    '-GPSLongitudeRef=E',
    '-XMP-exif:GPSLatitude=31.2304',
    '-SerialNumber=SN-20481024',
    '-LensSerialNumber=LENS-77001',
    '-OwnerName=OWNER-NAME',
    '-IPTC:SpecialInstructions=HOLD-UNTIL-NOON',
    '-XMP-photoshop:Instructions=HOLD-UNTIL-NOON',
    '-XMP-plus:ModelReleaseID=RELEASE-4711',
  ])
}

const words = {
  alt: '蓝色方块',
  creator: { name: '测试摄影' },
  creditLine: '测试署名行',
  copyrightNotice: '测试版权',
  rights: 'cleared',
}

async function renderedPicture(data: object = {}): Promise<Doc> {
  const doc = await uploadPicture(newsroom, await cameraPicture(), { data: { ...words, ...data } })
  await render(newsroom)
  return doc
}

/** A published article that shows the picture. */
async function publishedWith(photo: string): Promise<string> {
  const article = await newsroom.createPiece()
  const body = { text: '测试说明', credit: { printed: '测试署名行' }, photo, article }
  idIn(expectStatus(await newsroom.ask('reporter', 'POST', '/api/photo-captions', { body }), 201).body.doc)
  await newsroom.bring(article, 'published')
  return article
}

async function renditionsOf(id: string): Promise<readonly PublicRendition[]> {
  const { body } = expectStatus(await newsroom.ask('editor', 'GET', `/api/media/${id}`), 200)
  return body.renditions as readonly PublicRendition[]
}

async function addressOf(id: string): Promise<string> {
  return (await renditionsOf(id))[0]?.url ?? ''
}

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${newsroom.url}${path}`, { headers })
const statusOf = async (path: string) => (await get(path)).status

describe('a rendition of a picture that no published piece shows', () => {
  it('is not there for strangers, and is for the newsroom, in no shared cache', async () => {
    const address = await addressOf((await renderedPicture()).id)
    const refused = await newsroom.ask(null, 'GET', address)
    expect([refused.status, codesOf(refused), refused.headers.get('cache-control')]).toEqual([
      404,
      ['not_found'],
      'no-store',
    ])
    const token = await newsroom.tokenOf('reporter')
    const seen = await get(address, { authorization: `JWT ${token}` })
    expect([seen.status, seen.headers.get('content-type')?.startsWith('image/')]).toEqual([200, true])
    expect(seen.headers.get('cache-control')).toContain('private')
    const byCookie = await get(address, { cookie: `payload-token=${token}`, 'sec-fetch-site': 'same-origin' })
    expect(byCookie.status).toBe(200)
    const forged = await get(address, { cookie: `payload-token=${token}`, origin: 'https://evil.test' })
    expect(forged.status).toBe(404)
  })

  it('is the same for a name that is none, and takes no other method', async () => {
    const address = await addressOf((await renderedPicture()).id)
    for (const path of [
      '0'.repeat(64),
      `${'0'.repeat(64)}.jpg`,
      '..%2F..%2Fnewsroom.db',
      `${'A'.repeat(64)}.jpg`,
      'x/y',
    ]) {
      const answer = await newsroom.ask('editor', 'GET', `/api/renditions/${path}`)
      expect([answer.status, codesOf(answer)]).toEqual([404, ['not_found']])
    }
    expect((await newsroom.ask('editor', 'DELETE', address)).status).toBe(405)
  })
})

describe('a picture in a published piece', () => {
  it('is served to anybody until it is taken back, and then by no address at once', async () => {
    const { id } = await renderedPicture()
    const article = await publishedWith(id)
    const addresses = (await renditionsOf(id)).map(({ url }) => url)
    expect(addresses.length).toBeGreaterThan(30)
    for (const address of addresses) expect(await statusOf(address)).toBe(200)
    const [first = ''] = addresses
    const answer = await get(first)
    expect(answer.headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable, s-maxage=60, proxy-revalidate',
    )
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const known = await get(first, { 'if-none-match': answer.headers.get('etag') ?? '' })
    expect(known.status).toBe(304)
    const head = await fetch(`${newsroom.url}${first}`, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length')]).toEqual([
      200,
      String((await answer.arrayBuffer()).byteLength),
    ])
    expectStatus(await newsroom.take(article, 'kill', 'chief', { reason: '测试' }), 200)
    for (const address of addresses) expect(await statusOf(address)).toBe(404)
    // Whoever has it in a cache asks, and is not told that it still stands.
    expect((await get(first, { 'if-none-match': answer.headers.get('etag') ?? '' })).status).toBe(404)
  })

  it.each([
    ['under an embargo', { embargoUntil: new Date(Date.now() + 3_600_000).toISOString() }],
    ['not to be used', { rights: 'restricted' }],
  ])('that is found to be %s is served to nobody outside, by any address', async (_what, data) => {
    const { id } = await renderedPicture()
    const article = await publishedWith(id)
    const address = await addressOf(id)
    expect(await statusOf(address)).toBe(200)
    await newsroom.payload.db.updateOne({ collection: 'media', where: { id: { equals: id } }, data })
    expect(await statusOf(address)).toBe(404)
    expect(await statusOf(`/api/media/${id}`)).toBe(404)
    const shown = await newsroom.ask(null, 'GET', `/api/photo-captions?where[article][equals]=${article}&depth=2`)
    expect(shown.text).not.toContain('/api/renditions/')
    const ofStaff = await get(address, { authorization: `JWT ${await newsroom.tokenOf('editor')}` })
    expect([ofStaff.status, ofStaff.headers.get('cache-control')?.includes('private')]).toEqual([200, true])
  })

  it('whose embargo is over is served', async () => {
    const { id } = await renderedPicture({ embargoUntil: new Date(Date.now() - 1_000).toISOString() })
    await publishedWith(id)
    expect(await statusOf(await addressOf(id))).toBe(200)
  })

  it('has in answers the largest JPEG as its address and size, and nothing of the original', async () => {
    const { id, filename } = await renderedPicture()
    const article = await publishedWith(id)
    const hash = String(filename).split('.')[0] ?? ''
    const direct = await newsroom.ask(null, 'GET', `/api/media/${id}`)
    const answers = [
      direct,
      await newsroom.ask(null, 'GET', `/api/media?select[url]=true`),
      await newsroom.ask(null, 'GET', `/api/photo-captions?where[article][equals]=${article}&depth=2`),
      await newsroom.graphql(null, `{ Media(id: "${id}") { url renditions width } }`),
      await newsroom.ask(null, 'GET', '/api/front-page'),
    ]
    for (const { status, text } of answers) {
      expect(status).toBe(200)
      expect(text).not.toContain(hash)
      expect(text).not.toContain('DSC_1001')
      expect(text).not.toContain('/api/media/file')
      for (const name of ['renditionState', 'renditionRecipe', 'rights', 'releaseNotes', 'embargoUntil', 'contentHash'])
        expect(text).not.toContain(`"${name}"`)
    }
    const largest = (await renditionsOf(id)).find(
      ({ aspect, format, width }) => !aspect && format === 'jpeg' && width === 1500,
    )
    expect(direct.body).toMatchObject({
      url: largest?.url,
      width: 1500,
      height: 1000,
      mimeType: 'image/jpeg',
      filesize: largest?.byteCount,
    })
    const asked = await newsroom.ask(null, 'GET', `/api/media?where[filename][like]=${hash.slice(0, 8)}`)
    expect(asked.body.docs ?? []).toEqual([])
  })

  it('gives the newsroom its original, and a small rendition for lists', async () => {
    const { id, filename } = await renderedPicture()
    const { body } = await newsroom.ask('photographer', 'GET', `/api/media/${id}`)
    expect(body).toMatchObject({ filename, url: `/api/media/file/${filename}`, width: 1500 })
    const small = (await renditionsOf(id)).find(({ url }) => url === body.thumbnailURL)
    expect(small).toMatchObject({ width: 320, format: 'jpeg', aspect: null })
  })

  it('says who made it in every file, and nothing that only the original may say', async () => {
    const { id } = await renderedPicture()
    await publishedWith(id)
    const renditions = await renditionsOf(id)
    for (const { url, format } of renditions.filter(({ width }) => width >= 1000 || width === 320)) {
      const answer = await get(url)
      const bytes = Buffer.from(await answer.arrayBuffer())
      for (const secret of secrets) expect(bytes.includes(secret), `${secret} in ${url}`).toBe(false)
      const tags = await exiftool(bytes)
      expect(tags, format).toMatchObject({
        'XMP-dc:Creator': ['测试摄影'],
        'XMP-photoshop:Credit': '测试署名行',
        'XMP-dc:Rights': '测试版权',
        'XMP-iptcCore:AltTextAccessibility': '蓝色方块',
      })
      expect(Object.keys(tags).filter((tag) => /GPS|Serial|Instructions|Release/i.test(tag))).toEqual([])
    }
  })
})

it('a page that was made before a picture’s new renditions names no address that is gone', async () => {
  const { id } = await renderedPicture()
  const change = { alt: '发稿前改过的替代文字' }
  expectStatus(await newsroom.ask('photographer', 'PATCH', `/api/media/${id}`, { body: change }), 200)
  const article = await publishedWith(id)
  const page = () => newsroom.ask(null, 'GET', `/api/photo-captions?where[article][equals]=${article}&depth=2`)
  const addressesIn = (text: string) => [...new Set(text.match(/\/api\/renditions\/[0-9a-f]{64}\.\w+/g))]
  const before = addressesIn((await page()).text)
  expect(await render(newsroom)).toBe(1)
  const after = addressesIn((await page()).text)
  expect(before.length).toBeGreaterThan(30)
  expect(after.filter((address) => before.includes(address))).toEqual([])
  for (const address of [...before, ...after]) expect(await statusOf(address)).toBe(200)

  const { removeFormer } = await import('../../../src/photos/renditions/formerRenditions')
  const inMinutes = (minutes: number) => removeFormer(newsroom.payload, new Date(Date.now() + minutes * 60_000))
  expect([await inMinutes(58), await statusOf(before[0] ?? '')]).toEqual([0, 200])
  const terms = async (rights: string) => {
    const body = { rights, reason: '授权方来函' }
    const answer = await newsroom.ask('desk', 'POST', `/api/media/${id}/rights`, { body })
    return expectStatus(answer, 200).body.addresses as string[]
  }
  // The former ones too are named to whoever empties the caches in front.
  const held = await terms('restricted')
  for (const address of [...before, ...after]) {
    expect(held).toContain(address)
    expect(await statusOf(address)).toBe(404)
  }
  await terms('cleared')
  expect([await inMinutes(61), await inMinutes(61)]).toEqual([1, 0])
  for (const address of before) expect(await statusOf(address)).toBe(404)
  for (const address of after) expect(await statusOf(address)).toBe(200)
})

it('a file that the store has lost is made again', async () => {
  const { id } = await renderedPicture()
  await publishedWith(id)
  const address = await addressOf(id)
  const [sha256 = '', extension = ''] = (address.split('/').at(-1) ?? '').split('.')
  const { pictureStore } = await import('../../../src/photos/storage/newsroomStore')
  await (await pictureStore()).remove({ kind: 'rendition', sha256, extension })
  expect(await statusOf(address)).toBe(404)
  await render(newsroom)
  expect(await statusOf(address)).toBe(200)
})

it('making renditions moves neither the digest nor the time of change of a piece that is under review', async () => {
  const { id } = await uploadPicture(newsroom, await cameraPicture(), { data: words })
  const article = await publishedWith(id)
  const before = await storedPicture(newsroom, id)
  const digest = await digestOf(article)
  await render(newsroom)
  const after = await storedPicture(newsroom, id)
  expect(after).toMatchObject({ renditionState: 'made', updatedAt: before.updatedAt })
  expect(await digestOf(article)).toBe(digest)
})

async function digestOf(article: string): Promise<unknown> {
  const { createLocalReq } = await import('payload')
  const { loadPiece } = await import('../../../src/editorial/loadPiece')
  const { subject } = await loadPiece(await createLocalReq({}, newsroom.payload), 'articles', article)
  return subject.digest
}

it.each([
  [
    'an animation',
    async () => {
      const frames = await Promise.all(
        ['red', 'blue'].map((background) =>
          sharp({ create: { width: 60, height: 40, channels: 3, background } })
            .png()
            .toBuffer(),
        ),
      )
      return sharp(frames, { join: { animated: true } })
        .webp()
        .toBuffer()
    },
    60,
  ],
  [
    'a picture of 16 bits',
    () =>
      sharp({ create: { width: 500, height: 300, channels: 3, background: '#7fa0c0' } })
        .toColourspace('rgb16')
        .png()
        .toBuffer(),
    500,
  ],
  [
    'a CMYK picture',
    () =>
      sharp({ create: { width: 400, height: 300, channels: 3, background: '#203040' } })
        .toColourspace('cmyk')
        .jpeg()
        .toBuffer(),
    400,
  ],
  [
    'one pixel',
    () =>
      sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } })
        .png()
        .toBuffer(),
    1,
  ],
] as const)('%s is rendered, and never enlarged', async (_what, make, width) => {
  const { id } = await uploadPicture(newsroom, await make(), { data: words })
  await render(newsroom)
  expect((await storedPicture(newsroom, id)).renditionState).toBe('made')
  for (const { url, ...said } of await renditionsOf(id)) {
    expect(said.width).toBeLessThanOrEqual(width)
    const answer = await get(url, { authorization: `JWT ${await newsroom.tokenOf('editor')}` })
    const header = await sharp(Buffer.from(await answer.arrayBuffer())).metadata()
    expect([header.width, header.height, header.depth]).toEqual([said.width, said.height, 'uchar'])
  }
})
