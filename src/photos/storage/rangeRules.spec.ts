import { describe, expect, it } from 'vitest'
import { bytePart } from './rangeRules'

describe('a part of a file of 100 bytes', () => {
  it.each([
    ['bytes=0-9', { first: 0, last: 9 }],
    ['bytes=90-', { first: 90, last: 99 }],
    ['bytes=-10', { first: 90, last: 99 }],
    ['bytes=-500', { first: 0, last: 99 }],
    ['bytes=95-500', { first: 95, last: 99 }],
    ['Bytes=0-0', { first: 0, last: 0 }],
    ['bytes=100-', 'beyondTheEnd'],
    ['bytes=100-200', 'beyondTheEnd'],
    ['bytes=-0', 'beyondTheEnd'],
    ['bytes=9-0', null],
    ['bytes=0-1,5-6', null],
    ['bytes=-', null],
    ['lines=0-9', null],
    [null, null],
  ])('%j', (range, part) => {
    expect(bytePart(range, 100)).toEqual(part)
  })
})
