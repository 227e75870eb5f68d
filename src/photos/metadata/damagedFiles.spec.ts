import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { pictureWith, xmpPacket } from '../../../tests/support/pictures/pictureWith'
import { readPictureBytes } from './readPicture'

const now = new Date('2026-03-01T00:00:00Z')
const formats = ['jpeg', 'png', 'webp', 'tiff'] as const
const pictures: Buffer[] = []

beforeAll(async () => {
  for (const format of formats) {
    pictures.push(
      await pictureWith({
        format,
        xmp: xmpPacket('<photoshop:Credit>署名</photoshop:Credit>'),
        iim: { sets: { 105: '题目', 55: '20260131' }, charset: 'gb18030' },
        exif: {
          description: '说明',
          dateTimeOriginal: '2026:01:31 12:00:00',
          position: { latitude: 31.5, longitude: 121.5 },
        },
      }),
    )
  }
})

const somePicture = fc.nat(formats.length - 1)

describe('a file that is damaged', () => {
  it('anywhere is read without failing', async () => {
    const changes = fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { minLength: 1, maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(somePicture, changes, async (index, bytes) => {
        const picture = Buffer.from(pictures[index] ?? [])
        for (const [at, value] of bytes) picture[at % picture.length] = value
        expect(await readPictureBytes(picture, now)).toHaveProperty('problems')
      }),
      { numRuns: 1500 },
    )
  })

  it('by breaking off is read without failing', async () => {
    await fc.assert(
      fc.asyncProperty(somePicture, fc.nat(4000), async (index, length) => {
        expect(await readPictureBytes((pictures[index] ?? Buffer.alloc(0)).subarray(0, length), now)).toHaveProperty(
          'fields',
        )
      }),
      { numRuns: 500 },
    )
  })

  it('or is none at all says so', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const { fields, problems } = await readPictureBytes(Buffer.from(bytes), now)
        expect([fields, problems]).toEqual([{}, [{ code: 'unknown_container', block: 'file' }]])
      }),
    )
  })

  it('by garbage behind a true beginning is read without failing', async () => {
    const heads = [
      Buffer.from([0xff, 0xd8, 0xff, 0xe1]),
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      Buffer.from('RIFF\xff\xff\xff\xffWEBP', 'latin1'),
      Buffer.from('II*\0\x08\0\0\0', 'latin1'),
      Buffer.from('MM\0+\0\x08\0\0', 'latin1'),
      Buffer.from('\0\0\0\x10ftypavif\0\0\0\0', 'latin1'),
    ]
    const head = fc.constantFrom(...heads)
    await fc.assert(
      fc.asyncProperty(head, fc.uint8Array({ maxLength: 2000 }), async (beginning, bytes) => {
        expect(await readPictureBytes(Buffer.concat([beginning, bytes]), now)).toHaveProperty('fields')
      }),
      { numRuns: 1500 },
    )
  })
})

describe('a file that breaks off', () => {
  it('gives what was in its beginning', async () => {
    for (const picture of pictures.slice(0, 2)) {
      const { fields } = await readPictureBytes(picture.subarray(0, picture.length - 60), now)
      expect(fields.creditLine?.value).toBe('署名')
    }
  })

  it('in its data says so', async () => {
    const [jpeg = Buffer.alloc(0)] = pictures
    const { problems } = await readPictureBytes(jpeg.subarray(0, 100), now)
    expect(problems).toContainEqual({ code: 'file_cut_off', block: 'file' })
  })
})

describe('a block that is too large', () => {
  it.each(['png', 'webp', 'tiff'] as const)('in a %s is told and not read', async (format) => {
    const xmp = xmpPacket(`<photoshop:Credit>${'x'.repeat(10 * 1024 * 1024)}</photoshop:Credit>`)
    const { fields, problems } = await readPictureBytes(await pictureWith({ format, xmp }), now)
    expect(fields).toEqual({})
    expect(problems).toEqual([{ code: 'block_too_large', block: 'file' }])
  })
})

describe('the items of an AVIF', () => {
  const box = (type: string, ...content: Buffer[]) => {
    const body = Buffer.concat(content)
    const head = Buffer.from(`\0\0\0\0${type}`, 'latin1')
    head.writeUInt32BE(body.length + 8)
    return Buffer.concat([head, body])
  }

  it('that are repeated without end are given up', async () => {
    // Entries of no bytes at all: 60,000 extents an item, 9,000 items.
    const item = Buffer.from([0, 1, 0, 0, 0xea, 0x60])
    const iloc = box('iloc', Buffer.from([0, 0, 0, 0, 0, 0, 0x23, 0x28]), ...Array.from({ length: 9000 }, () => item))
    const iinf = box('iinf', Buffer.alloc(6))
    const file = Buffer.concat([
      box('ftyp', Buffer.from('avif\0\0\0\0', 'latin1')),
      box('meta', Buffer.alloc(4), iinf, iloc),
    ])
    expect((await readPictureBytes(file, now)).problems).toEqual([{ code: 'block_damaged', block: 'file' }])
  })
})

it('unpacks the first text of a kind in a PNG and no more: a bomb bursts once', async () => {
  const bomb = deflateSync(Buffer.alloc(64 * 1024 * 1024))
  const [, png = Buffer.alloc(0)] = pictures
  const chunk = (content: Buffer) => {
    const head = Buffer.from('\0\0\0\0iTXt', 'latin1')
    head.writeUInt32BE(content.length)
    return Buffer.concat([head, content, Buffer.alloc(4)])
  }
  const text = chunk(Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\x01\0\0\0', 'latin1'), bomb]))
  const file = Buffer.concat([png.subarray(0, 33), ...Array.from({ length: 200 }, () => text), png.subarray(33)])
  const { fields, problems } = await readPictureBytes(file, now)
  expect(fields.creditLine).toBeUndefined()
  expect(problems).toEqual([{ code: 'block_too_large', block: 'file', detail: 'XML:com.adobe.xmp' }])
})
