import type { Bilingual } from '../language'

/** The wall clock of a time zone, as far as a newsroom needs it; moments are ISO 8601, UTC. */
export interface WallTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
}

/** What the clock on the newsroom's wall shows at a moment. */
export function wallTimeOf(moment: Date, timeZone: string): WallTime {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(moment)
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0)
  return { year: read('year'), month: read('month'), day: read('day'), hour: read('hour'), minute: read('minute') }
}

/** The moment at which the clock shows this; a day of 32 is the first of the next month. */
export function momentOf({ year, month, day, hour, minute }: WallTime, timeZone: string): Date {
  const asUtc = Date.UTC(year, month - 1, day, hour, minute)
  const first = asUtc - offsetAt(new Date(asUtc), timeZone)
  // Near a change of the clocks the first guess has the offset of the other side.
  return new Date(asUtc - offsetAt(new Date(first), timeZone))
}

/** As a field of the kind `datetime-local` holds it: `2026-01-31T07:00`. */
export function fieldTimeOf(iso: string, timeZone: string): string {
  const { year, month, day, hour, minute } = wallTimeOf(new Date(iso), timeZone)
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`
}

/** The same for what counts to the second, as a deadline of 23:59:59 does: `2026-01-31T07:00:59`. */
export function fieldSecondOf(iso: string, timeZone: string): string {
  return `${fieldTimeOf(iso, timeZone)}:${two(new Date(iso).getUTCSeconds())}`
}

/** The moment that such a field means, with seconds or without; null for what is no time. */
export function momentOfField(text: string, timeZone: string): string | null {
  const [, year, month, day, hour, minute, second = '0'] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?/.exec(text) ?? []
  if (!year) return null
  const wall = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
  }
  return new Date(momentOf(wall, timeZone).getTime() + Number(second) * 1_000).toISOString()
}

/** Written to the second: `2026-01-31 07:00:59`. */
export function writtenSecond(iso: string, timeZone: string): string {
  return fieldSecondOf(iso, timeZone).replace('T', ' ')
}

/** Written as in the lists: `2026-01-31 07:00`. */
export function writtenTime(iso: string, timeZone: string): string {
  return fieldTimeOf(iso, timeZone).replace('T', ' ')
}

/** Without the year, where there is little room: `01-31 07:00`. */
export function terseTime(iso: string, timeZone: string): string {
  return writtenTime(iso, timeZone).slice(5)
}

/** How people call a time zone: 北京时间 for the one that a Chinese newspaper keeps, else its own name. */
export function zoneName(timeZone: string): Bilingual {
  return timeZone === 'Asia/Shanghai' ? { zh: '北京时间', en: 'Asia/Shanghai' } : { zh: timeZone, en: timeZone }
}

export interface QuickTime {
  readonly label: Bilingual
  readonly at: string
}

/** The times that a newspaper keeps choosing; what has passed is left out. */
export function quickTimes(now: Date, timeZone: string): QuickTime[] {
  const today = wallTimeOf(now, timeZone)
  const at = (days: number, hour: number) =>
    momentOf({ ...today, day: today.day + days, hour, minute: 0 }, timeZone).toISOString()
  const all: QuickTime[] = [
    { label: { zh: '一小时后', en: 'In an hour' }, at: new Date(now.getTime() + 3_600_000).toISOString() },
    { label: { zh: '今早 7:00', en: 'This morning 7:00' }, at: at(0, 7) },
    { label: { zh: '今天 12:00', en: 'Today 12:00' }, at: at(0, 12) },
    { label: { zh: '今晚 20:00', en: 'Tonight 20:00' }, at: at(0, 20) },
    { label: { zh: '明早 7:00', en: 'Tomorrow 7:00' }, at: at(1, 7) },
    { label: { zh: '明天 12:00', en: 'Tomorrow 12:00' }, at: at(1, 12) },
  ]
  return all.filter((choice) => Date.parse(choice.at) > now.getTime())
}

/** Milliseconds that the zone's clock is ahead of UTC. */
function offsetAt(moment: Date, timeZone: string): number {
  const { year, month, day, hour, minute } = wallTimeOf(moment, timeZone)
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(moment.getTime() / 60_000) * 60_000
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
