import { describe, expect, it } from 'vitest'
import {
  fieldSecondOf,
  fieldTimeOf,
  momentOf,
  momentOfField,
  quickTimes,
  terseTime,
  writtenSecond,
  writtenTime,
  zoneName,
} from './newsroomTimeRules'

const shanghai = 'Asia/Shanghai'

describe('the newsroom’s clock', () => {
  it('shows the newsroom’s time, wherever the reader sits', () => {
    expect(writtenTime('2026-01-30T23:00:00.000Z', shanghai)).toBe('2026-01-31 07:00')
    expect(terseTime('2026-01-30T23:00:00.000Z', shanghai)).toBe('01-31 07:00')
    expect(writtenTime('2026-01-30T16:00:00.000Z', shanghai)).toBe('2026-01-31 00:00')
  })

  it('reads a field back to the same moment', () => {
    const iso = '2026-11-24T22:05:00.000Z'
    expect(momentOfField(fieldTimeOf(iso, shanghai), shanghai)).toBe(iso)
    expect(momentOfField('soon', shanghai)).toBeNull()
  })

  it('keeps the second of a deadline', () => {
    const iso = '2026-11-24T15:59:59.000Z'
    expect(fieldSecondOf(iso, shanghai)).toBe('2026-11-24T23:59:59')
    expect(writtenSecond(iso, shanghai)).toBe('2026-11-24 23:59:59')
    expect(momentOfField('2026-11-24T23:59:59', shanghai)).toBe(iso)
  })

  it('knows the change of the clocks', () => {
    const wall = { year: 2026, month: 3, day: 29, hour: 7, minute: 0 }
    expect(momentOf(wall, 'Europe/Berlin').toISOString()).toBe('2026-03-29T05:00:00.000Z')
    expect(momentOf({ ...wall, day: 28 }, 'Europe/Berlin').toISOString()).toBe('2026-03-28T06:00:00.000Z')
  })

  it('goes over the end of a month', () => {
    const wall = { year: 2026, month: 1, day: 32, hour: 7, minute: 0 }
    expect(momentOf(wall, shanghai).toISOString()).toBe('2026-01-31T23:00:00.000Z')
  })
})

it('is called as people call it', () => {
  expect(zoneName(shanghai).zh).toBe('北京时间')
  expect(zoneName('Asia/Urumqi')).toEqual({ zh: 'Asia/Urumqi', en: 'Asia/Urumqi' })
})

describe('the quick choices', () => {
  it('are the coming evening and morning of the newsroom', () => {
    const now = new Date('2026-01-31T09:30:00Z')
    expect(quickTimes(now, shanghai).map(({ label, at }) => [label.zh, at])).toEqual([
      ['一小时后', '2026-01-31T10:30:00.000Z'],
      ['今晚 20:00', '2026-01-31T12:00:00.000Z'],
      ['明早 7:00', '2026-01-31T23:00:00.000Z'],
      ['明天 12:00', '2026-02-01T04:00:00.000Z'],
    ])
  })

  it('name the coming morning for the night shift by its own day', () => {
    const now = new Date('2026-01-30T18:30:00Z')
    expect(quickTimes(now, shanghai).find(({ label }) => label.zh === '今早 7:00')?.at).toBe('2026-01-30T23:00:00.000Z')
  })
})
