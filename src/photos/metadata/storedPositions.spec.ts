import { describe, expect, it } from 'vitest'
import { withoutStoredPositions } from './storedPositions'

const placeParts = { country: '中国', city: '某市', sublocation: '39.9087, 116.3975', provinceOrState: null }
const record = {
  keywords: ['雪', 'geotagged', 'geo:lat=39.9087'],
  place: '某市39.9087, 116.3975',
  placeParts,
  fieldOrigins: { keywords: 'xmp', place: 'iim', placeParts: 'iim' },
}

describe('a record from before positions were left out', () => {
  it('loses those that its file has brought, and is told so', () => {
    expect(withoutStoredPositions(record)).toEqual({
      data: {
        keywords: ['雪'],
        place: '某市',
        placeParts: { country: '中国', city: '某市', sublocation: null },
      },
      problems: [
        { code: 'position_in_keywords', block: 'xmp' },
        { code: 'position_in_place', block: 'iim', detail: 'sublocation' },
      ],
    })
  })

  it('keeps what a person has written', () => {
    const fieldOrigins = { keywords: 'person', placeParts: 'person', place: 'person' }
    expect(withoutStoredPositions({ ...record, fieldOrigins })).toBeNull()
    expect(withoutStoredPositions({ ...record, fieldOrigins: null })).toBeNull()
    const place = { ...record.fieldOrigins, place: 'person' }
    expect(withoutStoredPositions({ ...record, fieldOrigins: place })?.data).not.toHaveProperty('place')
  })

  it('has no place where nothing but a position stood there', () => {
    const { data } =
      withoutStoredPositions({ ...record, placeParts: { city: '39.9087° N' }, place: '39.9087° N' }) ?? {}
    expect(data).toMatchObject({ place: null, placeParts: { city: null } })
  })

  it('is left as it is where it has none', () => {
    expect(withoutStoredPositions({ ...record, keywords: ['雪'], placeParts: { city: '某市' } })).toBeNull()
  })
})
