import { describe, expect, it } from 'vitest'
import type { PictureFields, PictureMetadata } from './pictureMetadata'
import { type PhotographerProfile, type Prefilled, prefill } from './prefill'

const fromFile = (fields: PictureFields): PictureMetadata => ({
  fields,
  deskOnly: { camera: 'Testmaker X1', position: { latitude: 31.2, longitude: 121.4 } },
  hasContentCredentials: false,
  problems: [],
})
const filled = (fields: PictureFields, profile: PhotographerProfile = {}, current: Prefilled = {}) =>
  prefill({ metadata: fromFile(fields), profile, current })

describe('the fields of a record', () => {
  it('take what the file says, with the block that says it', () => {
    expect(
      filled({
        altText: { value: '替代文字', origin: 'xmp' },
        creators: { value: ['某甲', '某乙'], origin: 'iim' },
        description: { value: '说明', origin: 'exif' },
        rightsUsageTerms: { value: '仅限本报', origin: 'xmp' },
        digitalSourceType: {
          value: 'http://cv.iptc.org/newscodes/digitalsourcetype/minorHumanEdits',
          origin: 'xmp',
        },
        place: { value: { country: '中国', provinceOrState: '某省', city: '某市' }, origin: 'xmp' },
      }),
    ).toEqual({
      alt: { value: '替代文字', origin: 'xmp' },
      creatorName: { value: '某甲、某乙', origin: 'iim' },
      description: { value: '说明', origin: 'exif' },
      usageTerms: { value: '仅限本报', origin: 'xmp' },
      digitalSourceType: { value: 'humanEdits', origin: 'xmp' },
      place: { value: '某省某市', origin: 'xmp' },
      placeParts: { value: { country: '中国', provinceOrState: '某省', city: '某市' }, origin: 'xmp' },
    })
  })

  it('never take the position or the camera', () => {
    expect(JSON.stringify(filled({}))).toBe('{}')
  })

  it('leave out a source type that is no term of the vocabulary', () => {
    expect(filled({ digitalSourceType: { value: 'https://example.test/digitalCapture', origin: 'xmp' } })).toEqual({})
  })
})

describe('the credit line', () => {
  it('is that of the profile where the file has none', () => {
    expect(filled({}, { creditLine: ' 测试摄影者 摄 ' }).creditLine).toEqual({
      value: '测试摄影者 摄',
      origin: 'profile',
    })
    expect(filled({}, { creditLine: '  ' })).toEqual({})
  })

  it('is that of the file where it has one', () => {
    expect(filled({ creditLine: { value: '资料图片', origin: 'iim' } }, { creditLine: '某甲 摄' }).creditLine).toEqual({
      value: '资料图片',
      origin: 'iim',
    })
  })
})

describe('the copyright notice', () => {
  it('is that of the file, else that of the profile', () => {
    const profile = { copyrightNotice: ' © 本报 ' }
    expect(filled({}, profile).copyrightNotice).toEqual({ value: '© 本报', origin: 'profile' })
    const said = { value: '© 某社', origin: 'xmp' } as const
    expect(filled({ copyrightNotice: said }, profile).copyrightNotice).toEqual(said)
  })
})

describe('the time', () => {
  const at = (local: string, zone: string | null, profile: PhotographerProfile = {}) =>
    filled({ dateCreated: { value: { local, zone }, origin: 'exif' } }, profile)

  it('is a moment where the zone is known, from the file before the profile', () => {
    expect(at('2026-01-31T12:00:00', '+09:00', { cameraZone: '+08:00' })).toEqual({
      takenAt: { value: '2026-01-31T03:00:00.000Z', origin: 'exif' },
      takenLocally: { value: '2026-01-31T12:00:00', origin: 'exif' },
      takenZone: { value: '+09:00', origin: 'exif' },
    })
    expect(at('2026-01-31T12:00:00', null, { cameraZone: '+08:00' })).toEqual({
      takenAt: { value: '2026-01-31T04:00:00.000Z', origin: 'exif' },
      takenLocally: { value: '2026-01-31T12:00:00', origin: 'exif' },
      takenZone: { value: '+08:00', origin: 'profile' },
    })
  })

  it('stays as partial as it is', () => {
    expect(at('2026-01-31T12:00:00', null)).toEqual({ takenLocally: { value: '2026-01-31T12:00:00', origin: 'exif' } })
    expect(at('2026-01', null, { cameraZone: '+08:00' })).toEqual({
      takenLocally: { value: '2026-01', origin: 'exif' },
    })
  })
})

describe('a person’s word', () => {
  it('stays when the file is read again, also where the field was emptied', () => {
    const current: Prefilled = {
      headline: { value: '编辑的题目', origin: 'person' },
      place: { value: null, origin: 'person' },
    }
    expect(
      filled(
        { headline: { value: '文件的题目', origin: 'xmp' }, place: { value: { city: '某市' }, origin: 'xmp' } },
        {},
        current,
      ),
    ).toMatchObject(current)
  })

  it('is the only thing that stays: what another file said goes', () => {
    expect(
      filled({}, {}, { source: { value: '旧来源', origin: 'iim' }, creditLine: { value: '旧', origin: 'profile' } }),
    ).toEqual({})
  })
})
