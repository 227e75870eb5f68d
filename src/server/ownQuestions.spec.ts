import { describe, expect, it } from 'vitest'
import { createOwnQuestions } from './ownQuestions'

const here = 'http://127.0.0.1:3000'

describe('a question of the server to itself', () => {
  it('is known once by what the website sends, which goes no further', () => {
    const own = createOwnQuestions(3000)
    const headers = { accept: 'application/json', ...own.headersFor(here) }
    expect(Object.keys(headers)).toHaveLength(2)
    expect(own.takeFrom(headers)).toBe(true)
    expect(headers).toEqual({ accept: 'application/json' })
    expect(own.takeFrom(headers)).toBe(false)
  })

  it('is not what somebody else says, nor another process, and nothing of it goes further either', () => {
    const own = createOwnQuestions(3000)
    const [[name = '', secret = ''] = []] = Object.entries(own.headersFor(here))
    const others = createOwnQuestions(3000).headersFor(here)
    for (const headers of [{ [name]: '' }, { [name]: secret.slice(1) }, { [name]: `${secret}x` }, { ...others }, {}]) {
      expect(own.takeFrom(headers)).toBe(false)
      expect(headers).toEqual({})
    }
  })

  it.each(['http://127.0.0.1:3001', 'http://10.0.0.1:3000', 'https://api.example.org', 'https://127.0.0.1:3000', ''])(
    'is no secret for %s',
    (apiUrl) => expect(createOwnQuestions(3000).headersFor(apiUrl)).toEqual({}),
  )

  it.each(['http://localhost:3000', 'http://[::1]:3000', here])('is asked at %s', (apiUrl) =>
    expect(Object.keys(createOwnQuestions(3000).headersFor(apiUrl))).toHaveLength(1),
  )
})
