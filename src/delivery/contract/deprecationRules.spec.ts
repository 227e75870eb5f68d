import { describe, expect, it } from 'vitest'
import { type Deprecation, deprecationHeaders } from './deprecationRules'
import { deprecations } from './deprecations'

const old: Deprecation = {
  path: '/api/old',
  deprecatedAt: '2026-01-01T00:00:00Z',
  sunsetAt: '2026-08-01T00:00:00Z',
  link: '/developers#changes',
}

describe('an address that goes away', () => {
  it('says since when, until when, and where to read on', () => {
    const headers = {
      Deprecation: '@1767225600',
      Sunset: 'Sat, 01 Aug 2026 00:00:00 GMT',
      Link: '</developers#changes>; rel="deprecation"; type="text/html"',
    }
    expect(deprecationHeaders('/api/old', [old])).toEqual(headers)
    expect(deprecationHeaders('/api/old/1', [old])).toEqual(headers)
  })

  it('is no other', () => {
    expect(deprecationHeaders('/api/older', [old])).toEqual({})
    expect(deprecationHeaders('/api', [old])).toEqual({})
    expect(deprecationHeaders('/api/old', [])).toEqual({})
  })

  it('goes six months after the notice at the earliest', () => {
    for (const { deprecatedAt, sunsetAt, path } of deprecations)
      expect(Date.parse(sunsetAt) - Date.parse(deprecatedAt), path).toBeGreaterThanOrEqual(180 * 86_400_000)
  })
})
