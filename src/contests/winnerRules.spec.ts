import { describe, expect, it } from 'vitest'
import type { RepeatWins } from './vocabulary'
import { awardRefusal, type Candidate, entriesOf, type GivenAward, type OtherWin, winnerRows } from './winnerRules'

const row = (entry: string | null) => ({ entry, name: '作者', title: '作品' })
const award: GivenAward = { id: 'a1', contest: 'c1', category: '风光类', quota: 2, winners: [row('e1')] }
const candidate: Candidate = { entryId: 'e9', contest: 'c1', category: '风光类', isStanding: true }

interface Case {
  readonly award?: Partial<GivenAward>
  readonly candidate?: Partial<Candidate>
  readonly others?: readonly OtherWin[]
  readonly repeatWins?: RepeatWins
}

const refusal = ({ others = [], repeatWins = 'once', ...changed }: Case = {}) =>
  awardRefusal({
    award: { ...award, ...changed.award },
    candidate: { ...candidate, ...changed.candidate },
    others,
    repeatWins,
  })?.code ?? null

describe('giving an award', () => {
  it('is done while there is a place', () => {
    expect(refusal()).toBeNull()
  })

  it('ends with the quota, winners without an entry included', () => {
    expect(refusal({ award: { winners: [row('e1'), row(null)] } })).toBe('quota_exhausted')
    expect(refusal({ award: { quota: null, winners: [] } })).toBe('quota_exhausted')
  })

  it('is for entries of this contest that still stand, in this category', () => {
    expect(refusal({ candidate: { contest: 'c2' } })).toBe('other_contest')
    expect(refusal({ candidate: { contest: null }, award: { contest: null } })).toBe('other_contest')
    expect(refusal({ candidate: { isStanding: false } })).toBe('entry_withdrawn')
    expect(refusal({ candidate: { category: '人文类' } })).toBe('other_category')
  })

  it('of no category is for entries of all of them', () => {
    expect(refusal({ award: { category: null }, candidate: { category: '人文类' } })).toBeNull()
  })

  it('is not done twice for one entry, whatever the rules', () => {
    expect(refusal({ candidate: { entryId: 'e1' }, repeatWins: 'free' })).toBe('wins_already')
  })

  it.each<[RepeatWins, string | null, string | null]>([
    ['once', 'wins_already', 'wins_already'],
    ['perCategory', 'wins_already', null],
    ['free', null, null],
  ])('heeds other wins where they are allowed "%s"', (repeatWins, inSame, inOther) => {
    const win = (category: string) => [{ awardId: 'a2', category, title: `${category} 二等奖` }]
    expect(refusal({ repeatWins, others: win('风光类') })).toBe(inSame)
    expect(refusal({ repeatWins, others: win('人文类') })).toBe(inOther)
  })
})

describe('rows of winners', () => {
  it('are read whether their entries are populated or not', () => {
    const rows = winnerRows([
      { id: 'r1', entry: { id: 'e1' }, name: '甲' },
      { entry: 'e2', title: '' },
      null,
      { name: '乙' },
    ])
    expect(rows).toEqual([
      { id: 'r1', entry: 'e1', name: '甲', title: null },
      { entry: 'e2', name: null, title: null },
      { entry: null, name: '乙', title: null },
    ])
    expect(entriesOf(rows)).toEqual(['e1', 'e2'])
    expect(winnerRows(undefined)).toEqual([])
  })
})
