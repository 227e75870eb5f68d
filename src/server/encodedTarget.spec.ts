import { describe, expect, it } from 'vitest'
import { encodedTarget } from './encodedTarget'

const packet = (text: string) => Buffer.from(text, 'utf8')

describe('an address in raw UTF-8', () => {
  it.each([
    ['GET /api/articles?where[x][equals]=王 HTTP/1.1\r\nHost: h\r\n\r\n', '/api/articles?where[x][equals]=%E7%8E%8B'],
    ['HEAD /é HTTP/1.0\r\n\r\n', '/%C3%A9'],
  ])('is answered with its encoded form', (text, expected) => {
    expect(encodedTarget(packet(text))).toBe(expected)
  })

  it.each([
    ['is whole already', 'GET /api HTTP/1.1\r\n\r\n'],
    ['would change something', 'POST /王 HTTP/1.1\r\n\r\n'],
    ['leads to another host', 'GET //王.example/ HTTP/1.1\r\n\r\n'],
    ['is no request', '王王王'],
    ['splits the line', 'GET /王\r\nX: y HTTP/1.1\r\n\r\n'],
    ['is endless', `GET /${'王'.repeat(4000)} HTTP/1.1\r\n\r\n`],
  ])('is not, where it %s', (_name, text) => {
    expect(encodedTarget(packet(text))).toBeNull()
  })

  it('is not, where there is no packet', () => {
    expect(encodedTarget(undefined)).toBeNull()
  })
})
