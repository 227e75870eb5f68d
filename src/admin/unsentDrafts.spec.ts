import { describe, expect, it } from 'vitest'
import { dropUnsent, keepUnsent, unsentDraft } from './unsentDrafts'

const place = { userId: 'editor', action: 'return', address: '/api/articles/a' }

describe('what was typed into a dialog and not sent', () => {
  it('is there when the same dialog opens again, and gone once it was sent', () => {
    keepUnsent(place, { reason: '数字再核', note: '意见' })
    expect(unsentDraft(place)).toEqual({ reason: '数字再核', note: '意见' })
    dropUnsent(place)
    expect(unsentDraft(place)).toEqual({})
  })

  it('is of this piece, this action and this person only', () => {
    keepUnsent(place, { reason: '理由' })
    expect(unsentDraft({ ...place, address: '/api/articles/b' })).toEqual({})
    expect(unsentDraft({ ...place, action: 'kill' })).toEqual({})
    expect(unsentDraft({ ...place, userId: 'desk' })).toEqual({})
  })

  it('never brings back a choice or a confirmation: the piece may have moved on', () => {
    const typed = { reason: '理由', to: 'review1', confirm: '稿签' }
    keepUnsent(place, typed)
    expect(unsentDraft(place)).toEqual({ reason: '理由' })
  })
})
