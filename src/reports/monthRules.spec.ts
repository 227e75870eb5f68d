import { describe, expect, it } from 'vitest'
import { daysOf, monthOf, monthText, neighbour, parseMonth, spanOf } from './monthRules'

describe('a month', () => {
  it.each([
    ['2026-01', { year: 2026, month: 1 }],
    ['2026-12', { year: 2026, month: 12 }],
    ['2026-13', null],
    ['2026-00', null],
    ['2026-1', null],
    ['2026-01-01', null],
    ['0001-01', null],
    ['', null],
  ])('%s is read as %j', (text, expected) => {
    expect(parseMonth(text)).toEqual(expected)
  })

  it('begins and ends at midnight of the newsroom', () => {
    expect(spanOf({ year: 2026, month: 3 }, 'Asia/Shanghai')).toEqual({
      startsAt: '2026-02-28T16:00:00.000Z',
      endsAt: '2026-03-31T16:00:00.000Z',
    })
    expect(spanOf({ year: 2026, month: 12 }, 'UTC')).toEqual({
      startsAt: '2026-12-01T00:00:00.000Z',
      endsAt: '2027-01-01T00:00:00.000Z',
    })
  })

  it('is as long as its clock says where the clock is changed', () => {
    // Central Europe: winter time until 29 March 2026, 02:00.
    expect(spanOf({ year: 2026, month: 3 }, 'Europe/Berlin')).toEqual({
      startsAt: '2026-02-28T23:00:00.000Z',
      endsAt: '2026-03-31T22:00:00.000Z',
    })
  })

  it('of an instant is that of the newsroom’s calendar', () => {
    const lastEvening = new Date('2026-02-28T16:00:00.000Z')
    expect(monthText(monthOf(lastEvening, 'Asia/Shanghai'))).toBe('2026-03')
    expect(monthText(monthOf(lastEvening, 'UTC'))).toBe('2026-02')
  })

  it('has its neighbours across the year', () => {
    expect(neighbour({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 })
    expect(neighbour({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 })
  })

  it('is read day by day, without a gap', () => {
    const span = spanOf({ year: 2026, month: 2 }, 'Asia/Shanghai')
    const days = daysOf(span)
    expect(days).toHaveLength(28)
    expect(days[0]?.startsAt).toBe(span.startsAt)
    expect(days.at(-1)?.endsAt).toBe(span.endsAt)
    expect(days.slice(1).map(({ startsAt }) => startsAt)).toEqual(days.slice(0, -1).map(({ endsAt }) => endsAt))
  })
})
