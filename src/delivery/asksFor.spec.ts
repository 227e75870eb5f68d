import { describe, expect, it } from 'vitest'
import { asksFor } from './asksFor'

describe('a question for a secret', () => {
  it.each([
    ['a condition', { where: { secret: { like: 'a' } } }],
    [
      'a condition among others',
      { where: { and: [{ name: { exists: true } }, { or: [{ secret: { exists: true } }] }] } },
    ],
    ['a condition below it', { where: { 'secret.en': { equals: 'a' } } }],
    ['a condition in the spelling of GraphQL', { where: { secret__en: { equals: 'a' } } }],
    ['an order', { sort: 'secret' }],
    ['a descending order among others', { sort: 'name,-secret' }],
    ['an order in a list', { sort: ['name', '-secret'] }],
    ['the list of its values', { field: 'secret' }],
  ])('is %s', (_what, question) => {
    expect(asksFor('secret', question)).toBe(true)
  })

  it.each([
    ['nothing', {}],
    [
      'a condition on another field',
      { where: { or: [{ name: { equals: 'secret' } }, { secrets: { exists: true } }] } },
    ],
    ['another order', { sort: '-name,url' }],
    ['the list of other values', { field: 'name' }],
    ['what cannot be read as a question', { where: 'secret', sort: 7 }],
  ])('is not %s', (_what, question) => {
    expect(asksFor('secret', question)).toBe(false)
  })
})
