import { describe, expect, it } from 'vitest'
import { cacheControlOf, isInReadersLanguage, keptSecondsOf, lastingHeaders, varyOf } from './answerRules'

const body = Buffer.from('x')

describe('an answer', () => {
  it.each([
    [200, {}, 300],
    [301, { location: '/x' }, 300],
    [410, {}, 300],
    [404, {}, 10],
    [404, { 'cache-control': 'no-store' }, 10],
    [200, { 'cache-control': 'private, no-cache' }, 300],
    [200, { 'cache-control': 'private, no-store' }, 0],
    [200, { 'set-cookie': ['a=b'] }, 0],
    [302, {}, 0],
    [206, {}, 0],
    [304, {}, 0],
    [400, {}, 0],
    [403, {}, 0],
    [429, {}, 0],
    [500, {}, 0],
    [503, {}, 0],
  ])('of %i with %j is kept for %i seconds', (status, headers, seconds) => {
    expect(keptSecondsOf({ status, headers, body })).toBe(seconds)
  })

  it('is kept no longer than its address allows', () => {
    expect(keptSecondsOf({ status: 200, headers: {}, body }, 1)).toBe(1)
    expect(keptSecondsOf({ status: 404, headers: {}, body }, 60)).toBe(10)
  })

  it('hands on what is everybody’s', () => {
    const headers = {
      'content-type': 'application/json',
      link: ['<a>', '<b>'],
      'set-cookie': ['a=b'],
      'x-request-id': 'of-one',
      date: 'now',
      vary: 'X',
      etag: '"x"',
      'cache-control': 'private',
      connection: 'close',
      'content-length': '1',
    }
    expect(lastingHeaders({ status: 200, headers, body })).toEqual([
      'content-type',
      'application/json',
      'link',
      '<a>',
      'link',
      '<b>',
    ])
  })

  it('speaks the reader’s language where it refuses, or is said to', () => {
    expect([200, 301, 404, 410].map((status) => isInReadersLanguage({ status }))).toEqual([false, false, true, true])
    expect(isInReadersLanguage({ status: 200 }, true)).toBe(true)
  })
})

describe('what caches in front are told', () => {
  it('is how long they may answer by themselves', () => {
    expect(cacheControlOf({ freshSeconds: 1, staleSeconds: 0 })).toBe(
      'public, max-age=0, s-maxage=1, stale-while-revalidate=0, stale-if-error=0',
    )
    expect(cacheControlOf({ freshSeconds: 5, staleSeconds: 60 })).toContain('s-maxage=5, stale-while-revalidate=60')
  })

  it.each([
    [false, false, 'Accept-Encoding'],
    [true, false, 'Accept-Encoding, Accept-Language'],
    [false, true, 'Accept-Encoding, Origin'],
  ])('is what the answer depends on', (isByLanguage, isByOrigin, vary) => {
    expect(varyOf({ isByLanguage, isByOrigin })).toBe(vary)
  })
})
