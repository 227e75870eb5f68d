import { describe, expect, it } from 'vitest'
import { hashOfKey, keyIn, makeApiKey } from './apiKeyRules'
import { scopeOf } from './scopeRules'

describe('a new key', () => {
  it('is long, marked, never the same, and kept as a hash with its first letters', () => {
    const [one, other] = [makeApiKey(), makeApiKey()]
    expect(one.key).toMatch(/^nk_[\w-]{40}$/)
    expect(one.key).not.toBe(other.key)
    expect(one.keyPrefix).toBe(one.key.slice(0, 10))
    expect(one.keyHash).toBe(hashOfKey(one.key))
    expect(hashOfKey('nk_test')).toBe('4073a986fc095edadbb97f30584e675d888f0b73bcc19a0b6cbed7ff552b9a0d')
  })
})

describe('the key of a request', () => {
  it.each([
    ['X-API-Key', { 'x-api-key': ' nk_a ' }, 'nk_a'],
    ['a bearer', { authorization: 'Bearer nk_a' }, 'nk_a'],
    ['a bearer in small letters', { authorization: 'bearer  nk_a' }, 'nk_a'],
    ['X-API-Key before a bearer', { 'x-api-key': 'nk_b', authorization: 'Bearer nk_a' }, 'nk_b'],
    ['whatever X-API-Key says', { 'x-api-key': 'guess' }, 'guess'],
  ])('is in %s', (_what, headers, key) => {
    expect(keyIn(headers)).toBe(key)
  })

  it.each([
    ['no header', {}],
    ['an empty one', { 'x-api-key': ' ' }],
    ['a person’s token', { authorization: 'JWT nk_a' }],
    ['a person’s bearer', { authorization: 'Bearer eyJhbGciOi' }],
    ['two words', { authorization: 'Bearer nk_a nk_b' }],
  ])('is not in %s', (_what, headers) => {
    expect(keyIn(headers)).toBeNull()
  })
})

describe('the scope of an address', () => {
  it.each([
    ['/api/articles', 'read:articles'],
    ['/api/articles/1', 'read:articles'],
    ['/api/front-page', 'read:articles'],
    ['/api/photo-contests/1/results', 'read:contests'],
    ['/api/contest-awards', 'read:contests'],
    ['/api/search', 'read:search'],
    ['/api/search-something', 'read:articles'],
    ['/api/graphql', 'read:graphql'],
    ['/feeds/rss.xml', 'read:feeds'],
    ['/openapi.json', null],
    ['/admin', null],
  ])('%s is %s', (path, scope) => {
    expect(scopeOf(path)).toBe(scope)
  })
})
