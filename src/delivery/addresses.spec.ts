import { describe, expect, it } from 'vitest'
import { absoluteAddress, addresses } from './addresses'

describe('the addresses of the website', () => {
  it('are these', () => {
    expect(addresses.article('cun-dao-1a2b3c4d')).toBe('/articles/cun-dao-1a2b3c4d')
    expect(addresses.section('yaowen')).toBe('/sections/yaowen')
    expect(addresses.byline('wang-yan-hua')).toBe('/bylines/wang-yan-hua')
    expect(addresses.topic('jiao-tong')).toBe('/topics/jiao-tong')
    expect(addresses.contest('7f0a')).toBe('/contests/7f0a')
    expect(addresses.archive('2026-01-31')).toBe('/archive/2026-01-31')
  })

  it('encode what would end or leave them', () => {
    expect(addresses.article('../a?b#c')).toBe('/articles/..%2Fa%3Fb%23c')
    expect(addresses.article('a/../b?c')).toBe('/articles/a%2F..%2Fb%3Fc')
    expect(addresses.search('离石 & 交口')).toBe(`/search?q=${encodeURIComponent('离石 & 交口')}`)
  })

  it('are completed by the origin, where they have none', () => {
    expect(absoluteAddress('https://news.example', '/articles/a')).toBe('https://news.example/articles/a')
    expect(absoluteAddress('https://news.example', 'https://other.example/b')).toBe('https://other.example/b')
    expect(absoluteAddress('https://news.example', 'mailto:desk@news.example')).toBe('mailto:desk@news.example')
  })
})
