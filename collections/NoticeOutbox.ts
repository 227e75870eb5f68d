import type { CollectionConfig } from 'payload'
import { nobody } from '../src/access/nobody'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { slugs } from '../src/slugs'

/** What has happened and nobody has been told of yet: written with the change itself, taken away with the notices. */
export const NoticeOutbox: CollectionConfig = {
  slug: slugs.noticeOutbox,
  labels: {
    singular: { zh: '待发通知', en: 'Notice to be made' },
    plural: { zh: '待发通知', en: 'Notices to be made' },
  },
  admin: { group: adminGroups.system, hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  graphQL: false,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    idField(),
    { name: 'at', type: 'date', required: true, index: true, label: { zh: '时间', en: 'At' } },
    { name: 'facts', type: 'json', required: true, label: { zh: '事由', en: 'Facts' } },
  ],
}
