import { describe, expect, it } from 'vitest'
import type { Prefilled } from '../metadata/prefill'
import { sidecarFill } from './sidecarFillRules'

const xmp = <Value>(value: Value) => ({ value, origin: 'xmp' }) as const

describe('a sidecar that comes after its picture', () => {
  it('fills what stands empty and what the file itself has said, and no word of a person', () => {
    const record = { headline: '文件的', title: '人写的', source: '', description: null, alt: '录入时写的' }
    const origins = { headline: 'iim', title: 'person', source: 'person' } as const
    const prefilled: Prefilled = {
      headline: xmp('新的'),
      title: xmp('新的'),
      source: xmp('新的'),
      description: xmp('新的'),
      alt: xmp('新的'),
    }
    expect(sidecarFill(record, origins, prefilled)).toEqual({
      data: { headline: '新的', description: '新的' },
      origins: { headline: 'xmp', title: 'person', source: 'person', description: 'xmp' },
    })
  })

  it('changes nothing where it says the same', () => {
    const record = { keywords: ['雪'], takenLocally: '2026-01-31T12:00:00' }
    const origins = { keywords: 'xmp', takenLocally: 'exif' } as const
    const prefilled = { keywords: xmp(['雪']), takenLocally: xmp('2026-01-31') }
    expect(sidecarFill(record, origins, prefilled)).toEqual({ data: {}, origins })
  })

  it('replaces a time and a place as wholes, or not at all', () => {
    const record = { takenAt: '2026-01-31T04:00:00.000Z', takenLocally: '2026-01-31T12:00:00', takenZone: '+08:00' }
    const file = { takenAt: 'exif', takenLocally: 'exif', takenZone: 'exif' } as const
    const prefilled = { takenLocally: xmp('2026-02-01'), place: xmp('某市'), placeParts: xmp({ city: '某市' }) }
    expect(sidecarFill(record, file, prefilled)).toEqual({
      data: { takenAt: null, takenLocally: '2026-02-01', takenZone: null, place: '某市', placeParts: { city: '某市' } },
      origins: { takenLocally: 'xmp', place: 'xmp', placeParts: 'xmp' },
    })
    const byHand = { ...file, takenZone: 'person', place: 'person' } as const
    expect(sidecarFill(record, byHand, prefilled).data).toEqual({})
  })

  it('takes the default credit away with a creator who turns out to be another, and never from a chosen byline', () => {
    const record = { creditLine: '默认 摄', copyrightNotice: '文件的', creator: { name: '某甲', byline: null } }
    const origins = { creditLine: 'profile', copyrightNotice: 'iim', creatorName: 'exif' } as const
    const { data } = sidecarFill(record, origins, { creatorName: xmp('某乙') })
    expect(data).toEqual({ creditLine: null, creator: { name: '某乙', byline: null } })
    const chosen = { ...record, creator: { name: '某甲', byline: 'b1' } }
    expect(sidecarFill(chosen, origins, { creatorName: xmp('某乙') }).data).toEqual({})
  })

  it('puts no default in the place of what the file has said', () => {
    const record = { creditLine: '文件的 摄', copyrightNotice: '' }
    const prefilled: Prefilled = {
      creditLine: { value: '默认 摄', origin: 'profile' },
      copyrightNotice: { value: '默认', origin: 'profile' },
    }
    expect(sidecarFill(record, { creditLine: 'iim' }, prefilled).data).toEqual({ copyrightNotice: '默认' })
  })
})
