import type { Field } from 'payload'
import { staff } from '../../access/staff'
import { optionsOf } from '../../fields/optionsOf'
import { systemSet } from '../../fields/systemSet'
import { orientations } from './searchIndexRules'

const access = { read: staff, ...systemSet }
const admin = { hidden: true, disableListColumn: true, disableListFilter: true }

/** What the picture search compares with; written by the system from the record. */
export const searchFields: Field[] = [
  {
    name: 'orientation',
    type: 'select',
    index: true,
    options: optionsOf(orientations),
    access,
    label: { zh: '画幅方向', en: 'Orientation' },
    admin: { condition: () => false },
  },
  {
    name: 'inCaption',
    type: 'checkbox',
    defaultValue: false,
    index: true,
    access,
    label: { zh: '有图片说明', en: 'Has a caption' },
    admin: { condition: () => false },
  },
  {
    name: 'search',
    type: 'group',
    access,
    admin,
    fields: [
      { name: 'words', type: 'text', access, admin },
      { name: 'photographer', type: 'text', access, admin },
      { name: 'place', type: 'text', access, admin },
      { name: 'keywords', type: 'text', access, admin },
      // Long, and of use to the database alone: no answer holds it. A hidden field could be asked for by nobody.
      { name: 'parts', type: 'text', hasMany: true, access, admin, hooks: { afterRead: [() => null] } },
    ],
  },
  { name: 'searchVersion', type: 'number', index: true, access, admin },
]
