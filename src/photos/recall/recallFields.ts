import type { Field } from 'payload'
import { staff } from '../../access/staff'
import { systemSet } from '../../fields/systemSet'
import { refersTo } from '../../references/references'
import { slugs } from '../../slugs'

const forStaff = { read: staff, ...systemSet }

/** Above the form of a picture: that it was recalled. */
export const recallNotice: Field = {
  name: 'recallNotice',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/photos/recall/admin/RecallBanner#RecallBanner' },
  },
}

/** Below it: where it is used, and the way to take it back. */
export const usagePanel: Field = {
  name: 'usage',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/photos/recall/admin/PictureUsage#PictureUsage' },
  },
}

/** And below that: what was decided about it, and why. */
export const recordPanel: Field = {
  name: 'record',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/photos/recall/admin/PictureRecord#PictureRecord' },
  },
}

/** A recall that stands; all of it is null where none does. */
export const recallFields: Field[] = [
  {
    name: 'recalledAt',
    type: 'date',
    index: true,
    access: forStaff,
    label: { zh: '撤回时间', en: 'Recalled at' },
    // For columns and filters of the list; the form has the notice above it.
    admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' }, condition: () => false },
  },
  {
    name: 'recalledBy',
    type: 'text',
    custom: refersTo(slugs.users),
    access: forStaff,
    label: { zh: '撤回者编号', en: 'Recalled by' },
    admin: { hidden: true },
  },
  {
    name: 'recalledByName',
    type: 'text',
    access: forStaff,
    label: { zh: '撤回者', en: 'Recalled by' },
    admin: { hidden: true },
  },
  {
    name: 'recallReason',
    type: 'textarea',
    access: forStaff,
    label: { zh: '撤回理由', en: 'Reason of the recall' },
    admin: { hidden: true },
  },
]
