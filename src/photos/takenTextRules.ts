/** When a picture was taken, as a person writes it. */
export interface Taken {
  /** As the record keeps it, local to the place: `2026`, `2026-01`, `2026-01-31`, `2026-01-31T12:30:00`. */
  readonly local: string
  /** `2026-01-31`; null where only the month or the year is known. */
  readonly day: string | null
}

const form =
  /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?(?:[T\s]+(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?)?|月)?|年)?$/

/** Reads `2026-01-31 12:30`, `2026/1/31`, `2026年1月31日 9:05`, `2026-01`; null for what is no day of the calendar. */
export function readTaken(text: string): Taken | null {
  const [all, year, month, day, hours, minutes, seconds] = form.exec(text.trim()) ?? []
  if (!all || !year) return null
  if (!month) return { local: year, day: null }
  if (!isDay(year, month, day ?? '1')) return null
  const yearAndMonth = `${year}-${two(month)}`
  if (!day) return { local: yearAndMonth, day: null }
  const date = `${yearAndMonth}-${two(day)}`
  if (!hours || !minutes) return { local: date, day: date }
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null
  return { local: `${date}T${two(hours)}:${minutes}:${seconds ?? '00'}`, day: date }
}

/** As it stands in the sheet, to the minute. */
export function takenText(local: string): string {
  return local.replace('T', ' ').slice(0, 'YYYY-MM-DD HH:MM'.length)
}

function isDay(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

function two(part: string): string {
  return part.padStart(2, '0')
}
