import { describe, expect, it } from 'vitest'
import { anchorOf } from './anchorRules'
import { readUnsent } from './unsentRules'

describe('a comment that was kept', () => {
  it('is about what it was to be about', () => {
    const about = [
      { target: 'piece' },
      { target: 'field', field: 'headline' },
      { target: 'text', anchor: anchorOf('会议听取了汇报', { start: 2, end: 5 }) },
    ]
    expect(about.map((target) => readUnsent({ text: '未发送', target })?.target)).toEqual(about)
  })

  it('is about the piece where nobody can tell', () => {
    const unclear = [
      undefined,
      'text',
      { target: 'text', anchor: { start: 1 } },
      { target: 'field' },
      { target: 'tail' },
    ]
    for (const target of unclear)
      expect(readUnsent({ text: '未发送', target })).toEqual({ text: '未发送', target: { target: 'piece' } })
  })

  it('is none without words', () => {
    for (const kept of [null, {}, { text: 3 }, { text: ' \n' }]) expect(readUnsent(kept)).toBeNull()
  })
})
