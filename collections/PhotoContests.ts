import type { CollectionConfig } from 'payload'
import { journalist } from '../src/access/journalist'
import { staff } from '../src/access/staff'
import { enteringEndpoints } from '../src/contests/entering/enteringEndpoints'
import { enteringField } from '../src/contests/enteringField'
import { entryEndpoints } from '../src/contests/entryEndpoints'
import { entriesTab } from '../src/contests/office/admin/entriesTab'
import { entryListEndpoints } from '../src/contests/office/officeEndpoints'
import { publishedAnnouncement } from '../src/contests/publishedAnnouncement'
import { resultEndpoints } from '../src/contests/resultEndpoints'
import { contestPhases, repeatWins } from '../src/contests/vocabulary'
import { underWorkflow } from '../src/editorial/underWorkflow'
import { documentNames } from '../src/editorial/vocabulary'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { optionsOf } from '../src/fields/optionsOf'
import { validatePartialDate } from '../src/fields/partialDate'
import { publishedAtField } from '../src/fields/publishedAtField'
import { slugs } from '../src/slugs'

export const PhotoContests: CollectionConfig = underWorkflow({
  slug: slugs.photoContests,
  labels: documentNames[slugs.photoContests],
  admin: {
    group: adminGroups.contests,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'phase', 'startedOn', 'publishedAt'],
    listSearchableFields: ['title'],
    components: { views: { edit: { entries: entriesTab } } },
  },
  access: { create: journalist },
  endpoints: [...enteringEndpoints, ...entryEndpoints, ...entryListEndpoints, ...resultEndpoints],
  indexes: [{ fields: ['_status', 'deletedAt', 'publishedAt'] }],
  fields: [
    idField(),
    { name: 'title', type: 'text', label: { zh: '名称', en: 'Title' } },
    {
      name: 'alternativeTitles',
      type: 'text',
      hasMany: true,
      access: { read: staff },
      label: { zh: '其他写法', en: 'Other forms of the title' },
      admin: {
        description: {
          zh: '来稿中出现过的不同名称，只在编辑部内部可见。',
          en: 'Other forms seen in copy; for the newsroom only.',
        },
      },
    },
    { name: 'organisers', type: 'text', hasMany: true, label: { zh: '主办单位', en: 'Organisers' } },
    { name: 'supporters', type: 'text', hasMany: true, label: { zh: '支持单位', en: 'Supporters' } },
    {
      type: 'row',
      fields: [
        {
          name: 'startedOn',
          type: 'text',
          validate: validatePartialDate,
          label: { zh: '开始', en: 'Started' },
          admin: {
            description: {
              zh: '知道多少写多少：2017、2017-08 或 2017-08-15。',
              en: 'As precisely as it is known: 2017, 2017-08 or 2017-08-15.',
            },
          },
        },
        { name: 'endsOn', type: 'text', validate: validatePartialDate, label: { zh: '结束', en: 'Ends' } },
      ],
    },
    {
      name: 'categories',
      type: 'array',
      label: { zh: '类别', en: 'Categories' },
      labels: { singular: { zh: '类别', en: 'Category' }, plural: { zh: '类别', en: 'Categories' } },
      admin: {
        description: { zh: '奖项和参赛作品只能归入这里列出的类别。', en: 'Awards and entries belong to one of these.' },
      },
      fields: [{ name: 'name', type: 'text', label: { zh: '类别名', en: 'Name' } }],
    },
    enteringField,
    {
      name: 'statedTotal',
      type: 'number',
      min: 0,
      label: { zh: '获奖作品总数', en: 'Stated number of winning works' },
      admin: {
        position: 'sidebar',
        description: {
          zh: '来源所称的总数，用来核对各奖项名额。',
          en: 'As the source states it; checked against the quotas.',
        },
      },
    },
    {
      name: 'announceAt',
      type: 'date',
      label: { zh: '揭晓时间', en: 'Winners announced at' },
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' },
        description: {
          zh: '在此之前，获奖名单对外一律不可见，奖项已发布也不例外；留空则随奖项发布。',
          en: 'Until then nobody outside sees who wins, published awards included; empty: with the award.',
        },
      },
    },
    {
      name: 'repeatWins',
      type: 'select',
      options: optionsOf(repeatWins),
      defaultValue: 'once',
      label: { zh: '同一作品可获奖', en: 'One entry may win' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'announcement',
      type: 'relationship',
      relationTo: slugs.articles,
      index: true,
      access: { read: publishedAnnouncement },
      label: { zh: '揭晓稿件', en: 'Announcement' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'phase',
      type: 'select',
      options: optionsOf(contestPhases),
      defaultValue: 'collecting',
      label: { zh: '进程', en: 'Phase' },
      admin: { position: 'sidebar' },
    },
    publishedAtField(),
  ],
})
