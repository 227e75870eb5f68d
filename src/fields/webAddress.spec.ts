import { describe, expect, it } from 'vitest'
import { validateWebAddress } from './webAddress'

const isAccepted = (value: string) => validateWebAddress(value, { req: {} }) === true

describe('a web address', () => {
  it.each(['https://example.com/a?b=c', 'http://example.com', 'https://例子.中国/稿'])('may be %s', (value) => {
    expect(isAccepted(value)).toBe(true)
  })

  it.each([
    'javascript:alert(1)',
    'example.com',
    '/a',
    'https://',
    'ftp://example.com',
    'https://user:password@example.com',
    'data:text/html,x',
  ])('may not be %s', (value) => {
    expect(isAccepted(value)).toBe(false)
  })
})
