import type { FieldAccess, RowField } from 'payload'
import { type Bilingual, languageOf } from '../language'

const endBeforeStart: Bilingual = { zh: '结束时间须晚于开始时间。', en: 'It must end after it begins.' }

/** From when until when something holds, to the minute. */
export function periodFields({ startUpdate }: { readonly startUpdate?: FieldAccess } = {}): RowField {
  const date = { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' } as const
  return {
    type: 'row',
    fields: [
      {
        name: 'startsAt',
        type: 'date',
        required: true,
        index: true,
        ...(startUpdate ? { access: { update: startUpdate } } : {}),
        label: { zh: '开始', en: 'Starts' },
        admin: { date },
      },
      {
        name: 'endsAt',
        type: 'date',
        required: true,
        index: true,
        label: { zh: '结束', en: 'Ends' },
        admin: { date },
        validate: (
          value: unknown,
          { siblingData, req }: { siblingData: unknown; req: { i18n?: { language?: string } } },
        ) => endsAfter(value, siblingData) || endBeforeStart[languageOf(req.i18n?.language)],
      },
    ],
  }
}

function endsAfter(end: unknown, siblingData: unknown): boolean {
  const start: unknown =
    typeof siblingData === 'object' && siblingData !== null && 'startsAt' in siblingData ? siblingData.startsAt : null
  return isTime(end) && isTime(start) && new Date(end) > new Date(start)
}

function isTime(value: unknown): value is string | Date {
  return (typeof value === 'string' || value instanceof Date) && !Number.isNaN(new Date(value).getTime())
}
