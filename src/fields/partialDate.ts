import { shape } from './shape'

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** A day, a month or a year, as precisely as it is known: `2017-08-15`, `2017-08`, `2017` (ISO 8601-1, 5.2.2). */
function isPartialDate(value: string): boolean {
  const parts = form.exec(value)
  if (!parts) return false
  const [, year, month = '01', day = '01'] = parts
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}

export const validatePartialDate = shape(isPartialDate, {
  zh: '请写成 2017、2017-08 或 2017-08-15。',
  en: 'Please write it as 2017, 2017-08 or 2017-08-15.',
})
