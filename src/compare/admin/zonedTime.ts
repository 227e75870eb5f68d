/** A moment in the newsroom's time zone, to the minute (2026-01-31 07:00). */
export function zonedTime(iso: string, timeZone: string): string {
  const text = new Intl.DateTimeFormat('zh-CN', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(iso))
  return text.replaceAll('/', '-')
}
