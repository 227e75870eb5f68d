import type { CollectionConfig } from 'payload'
import { nobody } from '../src/access/nobody'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { slugs } from '../src/slugs'

/** How often an article was read on one day of the newsroom's calendar; nothing of who read it. */
export const ArticleReadings: CollectionConfig = {
  slug: slugs.articleReadings,
  labels: { singular: { zh: '阅读数', en: 'Readings' }, plural: { zh: '阅读数', en: 'Readings' } },
  admin: { group: adminGroups.system, hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  graphQL: false,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  indexes: [{ fields: ['articleId', 'day'] }],
  fields: [
    // The article's id and the day, so that there is one row for both.
    idField(),
    { name: 'articleId', type: 'text', required: true, label: { zh: '稿件', en: 'Article' } },
    { name: 'day', type: 'text', required: true, index: true, label: { zh: '日期', en: 'Day' } },
    { name: 'pages', type: 'number', required: true, label: { zh: '网页', en: 'Pages' } },
    { name: 'api', type: 'number', required: true, label: { zh: '接口', en: 'API' } },
  ],
}
