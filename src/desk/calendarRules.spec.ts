import { describe, expect, it } from 'vitest'
import { dayName } from '../newsroom/dayRules'
import { calendarEntries, leafed, movedToDay, shownDays } from './calendarRules'
import type { Card } from './card'

const timeZone = 'Asia/Shanghai'
const names = (days: readonly Date[]) => days.map((day) => dayName(day, timeZone))
// 02:30 on Thursday, 1 January 2026 in Shanghai, the day before in UTC.
const night = new Date('2025-12-31T18:30:00.000Z')

const card = (rest: Partial<Card>): Card => ({
  id: 'item',
  collectionSlug: 'articles',
  documentId: 'document',
  state: 'scheduled',
  track: 'standard',
  revision: 1,
  slugline: '',
  headline: '',
  section: null,
  genre: null,
  authorNames: '',
  assignee: null,
  wordCount: 0,
  pictureCount: 0,
  openGaps: 0,
  stateSince: null,
  dueAt: null,
  publishAt: null,
  publishedAt: null,
  embargoUntil: null,
  lateReviewDueAt: null,
  returnedAt: null,
  isVerbatim: false,
  failure: null,
  held: null,
  ...rest,
})

describe('the days that are shown', () => {
  it('are those of the newsroom’s clock', () => {
    expect(names(shownDays('day', night, timeZone))).toEqual(['2026-01-01'])
    const week = names(shownDays('week', night, timeZone))
    expect([week.length, week[0], week[6]]).toEqual([7, '2025-12-29', '2026-01-04'])
  })

  it('of a month are whole weeks, and no more than are needed', () => {
    const january = names(shownDays('month', night, timeZone))
    expect([january.length, january[0], january.at(-1)]).toEqual([35, '2025-12-29', '2026-02-01'])
    expect(shownDays('month', new Date('2026-03-10T00:00:00Z'), timeZone)).toHaveLength(42)
  })

  it('move on by what the view shows', () => {
    const to = (view: 'day' | 'week' | 'month', steps: number) =>
      dayName(leafed(view, night, { steps, timeZone }), timeZone)
    expect([to('day', 1), to('week', -1), to('month', -1), to('month', 12)]).toEqual([
      '2026-01-02',
      '2025-12-25',
      '2025-12-01',
      '2027-01-01',
    ])
  })
})

describe('the entries', () => {
  it('show what goes out, what went out and whose embargo ends, in order', () => {
    const entries = calendarEntries([
      card({ id: 'b', publishAt: '2026-01-01T02:00:00.000Z' }),
      card({
        id: 'c',
        state: 'published',
        publishedAt: '2026-01-01T03:00:00.000Z',
        embargoUntil: '2026-01-01T01:00:00.000Z',
      }),
      card({ id: 'a', state: 'draft', embargoUntil: '2026-01-01T01:30:00.000Z' }),
    ])
    expect(entries.map(({ kind, card: { id } }) => `${id} ${kind}`)).toEqual([
      'a embargo',
      'b scheduled',
      'c published',
    ])
  })

  it('show a piece that is held where it would have gone out, or where it was held', () => {
    const held = { at: '2026-01-01T01:00:00.000Z', by: 'chief', byName: '总编辑', reason: '暂缓' }
    const entries = calendarEntries([
      card({ id: 'a', state: 'review3', held: { ...held, wasDueAt: '2026-01-02T01:00:00.000Z' } }),
      card({ id: 'b', state: 'review3', held: { ...held, wasDueAt: null } }),
      card({ id: 'c', state: 'review3', held }),
    ])
    expect(entries.map(({ kind, at, card: { id } }) => `${id} ${kind} ${at.slice(0, 10)}`)).toEqual([
      'b held 2026-01-01',
      'c held 2026-01-01',
      'a held 2026-01-02',
    ])
  })

  it('mark two in one minute, and one before the end of its embargo', () => {
    const entries = calendarEntries([
      card({ id: 'a', publishAt: '2026-01-01T02:00:05.000Z' }),
      card({ id: 'b', publishAt: '2026-01-01T02:00:50.000Z' }),
      card({ id: 'c', publishAt: '2026-01-01T02:01:00.000Z' }),
      card({ id: 'd', publishAt: '2026-01-01T04:00:00.000Z', embargoUntil: '2026-01-01T05:00:00.000Z' }),
    ])
    const marks = entries.filter(({ kind }) => kind === 'scheduled').map(({ conflict }) => conflict)
    expect(marks).toEqual(['sameMinute', 'sameMinute', null, 'beforeEmbargo'])
  })

  it('keep the time of day when they are moved', () => {
    const [day = night] = shownDays('day', new Date('2026-01-05T12:00:00Z'), timeZone)
    expect(movedToDay('2026-01-01T22:40:00.000Z', day, timeZone)).toBe('2026-01-04T22:40:00.000Z')
  })
})
