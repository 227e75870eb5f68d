import { describe, expect, it } from 'vitest'
import { pictureWith, xmpPacket } from '../../../tests/support/pictures/pictureWith'
import { maxBlockBytes } from './byteSource'
import { readPictureBytes } from './readPicture'
import { readSidecar, type SidecarWords, withSidecar } from './sidecar'

const now = new Date('2026-03-10T00:00:00Z')

function wordsOf(properties: string): SidecarWords {
  const read = readSidecar(Buffer.from(xmpPacket(properties)), now)
  if ('refused' in read) throw new Error(read.refused)
  return read
}

const withPlace = (place: string) => `<photoshop:City>${place}</photoshop:City>`

describe('a sidecar', () => {
  it('outranks every block of the file, and leaves what it says nothing of', async () => {
    const embedded = xmpPacket(
      '<photoshop:Headline>内嵌的题目</photoshop:Headline><photoshop:Source>内嵌</photoshop:Source>',
    )
    const file = await pictureWith({ xmp: embedded, iim: { sets: { 120: 'IIM 的说明' } }, exif: { artist: '测试甲' } })
    const sidecar = wordsOf(
      '<photoshop:Headline>伴随文件的题目</photoshop:Headline><dc:description>伴随文件的说明</dc:description>',
    )
    const { fields } = withSidecar(await readPictureBytes(file, now), sidecar)
    expect(fields).toMatchObject({
      headline: { value: '伴随文件的题目', origin: 'xmp' },
      description: { value: '伴随文件的说明', origin: 'xmp' },
      source: { value: '内嵌', origin: 'xmp' },
      creators: { value: ['测试甲'], origin: 'exif' },
    })
  })

  it('takes the zone of its time from the file, where both name the same minute', async () => {
    const file = await pictureWith({
      exif: { dateTimeOriginal: '2026:01:31 12:00:00', offsetTimeOriginal: '+09:00' },
    })
    const sidecar = wordsOf('<photoshop:DateCreated>2026-01-31T12:00:00</photoshop:DateCreated>')
    const { fields } = withSidecar(await readPictureBytes(file, now), sidecar)
    expect(fields.dateCreated).toEqual({ value: { local: '2026-01-31T12:00:00', zone: '+09:00' }, origin: 'xmp' })
  })

  it('says nothing by a position in place of a name, or by a time that cannot be', () => {
    const { fields, problems } = wordsOf(
      `${withPlace('39.9087, 116.3975')}<photoshop:DateCreated>2099-01-01T00:00:00Z</photoshop:DateCreated>`,
    )
    expect([fields, problems.map(({ code }) => code)]).toEqual([{}, ['position_in_place', 'date_implausible']])
  })

  it.each([
    [
      'with entities',
      Buffer.from(`<!DOCTYPE x [<!ENTITY a "b">]>${xmpPacket(withPlace('&a;'))}`),
      'xmp_declares_entities',
    ],
    ['that breaks off', Buffer.from(xmpPacket(withPlace('某市')).slice(0, -90)), 'xmp_malformed'],
    ['that is none', Buffer.from('大雪'), 'xmp_malformed'],
    ['of nothing', Buffer.alloc(0), 'xmp_malformed'],
    ['in GBK', Buffer.from([...Buffer.from(xmpPacket('')), 0xb4, 0xf3, 0xd1, 0xa9]), 'xmp_not_unicode'],
    ['of more than four megabytes', Buffer.alloc(maxBlockBytes + 1, ' '), 'block_too_large'],
  ])('%s is refused as a whole', (_what, bytes, refused) => {
    expect(readSidecar(bytes, now)).toEqual({ refused })
  })
})
