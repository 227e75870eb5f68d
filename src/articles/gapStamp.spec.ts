import { describe, expect, it } from 'vitest'
import { withGapStamps } from './gapStamp'

const now = new Date('2026-03-01T08:00:00Z')
const later = new Date('2026-03-02T08:00:00Z')
const by = '编辑'

describe('the stamp of a settled gap', () => {
  it('names who settled it and when', () => {
    const [gap] = withGapStamps([{ gapId: 'g1', status: 'filled' }], [{ gapId: 'g1', status: 'open' }], { by, now })
    expect(gap).toEqual({ gapId: 'g1', status: 'filled', resolvedBy: '编辑', resolvedAt: now.toISOString() })
  })

  it('stays as it was when somebody else saves the piece later', () => {
    const settled = withGapStamps([{ gapId: 'g1', status: 'passedOver' }], [], { by, now })
    const [gap] = withGapStamps([{ gapId: 'g1', status: 'passedOver' }], settled, { by: '部主任', now: later })
    expect(gap).toMatchObject({ resolvedBy: '编辑', resolvedAt: now.toISOString() })
  })

  it('is made anew when the decision changes', () => {
    const settled = withGapStamps([{ gapId: 'g1', status: 'passedOver' }], [], { by, now })
    const [gap] = withGapStamps([{ gapId: 'g1', status: 'filled' }], settled, { by: '部主任', now: later })
    expect(gap).toMatchObject({ resolvedBy: '部主任', resolvedAt: later.toISOString() })
  })

  it('cannot be sent along: an open gap has none', () => {
    const [gap] = withGapStamps(
      [{ gapId: 'g1', status: 'open', resolvedBy: '某人', resolvedAt: now.toISOString() }],
      [],
      { by, now },
    )
    expect(gap).toMatchObject({ resolvedBy: null, resolvedAt: null })
  })

  it('does not mistake one unnumbered gap for another', () => {
    const settled = withGapStamps([{ status: 'filled' }], [], { by, now })
    const [gap] = withGapStamps([{ status: 'filled' }], settled, { by: '部主任', now: later })
    expect(gap).toMatchObject({ resolvedBy: '部主任' })
  })
})
