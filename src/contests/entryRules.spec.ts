import { describe, expect, it } from 'vitest'
import {
  type Entering,
  eraseTimeOf,
  limitProblem,
  maxEntryPictureBytes,
  pictureProblems,
  windowProblem,
} from './entryRules'

const entering: Entering = {
  opensAt: '2026-03-01T00:00:00.000Z',
  closesAt: '2026-03-31T15:59:59.000Z',
  rules: '参赛细则',
  rulesVersion: '1',
}
const at = (time: string, changed: Entering = {}) =>
  windowProblem({ entering: { ...entering, ...changed } }, new Date(time))?.code ?? null

describe('an entry', () => {
  it.each([
    ['2026-02-28T23:59:59.999Z', 'entries_not_open'],
    ['2026-03-01T00:00:00.000Z', null],
    ['2026-03-31T15:59:59.000Z', null],
    ['2026-03-31T15:59:59.999Z', null],
    ['2026-03-31T16:00:00.000Z', 'entries_closed'],
  ])('that comes at %s is answered with %s', (time, code) => {
    expect(at(time)).toBe(code)
  })

  it.each<Entering>([{ opensAt: null }, { closesAt: null }, { rules: ' ' }, { rulesVersion: '' }])(
    'is not taken by a contest with %j',
    (changed) => {
      expect(at('2026-03-02T00:00:00Z', changed)).toBe('takes_no_entries')
    },
  )

  it.each([
    [null, null],
    ['collecting', null],
    ['judging', 'entries_closed'],
    ['announced', 'entries_closed'],
    ['cancelled', 'takes_no_entries'],
  ] as const)('within the time of a contest whose phase is %s is answered with %s', (phase, code) => {
    expect(windowProblem({ phase, entering }, new Date('2026-03-15T00:00:00.000Z'))?.code ?? null).toBe(code)
  })

  it('is not taken by a contest without a call for entries', () => {
    expect(windowProblem({}, new Date())?.code).toBe('takes_no_entries')
  })
})

describe('a person', () => {
  const code = (own: string[], limits: Entering) =>
    limitProblem({ own, category: '风光类', entering: limits })?.code ?? null

  it('enters as many works as the rules allow, in all and in a category', () => {
    expect(code(['风光类', '人文类'], { perPerson: 3, perCategory: 2 })).toBeNull()
    expect(code(['人文类', '人文类', '人文类'], { perPerson: 3 })).toBe('entry_limit')
    expect(code(['风光类', '风光类'], { perPerson: 3, perCategory: 2 })).toBe('entry_limit')
    expect(code(['人文类', '人文类'], { perPerson: 3, perCategory: 2 })).toBeNull()
  })

  it('enters without limit where the rules set none', () => {
    expect(
      code(
        Array.from({ length: 99 }, () => '风光类'),
        {},
      ),
    ).toBeNull()
  })
})

describe('the pictures of an entry', () => {
  const codes = (sizes: number[], maxPictures: number | null) =>
    pictureProblems(sizes, { maxPictures }).map(({ code }) => code)

  it('are one, or a series where the rules allow it, ten at most', () => {
    expect(codes([], null)).toEqual(['picture_required'])
    expect(codes([1], null)).toEqual([])
    expect(codes([1, 1], null)).toEqual(['too_many_pictures'])
    expect(codes([1, 1, 1], 3)).toEqual([])
    expect(codes(Array(11).fill(1), 99)).toEqual(['too_many_pictures'])
  })

  it('are none of them too large', () => {
    expect(codes([maxEntryPictureBytes, maxEntryPictureBytes + 1], 2)).toEqual(['picture_too_big'])
  })
})

describe('contact data', () => {
  it('is kept for the days that the contest says after its closing or its ceremony, whichever is later', () => {
    expect(eraseTimeOf({ closesAt: '2026-03-31T00:00:00Z', keepDays: 1 }, null)).toBe('2026-04-01T00:00:00.000Z')
    expect(eraseTimeOf({ closesAt: '2026-03-31T00:00:00Z', keepDays: 1 }, '2026-05-01T00:00:00Z')).toBe(
      '2026-05-02T00:00:00.000Z',
    )
    expect(eraseTimeOf({ closesAt: '2026-03-31T00:00:00Z' }, null)).toBe('2027-03-31T00:00:00.000Z')
    expect(eraseTimeOf({}, null)).toBeNull()
  })
})
