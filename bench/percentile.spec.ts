import { expect, it } from 'vitest'
import { percentile } from './percentile'

it('finds the value that so many per cent do not exceed', () => {
  const values = Array.from({ length: 20 }, (_, index) => 20 - index)
  expect([percentile(values, 50), percentile(values, 95), percentile(values, 100)]).toEqual([10, 19, 20])
  expect(percentile([7], 95)).toBe(7)
  expect(() => percentile([], 95)).toThrow(RangeError)
})
