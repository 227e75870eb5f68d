import { describe, expect, it } from 'vitest'
import {
  advanceOf,
  ballotTimeProblem,
  openChangeProblems,
  openingProblem,
  type RoundSetup,
  readinessProblems,
  setupProblems,
} from './roundRules'
import type { RoundStatus } from './vocabulary'

const setup: RoundSetup = {
  kind: 'score',
  order: 2,
  criteria: [{ name: '内容', weight: 2 }],
  jurors: ['a', 'b', 'c'],
  chair: 'a',
  quorum: 2,
  advance: 10,
  advanceByCategory: [],
  opensAt: null,
  closesAt: '2026-05-01T12:00:00.000Z',
}
const paths = (changed: Partial<RoundSetup>) =>
  setupProblems({ ...setup, ...changed }, ['风光类']).map(({ path }) => path)

describe('the plan of a round', () => {
  it.each<[Partial<RoundSetup>, string[]]>([
    [{}, []],
    [{ order: 0 }, ['order']],
    [{ order: 1.5 }, ['order']],
    [{ criteria: [{ name: ' ', weight: 101 }] }, ['criteria.0.name', 'criteria.0.weight']],
    [{ criteria: [{ name: '内容', weight: null }] }, ['criteria.0.weight']],
    [{ quorum: 4 }, ['quorum']],
    [{ quorum: 0 }, ['quorum']],
    [{ chair: 'x' }, ['chair']],
    [{ advance: 0 }, ['advance']],
    [
      { advanceByCategory: [{ category: '别的', count: 0 }] },
      ['advanceByCategory.0.category', 'advanceByCategory.0.count'],
    ],
    [{ opensAt: '2026-05-01T12:00:00.000Z' }, ['closesAt']],
  ])('with %j is wrong in %j', (changed, expected) => {
    expect(paths(changed)).toEqual(expected)
  })

  it('is complete before the round opens', () => {
    const missing = (changed: Partial<RoundSetup>) =>
      readinessProblems({ ...setup, ...changed }).map(({ path }) => path)
    expect(missing({})).toEqual([])
    expect(missing({ jurors: [], chair: null, quorum: null })).toEqual(['jurors', 'chair', 'quorum'])
    expect(missing({ criteria: [], advance: null })).toEqual(['criteria', 'advance'])
    expect(missing({ kind: 'shortlist', criteria: [], advance: null })).toEqual([])
    expect(missing({ kind: 'ranking', criteria: [], advance: null })).toEqual([])
    expect(missing({ kind: null })).toEqual(['kind'])
  })

  it('says how many go on, for a category of its own number or for all', () => {
    const own = { advance: 10, advanceByCategory: [{ category: '风光类', count: 3 }] }
    expect([advanceOf(own, '风光类'), advanceOf(own, '人文类')]).toEqual([3, 10])
  })
})

describe('an open round', () => {
  const before = new Date('2026-05-01T10:00:00Z')
  const after = new Date('2026-05-01T12:00:01Z')
  it.each<[string, Partial<RoundSetup>, Date, string[]]>([
    ['a further juror', { jurors: ['a', 'b', 'c', 'd'] }, before, []],
    ['a later end', { closesAt: '2026-05-02T12:00:00.000Z' }, before, []],
    ['no end', { closesAt: null }, before, []],
    ['a juror less', { jurors: ['a', 'b'] }, before, ['jurors']],
    ['another juror', { jurors: ['a', 'b', 'd'] }, before, ['jurors']],
    ['an earlier end', { closesAt: '2026-05-01T11:00:00.000Z' }, before, ['closesAt']],
    ['a later end once it has come', { closesAt: '2026-05-02T12:00:00.000Z' }, after, ['closesAt']],
    ['other criteria', { criteria: [{ name: '内容', weight: 3 }] }, before, ['kind']],
    ['another quorum', { quorum: 1 }, before, ['kind']],
    ['another chair', { chair: 'b' }, before, ['kind']],
    ['another number that goes on', { advance: 11 }, before, ['kind']],
  ])('takes %s or not', (_name, changed, now, expected) => {
    expect(openChangeProblems(setup, { ...setup, ...changed }, now).map(({ path }) => path)).toEqual(expected)
  })

  it.each<[RoundStatus, string | null, string, string | null]>([
    ['planned', null, '12:00:00.000', 'round_not_open'],
    ['open', null, '08:59:59.999', 'round_not_open'],
    ['open', null, '09:00:00.000', null],
    ['open', '2026-05-01T12:00:00.000Z', '12:00:00.999', null],
    ['open', '2026-05-01T12:00:00.000Z', '12:00:01.000', 'round_closed'],
    ['closed', null, '11:00:00.000', 'round_closed'],
  ])('takes ballots: %s until %s at %s', (status, closesAt, time, code) => {
    expect(
      ballotTimeProblem({ status, opensAt: '2026-05-01T09:00:00.000Z', closesAt }, new Date(`2026-05-01T${time}Z`))
        ?.code ?? null,
    ).toBe(code)
  })
})

describe('rounds in order', () => {
  const other = (order: number, status: RoundStatus, isSettled = true) => ({ order, status, isSettled })
  it.each([
    ['planned', [], null],
    ['open', [], 'round_not_planned'],
    ['closed', [], 'round_not_planned'],
    ['planned', [other(1, 'closed')], null],
    ['planned', [other(1, 'open')], 'earlier_round_not_closed'],
    ['planned', [other(1, 'planned')], 'earlier_round_not_closed'],
    ['planned', [other(1, 'closed', false)], 'ties_undecided'],
    ['planned', [other(3, 'planned')], null],
    ['planned', [other(3, 'closed')], 'round_out_of_order'],
  ] as const)('a %s second round beside %j', (status, others, code) => {
    expect(openingProblem({ order: 2, status }, others)?.code ?? null).toBe(code)
  })
})
