import { expect, it } from 'vitest'
import { isSecondClick } from './secondClickRules'

const first = { x: 100, y: 40, at: 1000 }

it.each([
  ['the same spot, at once', { x: 103, y: 38, at: 1200 }, true],
  ['the same spot, a second later', { x: 100, y: 40, at: 2400 }, true],
  ['the same spot, once the person has looked', { x: 100, y: 40, at: 2600 }, false],
  ['the button beside it', { x: 160, y: 40, at: 1200 }, false],
  ['the row below it', { x: 100, y: 76, at: 1200 }, false],
])('%s', (_where, second, expected) => {
  expect(isSecondClick(first, second)).toBe(expected)
})

it('is none where nothing was clicked before', () => {
  expect(isSecondClick(null, first)).toBe(false)
})
