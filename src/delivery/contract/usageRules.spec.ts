import { describe, expect, it } from 'vitest'
import { dayOf, filledDays, lastDays } from './usageRules'

describe('a day of use', () => {
  it('is the newsroom’s, not that of Greenwich', () => {
    expect(dayOf(new Date('2026-03-09T15:59:59Z'), 'Asia/Shanghai')).toBe('2026-03-09')
    expect(dayOf(new Date('2026-03-09T16:00:00Z'), 'Asia/Shanghai')).toBe('2026-03-10')
    expect(dayOf(new Date('2026-03-09T16:00:00Z'), 'UTC')).toBe('2026-03-09')
  })

  it('is one of the last thirty, over the ends of months', () => {
    const days = lastDays('2026-03-09')
    expect(days).toHaveLength(30)
    expect([days[0], days[8], days.at(-1)]).toEqual(['2026-02-08', '2026-02-16', '2026-03-09'])
  })

  it('stands among empty ones', () => {
    const days = filledDays('2026-03-09', [{ day: '2026-03-08', requests: 7, refused: 2 }])
    expect(days.slice(-3)).toEqual([
      { day: '2026-03-07', requests: 0, refused: 0 },
      { day: '2026-03-08', requests: 7, refused: 2 },
      { day: '2026-03-09', requests: 0, refused: 0 },
    ])
  })
})
