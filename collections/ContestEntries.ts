import type { CollectionConfig, Field } from 'payload'
import { contestOffice } from '../src/access/contestOffice'
import { nobody } from '../src/access/nobody'
import { ownEntryEndpoints } from '../src/contests/entering/enteringEndpoints'
import { hiddenOutsideOffice, officeOrSubmitter } from '../src/contests/entryAccess'
import { entryDeskEndpoints } from '../src/contests/entryDeskEndpoints'
import { noteRelations } from '../src/contests/judging/noteRelations'
import { entryRecordEndpoints } from '../src/contests/office/officeEndpoints'
import { entryOrigins, entryStatuses } from '../src/contests/vocabulary'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { optionsOf } from '../src/fields/optionsOf'
import { systemSet } from '../src/fields/systemSet'
import { slugs } from '../src/slugs'

/** What the entrant sent, and nobody changes. */
const sentFields: Field[] = [
  {
    name: 'contest',
    type: 'relationship',
    relationTo: slugs.photoContests,
    required: true,
    index: true,
    access: systemSet,
    label: { zh: '大赛', en: 'Contest' },
  },
  { name: 'category', type: 'text', access: systemSet, label: { zh: '类别', en: 'Category' } },
  { name: 'title', type: 'text', access: systemSet, label: { zh: '作品名', en: 'Title' } },
  { name: 'description', type: 'textarea', access: systemSet, label: { zh: '作品说明', en: 'Description' } },
  {
    name: 'pictures',
    type: 'array',
    access: systemSet,
    label: { zh: '图片（按组照次序）', en: 'Pictures, in the order of the series' },
    labels: { singular: { zh: '图片', en: 'Picture' }, plural: { zh: '图片', en: 'Pictures' } },
    fields: [
      {
        name: 'picture',
        type: 'upload',
        relationTo: slugs.contestPictures,
        index: true,
        label: { zh: '图片', en: 'Picture' },
      },
    ],
  },
  { name: 'rulesVersion', type: 'text', access: systemSet, label: { zh: '同意的细则版本', en: 'Rules agreed to' } },
  { name: 'isOfAge', type: 'checkbox', access: systemSet, label: { zh: '已确认年龄', en: 'Age confirmed' } },
  { name: 'hasRights', type: 'checkbox', access: systemSet, label: { zh: '已确认权利', en: 'Rights confirmed' } },
]

/** The contest office has it above the form, as it stands after each decision. */
const toldByDesk = {
  condition: (_data: unknown, _siblings: unknown, { user }: { readonly user: unknown }) =>
    hiddenOutsideOffice({ user }),
}

/** What the system keeps about it. */
const recordFields: Field[] = [
  {
    name: 'number',
    type: 'text',
    required: true,
    unique: true,
    access: systemSet,
    label: { zh: '回执号', en: 'Receipt' },
  },
  {
    name: 'judgingCode',
    type: 'text',
    required: true,
    unique: true,
    // Not for the entrant either: a juror who is told the number is not anonymous any more.
    access: { read: contestOffice, ...systemSet },
    label: { zh: '评审编号', en: 'Number for the jury' },
  },
  {
    name: 'submittedAt',
    type: 'date',
    index: true,
    access: systemSet,
    label: { zh: '投稿时间', en: 'Entered at' },
    // Whether a work came in time is a matter of a second.
    admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm:ss' } },
  },
  {
    name: 'status',
    type: 'select',
    options: optionsOf(entryStatuses),
    defaultValue: 'entered',
    index: true,
    access: systemSet,
    label: { zh: '状态', en: 'Status' },
    admin: toldByDesk,
  },
  {
    name: 'statusReason',
    type: 'text',
    access: systemSet,
    label: { zh: '理由', en: 'Reason' },
    admin: toldByDesk,
  },
  {
    name: 'origin',
    type: 'select',
    options: optionsOf(entryOrigins),
    access: systemSet,
    label: { zh: '来源', en: 'Entered by' },
  },
  {
    name: 'submitter',
    type: 'relationship',
    relationTo: slugs.users,
    index: true,
    access: systemSet,
    label: { zh: '投稿账号', en: 'Account' },
  },
  {
    name: 'entrant',
    type: 'relationship',
    relationTo: slugs.contestEntrants,
    index: true,
    access: { read: contestOffice, ...systemSet },
    label: { zh: '投稿人', en: 'Entrant' },
  },
]

/** Never handed out: what makes an entry one, and proves whose it is. */
const secretFields: Field[] = [
  { name: 'submissionKey', type: 'text', required: true, unique: true, label: { zh: '投稿标识', en: 'Submission' } },
  { name: 'submissionDigest', type: 'text', label: { zh: '投稿内容指纹', en: 'Digest of the submission' } },
  { name: 'receiptSalt', type: 'text', label: { zh: '回执盐', en: 'Salt of the receipt' } },
  { name: 'receiptHash', type: 'text', label: { zh: '回执指纹', en: 'Hash of the receipt' } },
].map((field) => ({
  ...field,
  type: 'text',
  access: { create: nobody, read: nobody, update: nobody },
  admin: { hidden: true },
}))

/** Entered through src/contests/entryEndpoints.ts alone, which asks for the rules, the limits and the time. */
export const ContestEntries: CollectionConfig = {
  slug: slugs.contestEntries,
  labels: { singular: { zh: '参赛作品', en: 'Contest entry' }, plural: { zh: '参赛作品', en: 'Contest entries' } },
  admin: {
    group: adminGroups.contests,
    useAsTitle: 'title',
    defaultColumns: ['title', 'number', 'contest', 'category', 'status', 'submittedAt'],
    listSearchableFields: ['title', 'number'],
  },
  access: { create: nobody, read: officeOrSubmitter, update: contestOffice, delete: nobody },
  endpoints: [...entryDeskEndpoints, ...entryRecordEndpoints, ...ownEntryEndpoints],
  disableDuplicate: true,
  hooks: { afterChange: [noteRelations] },
  indexes: [{ fields: ['contest', 'category'] }],
  fields: [
    idField(),
    {
      name: 'entryDesk',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/contests/office/admin/EntryDesk#EntryDesk' },
      },
    },
    ...sentFields,
    {
      name: 'photographer',
      type: 'group',
      label: { zh: '作者', en: 'Photographer' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'byline',
              type: 'relationship',
              relationTo: slugs.bylines,
              index: true,
              label: { zh: '署名', en: 'Byline' },
            },
            { name: 'name', type: 'text', access: systemSet, label: { zh: '姓名', en: 'Name' } },
          ],
        },
      ],
    },
    {
      name: 'relatedJurors',
      type: 'relationship',
      relationTo: slugs.users,
      hasMany: true,
      access: { read: contestOffice },
      label: { zh: '须回避的评委', en: 'Jurors who are related' },
      admin: {
        description: {
          zh: '与作者有亲属、师生、同事等关系的评委：这件作品不交他们评。',
          en: 'Family, pupils, close colleagues of the photographer: the entry is not theirs to judge.',
        },
      },
    },
    ...recordFields,
    ...secretFields,
  ] as Field[],
}
