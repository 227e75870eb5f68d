import { describe, expect, it } from 'vitest'
import { canMove, type DeskMove, type DeskState, type DeskStep, deskStateOf, withStep } from './deskStateRules'

/** Written by hand: from which states each move leads on. */
const grid: Record<DeskMove, Record<DeskState, boolean>> = {
  'hand-over': { new: true, handedOver: false, taken: false, returned: true },
  take: { new: false, handedOver: true, taken: false, returned: false },
  return: { new: false, handedOver: true, taken: true, returned: false },
}

describe('a picture at the desk', () => {
  for (const [move, states] of Object.entries(grid) as [DeskMove, Record<DeskState, boolean>][])
    for (const [state, allowed] of Object.entries(states) as [DeskState, boolean][])
      it(`${allowed ? 'allows' : 'refuses'} ${move} from ${state}`, () => expect(canMove(move, state)).toBe(allowed))

  it('is new where nothing was written', () => {
    expect([null, undefined, 'elsewhere', 'taken'].map(deskStateOf)).toEqual(['new', 'new', 'new', 'taken'])
  })

  it('keeps its last fifty steps', () => {
    const step = (at: string): DeskStep => ({
      move: 'take',
      from: 'handedOver',
      to: 'taken',
      by: '1',
      byName: '编辑',
      at,
      reason: null,
    })
    const log = Array.from({ length: 50 }, (_none, index) => step(String(index)))
    expect(
      withStep(log, step('last'))
        .map(({ at }) => at)
        .slice(0, 2),
    ).toEqual(['1', '2'])
    expect(withStep(null, step('first'))).toEqual([step('first')])
  })
})
