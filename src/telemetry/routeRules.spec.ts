import { describe, expect, it } from 'vitest'
import { routeOf } from './routeRules'

describe('the kind of an address', () => {
  it.each([
    ['/', 'front'],
    ['/?utm_source=x', 'front'],
    ['/api/articles', 'api/articles'],
    ['/api/articles/5f?depth=1', 'api/articles'],
    ['/api/search?q=离石', 'api/search'],
    ['/api/users/login', 'api/users'],
    ['/api/whatever-a-stranger-types', 'api/other'],
    ['/api', 'api/other'],
    ['/admin/collections/articles/5f', 'admin'],
    ['/articles/cun-dao-tong-che-1a2b3c4d', 'articles'],
    ['/feeds/sections/yaowen/rss.xml', 'feeds'],
    ['/sitemap-news.xml', 'sitemap'],
    ['/_next/static/chunks/a.js', 'assets'],
    ['/healthz', 'probe'],
    ['/metrics', 'probe'],
    ['/wp-login.php', 'other'],
    ['*', 'other'],
    ['', 'front'],
  ])('of %j is %s', (target, expected) => {
    expect(routeOf(target)).toBe(expected)
  })
})
