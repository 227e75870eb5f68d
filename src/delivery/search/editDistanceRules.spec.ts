import { describe, expect, it } from 'vitest'
import { isWithin, typosAllowed } from './editDistanceRules'

describe('slips of the finger', () => {
  it.each([
    ['newsroom', 'newsroom', 0, true],
    ['newsroom', 'newsrom', 1, true],
    ['newsroom', 'newsrooom', 1, true],
    ['newsroom', 'newsraom', 1, true],
    ['lishi', 'lihsi', 1, true],
    ['newsroom', 'nwesrom', 1, false],
    ['newsroom', 'nwesrom', 2, true],
    ['abcd', 'wxyz', 2, false],
    ['ab', 'abcd', 1, false],
    ['', 'a', 1, true],
  ])('%s for %s within %i: %s', (one, other, most, expected) => {
    expect(isWithin(one, other, most)).toBe(expected)
    expect(isWithin(other, one, most)).toBe(expected)
  })

  it.each([
    [3, 0],
    [4, 1],
    [7, 1],
    [8, 2],
  ])('of a word of %i letters: %i', (length, expected) => {
    expect(typosAllowed(length)).toBe(expected)
  })
})
