/** When a picture was taken, as precisely as it is known. */
export interface CaptureTime {
  /** `2026`, `2026-01`, `2026-01-31`, or with a time of day, `2026-01-31T12:00:00` (ISO 8601-1); local time of the place. */
  readonly local: string
  /** Offset from UTC, `+08:00`; null where nobody says it. */
  readonly zone: string | null
}

const noZone = { zone: null }
/** Of the oldest photograph that is left. */
const firstYear = 1826
/** Before it no camera wrote EXIF: an earlier date there is that of a clock which lost its battery. */
const firstCameraClockYear = 1990
const dayMilliseconds = 86_400_000

/** XMP's date, ISO 16684-1, 8.2.1.2: ISO 8601 with anything from the month on left out. */
export function timeOfXmp(text: string): CaptureTime | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/.exec(
    text.trim(),
  )
  if (!parts) return null
  const [, year, month, day, hours, minutes, seconds, zone] = parts
  return captureTime({ date: [year, month, day], time: hours ? [hours, minutes, seconds ?? '00'] : null, zone })
}

/** IIM 2:55, `CCYYMMDD` with zeros for what is not known, and 2:60, `HHMMSS±HHMM`. */
export function timeOfIim(date: string, time: string | undefined): CaptureTime | null {
  const day = /^(\d{4})-?(\d\d)-?(\d\d)$/.exec(date.trim())
  if (!day) return null
  const [, year, month, dayOfMonth] = day
  const clock = /^(\d\d):?(\d\d):?(\d\d)(?:([+-]\d\d):?(\d\d))?$/.exec(time?.trim() ?? '')
  return captureTime({
    date: [year, known(month), known(dayOfMonth)],
    time: clock ? [clock[1], clock[2], clock[3]] : null,
    zone: clock?.[4] ? `${clock[4]}:${clock[5]}` : undefined,
  })
}

/** EXIF's `YYYY:MM:DD HH:MM:SS`, with OffsetTimeOriginal (EXIF 2.31); spaces or zeros stand for what is not known. */
export function timeOfExif(text: string, offset: string | undefined): CaptureTime | null {
  const parts = /^\s*(\d{4})[:-](\d\d|\s\s)[:-](\d\d|\s\s)(?:[ T](\d\d):(\d\d):(\d\d)(?:\.\d+)?)?/.exec(text)
  if (!parts) return null
  const [, year, month, day, hours, minutes, seconds] = parts
  return captureTime({
    date: [year, known(month), known(day)],
    time: hours ? [hours, minutes, seconds] : null,
    zone: /^(?:[+-]\d\d:\d\d|Z)$/.exec(offset?.trim() ?? '')?.[0],
  })
}

/** True where EXIF says nothing: the standard fills an unknown date with blanks, cameras with zeros. */
export function isBlankDate(text: string): boolean {
  return /^[\s0:/TZ+-]*$/.test(text)
}

/**
 * False where the time cannot be believed: it is that of a clock which lost its battery, or lies more than a day ahead of
 * now (a day, for a time without a zone may be ahead by fourteen hours). Old pictures may have old dates, if a person
 * wrote them.
 */
export function isPlausible({ local, zone }: CaptureTime, { now, isCameraClock }: Clock): boolean {
  const year = Number(local.slice(0, 4))
  if (year < firstYear || (isCameraClock && year < firstCameraClockYear)) return false
  // The beginnings of time: of Unix, of FAT, of many a camera.
  if (/^1970-.*T|^(?:1980|2000)-01-01T00:00:00/.test(local)) return false
  return Date.parse(earliest(local) + (local.includes('T') ? (zone ?? 'Z') : '')) <= now.getTime() + dayMilliseconds
}

interface Clock {
  readonly now: Date
  readonly isCameraClock: boolean
}

/** The moment in UTC, where day, time of day and zone are all known. */
export function momentOf({ local, zone }: CaptureTime): Date | null {
  return local.includes('T') && zone ? new Date(local + zone) : null
}

/** A time without a zone takes that of another block which names the same minute: both are the same camera's word. */
export function withZoneOf(time: CaptureTime, others: readonly CaptureTime[]): CaptureTime {
  if (time.zone || !time.local.includes('T')) return time
  const minute = (local: string) => local.slice(0, 'YYYY-MM-DDTHH:MM'.length)
  const same = others.find(({ local, zone }) => zone && minute(local) === minute(time.local))
  return same ? { ...time, zone: same.zone } : time
}

function earliest(local: string): string {
  return local.length === 'YYYY'.length ? `${local}-01-01` : local.length === 'YYYY-MM'.length ? `${local}-01` : local
}

function known(part: string | undefined): string | undefined {
  return part && /^\d\d$/.test(part) && part !== '00' ? part : undefined
}

interface Parts {
  readonly date: readonly [string | undefined, string | undefined, string | undefined]
  readonly time: readonly (string | undefined)[] | null
  readonly zone: string | undefined
}

function captureTime({ date: [year, month, day], time, zone }: Parts): CaptureTime | null {
  if (!year || year === '0000') return null
  if (!month) return { local: year, ...noZone }
  if (!isCalendarDay(year, month, day ?? '01')) return null
  if (!day) return { local: `${year}-${month}`, ...noZone }
  const date = `${year}-${month}-${day}`
  if (!time) return { local: date, ...noZone }
  const clock = time.join(':')
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(clock)) return null
  return { local: `${date}T${clock}`, zone: zone === 'Z' ? '+00:00' : isOffset(zone) ? zone : null }
}

function isCalendarDay(year: string, month: string, day: string): boolean {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}

/** From −12:00 to +14:00 in use. */
function isOffset(zone: string | undefined): zone is string {
  return zone !== undefined && /^(?:-(?:0\d|1[0-2])|\+(?:0\d|1[0-4])):[0-5]\d$/.test(zone)
}
