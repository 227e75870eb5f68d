import { expect, it } from 'vitest'
import { compareFractions, fraction, mean, readFraction, shownFraction, sum, writtenFraction } from './fractionRules'

it('knows equal values however they came about', () => {
  const thirds = sum([fraction(1, 3), fraction(1, 3), fraction(1, 3)])
  expect(compareFractions(thirds, fraction(1))).toBe(0)
  expect(compareFractions(mean([fraction(1, 10), fraction(2, 10)]), fraction(15, 100))).toBe(0)
  expect(compareFractions(fraction(1, 3), fraction(1, 2))).toBe(-1)
  expect(compareFractions(fraction(2, 3), fraction(1, 2))).toBe(1)
})

it('is written and read back', () => {
  expect(writtenFraction(fraction(34, 8))).toBe('17/4')
  expect(readFraction('17/4')).toEqual(fraction(17, 4))
  expect(readFraction('0/1')).toEqual(fraction(0))
  for (const text of ['', null, '1', '1/0', 'x/2']) expect(readFraction(text)).toBeNull()
  expect(shownFraction(fraction(2, 3))).toBe(0.667)
})
