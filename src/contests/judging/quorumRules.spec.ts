import { describe, expect, it } from 'vitest'
import { ballotsNeeded, sealedShortfall, shortfalls } from './quorumRules'

describe('the quorum', () => {
  it.each([
    // quorum, jurors who may judge, needed
    [3, 5, 3],
    [3, 3, 3],
    [3, 2, 2],
    [3, 1, 1],
    [3, 0, 1],
    [1, 9, 1],
  ])('of %i with %i jurors who may judge is %i ballots', (quorum, eligible, needed) => {
    expect(ballotsNeeded(quorum, eligible)).toBe(needed)
  })

  it('is missed by entries with fewer ballots, and by those that nobody may judge', () => {
    const entry = (code: string, eligibleCount: number, ballotCount: number) => ({
      entryId: `id-${code}`,
      code,
      category: '风光类',
      eligibleCount,
      ballotCount,
    })
    const missing = shortfalls(
      [entry('A', 5, 3), entry('B', 5, 2), entry('C', 2, 2), entry('D', 2, 1), entry('E', 0, 0)],
      3,
    )
    expect(missing).toEqual([
      { code: 'B', category: '风光类', ballotCount: 2, needed: 3, isBarred: false },
      { code: 'D', category: '风光类', ballotCount: 1, needed: 2, isBarred: false },
      { code: 'E', category: '风光类', ballotCount: 0, needed: 1, isBarred: true },
    ])
    // Which of the others wait for a ballot would tell, from one look to the next, what has been judged between them.
    expect(sealedShortfall(missing)).toEqual({ missingCount: 3, barred: [{ code: 'E', category: '风光类' }] })
  })
})
