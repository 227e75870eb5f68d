import { randomBytes } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { makePlaceholder } from '../../../src/photos/renditions/makePlaceholder'
import { plain, renditionsOf } from '../support/renditions'

/** A PNG that says that it has this size; its pixels are a few rows. */
function pngSaying(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // 8 bits, RGB.
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(Math.min(width * 3 + 1, 10_000) * 20))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Whose content cannot be compressed to nothing, so that half of the file is half of the picture. */
const noisy = () => sharp(randomBytes(600 * 400 * 3), { raw: { width: 600, height: 400, channels: 3 } })
const half = (content: Buffer) => content.subarray(0, content.length / 2)

/** As a card or a line leaves it that lost a block: ends of the image (ITU-T T.81, B.1.1.3) in the middle of its pixels. */
function withHole(content: Buffer): Buffer {
  const from = Math.floor(0.4 * content.length)
  return Buffer.from(content).fill(Buffer.from([0xff, 0xd9]), from, from + 1_000)
}

describe('what is refused', () => {
  it.each([
    ['nothing', async () => Buffer.alloc(0), 'not_a_picture'],
    ['SVG', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), 'not_a_picture'],
    ['HTML', async () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'not_a_picture'],
    ['GIF', () => plain(40, 30, 'red').gif().toBuffer(), 'not_a_picture'],
    ['random bytes', async () => randomBytes(5000), 'not_a_picture'],
    ['a JPEG of which half is missing', async () => half(await noisy().jpeg().toBuffer()), 'picture_damaged'],
    ['a JPEG with a hole', async () => withHole(await noisy().jpeg().toBuffer()), 'picture_damaged'],
    [
      'a progressive JPEG with a hole',
      async () => withHole(await noisy().jpeg({ progressive: true }).toBuffer()),
      'picture_damaged',
    ],
    ['a PNG of which half is missing', async () => half(await noisy().png().toBuffer()), 'picture_damaged'],
    ['a WebP of which half is missing', async () => half(await noisy().webp().toBuffer()), 'not_a_picture'],
    ['a TIFF of which half is missing', async () => half(await noisy().tiff().toBuffer()), 'not_a_picture'],
    ['a PNG of 50,000 × 50,000', async () => pngSaying(50_000, 50_000), 'picture_too_large'],
    ['a PNG of 16,000 × 16,000', async () => pngSaying(16_000, 16_000), 'picture_too_large'],
    ['a PNG of 60,000 × 3,000', async () => pngSaying(60_000, 3_000), 'picture_too_large'],
    ['a PNG with fewer rows than it says', async () => pngSaying(2_000, 2_000), 'picture_damaged'],
  ])('%s', async (_what, make, code) => {
    const content = await make()
    await expect(renditionsOf(content)).rejects.toMatchObject({ code, status: 400 })
  })

  it('for a placeholder too, when pixels are missing', async () => {
    await expect(makePlaceholder(withHole(await noisy().jpeg().toBuffer()))).rejects.toMatchObject({
      code: 'picture_damaged',
    })
  })

  it('for a placeholder too, when the pixels cannot be read', async () => {
    await expect(makePlaceholder(half(await noisy().png().toBuffer()))).rejects.toMatchObject({
      code: 'picture_damaged',
    })
  })

  it('for a placeholder too, before anything is decoded', async () => {
    await expect(makePlaceholder(pngSaying(16_000, 16_000))).rejects.toMatchObject({ code: 'picture_too_large' })
    await expect(makePlaceholder(Buffer.alloc(0))).rejects.toMatchObject({ code: 'not_a_picture' })
  })

  it('costs no memory, twenty bombs at once', async () => {
    const bomb = pngSaying(50_000, 50_000)
    const before = process.memoryUsage().rss
    await Promise.all(Array.from({ length: 20 }, () => renditionsOf(bomb).catch(() => null)))
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000)
  })
})

describe('what is odd but a picture', () => {
  it.each([
    ['1 × 1', 1, 1, [1, 1]],
    ['60,000 wide', 60_000, 100, [2560, 4]],
    ['30,000 high', 100, 30_000, [55, 16_383]],
  ] as const)('of %s has its renditions', async (_what, width, height, expected) => {
    const made = await renditionsOf(await plain(width, height, 'red').png().toBuffer())
    const { width: madeWidth, height: madeHeight } = made.largest('whole', 'webp')
    expect([madeWidth, madeHeight]).toEqual(expected)
  })

  it('with a page behind its end leaves that behind', async () => {
    const tail = '<html><script>alert("polyglot")</script></html>'
    const made = await renditionsOf(Buffer.concat([await plain(400, 300, 'red').jpeg().toBuffer(), Buffer.from(tail)]))
    for (const rendition of made.renditions) expect(made.contentOf(rendition).includes('script')).toBe(false)
  })

  it('of 144 megapixels is decoded without ever being in memory whole', async () => {
    const [large, small] = [plain(12_000, 12_000, '#808080'), plain(2560, 2560, '#808080')]
    const source = await large.png({ compressionLevel: 1 }).toBuffer()
    const usual = await mostMemory(async () => renditionsOf(await small.png().toBuffer()))
    const most = await mostMemory(async () => {
      expect((await renditionsOf(source)).largest('whole', 'jpeg').width).toBe(2560)
    })
    // Its pixels are 432 MB.
    expect(most - usual).toBeLessThan(250_000_000)
  })
})

async function mostMemory(work: () => Promise<unknown>): Promise<number> {
  let most = 0
  const look = () => {
    most = Math.max(most, process.memoryUsage().rss)
  }
  const watch = setInterval(look, 10)
  await work()
  look()
  clearInterval(watch)
  return most
}
