import { expect, it } from 'vitest'
import { keptOrder } from './orderRules'

it.each([
  [[], ['a', 'b'], ['a', 'b']],
  [
    ['b', 'a'],
    ['a', 'b'],
    ['b', 'a'],
  ],
  [
    ['c', 'b', 'a'],
    ['a', 'b', 'd'],
    ['b', 'a', 'd'],
  ],
  [
    ['b', 'b'],
    ['a', 'b'],
    ['b', 'a'],
  ],
])('of %j, with %j there now, it is %j', (kept, present, expected) => {
  expect(keptOrder(kept, present)).toEqual(expected)
})
