import { describe, expect, it } from 'vitest'
import { moved, parseSlots, pieceIdsIn, withSection } from './slotRules'

const codes = (input: unknown) => parseSlots(input).problems.map(({ code, path }) => [code, path])

describe('slots', () => {
  it('are read as they come, what is left out as empty', () => {
    const input = { lead: ['a'], sections: [{ section: 's', pieces: ['b', 'c'] }] }
    expect(parseSlots(input)).toEqual({ slots: { pinned: [], topics: [], ...input }, problems: [] })
  })

  it.each([
    ['no object', [], [['malformed_slots', 'slots']]],
    ['two leads', { lead: ['a', 'b'] }, [['too_many_slots', 'slots.lead']]],
    ['a piece twice', { pinned: ['a', 'a'] }, [['piece_twice', 'slots.pinned']]],
    ['nine pinned', { pinned: [...'abcdefghi'] }, [['too_many_slots', 'slots.pinned']]],
    ['a number for an id', { topics: [1] }, [['malformed_slots', 'slots.topics']]],
    ['a path for an id', { lead: ['../a'] }, [['malformed_slots', 'slots.lead']]],
    ['a section without its id', { sections: [{ pieces: [] }] }, [['malformed_slots', 'slots.sections.0']]],
    ['a section twice', { sections: [{ section: 's' }, { section: 's' }] }, [['malformed_slots', 'slots.sections']]],
    ['a word for the sections', { sections: 'all' }, [['malformed_slots', 'slots.sections']]],
  ])('with %s are refused', (_what, input, expected) => expect(codes(input)).toEqual(expected))

  it('name each piece once', () => {
    const slots = { lead: ['a'], pinned: ['b', 'a'], sections: [{ section: 's', pieces: ['c', 'b'] }], topics: ['t'] }
    expect(pieceIdsIn(slots)).toEqual(['a', 'b', 'c'])
  })
})

describe('a piece in a list', () => {
  it('moves up and down, and not beyond the ends', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
    expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b'])
  })

  it('leaves no row of a section that is empty', () => {
    const slots = { lead: [], pinned: [], sections: [{ section: 's', pieces: ['a'] }], topics: [] }
    expect(withSection(slots, 's', []).sections).toEqual([])
    expect(withSection(slots, 't', ['b']).sections).toHaveLength(2)
  })
})
