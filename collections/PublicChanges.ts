import type { CollectionConfig } from 'payload'
import { nobody } from '../src/access/nobody'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { slugs } from '../src/slugs'

/** One row for each commit that changed what the public may see, written with it (src/delivery/changes). */
export const PublicChanges: CollectionConfig = {
  slug: slugs.publicChanges,
  labels: {
    singular: { zh: '公开内容变动', en: 'Public change' },
    plural: { zh: '公开内容变动', en: 'Public changes' },
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
    { name: 'changes', type: 'json', required: true, label: { zh: '变动', en: 'Changes' } },
  ],
}
