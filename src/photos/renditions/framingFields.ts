import type { Field, NumberFieldSingleValidation } from 'payload'
import { staff } from '../../access/staff'
import { systemSet } from '../../fields/systemSet'
import { isCropSet, isFractionOrNone } from './framingRules'

const isInside: NumberFieldSingleValidation = (value) =>
  isFractionOrNone(value) || '视觉中心须为 0 到 1 之间的小数。 The focal point is in fractions, from 0 to 1.'

const fraction = { type: 'number', min: 0, max: 1, validate: isInside } as const

/** Which part of a picture stands for it: set by hand, in fractions of the upright picture; else it is suggested. */
export const framingFields: Field[] = [
  {
    name: 'focalPoint',
    type: 'group',
    label: { zh: '视觉中心', en: 'Focal point' },
    admin: { hidden: true },
    fields: [
      { name: 'x', ...fraction, label: { zh: '横向', en: 'Across' } },
      { name: 'y', ...fraction, label: { zh: '纵向', en: 'Down' } },
      { name: 'setBy', type: 'text', access: { read: staff, ...systemSet }, label: { zh: '设定人', en: 'Set by' } },
    ],
  },
  {
    name: 'crops',
    type: 'json',
    label: { zh: '裁切', en: 'Crops' },
    admin: {
      components: { Field: '/src/photos/admin/FramingField#FramingField' },
      disableListColumn: true,
      disableListFilter: true,
    },
    validate: (value) =>
      isCropSet(value) || '裁切须为画幅与 0 到 1 之间的方框。 Crops are boxes in fractions, by aspect.',
  },
]
