import { expect, it } from 'vitest'
import { type OpenAward, planAwards } from './awardPlanRules'

const award = (id: string, rank: number | null, quota: number, changed: Partial<OpenAward> = {}): OpenAward => ({
  id,
  title: id,
  category: '风光类',
  rank,
  quota,
  winners: [],
  ...changed,
})
const ranked = (codes: string, category = '风光类') =>
  [...codes].map((code, index) => ({ entryId: code, code, category, place: index + 1 }))
const plan = (awards: OpenAward[], ranking = ranked('ABCDEF'), repeatWins: 'once' | 'free' = 'once') =>
  planAwards({ awards, ranking, repeatWins }).map(({ awardId, code }) => `${awardId}:${code}`)

it('gives the highest award to the best, and goes on down the ranking', () => {
  expect(plan([award('second', 2, 3), award('first', 1, 1)])).toEqual(['first:A', 'second:B', 'second:C', 'second:D'])
})

it('fills what is left of a quota, passing over who has won already', () => {
  expect(plan([award('first', 1, 1, { winners: ['A'] }), award('second', 2, 3, { winners: ['C', null] })])).toEqual([
    'second:B',
  ])
})

it('keeps to the categories', () => {
  const awards = [award('scenery', 1, 1), award('people', 1, 2, { category: '人文类' })]
  expect(plan(awards, [...ranked('AB'), ...ranked('XY', '人文类')])).toEqual(['scenery:A', 'people:X', 'people:Y'])
})

it('leaves places empty where the entries run out, and awards of no category to the office', () => {
  expect(plan([award('first', 1, 1), award('all', null, 9, { category: null })], ranked('A'))).toEqual(['first:A'])
  expect(plan([award('first', 1, 5)], ranked('AB'))).toEqual(['first:A', 'first:B'])
})

it('gives an entry that won elsewhere an award only where the contest lets it win again', () => {
  const awards = [award('special', null, 1, { category: null, winners: ['A'] }), award('first', 1, 1)]
  expect(plan(awards)).toEqual(['first:B'])
  expect(plan(awards, ranked('ABC'), 'free')).toEqual(['first:A'])
})
