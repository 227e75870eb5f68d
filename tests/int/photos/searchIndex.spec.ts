import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { expectStatus } from '../support/client'
import { uploadPicture } from '../support/pictures'

interface Rows {
  indexes(): Promise<{ name: string; key: object }[]>
  findOne(filter: object): Promise<{ _id: unknown; search: { words: string; parts: string[] } } | null>
  updateOne(filter: object, change: object): Promise<unknown>
}

/** MongoDB alone has the index of parts; what the search finds is the same on both engines (tests/int/photos/search.spec.ts). */
describe.runIf(process.env.TEST_ENGINE === 'mongodb')('the picture search on MongoDB', () => {
  let newsroom: BootedNewsroom
  let id: string

  beforeAll(async () => {
    newsroom = await bootNewsroom()
    const background = { r: 90, g: 60, b: 200 }
    const content = await sharp({ create: { width: 9, height: 6, channels: 3, background } })
      .png()
      .toBuffer()
    id = (await uploadPicture(newsroom, content, { by: 'reporter', data: { alt: '洪水漫过江堤' } })).id
  })

  afterAll(() => newsroom?.stop())

  const found = async (query: Record<string, string>) => {
    const answer = await newsroom.ask('editor', 'GET', `/api/media/search?${new URLSearchParams(query)}`)
    return expectStatus(answer, 200).body.docs?.map((doc) => doc.id)
  }

  // This engine's adapter, as far as it is used here.
  const pictures = () =>
    (newsroom.payload.db as unknown as { collections: Record<string, { collection: Rows }> }).collections.media
      ?.collection

  it('has an index that leads from a part to its pictures, newest first', async () => {
    const index = (await pictures()?.indexes())?.find(({ name }) => name === 'search_parts')
    expect(index?.key).toEqual({ 'search.parts': 1, createdAt: -1, _id: -1 })
  })

  it('asks by the parts of every word, place and keyword', async () => {
    expect(await found({ q: '漫过' })).toEqual([id])
    const row = await pictures()?.findOne({ 'search.parts': '漫过' })
    expect(String(row?._id)).toBe(id)
    // A row without the part is not looked into, whatever its words.
    const holding = (parts: readonly string[] | undefined) =>
      pictures()?.updateOne({ 'search.words': row?.search.words }, { $set: { 'search.parts': parts } })
    await holding(row?.search.parts.filter((part) => part !== '漫过'))
    expect(await found({ q: '漫过' })).toEqual([])
    expect(await found({ q: '江堤' })).toEqual([id])
    await holding(row?.search.parts)
    expect(await found({ q: '漫过' })).toEqual([id])
  })
})
