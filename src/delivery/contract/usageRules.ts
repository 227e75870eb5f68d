/** How often a consumer asked on one day, by the newsroom's clock. */
export interface DayOfUse {
  /** `2026-03-09` */
  readonly day: string
  readonly requests: number
  /** Of these, what was refused for its rate or its scope. */
  readonly refused: number
}

const daysShown = 30

/** The day of a moment in a time zone, `2026-03-09`. */
export function dayOf(now: Date, timeZone: string): string {
  // Swedish writes dates as ISO does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now)
}

/** The last thirty days, the oldest first; today is the last. */
export function lastDays(today: string): string[] {
  const noon = Date.parse(`${today}T12:00:00Z`)
  return Array.from({ length: daysShown }, (_, index) =>
    new Date(noon - (daysShown - 1 - index) * 86_400_000).toISOString().slice(0, 10),
  )
}

/** A day each, empty ones included, so that a chart has all of them. */
export function filledDays(today: string, counted: readonly DayOfUse[]): DayOfUse[] {
  const byDay = new Map(counted.map((each) => [each.day, each]))
  return lastDays(today).map((day) => byDay.get(day) ?? { day, requests: 0, refused: 0 })
}
