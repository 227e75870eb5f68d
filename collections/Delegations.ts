import type { CollectionConfig } from 'payload'
import { nobody } from '../src/access/nobody'
import { principalOrAdmin } from '../src/access/principalOrAdmin'
import { staff } from '../src/access/staff'
import { announceDelegation } from '../src/delegations/announceDelegation'
import { assertDelegation } from '../src/delegations/assertDelegation'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { optionsOf } from '../src/fields/optionsOf'
import { periodFields } from '../src/fields/periodFields'
import { systemSet } from '../src/fields/systemSet'
import { roles } from '../src/roles'
import { slugs } from '../src/slugs'

const { admin: _notDelegable, ...delegableRoles } = roles

/** 代签: who may sign for whom, and until when. Kept for good, since signatures rest on it. */
export const Delegations: CollectionConfig = {
  slug: slugs.delegations,
  labels: { singular: { zh: '代签', en: 'Delegation' }, plural: { zh: '代签', en: 'Delegations' } },
  admin: {
    group: adminGroups.system,
    defaultColumns: ['from', 'to', 'role', 'startsAt', 'endsAt'],
    description: {
      zh: '由委托人本人或系统管理员设立；代签人以自己的名义签，注明“代”。',
      en: 'Granted by the principal or an administrator. The delegate signs in his or her own name, shown as 代.',
    },
  },
  access: { create: staff, read: staff, update: principalOrAdmin, delete: nobody },
  disableDuplicate: true,
  disableBulkEdit: true,
  hooks: { beforeChange: [assertDelegation], afterChange: [announceDelegation] },
  indexes: [{ fields: ['to', 'endsAt'] }],
  fields: [
    idField(),
    {
      type: 'row',
      fields: [
        {
          name: 'from',
          type: 'relationship',
          relationTo: slugs.users,
          required: true,
          index: true,
          access: { update: nobody },
          label: { zh: '委托人', en: 'Principal' },
        },
        {
          name: 'to',
          type: 'relationship',
          relationTo: slugs.users,
          required: true,
          index: true,
          access: { update: nobody },
          label: { zh: '代签人', en: 'Delegate' },
        },
        {
          name: 'role',
          type: 'select',
          required: true,
          options: optionsOf(delegableRoles),
          access: { update: nobody },
          label: { zh: '代行角色', en: 'Role' },
        },
      ],
    },
    periodFields({ startUpdate: nobody }),
    { name: 'reason', type: 'text', required: true, access: { update: nobody }, label: { zh: '事由', en: 'Reason' } },
    {
      name: 'grantedBy',
      type: 'relationship',
      relationTo: slugs.users,
      index: true,
      access: systemSet,
      label: { zh: '设立人', en: 'Granted by' },
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
}
