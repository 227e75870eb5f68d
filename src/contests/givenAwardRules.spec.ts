import { describe, expect, it } from 'vitest'
import { givenAwardProblems, type StandingAward } from './givenAwardRules'

const row = (entry: string | null, name: string | null = '作者') => ({ entry, name, title: '作品' })
const given: StandingAward = {
  contest: 'c1',
  category: '风光类',
  tier: 'first',
  quota: 3,
  winners: [row('e1'), row('e2')],
}
const byHand: StandingAward = { ...given, winners: [row(null)] }

const codes = (before: StandingAward, change: Partial<StandingAward>, isOfficer = false) =>
  givenAwardProblems({ before, after: { ...before, ...change }, isOfficer }).map(({ code, path }) => `${code} ${path}`)

describe('a save of an award that was given', () => {
  it('may leave it as it is, and give up a place that nobody has', () => {
    expect(codes(given, {})).toEqual([])
    expect(codes(given, { quota: 2 })).toEqual([])
  })

  it.each<[string, StandingAward['winners']]>([
    ['drops an entry', [row('e1')]],
    ['adds one', [row('e1'), row('e2'), row('e3')]],
    ['exchanges one', [row('e1'), row('e3')]],
  ])('never %s', (_what, winners) => {
    expect(codes(given, { winners }, true)).toEqual(['entries_by_award winners'])
  })

  it.each<[string, StandingAward['winners']]>([
    ['the name', [row('e1', '别人'), row('e2')]],
    ['the name away', [row('e1', null), row('e2')]],
    ['the title', [{ ...row('e1'), title: '别的' }, row('e2')]],
    ['the order', [row('e2'), row('e1')]],
  ])('never changes %s of an entry', (_what, winners) => {
    for (const isOfficer of [false, true])
      expect(codes(given, { winners }, isOfficer)).toEqual(['winners_by_award winners'])
  })

  it('fills in a name that the entry lacks, by the contest office', () => {
    const nameless = { ...given, winners: [row('e1', null)] }
    expect(codes(nameless, { winners: [row('e1', '甲')] }, true)).toEqual([])
    expect(codes(nameless, { winners: [row('e1', '甲')] })).toEqual(['winners_by_award winners'])
  })

  it('puts nobody without an entry beside those who have one, but may take such a winner away', () => {
    expect(codes(given, { winners: [...given.winners, row(null)] }, true)).toEqual(['winners_by_award winners'])
    const mixed = { ...given, winners: [row(null), row('e1')] }
    expect(codes(mixed, { winners: [row('e1')] })).toEqual([])
  })

  it('keeps contest, category and tier', () => {
    expect(codes(given, { contest: 'c2', category: '人文类', tier: null }, true)).toEqual([
      'award_given contest',
      'award_given category',
      'award_given tier',
    ])
  })

  it('raises the quota by the contest office alone', () => {
    expect(codes(given, { quota: 4 })).toEqual(['quota_by_office quota'])
    expect(codes(given, { quota: 4 }, true)).toEqual([])
  })
})

describe('a save of an award that no entry has', () => {
  it('changes all of it', () => {
    const change = {
      contest: 'c2',
      category: '人文类',
      tier: 'second',
      quota: 9,
      winners: [row(null, '甲'), row(null)],
    }
    expect(codes(byHand, change)).toEqual([])
  })

  it('names no entry', () => {
    expect(codes(byHand, { winners: [row('e1')] }, true)).toEqual(['entries_by_award winners'])
  })
})
