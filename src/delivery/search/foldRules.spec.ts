import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldWithPlaces, hasTraditional } from './foldRules'

describe('folding', () => {
  it.each([
    ['離石區', '离石区'],
    ['离石区', '离石区'],
    ['ＬｉＳｈｉ', 'lishi'],
    ['１２３', '123'],
    ['Lüliang', 'luliang'],
    ['Café', 'cafe'],
    ['㈱，。', '㈱，。'],
    ['ﬁn①', 'fin1'],
    ['乾隆', '干隆'],
    ['', ''],
  ])('makes %s to %s', (text, expected) => {
    expect(fold(text)).toBe(expected)
  })

  it('leads back to the original', () => {
    const { text, starts } = foldWithPlaces('ﬁ離石𠮷Ａ')
    expect(text).toBe('fi离石𠮷a')
    expect(starts).toEqual([0, 0, 1, 2, 3, 3, 5, 6])
    expect(foldWithPlaces('離石Ａ')).toEqual({ text: '离石a', starts: null })
  })

  it('has a place for each unit, and for the end, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text, starts } = foldWithPlaces(original)
        expect(text).toBe(fold(original))
        expect(starts?.length ?? original.length + 1).toBe(text.length + 1)
        expect(starts?.at(-1) ?? original.length).toBe(original.length)
      }),
    )
  })

  it('tells traditional characters', () => {
    expect(hasTraditional('离石')).toBe(false)
    expect(hasTraditional('离石與柳林')).toBe(true)
  })
})
