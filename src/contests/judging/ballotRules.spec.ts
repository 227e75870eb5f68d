import { describe, expect, it } from 'vitest'
import { orderProblem, parseBallot, readVote } from './ballotRules'
import type { RoundKind } from './vocabulary'

const parsed = (kind: RoundKind, data: unknown) => {
  const { ballot, problem } = parseBallot(data, { kind, criteriaCount: 2 })
  return problem?.code ?? ballot
}

describe('a ballot', () => {
  it.each<[RoundKind, unknown, unknown]>([
    ['shortlist', { entry: 'A', vote: 'yes' }, { code: 'A', vote: { isYes: true } }],
    ['shortlist', { entry: 'A', vote: 'no' }, { code: 'A', vote: { isYes: false } }],
    ['shortlist', { entry: 'A', vote: true }, 'vote_required'],
    ['shortlist', { entry: 'A', scores: [1, 2] }, 'vote_required'],
    ['shortlist', { vote: 'yes' }, 'entry_required'],
    ['shortlist', { entry: { $ne: '' }, vote: 'yes' }, 'entry_required'],
    ['shortlist', null, 'entry_required'],
    ['score', { entry: 'A', scores: [1, 10] }, { code: 'A', vote: { scores: [1, 10] } }],
    ['score', { entry: 'A', scores: [0, 10] }, 'scores_required'],
    ['score', { entry: 'A', scores: [1, 11] }, 'scores_required'],
    ['score', { entry: 'A', scores: [1.5, 2] }, 'scores_required'],
    ['score', { entry: 'A', scores: ['1', 2] }, 'scores_required'],
    ['score', { entry: 'A', scores: [1] }, 'scores_required'],
    ['score', { entry: 'A', scores: [1, 2, 3] }, 'scores_required'],
    ['score', { entry: 'A', vote: 'yes' }, 'scores_required'],
    ['ranking', { category: '风光类', order: ['A', 'B'] }, { category: '风光类', order: ['A', 'B'] }],
    ['ranking', { category: '风光类', order: ['A', 1] }, 'order_required'],
    ['ranking', { entry: 'A', vote: 'yes' }, 'order_required'],
  ])('of a %s round: %j', (kind, data, expected) => {
    expect(parsed(kind, data)).toEqual(expected)
  })

  it('that ranks holds every entry once', () => {
    expect(orderProblem(['B', 'A'], ['A', 'B'])).toBeNull()
    for (const order of [['A'], ['A', 'A'], ['A', 'C'], ['A', 'B', 'C'], []])
      expect(orderProblem(order, ['A', 'B'])?.code).toBe('order_incomplete')
  })

  it.each([
    [{ isYes: false }, { isYes: false }],
    [{ scores: [1, 10] }, { scores: [1, 10] }],
    [{ rank: 2 }, { rank: 2 }],
    [{ scores: [11] }, null],
    [{}, null],
    ['yes', null],
  ])('is read back from %j', (kept, vote) => {
    expect(readVote(kept)).toEqual(vote)
  })
})
