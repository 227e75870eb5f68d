import { describe, expect, it } from 'vitest'
import { captionQuery, offeredCaptions } from './captionOfferRules'

describe('the captions that a piece is offered', () => {
  const free = { article: { exists: false } }

  it('are those of no piece and its own, never another’s', () => {
    expect(offeredCaptions('a')).toEqual({ or: [free, { article: { equals: 'a' } }] })
    expect(offeredCaptions(null)).toEqual({ or: [free] })
  })

  it('are asked for in the same way by their words', () => {
    expect(captionQuery({ words: '晒秋', articleId: 'a', listed: 'x' })).toEqual({
      'where[text][like]': '晒秋',
      'where[or][0][article][exists]': 'false',
      'where[or][1][article][equals]': 'a',
    })
    expect(captionQuery({ words: '晒秋', articleId: null, listed: '' })).not.toHaveProperty([
      'where[or][1][article][equals]',
    ])
  })

  it('are what it has already where nothing is sought', () => {
    expect(captionQuery({ words: '', articleId: 'a', listed: 'x,y' })).toEqual({
      'where[or][0][id][in]': 'x,y',
      'where[or][1][article][equals]': 'a',
    })
    expect(captionQuery({ words: '', articleId: null, listed: '' })).toEqual({ 'where[or][0][id][in]': 'none' })
  })
})
