import { describe, expect, it } from 'vitest'
import { type ReadArgs, readCaps } from './readCaps'

const cappedRead = (args: ReadArgs): ReadArgs => ({ ...args, ...readCaps(args) })

describe('a read from outside', () => {
  it.each([0, -1, 1e6, Number.NaN, Number.POSITIVE_INFINITY])('with a limit of %s gets 100 documents', (limit) => {
    expect(cappedRead({ limit })).toEqual({ limit: 100 })
  })

  it('keeps a modest limit', () => {
    expect(cappedRead({ limit: 25 })).toEqual({ limit: 25 })
    expect(cappedRead({ limit: 100 })).toEqual({ limit: 100 })
  })

  it('keeps the default page where nothing is asked for', () => {
    expect(cappedRead({})).toEqual({})
  })

  it('gets 100 documents for turning pages off', () => {
    expect(cappedRead({ pagination: false })).toEqual({ pagination: false, limit: 100 })
    expect(cappedRead({ pagination: false, limit: 0 })).toEqual({ pagination: false, limit: 100 })
  })

  it.each([
    [10, 3],
    [3, 3],
    [2, 2],
    [0, 0],
    [-5, 0],
    [Number.NaN, 3],
  ])('with a depth of %s follows %s levels', (depth, followed) => {
    expect(cappedRead({ depth })).toEqual({ depth: followed })
  })

  it('is capped within its joins too', () => {
    const joins = { articles: { limit: 0, sort: 'createdAt' }, captions: false, others: { page: 2 } }
    expect(cappedRead({ joins })).toEqual({
      joins: { articles: { limit: 100, sort: 'createdAt' }, captions: false, others: { page: 2 } },
    })
  })

  it('leaves what it does not cap', () => {
    expect(readCaps({ joins: false, pagination: true })).toEqual({})
  })
})
