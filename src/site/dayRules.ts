import { fieldTimeOf, momentOf } from '../newsroom/newsroomTimeRules'

/** A day of the paper as 2026-11-26, in its own time zone. */
export type Day = string

/** The day on which a moment falls; null for what is no moment. */
export function dayOf(iso: string, timeZone: string): Day | null {
  return Number.isNaN(Date.parse(iso)) ? null : fieldTimeOf(iso, timeZone).slice(0, 10)
}

/** Whether a text names a day that the calendar has. */
export function isDay(text: string): text is Day {
  if (!/^(?:19|20)\d\d-\d\d-\d\d$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The first moment of a day and that of the next one, ISO 8601, UTC. */
export function momentsOf(day: Day, timeZone: string): { readonly from: string; readonly until: string } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const midnight = { year, month, hour: 0, minute: 0 }
  return {
    from: momentOf({ ...midnight, day: date }, timeZone).toISOString(),
    until: momentOf({ ...midnight, day: date + 1 }, timeZone).toISOString(),
  }
}

/** 2026年11月26日 星期四 */
export function writtenDay(day: Day): string {
  const weekday = new Intl.DateTimeFormat('zh-CN', { timeZone: 'UTC', weekday: 'long' })
  return `${shortDay(day)} ${weekday.format(new Date(`${day}T00:00:00Z`))}`
}

/** 2026年11月26日 */
export function shortDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** 11月26日 18:05 in the paper's time zone, for lists; empty where it is no time. */
export function shortTime(iso: string | null, timeZone: string): string {
  if (!iso || Number.isNaN(Date.parse(iso))) return ''
  const [, month, date, clock] = /^\d+-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(fieldTimeOf(iso, timeZone)) ?? []
  return `${Number(month)}月${Number(date)}日 ${clock}`
}
