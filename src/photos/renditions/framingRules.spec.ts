import { describe, expect, it } from 'vitest'
import { cropsOf, isCropSet, isFractionOrNone, pointOf } from './framingRules'

const box = { x: 0.1, y: 0.2, width: 0.5, height: 0.6 }

describe('the crops of a picture', () => {
  it.each([
    ['nothing', null, true],
    ['none', {}, true],
    ['a box', { '1:1': box }, true],
    ['a box that was taken back', { '1:1': null }, true],
    ['a box over the edge', { '1:1': { ...box, x: 0.6 } }, false],
    ['a box of no size', { '1:1': { ...box, width: 0 } }, false],
    ['words', { '1:1': { ...box, x: '0.1' } }, false],
    ['another aspect', { '2:1': box }, false],
    ['a list', [box], false],
    ['a text', '1:1', false],
  ])('may be %s: %#', (_what, value, expected) => {
    expect(isCropSet(value)).toBe(expected)
  })

  it('are read without what is none', () => {
    expect(cropsOf({ '1:1': { ...box, by: 'x' }, '4:3': null, '2:1': box })).toEqual({ '1:1': box })
    expect(cropsOf('x')).toEqual({})
  })
})

describe('a focal point', () => {
  it('is one only with both its parts, inside the picture', () => {
    expect(pointOf({ x: 0, y: 1, setBy: 'somebody' })).toEqual({ x: 0, y: 1 })
    for (const none of [null, { x: 0.5 }, { x: null, y: null }, { x: 2, y: 0 }]) expect(pointOf(none)).toBeNull()
  })

  it.each([
    [null, true],
    [undefined, true],
    [0, true],
    [1, true],
    [0.25, true],
    [2, false],
    [-1, false],
    [Number.NaN, false],
    ['a', false],
    [{}, false],
  ])('may have %j for a part: %s', (value, expected) => {
    expect(isFractionOrNone(value)).toBe(expected)
  })
})
