/** A moment in the reader's own time zone, to the minute, written as in the lists (2026-01-31 07:00). */
export function shortTime(iso: string): string {
  const text = new Intl.DateTimeFormat('zh-CN', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(iso))
  return text.replaceAll('/', '-')
}
