import { describe, expect, it } from 'vitest'
import { fieldsInHand, hasBeenTypedSince, pathOfElement } from './inHandRules'

const sent = { headline: { value: '题' }, body: { value: [] }, slugline: { value: '签' } }

describe('the fields in hand while a save runs', () => {
  it('are those that were changed since, and the one with the cursor', () => {
    const now = { ...sent, headline: { value: '题目' } }
    expect(fieldsInHand({ sent, now, focused: 'slugline' })).toEqual({
      headline: { value: '题目', isModified: true },
      slugline: { value: '签', isModified: true },
    })
    expect(fieldsInHand({ sent, now: sent, focused: null })).toEqual({})
  })

  it('leave out what is marked already', () => {
    const now = { ...sent, headline: { value: '题目', isModified: true } }
    expect(fieldsInHand({ sent, now, focused: 'headline' })).toEqual({})
  })

  it('are also those that came into the form since', () => {
    const now = { ...sent, 'bylines.0.role': { value: 'author' } }
    expect(Object.keys(fieldsInHand({ sent, now, focused: null }))).toEqual(['bylines.0.role'])
  })
})

describe('what was typed since', () => {
  it('is a marked field whose value is another; a late mark alone is none', () => {
    expect(hasBeenTypedSince(sent, { ...sent, headline: { value: '题目', isModified: true } })).toBe(true)
    expect(hasBeenTypedSince(sent, { ...sent, headline: { value: '题', isModified: true } })).toBe(false)
    // As the server has put it right.
    expect(hasBeenTypedSince(sent, { ...sent, headline: { value: '题目' } })).toBe(false)
  })
})

it('finds the path of a field from its element', () => {
  expect(pathOfElement('field-source__outlet')).toBe('source.outlet')
  expect(pathOfElement('action-save')).toBeNull()
})
