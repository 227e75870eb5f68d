import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pictureSteps } from '../photos/pictureSteps'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { expectStatus } from '../support/client'
import { render, uploadPicture } from '../support/pictures'
import { plain } from '../support/renditions'

let newsroom: BootedNewsroom
const steps = pictureSteps(() => newsroom)

beforeAll(async () => {
  newsroom = await bootNewsroom()
})

afterAll(() => newsroom?.stop())

async function card(slug: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${newsroom.url}/cards/${slug}.jpg`, { redirect: 'manual', headers })
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
}

async function colourAt(bytes: Buffer, left: number, top: number): Promise<number[]> {
  return [...(await sharp(bytes).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer())]
}

const isNear = (colour: number[], wanted: number[]) =>
  colour.every((channel, index) => Math.abs(channel - (wanted[index] ?? 0)) < 16)

const slugOf = async (id: string) =>
  String(expectStatus(await newsroom.ask(null, 'GET', `/api/articles/${id}`), 200).body.slug)
const blue = [0x33, 0x66, 0xaa]
const paper = [0xfd, 0xfb, 0xf7]
const dark = [0x1c, 0x1a, 0x17]

/** The library takes no picture twice. */
const widths = Array.from({ length: 20 }, (_, index) => 1_500 + 2 * index)

async function pieceWithPicture(state: 'published' | 'draft', width = widths.pop() ?? 0) {
  const picture = await uploadPicture(
    newsroom,
    await plain(width, Math.round(width / 2), '#3366aa')
      .jpeg()
      .toBuffer(),
    {
      data: { alt: '蓝色方块', rights: 'cleared', creditLine: '测试署名行' },
    },
  )
  await render(newsroom)
  const { id } = await steps.pieceWith(picture.id, state, 'inText')
  return { id, mediaId: picture.id }
}

describe('the card of an article', () => {
  it('is its picture in the size of a card, with the mark in its corner and its credit in the file', async () => {
    const { id } = await pieceWithPicture('published')
    const slug = await slugOf(id)
    const { status, headers, bytes } = await card(slug)
    expect([status, headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    const { width, height, format, xmp } = await sharp(bytes).metadata()
    expect([width, height, format]).toEqual([1200, 630, 'jpeg'])
    expect(isNear(await colourAt(bytes, 600, 100), blue)).toBe(true)
    expect(isNear(await colourAt(bytes, 88, 505), dark)).toBe(true)
    expect(String(xmp)).toContain('测试署名行')
    expect(bytes.length).toBeLessThan(300_000)
    for (const condition of [String(headers.get('etag')), `W/${headers.get('etag')}`, '*'])
      expect((await card(slug, { 'if-none-match': condition })).status).toBe(304)
    expect(headers.get('cache-control')).toBe('public, max-age=1')
    const { text } = await newsroom.ask(null, 'GET', `/articles/${slug}`)
    for (const tag of [
      `property="og:image" content="${newsroom.url}/cards/${slug}.jpg?v=`,
      'property="og:image:width" content="1200"',
      'property="og:image:alt" content="蓝色方块"',
      'name="twitter:card" content="summary_large_image"',
      `name="twitter:image" content="${newsroom.url}/cards/${slug}.jpg?v=`,
    ])
      expect(text).toContain(tag)
    expect((await newsroom.ask(null, 'GET', `/api/articles/${id}?format=slate`)).body).toMatchObject({
      card: `${newsroom.url}/cards/${slug}.jpg`,
    })
  })

  it('without a picture, or with one too small for it, is the house’s, and needs no typeface', async () => {
    const small = await pieceWithPicture('published', 400)
    const bare = await newsroom.pieceIn('published', { data: { headline: '无图的一篇' } })
    for (const id of [small.id, bare]) {
      const { status, bytes } = await card(await slugOf(id))
      expect(status).toBe(200)
      const { width, height } = await sharp(bytes).metadata()
      expect([width, height]).toEqual([1200, 630])
      expect(isNear(await colourAt(bytes, 100, 300), paper)).toBe(true)
      expect(isNear(await colourAt(bytes, 600, 200), dark)).toBe(true)
    }
  })

  it('shows no picture that is held back or taken back', async () => {
    const { id, mediaId } = await pieceWithPicture('published')
    const slug = await slugOf(id)
    const isBlue = async () => isNear(await colourAt((await card(slug)).bytes, 600, 100), blue)
    expect(await isBlue()).toBe(true)
    const hold = (embargoUntil: string | null) =>
      newsroom.payload.db.updateOne({ collection: 'media', id: mediaId, data: { embargoUntil } })
    await hold(new Date(Date.now() + 3_600_000).toISOString())
    expect(await isBlue()).toBe(false)
    await hold(new Date(Date.now() - 1_000).toISOString())
    expect(await isBlue()).toBe(true)
    expectStatus(await newsroom.ask('chief', 'POST', `/api/media/${mediaId}/recall`, { body: { reason: '测试' } }), 200)
    expect(await isBlue()).toBe(false)
  })

  it('is there for nobody before the piece is public, nor after it is gone', async () => {
    const draft = await pieceWithPicture('draft')
    await newsroom.payload.db.updateOne({ collection: 'articles', id: draft.id, data: { slug: 'not-out-yet' } })
    for (const name of ['not-out-yet', draft.id, 'nobody', '%20', '..%2f..%2fetc'])
      expect([name, (await card(name)).status]).toEqual([name, 404])
    const staff = { authorization: `JWT ${await newsroom.tokenOf('chief')}` }
    expect((await card('not-out-yet', staff)).status).toBe(404)

    const { id } = await pieceWithPicture('published')
    const slug = await slugOf(id)
    expect((await card(slug)).status).toBe(200)
    expectStatus(await newsroom.take(id, 'kill', 'chief', { reason: '测试' }), 200)
    const { status, bytes } = await card(slug)
    expect([status, bytes.toString()]).toEqual([410, expect.stringContaining('gone')])
  })

  it('leads on from a former address', async () => {
    const id = await newsroom.pieceIn('published', { data: { headline: '旧题' } })
    const former = await slugOf(id)
    expectStatus(await newsroom.take(id, 'correct', 'editor', { kind: 'minor' }), 200)
    expectStatus(await newsroom.edit(id, 'editor', { headline: '新题' }), 200)
    expectStatus(await newsroom.take(id, 'publish', 'desk', { renewAddress: true }), 200)
    const { status, headers } = await card(former)
    expect([status, headers.get('location')]).toEqual([301, `/cards/${await slugOf(id)}.jpg`])
  })

  it('is drawn once, however many ask for it at the same moment', async () => {
    const { id } = await pieceWithPicture('published')
    const slug = await slugOf(id)
    const all = await Promise.all(Array.from({ length: 30 }, () => card(slug)))
    expect(new Set(all.map(({ headers }) => headers.get('etag'))).size).toBe(1)
    expect(all.every(({ status }) => status === 200)).toBe(true)
  })
})
