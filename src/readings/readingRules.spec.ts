import { describe, expect, it } from 'vitest'
import { readingOf } from './readingRules'

const id = '0b8f1c7e-6f1e-4a51-9a5e-2f1f6f0a7c11'
const asked = { method: 'GET', target: '/articles/cun-dao-1a2b3c4d', status: 200, headers: {} }
const page = { kind: 'page', name: 'cun-dao-1a2b3c4d' }

describe('a reading', () => {
  it('is the page of an article, whatever follows its address, new or not modified', () => {
    expect(readingOf(asked)).toEqual(page)
    expect(readingOf({ ...asked, target: '/articles/cun-dao-1a2b3c4d?utm_source=x' })).toEqual(page)
    expect(readingOf({ ...asked, status: 304 })).toEqual(page)
  })

  it('is an article by its id in the API', () => {
    expect(readingOf({ ...asked, target: `/api/articles/${id}?depth=1` })).toEqual({ kind: 'api', name: id })
  })

  it.each([
    ['a list', { target: '/api/articles?limit=20' }],
    ['the front page', { target: '/' }],
    ['what stands below an article', { target: `/api/articles/${id}/ninjs` }],
    ['what is not there', { status: 404 }],
    ['what was taken down', { status: 410 }],
    ['a question for the head alone', { method: 'HEAD' }],
    ['a page fetched ahead', { headers: { 'sec-purpose': 'prefetch' } }],
    ['an editor looking', { headers: { cookie: 'payload-token=x' } }],
    ['a program of the newsroom', { headers: { authorization: 'JWT x' } }],
  ])('is not %s', (_what, difference) => {
    expect(readingOf({ ...asked, ...difference })).toBeNull()
  })

  it('stumbles over no broken address', () => {
    expect(readingOf({ ...asked, target: '/articles/%E0%A4%A' })).toEqual({ kind: 'page', name: '%E0%A4%A' })
  })
})
