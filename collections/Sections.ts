import type { CollectionConfig } from 'payload'
import { anyone } from '../src/access/anyone'
import { deskHeadOrAdmin } from '../src/access/deskHeadOrAdmin'
import { staff } from '../src/access/staff'
import { genres } from '../src/articles/vocabulary'
import { tracks } from '../src/editorial/workflow'
import { validateAddressName } from '../src/fields/addressName'
import { adminGroups } from '../src/fields/adminGroups'
import { formerAddressesField, keepFormerAddress } from '../src/fields/formerAddresses'
import { idField } from '../src/fields/idField'
import { optionsOf } from '../src/fields/optionsOf'
import { slugs } from '../src/slugs'

const { standard, brief } = tracks

export const Sections: CollectionConfig = {
  slug: slugs.sections,
  labels: { singular: { zh: '栏目', en: 'Section' }, plural: { zh: '栏目', en: 'Sections' } },
  admin: {
    group: adminGroups.articles,
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'order', 'track', 'isProvisional'],
    listSearchableFields: ['name', 'slug'],
  },
  defaultSort: 'order',
  access: { create: deskHeadOrAdmin, read: anyone, update: deskHeadOrAdmin, delete: deskHeadOrAdmin },
  disableDuplicate: true,
  hooks: { beforeChange: [keepFormerAddress(slugs.sections)] },
  fields: [
    idField(),
    { name: 'name', type: 'text', required: true, label: { zh: '栏目名', en: 'Name' } },
    {
      name: 'slug',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      validate: validateAddressName,
      label: { zh: '网址名', en: 'Slug' },
      admin: {
        description: { zh: '小写字母、数字和连字符，如 yaowen。', en: 'Lower-case letters, digits and hyphens.' },
      },
    },
    formerAddressesField,
    {
      name: 'order',
      type: 'number',
      defaultValue: 100,
      index: true,
      label: { zh: '次序', en: 'Order' },
      admin: { position: 'sidebar', description: { zh: '数小的在前。', en: 'Lower numbers come first.' } },
    },
    {
      name: 'track',
      type: 'select',
      options: optionsOf({ standard, brief }),
      access: { read: staff },
      label: { zh: '审次', en: 'Track' },
      admin: { position: 'sidebar', description: { zh: '不选即标准三审。', en: 'Empty means the standard track.' } },
    },
    {
      name: 'briefGenres',
      type: 'select',
      hasMany: true,
      options: optionsOf(genres),
      access: { read: staff },
      label: { zh: '走短讯审次的体裁', en: 'Genres on the brief track' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'isProvisional',
      type: 'checkbox',
      defaultValue: false,
      label: { zh: '系统暂定', en: 'Provisional' },
      admin: {
        position: 'sidebar',
        description: {
          zh: '由系统代设，尚待编辑部认定。',
          en: 'Chosen by the system, to be confirmed by the newsroom.',
        },
      },
    },
  ],
}
