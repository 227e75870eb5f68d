const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/

/**
 * A moment with its zone and a year of four digits, as in 2026-01-31T07:00:00+08:00 (ISO 8601), in UTC; null for what is none.
 * Moments are compared as texts.
 */
export function momentIn(value: unknown): string | null {
  if (typeof value !== 'string' || !form.test(value) || !isCalendarDay(value)) return null
  const moment = new Date(value)
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString()
}

/** `Date` takes 30 February for 2 March. */
function isCalendarDay(value: string): boolean {
  const day = value.slice(0, 10)
  const parsed = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day)
}
