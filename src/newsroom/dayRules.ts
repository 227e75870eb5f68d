import { momentOf, wallTimeOf } from './newsroomTimeRules'

/** Midnight before `moment` on the newsroom's clock, `days` later. */
export function dayStart(moment: Date, timeZone: string, days = 0): Date {
  const { year, month, day } = wallTimeOf(moment, timeZone)
  return momentOf({ year, month, day: day + days, hour: 0, minute: 0 }, timeZone)
}

/** 2026-01-31 on the newsroom's clock. */
export function dayName(moment: Date, timeZone: string): string {
  const { year, month, day } = wallTimeOf(moment, timeZone)
  return `${year}-${two(month)}-${two(day)}`
}

/** 07:05 on the newsroom's clock. */
export function hourName(moment: Date, timeZone: string): string {
  const { hour, minute } = wallTimeOf(moment, timeZone)
  return `${two(hour)}:${two(minute)}`
}

/** The midnight that such a name stands for; null for what is no day. */
export function dayNamed(name: string, timeZone: string): Date | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(name) ?? []
  if (!year || !month || !day) return null
  const midnight = momentOf(
    { year: Number(year), month: Number(month), day: Number(day), hour: 0, minute: 0 },
    timeZone,
  )
  return dayName(midnight, timeZone) === name ? midnight : null
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
