import { describe, expect, it } from 'vitest'
import { cursorValue, decodeCursor, encodeCursor, keysetSort, whereBehind } from './cursorRules'

const cursor = { sort: '-publishedAt', value: '2026-01-02T03:04:05.678Z', id: 'a-1' }
const coded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a cursor', () => {
  it('comes back as it was made, in letters that an address can hold', () => {
    expect(encodeCursor(cursor)).toMatch(/^[\w-]+$/)
    expect(decodeCursor(encodeCursor(cursor), '-publishedAt')).toEqual(cursor)
    const chinese = { sort: 'name', value: '离石', id: 'b' }
    expect(decodeCursor(encodeCursor(chinese), 'name')).toEqual(chinese)
  })

  it.each([
    ['nothing', ''],
    ['a number', '7'],
    ['no base64url', 'a+b/c='],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['another order', coded([1, 'publishedAt', 'x', 'a'])],
    ['another version', coded([2, '-publishedAt', 'x', 'a'])],
    ['an operator for a value', coded([1, '-publishedAt', { $gt: '' }, 'a'])],
    ['an operator for an id', coded([1, '-publishedAt', 'x', { $gt: '' }])],
    ['no id', coded([1, '-publishedAt', 'x'])],
    ['more than there is', coded([1, '-publishedAt', 'x', 'a', 'b'])],
    ['ten thousand letters', 'a'.repeat(10_000)],
  ])('is none that is %s', (_what, text) => {
    expect(decodeCursor(text, '-publishedAt')).toBeNull()
  })
})

describe('what is behind it', () => {
  it('is older, or as old with a lower id, or has no date, where the newest comes first', () => {
    expect(whereBehind(cursor)).toEqual({
      or: [
        { publishedAt: { less_than: cursor.value } },
        { and: [{ publishedAt: { equals: cursor.value } }, { id: { less_than: 'a-1' } }] },
        { publishedAt: { exists: false } },
      ],
    })
  })

  it('is higher, or as high with a higher id, where the lowest comes first', () => {
    expect(whereBehind({ sort: 'order', value: 3, id: 'b' })).toEqual({
      or: [{ order: { greater_than: 3 } }, { and: [{ order: { equals: 3 } }, { id: { greater_than: 'b' } }] }],
    })
  })

  it('goes on among the rows without a value, which come first or last', () => {
    expect(whereBehind({ sort: 'order', value: null, id: 'b' })).toEqual({
      or: [{ order: { exists: true } }, { and: [{ order: { exists: false } }, { id: { greater_than: 'b' } }] }],
    })
    expect(whereBehind({ sort: '-order', value: null, id: 'b' })).toEqual({
      and: [{ order: { exists: false } }, { id: { less_than: 'b' } }],
    })
  })

  it('is told by the id alone where the id is the order', () => {
    expect(whereBehind({ sort: '-id', value: 'b', id: 'b' })).toEqual({ id: { less_than: 'b' } })
    expect(keysetSort('-id')).toEqual(['-id'])
    expect(keysetSort('-publishedAt')).toEqual(['-publishedAt', '-id'])
    expect(keysetSort('order')).toEqual(['order', 'id'])
  })

  it('keeps plain values only', () => {
    expect(cursorValue(new Date(0))).toBe('1970-01-01T00:00:00.000Z')
    expect([cursorValue('x'), cursorValue(1), cursorValue(undefined), cursorValue({})]).toEqual(['x', 1, null, null])
  })
})
