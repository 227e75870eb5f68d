import type { DateField } from 'payload'
import { systemSet } from './systemSet'

/** When a document of a collection under workflow was first published. */
export function publishedAtField(): DateField {
  return {
    name: 'publishedAt',
    type: 'date',
    index: true,
    access: systemSet,
    label: { zh: '发布时间', en: 'Published at' },
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' },
    },
  }
}
