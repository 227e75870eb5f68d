import { describe, expect, it } from 'vitest'
import { askedPage, pageOf } from './pagerRules'

describe('an address', () => {
  it('of a list’s first page is the list’s own', () => {
    expect(pageOf('/sections/yaowen', 1)).toBe('/sections/yaowen')
    expect(pageOf('/sections/yaowen', 2)).toBe('/sections/yaowen?page=2')
    expect(pageOf('/search?q=a', 3)).toBe('/search?q=a&page=3')
  })
})

describe('the page asked for', () => {
  it.each([
    [null, 1],
    ['1', 1],
    ['27', 27],
    ['0', null],
    ['-1', null],
    ['1.5', null],
    ['02', null],
    ['10001', null],
    ['1e3', null],
    ['', null],
  ])('by %s is %s', (value, page) => expect(askedPage(value)).toBe(page))
})
