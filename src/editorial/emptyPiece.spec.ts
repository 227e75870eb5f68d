import { describe, expect, it } from 'vitest'
import { isEmptyPiece } from './emptyPiece'

/** What the form of a new article sends when nobody has touched it. */
const untouched = {
  genre: 'news',
  verbatim: false,
  source: { kind: 'own', outlet: null },
  slugline: '',
  headline: null,
  body: [],
  bylines: [],
  captions: [],
  original: { text: null, file: null },
  section: null,
}

describe('a new piece', () => {
  it.each<[string, object]>([
    ['untouched', {}],
    ['with blanks', { slugline: ' ', headline: '\n' }],
    ['with an empty paragraph', { body: [{ children: [{ text: '' }] }] }],
    ['with another genre', { genre: 'photo' }],
  ])('%s is empty', (_what, change) => {
    expect(isEmptyPiece({ ...untouched, ...change })).toBe(true)
  })

  it.each<[string, object]>([
    ['a slugline', { slugline: '稿签' }],
    ['a headline', { headline: '标题' }],
    ['a word in its text', { body: [{ children: [{ text: '字' }] }] }],
    ['a picture in its text', { body: [{ type: 'photo', captionId: 'c1', children: [{ text: '' }] }] }],
    ['a caption', { captions: ['c1'] }],
    ['an original', { original: { file: 'm1' } }],
    ['a byline', { bylines: [{ byline: 'b1', role: 'author' }] }],
    ['a section', { section: 's1' }],
  ])('with %s is not', (_what, change) => {
    expect(isEmptyPiece({ ...untouched, ...change })).toBe(false)
  })
})
