import { describe, expect, it } from 'vitest'
import { readTaken, takenText } from './takenTextRules'

describe('the time a picture was taken', () => {
  it('is read as people and spreadsheets write it', () => {
    const texts = [
      '2026-01-31',
      '2026/1/3',
      '2026年1月31日 9:05',
      ' 2026-01-31T12:30:45 ',
      '2026-01',
      '2026年1月',
      '2026',
    ]
    expect(texts.map((text) => readTaken(text)?.local)).toEqual([
      '2026-01-31',
      '2026-01-03',
      '2026-01-31T09:05:00',
      '2026-01-31T12:30:45',
      '2026-01',
      '2026-01',
      '2026',
    ])
    expect([readTaken('2026-01-31 12:30')?.day, readTaken('2026-01')?.day]).toEqual(['2026-01-31', null])
  })

  it('is not made up of what no calendar has', () => {
    expect(['2026-02-30', '2026-13-01', '2026-01-31 24:00', '昨天', '31/01/2026', ''].map(readTaken)).toEqual(
      Array(6).fill(null),
    )
  })

  it('is shown to the minute', () => {
    expect(['2026-01-31T12:30:45', '2026-01', ''].map(takenText)).toEqual(['2026-01-31 12:30', '2026-01', ''])
  })
})
