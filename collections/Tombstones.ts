import type { CollectionConfig } from 'payload'
import { anyone } from '../src/access/anyone'
import { nobody } from '../src/access/nobody'
import { states } from '../src/editorial/workflow'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { optionsOf } from '../src/fields/optionsOf'
import { slugs } from '../src/slugs'

const { withdrawn, killed } = states

/** What the public may know of a withdrawn or killed piece: its address and the time, nothing else. */
export const Tombstones: CollectionConfig = {
  slug: slugs.tombstones,
  labels: { singular: { zh: '撤稿标记', en: 'Tombstone' }, plural: { zh: '撤稿标记', en: 'Tombstones' } },
  admin: {
    group: adminGroups.system,
    hidden: true,
    useAsTitle: 'slug',
    defaultColumns: ['collectionSlug', 'slug', 'state', 'goneAt'],
  },
  access: { create: nobody, read: anyone, update: nobody, delete: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['collectionSlug', 'slug'], unique: true }],
  fields: [
    idField(),
    { name: 'collectionSlug', type: 'text', required: true, label: { zh: '文档类别', en: 'Collection' } },
    { name: 'slug', type: 'text', required: true, label: { zh: '网址名', en: 'Slug' } },
    {
      name: 'state',
      type: 'select',
      required: true,
      options: optionsOf({ withdrawn, killed }),
      label: { zh: '状态', en: 'State' },
    },
    { name: 'goneAt', type: 'date', required: true, index: true, label: { zh: '撤下时间', en: 'Gone at' } },
  ],
}
