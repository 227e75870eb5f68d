import { describe, expect, it } from 'vitest'
import type { Vote } from './ballotRules'
import { writtenFraction } from './fractionRules'
import { type Criterion, tallyCategory } from './tallyRules'
import type { RoundKind } from './vocabulary'

type Row = readonly [juror: string, entryId: string, vote: Vote]

function tally(kind: RoundKind, rows: readonly Row[], criteria: readonly Criterion[] = [], entryIds = ['a', 'b', 'c']) {
  const ballots = rows.map(([juror, entryId, vote]) => ({ juror, entryId, vote }))
  const counted = tallyCategory({ kind, criteria, entryIds, ballots })
  return Object.fromEntries(counted.map((one) => [one.entryId, { ...one, values: one.values.map(writtenFraction) }]))
}

const yes = { isYes: true }
const no = { isYes: false }
const ranks = (juror: string, order: string): Row[] =>
  [...order].map((entryId, place) => [juror, entryId, { rank: place + 1 }] as const)

describe('a shortlist', () => {
  it('is the share of yes among the ballots that count', () => {
    const counted = tally('shortlist', [
      ['1', 'a', yes],
      ['2', 'a', no],
      ['3', 'a', yes],
      ['1', 'b', no],
    ])
    expect(counted.a).toMatchObject({ ballotCount: 3, values: ['2/3'], marks: [1, 1, 0] })
    expect(counted.b).toMatchObject({ ballotCount: 1, values: ['0/1'] })
    expect(counted.c).toMatchObject({ ballotCount: 0, values: [], marks: [] })
  })
})

describe('scores', () => {
  const criteria = [
    { name: '内容', weight: 1 },
    { name: '技术', weight: 3 },
  ]

  it('are means weighted by the criteria, with the single criteria behind them, the heaviest first', () => {
    const counted = tally(
      'score',
      [
        ['1', 'a', { scores: [10, 6] }],
        ['2', 'a', { scores: [8, 7] }],
      ],
      criteria,
    )
    // (1·10 + 3·6) / 4 = 7, (1·8 + 3·7) / 4 = 7.25
    expect(counted.a).toMatchObject({ values: ['57/8', '13/2', '9/1'], marks: [7.25, 7] })
  })

  it('are the same whichever ballot came first', () => {
    const rows: Row[] = [1, 7, 10].map((score, juror) => [String(juror), 'a', { scores: [score] }])
    const one = [{ name: '总体', weight: 1 }]
    expect(tally('score', rows, one).a?.values).toEqual(tally('score', rows.toReversed(), one).a?.values)
  })

  it('do not suffer from a juror who is recused', () => {
    const one = [{ name: '总体', weight: 1 }]
    const counted = tally(
      'score',
      [
        ['1', 'a', { scores: [8] }],
        ['2', 'a', { scores: [8] }],
        ['1', 'b', { scores: [8] }],
      ],
      one,
    )
    expect(counted.a?.values).toEqual(counted.b?.values)
  })
})

describe('a ranking', () => {
  it('gives the first 1, the last 0, and evenly between', () => {
    const counted = tally('ranking', [...ranks('1', 'abc'), ...ranks('2', 'acb')])
    expect(counted.a).toMatchObject({ values: ['1/1', '1/1'], marks: [1, 1] })
    expect(counted.b).toMatchObject({ values: ['1/4', '0/1'], marks: [2, 3] })
    expect(counted.c).toMatchObject({ values: ['1/4', '0/1'], marks: [2, 3] })
  })

  it('weighs a juror who ranks fewer entries as much as one who ranks all', () => {
    // Juror 2 is recused from c: b, last of two, gets 0 as the last of three does.
    const counted = tally('ranking', [...ranks('1', 'cab'), ...ranks('2', 'ab')])
    expect(counted).toMatchObject({
      a: { values: ['3/4', '1/2'] },
      b: { values: ['0/1', '0/1'] },
      c: { values: ['1/1', '1/1'] },
    })
  })

  it('is drawn together where an entry has left the round', () => {
    const counted = tally('ranking', ranks('1', 'xabyc'))
    expect([counted.a?.values[0], counted.b?.values[0], counted.c?.values[0]]).toEqual(['1/1', '1/2', '0/1'])
  })

  it('of one entry says nothing, and leaves what others say', () => {
    const counted = tally('ranking', [...ranks('1', 'bac'), ...ranks('2', 'a')])
    expect(counted.a).toMatchObject({ values: ['1/2', '0/1'], ballotCount: 2 })
    expect(tally('ranking', ranks('1', 'a'), [], ['a']).a).toMatchObject({ values: ['0/1', '0/1'], ballotCount: 1 })
  })
})
