/** A calendar month of the newsroom. */
export interface Month {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
}

/** The instants at which a month begins and ends in a time zone, as ISO 8601; the end belongs to the next month. */
export interface MonthSpan {
  readonly startsAt: string
  readonly endsAt: string
}

/** @returns null where the text is no month written as 2026-01 */
export function parseMonth(text: string): Month | null {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? []
  return year && month && Number(year) >= 1970 ? { year: Number(year), month: Number(month) } : null
}

export function monthText({ year, month }: Month): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
}

export function monthOf(instant: Date, timeZone: string): Month {
  const { year, month } = wallClock(instant, timeZone)
  return { year, month }
}

export function neighbour({ year, month }: Month, by: 1 | -1): Month {
  const index = year * 12 + (month - 1) + by
  return { year: Math.floor(index / 12), month: (index % 12) + 1 }
}

/** The month as the newsroom's clock counts it, through changes of summer time too. */
export function spanOf(month: Month, timeZone: string): MonthSpan {
  return { startsAt: firstInstant(month, timeZone), endsAt: firstInstant(neighbour(month, 1), timeZone) }
}

/** The days of a span, for reading it piece by piece; the last may be shorter. */
export function daysOf({ startsAt, endsAt }: MonthSpan): MonthSpan[] {
  const end = Date.parse(endsAt)
  const days: MonthSpan[] = []
  for (let at = Date.parse(startsAt); at < end; at += 86_400_000) {
    days.push({
      startsAt: new Date(at).toISOString(),
      endsAt: new Date(Math.min(at + 86_400_000, end)).toISOString(),
    })
  }
  return days
}

function firstInstant({ year, month }: Month, timeZone: string): string {
  const wanted = Date.UTC(year, month - 1, 1)
  // The offset at the first guess may be that of the other side of a clock change; the second is right.
  let at = wanted
  for (let round = 0; round < 2; round += 1) at = wanted - offsetAt(new Date(at), timeZone)
  return new Date(at).toISOString()
}

/** Milliseconds that the zone's clock is ahead of UTC. */
function offsetAt(instant: Date, timeZone: string): number {
  const { year, month, day, hour, minute, second } = wallClock(instant, timeZone)
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant.getTime() / 1000) * 1000
}

function wallClock(instant: Date, timeZone: string) {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(instant)
  const numberOf = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value ?? 0)
  return {
    year: numberOf('year'),
    month: numberOf('month'),
    day: numberOf('day'),
    hour: numberOf('hour'),
    minute: numberOf('minute'),
    second: numberOf('second'),
  }
}
