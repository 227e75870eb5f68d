import { describe, expect, it } from 'vitest'
import { publicRecordOf } from './publicRecordOf'

describe('the public record', () => {
  it('says what the fields say, under the names of the standard', () => {
    expect(
      publicRecordOf({
        alt: '替代文字',
        creatorName: '某甲、 某乙',
        creditLine: '某甲 摄',
        usageTerms: '仅限本报',
        digitalSourceType: 'digitalCapture',
        keywords: ['甲'],
        aigcLabel: { Label: '2' },
      }),
    ).toEqual({
      altText: '替代文字',
      creators: ['某甲', '某乙'],
      creditLine: '某甲 摄',
      rightsUsageTerms: '仅限本报',
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
      keywords: ['甲'],
      aigcLabel: { Label: '2' },
    })
  })

  it('leaves out what is empty, and what the newsroom keeps to itself', () => {
    expect(
      publicRecordOf({
        alt: '',
        headline: null,
        keywords: [],
        creatorName: '',
        aiPromptInformation: 'a prompt',
        aiPromptWriterName: '某乙',
      }),
    ).toEqual({})
  })
})

describe('the time', () => {
  const taken = { takenAt: '2026-01-31T04:00:00.000Z', takenLocally: '2026-01-31T12:00:00', takenZone: '+08:00' }

  it('is that of the place where the picture was taken', () => {
    expect(publicRecordOf(taken).dateCreated).toEqual({ local: '2026-01-31T12:00:00', zone: '+08:00' })
    expect(publicRecordOf({ takenLocally: '2026-01' }).dateCreated).toEqual({ local: '2026-01', zone: null })
  })

  it('is the moment that somebody has put since', () => {
    expect(publicRecordOf({ ...taken, takenAt: '2026-02-01T04:00:00.000Z' }).dateCreated).toEqual({
      local: '2026-02-01T04:00:00',
      zone: '+00:00',
    })
  })
})

describe('the place', () => {
  const placeParts = { provinceOrState: '某省', city: '某市' }

  it('is in its parts as long as nobody has written another one', () => {
    expect(publicRecordOf({ place: '某省某市', placeParts }).place).toEqual(placeParts)
    expect(publicRecordOf({ place: '某街', placeParts }).place).toEqual({ sublocation: '某街' })
    expect(publicRecordOf({ place: '', placeParts }).place).toBeUndefined()
  })
})
