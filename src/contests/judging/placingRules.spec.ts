import { describe, expect, it } from 'vitest'
import { fraction } from './fractionRules'
import { type CategoryResult, isSettled, placeCategory, withTieDecided } from './placingRules'
import type { RoundKind } from './vocabulary'

/** Values out of 10, what breaks ties behind; then what the entry got in the round before. */
type Row = readonly [values: readonly number[], before?: number]

function place(kind: RoundKind, advance: number | null, rows: Readonly<Record<string, Row>>): CategoryResult {
  const entries = Object.entries(rows).map(([code, [values, before]]) => ({
    entryId: `id-${code}`,
    code,
    ballotCount: values.length > 0 ? 3 : 0,
    values: values.map((value) => fraction(value, 10)),
    marks: [],
    before: before === undefined ? null : fraction(before, 10),
  }))
  return placeCategory({ kind, category: '风光类', advance, entries })
}

/** `A1+` is first and goes on. */
const written = ({ placings }: CategoryResult) =>
  placings.map(({ code, place: at, goesOn }) => `${code}${at ?? '-'}${goesOn ? '+' : ''}`).join(' ')
const tied = ({ ties }: CategoryResult) => ties.map(({ id, codes }) => `${id} ${codes.join('')}`)
const decided = (result: CategoryResult, id: string, order: string) =>
  withTieDecided(result, id, { order: [...order], by: 'chair', at: '2026-01-01T00:00:00.000Z', reason: '' })

describe('a shortlist', () => {
  it.each<[number | null, Record<string, Row>, string]>([
    [2, { A: [[9]], B: [[5]], C: [[3]] }, 'A1+ B2+ C3'],
    // Nobody is left out by lot in the first look: whoever is level with the last goes on too.
    [2, { A: [[9]], B: [[5]], C: [[5]], D: [[4]] }, 'A1+ B2+ C2+ D4'],
    [3, { A: [[9]], B: [[0]], C: [[0]] }, 'A1+ B2 C2'],
    // Without a number, more than half.
    [null, { A: [[9]], B: [[6]], C: [[5]], D: [[]] }, 'A1+ B2+ C3 D-'],
  ])('lets %s go on', (advance, rows, expected) => {
    const result = place('shortlist', advance, rows)
    expect([written(result), tied(result)]).toEqual([expected, []])
  })
})

describe('a round of scores', () => {
  it.each<[string, number, Record<string, Row>, string, string[]]>([
    ['no tie', 2, { A: [[7]], B: [[9]], C: [[8]] }, 'B1+ C2+ A3', []],
    ['the heavier criterion', 1, { A: [[7, 5, 9]], B: [[7, 6, 1]] }, 'B1+ A2', []],
    ['the next criterion', 1, { A: [[7, 5, 9]], B: [[7, 5, 1]] }, 'A1+ B2', []],
    ['the round before', 1, { A: [[7], 3], B: [[7], 4] }, 'B1+ A2', []],
    [
      'the chair, where it decides who goes on',
      2,
      { A: [[9]], B: [[7]], C: [[7]], D: [[1]] },
      'A1+ B2 C2 D4',
      ['风光类/2 BC'],
    ],
    ['nobody, where all of them go on', 2, { A: [[7]], B: [[7]], C: [[1]] }, 'A1+ B1+ C3', []],
    ['nobody, where none of them goes on', 1, { A: [[9]], B: [[7]], C: [[7]] }, 'A1+ B2 C2', []],
    ['an entry that only one of two had before', 1, { A: [[7], 3], B: [[7]] }, 'A1 B1', ['风光类/1 AB']],
  ])('breaks a tie by %s', (_name, advance, rows, expected, ties) => {
    const result = place('score', advance, rows)
    expect([written(result), tied(result)]).toEqual([expected, ties])
  })

  it('puts what nobody could judge last, and out', () => {
    expect(written(place('score', 3, { A: [[]], B: [[7]] }))).toBe('B1+ A-')
  })
})

describe('a final ranking', () => {
  it.each<[string, number | null, Record<string, Row>, string, string[]]>([
    ['more first places', 2, { A: [[7, 1]], B: [[7, 2]] }, 'B1+ A2+', []],
    ['the round before', 2, { A: [[7, 1], 8], B: [[7, 1], 9] }, 'B1+ A2+', []],
    [
      'the chair among the places that count',
      3,
      { A: [[7, 1]], B: [[7, 1]], C: [[5, 0]] },
      'A1+ B1+ C3+',
      ['风光类/1 AB'],
    ],
    ['nobody below them', 1, { A: [[9, 1]], B: [[7, 1]], C: [[7, 1]] }, 'A1+ B2 C2', []],
    [
      'the chair anywhere, where all places count',
      null,
      { A: [[9]], B: [[7]], C: [[7]] },
      'A1+ B2+ C2+',
      ['风光类/2 BC'],
    ],
    [
      'the chair, twice',
      4,
      { A: [[9]], B: [[9]], C: [[7]], D: [[7]] },
      'A1+ B1+ C3+ D3+',
      ['风光类/1 AB', '风光类/3 CD'],
    ],
  ])('breaks a tie by %s', (_name, advance, rows, expected, ties) => {
    const result = place('ranking', advance, rows)
    expect([written(result), tied(result)]).toEqual([expected, ties])
  })
})

describe('a tie that is decided', () => {
  it('sets the places, and who goes on', () => {
    const result = place('score', 2, { A: [[9]], B: [[7]], C: [[7]], D: [[7]], E: [[1]] })
    expect(isSettled([result])).toBe(false)
    const after = decided(result, '风光类/2', 'DBC')
    expect(written(after)).toBe('A1+ D2+ B3 C4 E5')
    expect(isSettled([after])).toBe(true)
    expect(after.ties[0]?.decision?.order).toEqual(['D', 'B', 'C'])
  })

  it('leaves the other ties open', () => {
    const result = place('ranking', 4, { A: [[9]], B: [[9]], C: [[7]], D: [[7]] })
    const after = decided(result, '风光类/3', 'DC')
    expect(written(after)).toBe('A1+ B1+ D3+ C4+')
    expect(isSettled([after])).toBe(false)
    expect(isSettled([decided(after, '风光类/1', 'BA')])).toBe(true)
  })
})
