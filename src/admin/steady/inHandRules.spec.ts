import { describe, expect, it } from 'vitest'
import { fieldsInHand, hasBeenTypedSince, pathOfElement, withTyped } from './inHandRules'

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

it('keeps what was typed in a form that is filled anew, with its rows and no others', () => {
  const filled = { title: { value: '新' }, alt: { value: '旧' }, rows: { value: 1 }, 'rows.0.name': { value: '甲' } }
  const typed = { title: { value: '旧题' }, alt: { value: '写的' }, rows: { value: 0 } }
  expect(withTyped({ filled, typed, touched: new Set(['alt', 'rows']) })).toEqual({
    title: { value: '新' },
    alt: { value: '写的' },
    rows: { value: 0 },
  })
})

it('finds the path of a field from its element', () => {
  expect(pathOfElement('field-source__outlet')).toBe('source.outlet')
  expect(pathOfElement('action-save')).toBeNull()
})
