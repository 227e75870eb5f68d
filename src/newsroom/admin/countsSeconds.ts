import type { DateFieldClient } from 'payload'

/** Whether a field counts to the second: its format, in the config, has them. */
export function countsSeconds({ admin }: Pick<DateFieldClient, 'admin'>): boolean {
  const date = admin?.date
  return (
    typeof date === 'object' && date !== null && 'displayFormat' in date && String(date.displayFormat).includes('ss')
  )
}
