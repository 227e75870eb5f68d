import type { CollectionConfig } from 'payload'
import { contestOffice } from '../src/access/contestOffice'
import { nobody } from '../src/access/nobody'
import { hiddenOutsideOffice } from '../src/contests/entryAccess'
import { entrantEndpoints } from '../src/contests/entryDeskEndpoints'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { slugs } from '../src/slugs'

const atTime = { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' } } as const

/**
 * Who entered works in a contest: personal data, apart from the works, so that it can be kept from jurors and erased on its
 * own. One row a person and contest; its `key` tells the same person without saying who, `addressKey` whoever has the address.
 */
export const ContestEntrants: CollectionConfig = {
  slug: slugs.contestEntrants,
  labels: { singular: { zh: '投稿人', en: 'Entrant' }, plural: { zh: '投稿人', en: 'Entrants' } },
  admin: {
    group: adminGroups.contests,
    hidden: hiddenOutsideOffice,
    useAsTitle: 'name',
    defaultColumns: ['name', 'phone', 'email', 'contest', 'eraseAt'],
  },
  access: { create: nobody, read: contestOffice, update: nobody, delete: nobody },
  endpoints: entrantEndpoints,
  graphQL: { disableMutations: true },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    idField(),
    {
      name: 'eraseEntrant',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/contests/office/admin/EraseEntrant#EraseEntrant' },
      },
    },
    {
      name: 'contest',
      type: 'relationship',
      relationTo: slugs.photoContests,
      required: true,
      index: true,
      label: { zh: '大赛', en: 'Contest' },
    },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      access: { read: nobody },
      admin: { hidden: true },
      label: { zh: '本人标识', en: 'Key' },
    },
    {
      name: 'addressKey',
      type: 'text',
      index: true,
      access: { read: nobody },
      admin: { hidden: true },
      label: { zh: '邮箱标识', en: 'Key of the address' },
    },
    { name: 'name', type: 'text', label: { zh: '姓名', en: 'Name' } },
    { name: 'phone', type: 'text', label: { zh: '电话', en: 'Phone' } },
    { name: 'email', type: 'text', label: { zh: '邮箱', en: 'E-mail' } },
    { name: 'user', type: 'relationship', relationTo: slugs.users, index: true, label: { zh: '账号', en: 'Account' } },
    {
      name: 'eraseAt',
      type: 'date',
      index: true,
      label: { zh: '到期抹去', en: 'To be erased at' },
      admin: atTime,
    },
    { name: 'erasedAt', type: 'date', label: { zh: '已抹去', en: 'Erased at' }, admin: atTime },
  ],
}
