import { describe, expect, it } from 'vitest'
import { querySpan, requestSpan } from './spanRules'

describe('what a span says', () => {
  it.each([
    '/api/users?where[email][equals]=somebody@newsroom.test',
    '/api/users/reset-password/secret-token',
    '/preview/secret-token',
    '/search?q=somebody@newsroom.test',
    '/api/articles/0f1e2d3c-0000-4000-8000-000000000000?draft=true',
    '//somebody@newsroom.test/',
    'somebody@newsroom.test',
  ])('of %s names no person and no secret', (target) => {
    const said = JSON.stringify(requestSpan('GET', target))
    for (const secret of ['newsroom.test', 'secret', '0f1e2d3c', 'draft', 'where', '?'])
      expect(said).not.toContain(secret)
  })

  it('is the kind of address, and a method that is one', () => {
    expect(requestSpan('GET', '/api/articles/x?y=z')).toEqual({
      name: 'GET api/articles',
      facts: { 'http.request.method': 'GET', 'http.route': 'api/articles' },
    })
    expect(requestSpan('BREW', '/').name).toBe('_OTHER front')
    expect(requestSpan(undefined, '/').name).toBe('_OTHER front')
  })

  it('of a query is its table and its kind', () => {
    expect(querySpan('find', 'articles', 'sqlite')).toEqual({
      name: 'find articles',
      facts: { 'db.system.name': 'sqlite', 'db.operation.name': 'find', 'db.collection.name': 'articles' },
    })
  })
})
