import { describe, expect, it } from 'vitest'
import { type ShapedField, shapeProblems } from './shapeProblems'

const fields: ShapedField[] = [
  {
    type: 'tabs',
    tabs: [
      { fields: [{ type: 'textarea', name: 'headline' }] },
      { name: 'desk', fields: [{ type: 'text', name: 'note' }] },
    ],
  },
  { type: 'row', fields: [{ type: 'email', name: 'email' }] },
  { type: 'text', name: 'tags', hasMany: true },
  { type: 'array', name: 'bylines', fields: [{ type: 'text', name: 'printedName' }] },
  { type: 'join', name: 'articles', fields: [{ type: 'text', name: 'headline' }] },
  { type: 'number', name: 'page' },
]

const pathsIn = (data: unknown) => shapeProblems(fields, data).map(({ path }) => path)

describe('text fields', () => {
  it('take texts, and nothing', () => {
    expect(
      pathsIn({ headline: '标题', email: null, tags: ['甲'], bylines: [{ printedName: '乙' }], desk: { note: '' } }),
    ).toEqual([])
    expect(pathsIn(undefined)).toEqual([])
  })

  it.each([{ $gt: '' }, ['甲'], 7, true])('refuse %j, wherever they stand', (value) => {
    expect(pathsIn({ headline: value })).toEqual(['headline'])
    expect(pathsIn({ email: value })).toEqual(['email'])
    expect(pathsIn({ desk: { note: value } })).toEqual(['desk.note'])
    expect(pathsIn({ bylines: [{ printedName: '乙' }, { printedName: value }] })).toEqual(['bylines.1.printedName'])
  })

  it('with several entries refuse one that is no text', () => {
    expect(pathsIn({ tags: ['甲', { a: 1 }] })).toEqual(['tags'])
  })

  it('leave fields of other kinds and joins alone', () => {
    expect(pathsIn({ page: 'x', articles: { headline: 1 } })).toEqual([])
  })
})
