import { describe, expect, it } from 'vitest'
import { dayName, dayNamed, dayStart, hourName } from './dayRules'

const shanghai = 'Asia/Shanghai'
const newYork = 'America/New_York'

describe('the newsroom’s clock', () => {
  it('is ahead of UTC in Shanghai, across midnight', () => {
    const moment = new Date('2026-02-28T16:30:00.000Z')
    expect([dayName(moment, shanghai), hourName(moment, shanghai)]).toEqual(['2026-03-01', '00:30'])
    expect(dayStart(moment, shanghai).toISOString()).toBe('2026-02-28T16:00:00.000Z')
    expect(dayStart(moment, shanghai, 1).toISOString()).toBe('2026-03-01T16:00:00.000Z')
  })

  it('keeps midnight where a day has 23 or 25 hours', () => {
    const spring = new Date('2026-03-08T12:00:00.000Z')
    expect(dayStart(spring, newYork).toISOString()).toBe('2026-03-08T05:00:00.000Z')
    expect(dayStart(spring, newYork, 1).toISOString()).toBe('2026-03-09T04:00:00.000Z')
    const autumn = new Date('2026-11-01T12:00:00.000Z')
    expect(dayStart(autumn, newYork).toISOString()).toBe('2026-11-01T04:00:00.000Z')
    expect(dayStart(autumn, newYork, 1).toISOString()).toBe('2026-11-02T05:00:00.000Z')
  })

  it('reads a day by its name, and nothing else', () => {
    expect(dayNamed('2026-03-01', shanghai)?.toISOString()).toBe('2026-02-28T16:00:00.000Z')
    for (const name of ['2026-02-30', '2026-13-01', 'today', '', '2026-3-1'])
      expect(dayNamed(name, shanghai)).toBeNull()
  })
})
