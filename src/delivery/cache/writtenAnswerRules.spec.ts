import { describe, expect, it } from 'vitest'
import { readAnswer } from './writtenAnswerRules'

const written = (...lines: string[]) => Buffer.from(lines.join('\r\n'))

describe('a written answer', () => {
  it('is read with its status, its headers and its bytes', () => {
    const answer = readAnswer(
      written('HTTP/1.1 404 Not Found', 'Content-Type: text/plain', 'X-Empty:', '', '没有\r\n\r\n'),
    )
    expect(answer).toMatchObject({ status: 404, headers: { 'content-type': 'text/plain', 'x-empty': '' } })
    expect(answer?.body.toString()).toBe('没有\r\n\r\n')
    expect(readAnswer(written('HTTP/1.1 304', 'ETag: "a:b"', '', ''))).toMatchObject({ headers: { etag: '"a:b"' } })
  })

  it('has what is said twice as one list, and its cookies one by one', () => {
    const answer = readAnswer(
      written('HTTP/1.1 200 OK', 'Link: <a>', 'link: <b>', 'Set-Cookie: a=1', 'Set-Cookie: b=2, c', '', ''),
    )
    expect(answer?.headers).toEqual({ link: '<a>, <b>', 'set-cookie': ['a=1', 'b=2, c'] })
  })

  it('is none without an end of its head, without a status, or in chunks', () => {
    expect(readAnswer(written('HTTP/1.1 200 OK', 'Vary: Origin'))).toBeUndefined()
    expect(readAnswer(written('200 OK', '', 'text'))).toBeUndefined()
    expect(readAnswer(written('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', '', '0', '', ''))).toBeUndefined()
  })
})
