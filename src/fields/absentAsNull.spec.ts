import { describe, expect, it } from 'vitest'
import { absentAsNull } from './absentAsNull'
import type { ShapedField } from './shapeProblems'

const fields: ShapedField[] = [
  {
    type: 'tabs',
    tabs: [{ fields: [{ type: 'text', name: 'deck' }] }, { name: 'desk', fields: [{ type: 'text', name: 'note' }] }],
  },
  { type: 'row', fields: [{ type: 'text', name: 'headline' }] },
  { type: 'text', name: 'tags', hasMany: true },
  { type: 'group', name: 'source', fields: [{ type: 'text', name: 'outlet' }] },
  { type: 'array', name: 'bylines', fields: [{ type: 'text', name: 'printedName' }] },
  { type: 'text', name: 'state', virtual: 'item.state' },
  { type: 'join', name: 'articles' },
]

describe('absent fields', () => {
  it('are written out as null or as an empty list, at every depth', () => {
    expect(absentAsNull(fields, { headline: '标题', bylines: [{ id: 'row' }] })).toEqual({
      headline: '标题',
      deck: null,
      desk: { note: null },
      tags: [],
      source: { outlet: null },
      bylines: [{ id: 'row', printedName: null }],
    })
  })

  it('leave what is there, and what no field declares, as it is', () => {
    const whole = {
      deck: '副题',
      desk: { note: '备注' },
      headline: '',
      tags: ['甲'],
      source: { outlet: '某报' },
      bylines: [],
      _status: 'published',
    }
    expect(absentAsNull(fields, whole)).toEqual(whole)
  })
})
