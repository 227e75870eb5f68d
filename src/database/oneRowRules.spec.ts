import { describe, expect, it } from 'vitest'
import { addressIn, asksForOne } from './oneRowRules'

const bySlug = { slug: { equals: 'a' } }

describe('a question for one row', () => {
  it.each([
    ['names its address', { limit: 1, where: bySlug }],
    ['and its id', { limit: 1, page: 1, pagination: true, where: { id: { equals: 'x' } } }],
    [
      'among what else has to hold',
      { limit: 1, where: { and: [{ and: [bySlug] }, { _status: { equals: 'published' } }] } },
    ],
  ])('%s', (_what, question) => {
    expect(asksForOne(question)).toBe(true)
  })

  it.each([
    ['of a list', { limit: 10, where: bySlug }],
    ['of all', { where: bySlug }],
    ['of another page', { limit: 1, page: 2, where: bySlug }],
    ['that nobody counts', { limit: 1, pagination: false, where: bySlug }],
    ['for the newest', { limit: 1, where: { _status: { equals: 'published' } } }],
    ['by one address of several', { limit: 1, where: { or: [bySlug, { slug: { equals: 'b' } }] } }],
    ['by a set of addresses', { limit: 1, where: { slug: { in: ['a', 'b'] } } }],
    ['for anything', { limit: 1 }],
  ])('is none %s', (_what, question) => {
    expect(asksForOne(question)).toBe(false)
  })
})

it('is told by its address', () => {
  expect(addressIn({ and: [{ _status: { equals: 'published' } }, { and: [bySlug] }] })).toBe('slug=a')
  expect(addressIn({ id: { equals: 'x' }, headline: { like: 'a' } })).toBe('id=x')
  expect(addressIn({ or: [bySlug] })).toBeUndefined()
})
