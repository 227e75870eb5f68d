import type { CollectionConfig } from 'payload'
import { journalist } from '../src/access/journalist'
import { announced } from '../src/contests/announced'
import { assertAward } from '../src/contests/assertAward'
import { awardEndpoints } from '../src/contests/awardEndpoints'
import { certificateEndpoints } from '../src/contests/resultEndpoints'
import { awardTiers, winnersStatuses } from '../src/contests/vocabulary'
import { underWorkflow } from '../src/editorial/underWorkflow'
import { documentNames } from '../src/editorial/vocabulary'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { optionsOf } from '../src/fields/optionsOf'
import { publishedAtField } from '../src/fields/publishedAtField'
import { systemSet } from '../src/fields/systemSet'
import { slugs } from '../src/slugs'

export const ContestAwards: CollectionConfig = underWorkflow({
  slug: slugs.contestAwards,
  labels: documentNames[slugs.contestAwards],
  admin: {
    group: adminGroups.contests,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'contest', 'quota', 'winnersStatus'],
    listSearchableFields: ['title'],
  },
  access: { create: journalist },
  hooks: { beforeChange: [assertAward] },
  endpoints: [...awardEndpoints, ...certificateEndpoints],
  indexes: [{ fields: ['contest', 'category', 'rank'] }],
  fields: [
    idField(),
    {
      name: 'title',
      type: 'text',
      access: systemSet,
      label: { zh: '名称', en: 'Title' },
      admin: { readOnly: true, description: { zh: '由类别和奖级得出。', en: 'Made of category and tier.' } },
    },
    {
      name: 'contest',
      type: 'relationship',
      relationTo: slugs.photoContests,
      index: true,
      label: { zh: '大赛', en: 'Contest' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'category',
          type: 'text',
          label: { zh: '类别', en: 'Category' },
          admin: { description: { zh: '须是大赛所列类别之一。', en: 'One of the contest’s categories.' } },
        },
        { name: 'tier', type: 'select', options: optionsOf(awardTiers), label: { zh: '奖级', en: 'Tier' } },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'rank',
          type: 'number',
          min: 1,
          label: { zh: '次序', en: 'Rank' },
          admin: { description: { zh: '一等奖为 1。', en: '1 for the highest.' } },
        },
        { name: 'quota', type: 'number', min: 1, label: { zh: '名额', en: 'Quota' } },
      ],
    },
    {
      name: 'winners',
      type: 'array',
      access: { read: announced },
      label: { zh: '获奖者', en: 'Winners' },
      labels: { singular: { zh: '获奖者', en: 'Winner' }, plural: { zh: '获奖者', en: 'Winners' } },
      admin: { description: { zh: '不能超过名额。', en: 'Never more than the quota.' } },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'entry',
              type: 'relationship',
              relationTo: slugs.contestEntries,
              index: true,
              label: { zh: '作品', en: 'Entry' },
            },
            { name: 'name', type: 'text', label: { zh: '姓名', en: 'Name' } },
            { name: 'title', type: 'text', label: { zh: '作品名', en: 'Title of the work' } },
          ],
        },
      ],
    },
    {
      name: 'winnersStatus',
      type: 'select',
      access: { read: announced },
      options: optionsOf(winnersStatuses),
      defaultValue: 'pending',
      label: { zh: '名单', en: 'Winners are' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'sourceNote',
      type: 'text',
      label: { zh: '来源说明', en: 'Note on the source' },
      admin: {
        position: 'sidebar',
        description: { zh: '名单、名额出自何处。', en: 'Where the quota and the names come from.' },
      },
    },
    publishedAtField(),
  ],
})
