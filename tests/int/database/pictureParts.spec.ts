import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedNewsroom, bootNewsroom } from '../support/bootNewsroom'
import { expectStatus } from '../support/client'
import { uploadPicture } from '../support/pictures'

describe('the picture search on MongoDB', () => {
  let newsroom: BootedNewsroom

  beforeAll(async () => {
    newsroom = await bootNewsroom()
  })

  afterAll(() => newsroom?.stop())

  const found = async (q: string) => {
    const path = `/api/media/search?${new URLSearchParams({ q })}`
    return (expectStatus(await newsroom.ask('photographer', 'GET', path), 200).body.docs ?? []).map(({ id }) => id)
  }

  it('looks words up by an index of their parts', async () => {
    if (newsroom.engine !== 'mongodb') return
    const picture = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#506070' } })
      .png()
      .toBuffer()
    const { id } = await uploadPicture(newsroom, picture, { data: { alt: '洪水漫过江堤' } })
    // The package types the adapter of this engine.
    const pictures = (newsroom.payload.db as unknown as MongooseAdapter).collections.media?.collection
    const index = (await pictures?.indexes())?.find(({ name }) => name === 'search_parts')
    expect(index?.key).toEqual({ 'search.parts': 1, createdAt: -1, _id: -1 })
    const row = await pictures?.findOne({ 'search.parts': '漫过' })
    expect(String(row?._id)).toBe(id)
    // A row whose parts do not hold the word is not looked into: the index decides.
    await pictures?.updateOne({ _id: row?._id }, { $set: { 'search.parts': [] } })
    expect(await found('漫过')).toEqual([])
    await pictures?.updateOne({ _id: row?._id }, { $set: { 'search.parts': row?.search.parts } })
    expect(await found('漫过')).toEqual([id])
  })
})
