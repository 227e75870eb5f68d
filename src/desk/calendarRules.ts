import { dayName, dayNamed, dayStart } from '../newsroom/dayRules'
import type { Card } from './card'

export const calendarViews = ['day', 'week', 'month'] as const

export type CalendarView = (typeof calendarViews)[number]

export function isCalendarView(value: unknown): value is CalendarView {
  return calendarViews.some((view) => view === value)
}

/** The midnights of the days that a view shows around `day`; weeks begin on Monday. */
export function shownDays(view: CalendarView, day: Date, timeZone: string): Date[] {
  if (view === 'day') return [dayStart(day, timeZone)]
  const month = dayName(day, timeZone).slice(0, 7)
  const from = view === 'week' ? day : (dayNamed(`${month}-01`, timeZone) ?? day)
  const monday = dayStart(from, timeZone, -daysSinceMonday(from, timeZone))
  if (view === 'week') return Array.from({ length: 7 }, (_, index) => dayStart(monday, timeZone, index))
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, index) => dayStart(monday, timeZone, week * 7 + index)),
  )
  return weeks.filter((days) => days.some((each) => dayName(each, timeZone).startsWith(month))).flat()
}

/** The day that a view shows when it is leafed on by `steps`. */
export function leafed(view: CalendarView, day: Date, { steps, timeZone }: { steps: number; timeZone: string }): Date {
  if (view !== 'month') return dayStart(day, timeZone, steps * (view === 'week' ? 7 : 1))
  const [year = 0, month = 1] = dayName(day, timeZone).split('-').map(Number)
  const counted = year * 12 + (month - 1) + steps
  const name = `${Math.floor(counted / 12)}-${String((counted % 12) + 1).padStart(2, '0')}-01`
  return dayNamed(name, timeZone) ?? day
}

/** Something that happens to a piece at a moment: it goes out, went out, was held or was to go out then, or its embargo ends. */
export interface CalendarEntry {
  readonly kind: 'scheduled' | 'published' | 'held' | 'embargo'
  readonly at: string
  readonly card: Card
  readonly conflict: 'sameMinute' | 'beforeEmbargo' | null
}

/** What the calendar shows of these pieces, in the order of time. */
export function calendarEntries(cards: readonly Card[]): CalendarEntry[] {
  const minutes = cards.flatMap(({ state, publishAt }) =>
    state === 'scheduled' && publishAt ? [minuteOf(publishAt)] : [],
  )
  const entries = cards.flatMap((card): CalendarEntry[] => {
    const { state, publishAt, publishedAt, embargoUntil, held } = card
    const scheduled = state === 'scheduled' && publishAt
    const isOut = (state === 'published' || state === 'correcting') && publishedAt
    return [
      ...(scheduled
        ? [{ kind: 'scheduled' as const, at: publishAt, card, conflict: conflictOf(card, publishAt, minutes) }]
        : []),
      ...(isOut ? [{ kind: 'published' as const, at: publishedAt, card, conflict: null }] : []),
      // Where it was looked for: at the time at which it would have gone out.
      ...(held ? [{ kind: 'held' as const, at: held.wasDueAt ?? held.at, card, conflict: null }] : []),
      ...(!isOut && embargoUntil ? [{ kind: 'embargo' as const, at: embargoUntil, card, conflict: null }] : []),
    ]
  })
  return entries.sort((a, b) => a.at.localeCompare(b.at))
}

function conflictOf({ embargoUntil }: Card, publishAt: string, minutes: readonly string[]): CalendarEntry['conflict'] {
  if (embargoUntil && embargoUntil > publishAt) return 'beforeEmbargo'
  const own = minuteOf(publishAt)
  return minutes.filter((minute) => minute === own).length > 1 ? 'sameMinute' : null
}

function minuteOf(iso: string): string {
  return iso.slice(0, 16)
}

/** The same time of day on another day, for a piece that is dragged there. */
export function movedToDay(iso: string, day: Date, timeZone: string): string {
  const since = new Date(iso).getTime() - dayStart(new Date(iso), timeZone).getTime()
  return new Date(day.getTime() + since).toISOString()
}

function daysSinceMonday(day: Date, timeZone: string): number {
  // A day's name read as UTC has that day's weekday, whatever the zone.
  return (new Date(`${dayName(day, timeZone)}T00:00:00.000Z`).getUTCDay() + 6) % 7
}
