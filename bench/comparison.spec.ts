import { describe, expect, it } from 'vitest'
import { describeComparison, interleave, ratioOf, spreadOf } from './comparison'

describe('spreadOf', () => {
  it('takes the middle value of an odd number, whatever their order', () => {
    expect(spreadOf([9, 1, 10])).toEqual({ median: 9, min: 1, max: 10 })
  })

  it('takes the mean of the two middle values of an even number', () => {
    expect(spreadOf([4, 1, 100, 2])).toEqual({ median: 3, min: 1, max: 100 })
  })

  it('has nothing to say about no values', () => {
    expect(() => spreadOf([])).toThrow(RangeError)
  })
})

describe('ratioOf', () => {
  it('divides the medians, and tells how far single rounds lay apart', () => {
    const ours = { name: 'ours', values: [10, 30, 20] }
    const baseline = { name: 'baseline', values: [10, 10, 5] }
    expect(ratioOf({ ours, baseline })).toEqual({ median: 2, min: 1, max: 4 })
  })
})

describe('interleave', () => {
  it('measures in turn, and leaves the warm-up out of the samples', async () => {
    const order: string[] = []
    const side = (name: string) => async () => order.push(name)
    const samples = await interleave({ ours: side('A'), baseline: side('B') }, { rounds: 2, warmUps: 1 })
    expect(order.join('')).toBe('ABABAB')
    expect(samples).toEqual({ ours: [3, 5], baseline: [4, 6] })
  })
})

describe('describeComparison', () => {
  it('names both sides with their spread, and the ratio', () => {
    const text = describeComparison({
      title: 'a save',
      unit: 'ms',
      ours: { name: 'guarded', values: [12.345, 10] },
      baseline: { name: 'plain', values: [5, 5] },
    })
    expect(text).toContain('a save (2 rounds)')
    expect(text).toContain('guarded: median 11.2 (10–12.3) ms')
    expect(text).toContain('plain: median 5 (5–5) ms')
    expect(text).toContain('ratio 2.23 (single rounds 2–2.47)')
  })
})
