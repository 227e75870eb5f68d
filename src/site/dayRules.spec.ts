import { describe, expect, it } from 'vitest'
import { dayOf, isDay, momentsOf, shortTime, writtenDay } from './dayRules'

describe('the day of a moment', () => {
  it('is that of the paper’s clock', () => {
    expect(dayOf('2026-11-25T16:00:00.000Z', 'Asia/Shanghai')).toBe('2026-11-26')
    expect(dayOf('2026-11-25T15:59:59.999Z', 'Asia/Shanghai')).toBe('2026-11-25')
    expect(dayOf('nothing', 'Asia/Shanghai')).toBeNull()
  })
})

describe('a day', () => {
  it.each([
    ['2026-11-26', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['0000-01-01', false],
    ['today', false],
  ])('%s: %s', (text, expected) => expect(isDay(text)).toBe(expected))

  it('lasts from its midnight to the next', () => {
    expect(momentsOf('2026-11-26', 'Asia/Shanghai')).toEqual({
      from: '2026-11-25T16:00:00.000Z',
      until: '2026-11-26T16:00:00.000Z',
    })
    expect(momentsOf('2026-12-31', 'UTC').until).toBe('2027-01-01T00:00:00.000Z')
    expect(momentsOf('2026-01-01', 'Asia/Kathmandu').from).toBe('2025-12-31T18:15:00.000Z')
    expect(momentsOf('2026-01-01', 'Pacific/Kiritimati').from).toBe('2025-12-31T10:00:00.000Z')
  })

  it('of 25 hours has 25', () => {
    const { from, until } = momentsOf('2026-10-25', 'Europe/Berlin')
    expect(Date.parse(until) - Date.parse(from)).toBe(25 * 3_600_000)
  })

  it('is written with its weekday', () => {
    expect(writtenDay('2026-11-26')).toBe('2026年11月26日 星期四')
  })
})

describe('a time in a list', () => {
  it('is told without its year, in the paper’s time zone', () => {
    expect(shortTime('2026-07-31T16:05:00.000Z', 'Asia/Shanghai')).toBe('8月1日 00:05')
    expect([shortTime(null, 'UTC'), shortTime('x', 'UTC')]).toEqual(['', ''])
  })
})
