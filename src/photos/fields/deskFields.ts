import type { Field } from 'payload'
import { staff } from '../../access/staff'
import { optionsOf } from '../../fields/optionsOf'
import { systemSet } from '../../fields/systemSet'
import { slugs } from '../../slugs'
import { deskStates } from '../desk/deskStateRules'

const ofTheDesk = { read: staff, ...systemSet }

/** Where the picture stands between its photographer and the picture editors; moved by the endpoints of src/photos/desk. */
export const deskFields: Field[] = [
  {
    name: 'deskState',
    type: 'select',
    options: optionsOf(deskStates),
    defaultValue: 'new',
    index: true,
    access: ofTheDesk,
    label: { zh: '图片台', en: 'Photo desk' },
    admin: { readOnly: true, position: 'sidebar' },
  },
  {
    name: 'deskReason',
    type: 'textarea',
    access: ofTheDesk,
    label: { zh: '移交、退回的说明', en: 'Reason' },
    admin: { readOnly: true, position: 'sidebar', condition: ({ deskReason }) => Boolean(deskReason) },
  },
  {
    name: 'deskBy',
    type: 'relationship',
    relationTo: slugs.users,
    access: ofTheDesk,
    label: { zh: '经手人', en: 'By' },
    admin: { readOnly: true, position: 'sidebar', condition: ({ deskBy }) => Boolean(deskBy) },
  },
  {
    name: 'deskAt',
    type: 'date',
    index: true,
    access: ofTheDesk,
    label: { zh: '经手时间', en: 'At' },
    admin: { readOnly: true, hidden: true },
  },
  {
    name: 'handedOverBy',
    type: 'relationship',
    relationTo: slugs.users,
    index: true,
    access: ofTheDesk,
    label: { zh: '移交人', en: 'Handed over by' },
    admin: { readOnly: true, hidden: true },
  },
  // Every step: who, when, from where to where, and why.
  {
    name: 'deskLog',
    type: 'json',
    access: ofTheDesk,
    label: { zh: '图片台记录', en: 'History at the photo desk' },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
]
