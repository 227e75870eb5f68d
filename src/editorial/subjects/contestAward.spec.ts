import { describe, expect, it } from 'vitest'
import { type ContestAwardContent, contestAwardSubject } from './contestAward'

const award: ContestAwardContent = {
  contest: 'contest-1',
  category: '风光类',
  tier: 'first',
  rank: 1,
  quota: 1,
  winners: [{ name: '获奖者', title: '作品', entry: 'entry-1' }],
  winnersStatus: 'named',
  sourceNote: '来源',
}
const { digest } = contestAwardSubject(award)
const missing = (change: ContestAwardContent) =>
  contestAwardSubject({ ...award, ...change })
    .requirements.filter(({ isMet }) => !isMet)
    .map(({ code, path }) => `${code} at ${path}`)

describe('a contest award', () => {
  it('must have contest, category, tier, quota and winners', () => {
    expect(missing({})).toEqual([])
    expect(missing({ contest: null, category: ' ', tier: null, quota: null, winners: [] })).toEqual([
      'contest_required at contest',
      'category_required at category',
      'tier_required at tier',
      'quota_required at quota',
      'winners_required at winners',
    ])
  })

  it('may say instead that the source does not name its winners', () => {
    expect(missing({ winners: null, winnersStatus: 'notNamedBySource' })).toEqual([])
    expect(missing({ winners: null, winnersStatus: 'pending' })).toEqual(['winners_required at winners'])
  })

  it('must have the name of each winner whose work was entered', () => {
    const wrong = (winners: ContestAwardContent['winners']) =>
      contestAwardSubject({ ...award, winners }).contradictions?.map(({ code, path }) => `${code} at ${path}`)
    expect(wrong(award.winners)).toEqual([])
    expect(wrong([{ name: '甲', entry: 'e1' }, { name: ' ', entry: 'e2' }, { entry: 'e3' }])).toEqual([
      'winner_unnamed at winners.1.name',
      'winner_unnamed at winners.2.name',
    ])
    // Of older contests the source may name the work alone.
    expect(wrong([{ title: '作品' }])).toEqual([])
  })

  it('has neither gaps, pictures nor embargo', () => {
    expect(contestAwardSubject(award)).toMatchObject({
      gaps: [],
      gapIdsInBody: [],
      pictures: [],
      embargoUntil: null,
      isVerbatim: false,
      content: expect.any(Object),
    })
  })

  it.each<[string, ContestAwardContent]>([
    ['contest', { contest: 'contest-2' }],
    ['category', { category: '人文类' }],
    ['tier', { tier: 'second' }],
    ['rank', { rank: 2 }],
    ['quota', { quota: 2 }],
    ['winner’s name', { winners: [{ name: '另一人', title: '作品', entry: 'entry-1' }] }],
    ['winner’s work', { winners: [{ name: '获奖者', title: '另一作品', entry: 'entry-1' }] }],
    ['winner’s entry', { winners: [{ name: '获奖者', title: '作品', entry: 'entry-2' }] }],
    ['winners’ status', { winnersStatus: 'pending' }],
    ['note on the source', { sourceNote: null }],
  ])('is signed with its %s', (_name, change) => {
    expect(contestAwardSubject({ ...award, ...change }).digest).not.toBe(digest)
  })

  it('is signed without the ids of its rows', () => {
    const winners = [{ id: 'r1', name: '获奖者', title: '作品', entry: 'entry-1' }]
    expect(contestAwardSubject({ ...award, winners }).digest).toBe(digest)
  })
})
