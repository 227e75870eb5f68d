import { describe, expect, it } from 'vitest'
import { type Award, awardProblems, awardTitle } from './awardRules'

const award: Award = { category: '风光类', tier: 'second', quota: 3, winnerCount: 0, winnersStatus: 'notNamedBySource' }
const categories = ['风光类', '人文类']

const codes = (changed: Partial<Award>, known: readonly string[] | null = categories) =>
  awardProblems({ ...award, ...changed }, known).map(({ code }) => code)

describe('an award', () => {
  it('stands with a quota and no winners named', () => {
    expect(codes({})).toEqual([])
  })

  it('may have as many winners as its quota, not one more', () => {
    expect(codes({ winnerCount: 3, winnersStatus: 'named' })).toEqual([])
    expect(codes({ winnerCount: 4, winnersStatus: 'named' })).toEqual(['quota_exceeded'])
  })

  it('has no winners before it has a quota', () => {
    expect(codes({ quota: null, winnerCount: 1, winnersStatus: 'named' })).toEqual(['quota_exceeded'])
    expect(codes({ quota: null })).toEqual([])
  })

  it.each([0, -1, 1.5])('refuses a quota of %s', (quota) => {
    expect(codes({ quota })).toEqual(['quota_invalid'])
  })

  it('belongs to a category of its contest', () => {
    expect(codes({ category: '黑白类' })).toEqual(['unknown_category'])
  })

  it('may name its category before the contest is chosen', () => {
    expect(codes({ category: '黑白类' }, null)).toEqual([])
  })

  it('does not list winners whom the source is said not to name', () => {
    expect(codes({ winnerCount: 1 })).toEqual(['winners_status'])
  })

  it('is called by category and tier', () => {
    expect(awardTitle(award)).toBe('风光类 二等奖')
    expect(awardTitle({ category: null, tier: 'merit' })).toBe('优秀奖')
  })
})
