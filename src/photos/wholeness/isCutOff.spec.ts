import { randomBytes } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { bytesSource } from '../metadata/byteSource'
import { isCutOff } from './isCutOff'

/** Noise: half of the file is half of the picture. */
const noisy = () => sharp(randomBytes(600 * 400 * 3), { raw: { width: 600, height: 400, channels: 3 } })
const isCut = (content: Buffer) => isCutOff(bytesSource(content))

const kinds = {
  'a JPEG': () => noisy().jpeg().toBuffer(),
  'a progressive JPEG': () => noisy().jpeg({ progressive: true }).toBuffer(),
  'a PNG': () => noisy().png().toBuffer(),
  'a WebP': () => noisy().webp().toBuffer(),
  'an AVIF': () => noisy().avif({ effort: 0 }).toBuffer(),
  'a TIFF in strips': () => noisy().tiff({ compression: 'lzw' }).toBuffer(),
  'a TIFF in tiles': () => noisy().tiff({ tile: true, compression: 'none' }).toBuffer(),
}

describe.each(Object.entries(kinds))('%s', (kind, make) => {
  it('that is whole is taken, at whatever place it is cut it is not', async () => {
    const content = await make()
    expect(await isCut(content)).toBe(false)
    for (const share of [0.05, 0.3, 0.6, 0.9])
      expect(await isCut(content.subarray(0, content.length * share))).toBe(true)
    // What a TIFF ends with can be its resolution, without which the picture is whole.
    if (!kind.includes('TIFF')) expect(await isCut(content.subarray(0, content.length - 40))).toBe(true)
  })
})

it('of a TIFF whose directory comes first each strip is looked for', async () => {
  const [ifd, strip] = [8, 200]
  const entries = [
    [256, 4, 1, 10],
    [257, 4, 1, 10],
    [273, 4, 1, strip],
    [279, 4, 1, 300],
  ]
  const content = Buffer.alloc(strip + 300)
  content.write('II*\0', 'latin1')
  content.writeUInt32LE(ifd, 4)
  content.writeUInt16LE(entries.length, ifd)
  for (const [index, [tag = 0, type = 0, count = 0, value = 0]] of entries.entries()) {
    const at = ifd + 2 + 12 * index
    content.writeUInt16LE(tag, at)
    content.writeUInt16LE(type, at + 2)
    content.writeUInt32LE(count, at + 4)
    content.writeUInt32LE(value, at + 8)
  }
  expect(await isCut(content)).toBe(false)
  expect(await isCut(content.subarray(0, content.length - 1))).toBe(true)
})

it('what is behind a picture’s end is none of it', async () => {
  for (const make of [kinds['a JPEG'], kinds['a PNG'], kinds['a WebP']]) {
    const content = await make()
    expect(await isCut(Buffer.concat([content, Buffer.alloc(200_000, 'x')]))).toBe(false)
  }
})

it('a thumbnail’s end is not the picture’s', async () => {
  const thumbnail = await sharp({ create: { width: 16, height: 12, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer()
  const content = await kinds['a JPEG']()
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(thumbnail.length + 2, 2)
  const withThumbnail = Buffer.concat([content.subarray(0, 2), head, thumbnail, content.subarray(2)])
  expect(await isCut(withThumbnail)).toBe(false)
  expect(await isCut(withThumbnail.subarray(0, withThumbnail.length / 2))).toBe(true)
})

describe('a PNG that promises more than it can hold', () => {
  const hollow = (rows: number) => {
    const chunk = (type: string, data = Buffer.alloc(0)) => {
      const length = Buffer.alloc(4)
      length.writeUInt32BE(data.length)
      // Of checksums only that of the end is looked at.
      const sum = type === 'IEND' ? Buffer.from('ae426082', 'hex') : Buffer.alloc(4)
      return Buffer.concat([length, Buffer.from(type), data, sum])
    }
    const header = Buffer.alloc(13)
    header.writeUInt32BE(12_000, 0)
    header.writeUInt32BE(12_000, 4)
    header.set([8, 2, 0, 0, 0], 8)
    const signature = Buffer.from('89504e470d0a1a0a', 'hex')
    return Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(Buffer.alloc(rows * 36_001))),
      chunk('IEND'),
    ])
  }

  it('is refused', async () => {
    expect(await isCut(hollow(28))).toBe(true)
  })

  it('is left to the decoder where it could hold as much, as a white sheet does', async () => {
    expect(await isCut(hollow(12_000))).toBe(false)
  })
})
