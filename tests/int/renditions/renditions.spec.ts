import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { makePlaceholder } from '../../../src/photos/renditions/makePlaceholder'
import { makeRenditions } from '../../../src/photos/renditions/makeRenditions'
import { colourAt, plain, renditionsOf } from '../support/renditions'

/** Within what an encoder changes. */
function expectColour(actual: number[], expected: number[], within = 12): void {
  expect(actual).toHaveLength(expected.length)
  for (const [index, value] of expected.entries())
    expect(Math.abs((actual[index] ?? 999) - value), `${actual} is not ${expected}`).toBeLessThanOrEqual(within)
}

describe('the renditions of a picture', () => {
  it('are these, each named by its content and of the size that it says', async () => {
    const made = await renditionsOf(await plain(1000, 600, '#3366aa').jpeg().toBuffer())
    const listed = made.renditions.map(
      ({ framing, format, width, height }) => `${framing} ${width}x${height} ${format}`,
    )
    const whole = ['1000x600', '960x576', '640x384', '320x192'].flatMap((size) =>
      ['avif', 'webp', 'jpeg'].map((format) => `whole ${size} ${format}`),
    )
    const crops = [
      ...['1000x563', '960x540', '640x360', '320x180'].map((size) => `16:9 ${size}`),
      ...['800x600', '640x480', '320x240'].map((size) => `4:3 ${size}`),
      ...['600x600', '320x320'].map((size) => `1:1 ${size}`),
      ...['450x600', '320x427'].map((size) => `3:4 ${size}`),
    ].flatMap((crop) => ['webp', 'jpeg'].map((format) => `${crop} ${format}`))
    expect(listed.toSorted()).toEqual([...whole, ...crops].toSorted())
    for (const rendition of made.renditions) {
      const content = made.contentOf(rendition)
      expect(createHash('sha256').update(content).digest('hex')).toBe(rendition.sha256)
      expect(content.length).toBe(rendition.byteCount)
      const header = await sharp(content).metadata()
      expect([header.width, header.height]).toEqual([rendition.width, rendition.height])
      expect(header.format).toBe(rendition.format === 'avif' ? 'heif' : rendition.format)
    }
  })

  it('are the same files when they are made again', async () => {
    const source = await plain(700, 500, '#aa6633').jpeg().toBuffer()
    const record = { creators: ['图'], creditLine: '测试署名' }
    const first = await renditionsOf(source, { record })
    expect((await renditionsOf(source, { record })).renditions).toEqual(first.renditions)
  })

  it('end with the first that cannot be kept', async () => {
    const source = await plain(700, 500, '#aa6633').jpeg().toBuffer()
    let puts = 0
    const put = async () => {
      puts += 1
      throw new Error('no room')
    }
    await expect(makeRenditions({ source, focalPoint: null, record: null }, { put })).rejects.toThrow('no room')
    // What was under way beside it.
    expect(puts).toBeLessThanOrEqual(3)
  })
})

const [red, green, blue, white] = [
  [254, 0, 0],
  [0, 128, 1],
  [0, 0, 254],
  [255, 255, 255],
]

describe('a picture is upright', () => {
  // What the camera stored: red, green above, blue, white below. What is seen: upper left, upper right, lower left, lower right.
  it.each([
    [1, [red, green, blue, white]],
    [2, [green, red, white, blue]],
    [3, [white, blue, green, red]],
    [4, [blue, white, red, green]],
    [5, [red, blue, green, white]],
    [6, [blue, red, white, green]],
    [7, [white, green, blue, red]],
    [8, [green, white, red, blue]],
  ] as const)('with orientation %i', async (orientation, [upperLeft, upperRight, lowerLeft, lowerRight]) => {
    const quarter = (colour: string) => plain(300, 200, colour).png().toBuffer()
    const stored = await plain(600, 400, 'white')
      .composite([
        { input: await quarter('red'), left: 0, top: 0 },
        { input: await quarter('green'), left: 300, top: 0 },
        { input: await quarter('blue'), left: 0, top: 200 },
      ])
      .withMetadata({ orientation })
      .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
      .toBuffer()
    const made = await renditionsOf(stored)
    const largest = made.largest('whole', 'webp')
    expect([largest.width, largest.height]).toEqual(orientation < 5 ? [600, 400] : [400, 600])
    const picture = made.contentOf(largest)
    expectColour(await colourAt(picture, 0.2, 0.2), upperLeft ?? [])
    expectColour(await colourAt(picture, 0.8, 0.2), upperRight ?? [])
    expectColour(await colourAt(picture, 0.2, 0.8), lowerLeft ?? [])
    expectColour(await colourAt(picture, 0.8, 0.8), lowerRight ?? [])
  })
})

describe('colours are those of sRGB', () => {
  const seen = [60, 140, 80]
  const colour = { r: 60, g: 140, b: 80 }
  const flat = (channels: 3 | 4 = 3) => sharp({ create: { width: 400, height: 300, channels, background: colour } })

  it.each([
    ['Display P3', async () => flat().withIccProfile('p3').jpeg({ quality: 95 }).toBuffer()],
    ['CMYK', async () => flat().toColourspace('cmyk').withIccProfile('cmyk').jpeg({ quality: 95 }).toBuffer()],
    ['CMYK without a profile', async () => flat().toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer()],
    ['16 bits a channel', async () => flat().toColourspace('rgb16').png().toBuffer()],
    ['16 bits in a TIFF', async () => flat().toColourspace('rgb16').tiff().toBuffer()],
    ['8 bits and transparency', async () => flat(4).png().toBuffer()],
  ])('from %s', async (what, make) => {
    const made = await renditionsOf(await make())
    for (const format of ['avif', 'webp', 'jpeg'] as const) {
      const picture = made.contentOf(made.largest('whole', format))
      // Ink has fewer colours than light: there and back again is not quite the same.
      expectColour((await colourAt(picture, 0.5, 0.5)).slice(0, 3), seen, what.includes('CMYK') ? 20 : 12)
      expect(await sharp(picture).metadata()).toMatchObject({ space: 'srgb', depth: 'uchar', hasProfile: true })
    }
  })

  it('really had other numbers in the original', async () => {
    const p3 = await flat().withIccProfile('p3').png().toBuffer()
    const { data } = await sharp(p3, { ignoreIcc: true }).raw().toBuffer({ resolveWithObject: true })
    expect(Math.abs((data[0] ?? 0) - 60)).toBeGreaterThan(15)
    expect(await sharp(await flat().toColourspace('rgb16').png().toBuffer()).metadata()).toMatchObject({
      depth: 'ushort',
    })
  })

  it('from grey', async () => {
    const made = await renditionsOf(await plain(400, 300, '#777777').greyscale().jpeg().toBuffer())
    expectColour(await colourAt(made.contentOf(made.largest('whole', 'jpeg')), 0.5, 0.5), [119, 119, 119])
  })
})

describe('what is transparent', () => {
  it('stays so in WebP and AVIF, and is white in JPEG', async () => {
    const source = await sharp({
      create: { width: 400, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer()
    const made = await renditionsOf(source)
    expect((await colourAt(made.contentOf(made.largest('whole', 'webp')), 0.5, 0.5))[3]).toBe(0)
    expect((await colourAt(made.contentOf(made.largest('whole', 'avif')), 0.5, 0.5))[3]).toBe(0)
    expectColour(await colourAt(made.contentOf(made.largest('whole', 'jpeg')), 0.5, 0.5), [255, 255, 255])
  })
})

describe('an animation', () => {
  it('is shown by its first frame', async () => {
    const frames = await Promise.all(['red', 'blue'].map((colour) => plain(400, 300, colour).png().toBuffer()))
    const source = await sharp(frames, { join: { animated: true } })
      .webp({ lossless: true })
      .toBuffer()
    expect((await sharp(source).metadata()).pages).toBe(2)
    const made = await renditionsOf(source)
    const rendition = made.largest('whole', 'webp')
    expect([rendition.width, rendition.height]).toEqual([400, 300])
    const picture = made.contentOf(rendition)
    expect((await sharp(picture).metadata()).pages ?? 1).toBe(1)
    expectColour(await colourAt(picture, 0.5, 0.5), red ?? [])
  })
})

describe('crops', () => {
  const stage = async (left: number, top: number) =>
    plain(1200, 800, '#808080')
      .composite([{ input: await plain(160, 160, '#e01010').png().toBuffer(), left, top }])
      .jpeg({ quality: 95 })
      .toBuffer()

  it.each([
    ['on the left', 120, 320, { x: 200 / 1200, y: 0.5 }],
    ['on the right', 960, 320, { x: 1040 / 1200, y: 0.5 }],
    ['above', 520, 40, { x: 0.5, y: 120 / 800 }],
  ])('are suggested around what stands out %s', async (_where, left, top, expected) => {
    const { focalPoint, largest, contentOf } = await renditionsOf(await stage(left, top))
    expect(Math.abs(focalPoint.x - expected.x)).toBeLessThan(0.1)
    expect(Math.abs(focalPoint.y - expected.y)).toBeLessThan(0.15)
    const square = await sharp(contentOf(largest('1:1', 'jpeg'))).stats()
    expect(square.dominant.r).toBeGreaterThan(0)
    expect(square.channels[0]?.max).toBeGreaterThan(200)
  })

  it('are around the point that somebody has set', async () => {
    const source = await stage(960, 320)
    const { focalPoint, largest, contentOf } = await renditionsOf(source, { focalPoint: { x: 0.05, y: 0.5 } })
    expect(focalPoint).toEqual({ x: 0.05, y: 0.5 })
    expectColour(await colourAt(contentOf(largest('1:1', 'webp')), 0.97, 0.5), [128, 128, 128])
  })

  it('are what somebody has drawn, with all the pixels that the original has there', async () => {
    const source = await plain(6000, 4000, '#808080')
      .composite([{ input: await plain(600, 600, '#10a010').png().toBuffer(), left: 600, top: 400 }])
      .jpeg({ quality: 95 })
      .toBuffer()
    const drawn = { x: 0.1, y: 0.1, width: 0.1, height: 0.15 }
    const { largest, contentOf } = await renditionsOf(source, { handSetCrops: { '1:1': drawn } })
    const square = largest('1:1', 'webp')
    expect([square.width, square.height]).toEqual([600, 600])
    for (const [x, y] of [
      [0.02, 0.02],
      [0.98, 0.02],
      [0.02, 0.98],
      [0.98, 0.98],
    ] as const)
      expectColour(await colourAt(contentOf(square), x, y), [16, 160, 16])
  })

  it('of a picture in which nothing stands out are there all the same', async () => {
    const { focalPoint } = await renditionsOf(await plain(500, 500, '#808080').png().toBuffer())
    for (const value of [focalPoint.x, focalPoint.y]) {
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(1)
    }
  })
})

describe('a placeholder', () => {
  it('is a tiny upright picture in a short address', async () => {
    const source = await plain(600, 300, '#3366aa').withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const placeholder = await makePlaceholder(source)
    expect(placeholder).toMatch(/^data:image\/webp;base64,[\w+/=]{20,400}$/)
    const content = Buffer.from(placeholder.split(',')[1] ?? '', 'base64')
    const { width, height } = await sharp(content).metadata()
    expect([width, height]).toEqual([8, 16])
    expectColour(await colourAt(content, 0.5, 0.5), [0x33, 0x66, 0xaa], 24)
  })
})
