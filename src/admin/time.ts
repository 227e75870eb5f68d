/** A moment in the reader's own time zone, to the minute, written as in the lists (2026-01-31 07:00). */
export function shortTime(iso: string): string {
  return minuteIn(iso, undefined)
}

/** A moment in the newsroom's time zone, written the same way. */
export function zonedTime(iso: string, timeZone: string): string {
  return minuteIn(iso, timeZone)
}

function minuteIn(iso: string, timeZone: string | undefined): string {
  return formatOf(timeZone).format(new Date(iso)).replaceAll('/', '-')
}

/** Making one takes longer than all else here, and lists write many moments. */
const formats = new Map<string | undefined, Intl.DateTimeFormat>()

function formatOf(timeZone: string | undefined): Intl.DateTimeFormat {
  const made = formats.get(timeZone)
  if (made) return made
  const format = new Intl.DateTimeFormat('zh-CN', {
    ...(timeZone === undefined ? {} : { timeZone }),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(timeZone, format)
  return format
}
