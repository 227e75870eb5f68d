import { describe, expect, it } from 'vitest'
import { freeCaptions } from './storyCaptionRules'

describe('a story made of pictures', () => {
  const caption = (id: string, change: object = {}) => ({ id, photo: 'p', state: 'draft', article: null, ...change })

  it('goes on with the newest caption that belongs to no piece, picture by picture', () => {
    const captions = [caption('old'), caption('other', { photo: 'q' }), caption('new')]
    expect([...freeCaptions(captions)]).toEqual([
      ['p', 'new'],
      ['q', 'other'],
    ])
  })

  it.each([
    ['belongs to a piece', { article: 'a' }],
    ['is under review', { state: 'review1' }],
    ['is out', { state: 'published' }],
    ['was taken out by a recall', { takenOutAt: '2026-01-01T00:00:00.000Z' }],
  ])('leaves alone one that %s', (_what, change) => {
    expect([...freeCaptions([caption('free'), caption('taken', change)])]).toEqual([['p', 'free']])
  })
})
