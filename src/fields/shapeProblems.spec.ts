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

describe('date fields', () => {
  const dated: ShapedField[] = [{ type: 'group', name: 'entering', fields: [{ type: 'date', name: 'opensAt' }] }]
  const refused = (opensAt: unknown) => shapeProblems(dated, { entering: { opensAt } }).map(({ path }) => path)

  it.each([
    '20260-01-01',
    '+020260-01-01T00:00:00.000Z',
    '-000001-01-01T00:00:00.000Z',
    new Date(8e15),
    8e15,
    'soon',
    {},
    true,
  ])('refuse %s, which is none or would be compared wrongly', (value) => {
    expect(refused(value)).toEqual(['entering.opensAt'])
  })

  it.each(['2026-01-31T07:00:00+08:00', '1970-01-01', '9999-12-31T23:59:59Z', null, undefined, '', new Date()])(
    'take %s',
    (value) => {
      expect(refused(value)).toEqual([])
    },
  )
})

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
