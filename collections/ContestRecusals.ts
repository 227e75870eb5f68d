import type { CollectionConfig } from 'payload'
import { nobody } from '../src/access/nobody'
import { hiddenOutsideOffice } from '../src/contests/entryAccess'
import { officeOrJuror } from '../src/contests/judging/roundAccess'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { slugs } from '../src/slugs'

/** 回避: what jurors have declared about an entry, for all rounds of the contest, and for good. */
export const ContestRecusals: CollectionConfig = {
  slug: slugs.contestRecusals,
  labels: { singular: { zh: '回避申请', en: 'Recusal' }, plural: { zh: '回避申请', en: 'Recusals' } },
  admin: {
    group: adminGroups.contests,
    hidden: hiddenOutsideOffice,
    defaultColumns: ['juror', 'entry', 'reason', 'declaredAt'],
  },
  access: { create: nobody, read: officeOrJuror, update: nobody, delete: nobody },
  graphQL: { disableMutations: true },
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['juror', 'entry'], unique: true }],
  fields: [
    idField(),
    {
      name: 'contest',
      type: 'relationship',
      relationTo: slugs.photoContests,
      required: true,
      index: true,
      label: { zh: '大赛', en: 'Contest' },
    },
    {
      name: 'juror',
      type: 'relationship',
      relationTo: slugs.users,
      required: true,
      index: true,
      label: { zh: '评委', en: 'Juror' },
    },
    {
      name: 'entry',
      type: 'relationship',
      relationTo: slugs.contestEntries,
      required: true,
      index: true,
      label: { zh: '作品', en: 'Entry' },
    },
    { name: 'reason', type: 'textarea', required: true, label: { zh: '理由', en: 'Reason' } },
    {
      name: 'declaredAt',
      type: 'date',
      required: true,
      label: { zh: '申请时间', en: 'Declared at' },
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' } },
    },
  ],
}
