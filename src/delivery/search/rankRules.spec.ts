import { describe, expect, it } from 'vitest'
import { bodyWeight, fieldWeights, freshness, impactOf, rarity, shareOf } from './rankRules'

describe('ranking', () => {
  it('puts a word in the headline before one many times in the body', () => {
    const headline = shareOf(impactOf(fieldWeights.headline))
    expect(headline).toBeGreaterThan(shareOf(impactOf(4 * bodyWeight(700))))
    expect(headline).toBeGreaterThan(shareOf(impactOf(fieldWeights.deck)))
    expect(shareOf(impactOf(fieldWeights.names))).toBeGreaterThan(shareOf(impactOf(bodyWeight(700))))
  })

  it('gives more for more of a word, and ever less', () => {
    const [one, two, four] = [1, 2, 4].map((times) => shareOf(impactOf(times))) as [number, number, number]
    expect(one).toBeLessThan(two)
    expect(two).toBeLessThan(four)
    expect(four / two).toBeLessThan(two / one)
  })

  it('takes a word in a short text for more than in a long one', () => {
    expect(bodyWeight(200)).toBeGreaterThan(bodyWeight(700))
    expect(bodyWeight(700)).toBe(1)
    expect(bodyWeight(7_000)).toBeLessThan(0.2)
  })

  it('takes a rare word for more than a frequent one, and never for less than nothing', () => {
    expect(rarity(1_000, 1)).toBeGreaterThan(rarity(1_000, 500))
    expect(rarity(1_000, 1_000)).toBeGreaterThan(0)
  })

  it('halves nothing of today, and never more than half of old times', () => {
    expect(freshness(0)).toBe(1)
    expect(freshness(-1)).toBe(1)
    expect(freshness(180)).toBe(0.75)
    expect(freshness(100_000)).toBeCloseTo(0.5)
  })

  it('keeps impacts within their steps', () => {
    expect([impactOf(0), impactOf(0.01), impactOf(10_000)]).toEqual([1, 1, 15])
  })
})
