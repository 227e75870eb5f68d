import fc from 'fast-check'
import { parse, stringify } from 'qs-esm'
import { describe, expect, it } from 'vitest'
import { cacheableTarget } from './addressRules'
import { publicAddresses } from './publicAddresses'

const keyOf = (target: string) => cacheableTarget(target, publicAddresses)?.key
const id = '0f9d1c7e-4b1a-4c55-9a51-0d6f8a3b2c10'

describe('the key of a public address', () => {
  it.each([
    ['/api/articles', '/api/articles'],
    ['/api/articles?', '/api/articles'],
    ['/api/articles?utm_source=a&x[y][]=1', '/api/articles'],
    ['/api/articles?limit=10&depth=1', '/api/articles?depth=1&limit=10'],
    ['/api/articles?depth=1&limit=10&junk', '/api/articles?depth=1&limit=10'],
    ['/api/articles?where[slug][equals]=a', '/api/articles?where%5Bslug%5D%5Bequals%5D=a'],
    ['/api/articles?where%5Bslug%5D%5Bequals%5D=a', '/api/articles?where%5Bslug%5D%5Bequals%5D=a'],
    [
      '/api/articles?where[b][equals]=2&where[a][equals]=1',
      '/api/articles?where%5Ba%5D%5Bequals%5D=1&where%5Bb%5D%5Bequals%5D=2',
    ],
    [`/api/articles/${id}?where[a][equals]=1&depth=2`, `/api/articles/${id}?depth=2`],
    ['/api/articles/count?where[a][equals]=1&limit=3', '/api/articles/count?where%5Ba%5D%5Bequals%5D=1'],
    [`/api/photo-contests/${id}/results?winner=1`, `/api/photo-contests/${id}/results`],
    ['/api/front-page?x=1', '/api/front-page'],
  ])('of %s is %s', (target, key) => {
    expect(keyOf(target)).toBe(key)
  })

  it.each([
    '/api/users',
    '/api/articles/versions',
    `/api/articles/${id}/transitions`,
    '/api/articles/',
    '/api/Articles',
    '/api/articles%2F',
    '/api/graphql?query={x}',
    '/api/front-page/desk',
    '/api/globals/front-page',
    '/admin',
    'http://elsewhere/api/articles',
    '/api/articles#x',
    '/api/articles?draft=true',
    '/api/articles?trash=1&limit=2',
    '/api/articles?locale=en',
    '/api/articles?limit=1&limit=2',
    '/api/articles?where[or][]=',
    `/api/articles?where[slug][in]=${'a'.repeat(1_100)}`,
    `/api/articles?${Array.from({ length: 25 }, (_, n) => `select[a${n}]=true`).join('&')}`,
  ])('is missing for %s', (target) => {
    expect(keyOf(target)).toBeUndefined()
  })

  it('asks exactly what was asked of what is read, in whatever order', () => {
    const read = ['where', 'sort', 'limit', 'page', 'select']
    const names = fc.constantFrom(...read)
    const word = fc.string({ minLength: 1, maxLength: 6 })
    const value = fc.oneof(
      word,
      fc.dictionary(word, fc.oneof(word, fc.dictionary(word, word, { maxKeys: 2 })), { maxKeys: 3 }),
    )
    fc.assert(
      fc.property(fc.dictionary(names, value, { maxKeys: 4 }), (query) => {
        const all = parse(stringify(query), { allowEmptyArrays: true, arrayLimit: 1000, depth: 10 })
        const asked = Object.fromEntries(Object.entries(all).filter(([name]) => read.includes(name)))
        const key = keyOf(`/api/articles?${stringify(query)}`)
        const turned = Object.fromEntries(Object.entries(query).reverse())
        expect(keyOf(`/api/articles?x=1&${stringify(turned)}`)).toBe(key)
        if (key !== undefined)
          expect(parse(key.split('?')[1] ?? '', { allowEmptyArrays: true, arrayLimit: 1000, depth: 10 })).toEqual(asked)
      }),
    )
  })
})
