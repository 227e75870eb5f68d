import { expect, it } from 'vitest'
import { deadlineText, limitTexts, zonedTimeText } from './callTextRules'

it.each([
  ['2026-05-01T10:00:59.000Z', 'Asia/Shanghai', '2026年5月1日 18:00:59（UTC+8）'],
  ['2026-01-01T10:00:00.000Z', 'Europe/Berlin', '2026年1月1日 11:00:00（UTC+1）'],
  ['2026-07-01T10:00:00.000Z', 'Europe/Berlin', '2026年7月1日 12:00:00（UTC+2）'],
  ['2026-07-01T10:00:00.000Z', 'UTC', '2026年7月1日 10:00:00（UTC+0）'],
  ['never', 'UTC', ''],
])('writes the deadline %s of %s as %s', (iso, timeZone, text) => {
  expect(deadlineText(iso, timeZone)).toBe(text)
})

it('writes another moment to the minute', () => {
  expect(zonedTimeText('2026-05-01T10:00:59.000Z', 'Asia/Shanghai')).toBe('2026年5月1日 18:00（UTC+8）')
})

it('names the limits that a contest has, and that it has none', () => {
  const none = { maxEntries: null, maxEntriesPerCategory: null, maxPictures: 1, minAge: null }
  expect(limitTexts(none)).toEqual(['每人投稿件数不限。', '每件一幅。'])
  expect(limitTexts({ maxEntries: 5, maxEntriesPerCategory: 2, maxPictures: 8, minAge: 18 })).toEqual([
    '每人限投 5 件。',
    '每人每类限投 2 件。',
    '每件为单幅，或不超过 8 幅的组照。',
    '投稿人须年满 18 周岁。',
  ])
})
