import { describe, expect, it } from 'vitest'
import { messageBody, takesAway, webhookEventOf } from './messageRules'

const piece = {
  collection: 'articles',
  id: 'a1',
  slug: 'cun-dao-1',
  at: '2026-03-01T08:00:00.000Z',
  revision: 7,
} as const
const address = {
  collection: 'articles',
  id: 'a1',
  slug: 'cun-dao-1',
  url: 'https://news.test/articles/cun-dao-1',
  apiUrl: 'https://news.test/api/articles/a1',
}

describe('what a step is to those outside', () => {
  it.each([
    ['publish', 'published', { published: { correction: null } }, 'published'],
    ['publish', 'published', { published: { correction: 'minor' } }, 'corrected'],
    ['publish', 'published', {}, 'published'],
    ['withdraw', 'withdrawn', {}, 'withdrawn'],
    ['kill', 'killed', {}, 'killed'],
    ['correct', 'correcting', {}, null],
    ['abandon', 'published', {}, null],
    ['edit', 'correcting', {}, null],
    ['approve', 'approved', {}, null],
    ['schedule', 'scheduled', {}, null],
    ['publishFailed', 'scheduled', {}, null],
    ['pictureRecalled', 'killed', {}, null],
    ['spike', 'spiked', {}, null],
  ] as const)('%s → %s: %s', (action, to, details, expected) => {
    expect(webhookEventOf({ action, to, details })).toBe(expected)
  })

  it('takes something away, or does not', () => {
    expect(['published', 'corrected', 'recalled', 'withdrawn', 'killed', 'test'].filter(takesAway)).toEqual([
      'recalled',
      'withdrawn',
      'killed',
    ])
  })
})

describe('the body of a message', () => {
  it.each(['published', 'corrected'] as const)('that something was %s says where, and of which revision', (type) => {
    expect(JSON.parse(messageBody({ ...piece, type }, 'https://news.test'))).toEqual({
      type,
      timestamp: piece.at,
      data: { ...address, revision: 7 },
    })
  })

  it.each(['withdrawn', 'killed'] as const)('that something was %s holds its address and the time alone', (type) => {
    expect(JSON.parse(messageBody({ ...piece, type }, 'https://news.test'))).toEqual({
      type,
      timestamp: piece.at,
      data: address,
    })
  })

  it('of a recall names the pictures that readers have lost', () => {
    const told = { ...piece, type: 'recalled', pictures: ['m1'] } as const
    expect(JSON.parse(messageBody(told, 'https://news.test')).data).toEqual({
      ...address,
      revision: 7,
      pictures: ['m1'],
    })
  })

  it('of what has no page of its own names none', () => {
    const caption = { ...piece, type: 'published', collection: 'photo-captions', slug: null } as const
    expect(JSON.parse(messageBody(caption, 'https://news.test')).data).toMatchObject({
      url: null,
      apiUrl: 'https://news.test/api/photo-captions/a1',
    })
    const contest = { ...piece, type: 'published', collection: 'photo-contests', slug: null } as const
    expect(JSON.parse(messageBody(contest, 'https://news.test')).data.url).toBe('https://news.test/contests/a1')
  })
})
