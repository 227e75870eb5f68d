import type { CollectionConfig } from 'payload'
import { deskHeadOrAbove } from '../src/access/deskHeadOrAbove'
import { staff } from '../src/access/staff'
import { assertShift } from '../src/delegations/assertShift'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { periodFields } from '../src/fields/periodFields'
import { slugs } from '../src/slugs'

/** 值班表: who is on duty when; duty lends rights to sign urgent pieces, publish, hold and kill. */
export const DutyRoster: CollectionConfig = {
  slug: slugs.dutyRoster,
  labels: { singular: { zh: '值班', en: 'Duty' }, plural: { zh: '值班表', en: 'Duty roster' } },
  admin: {
    group: adminGroups.system,
    defaultColumns: ['user', 'startsAt', 'endsAt', 'note'],
    description: {
      zh: '值班编辑由编辑、部主任或总编辑担任；角色被收回后，值班权随即失效。',
      en: 'On duty is an editor, a desk head or a chief editor; whoever loses the role loses the rights of duty at once.',
    },
  },
  defaultSort: '-startsAt',
  access: { create: deskHeadOrAbove, read: staff, update: deskHeadOrAbove, delete: deskHeadOrAbove },
  disableDuplicate: true,
  hooks: { beforeChange: [assertShift] },
  indexes: [{ fields: ['user', 'endsAt'] }],
  fields: [
    idField(),
    {
      name: 'user',
      type: 'relationship',
      relationTo: slugs.users,
      required: true,
      index: true,
      label: { zh: '值班人', en: 'On duty' },
    },
    periodFields(),
    { name: 'note', type: 'text', label: { zh: '备注', en: 'Note' } },
  ],
}
