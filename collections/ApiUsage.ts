import type { CollectionConfig } from 'payload'
import { nobody } from '../src/access/nobody'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { slugs } from '../src/slugs'

/** How often each consumer of the API asked on each day; shown by `/api/api-consumers/use`. Its id is made of both. */
export const ApiUsage: CollectionConfig = {
  slug: slugs.apiUsage,
  labels: { singular: { zh: '接口用量', en: 'API use' }, plural: { zh: '接口用量', en: 'API use' } },
  admin: { group: adminGroups.system, hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  graphQL: false,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    idField(),
    // No relation: a count goes on being written while its consumer is deleted.
    { name: 'consumer', type: 'text', required: true, index: true, label: { zh: '使用方', en: 'Consumer' } },
    { name: 'day', type: 'text', required: true, index: true, label: { zh: '日期', en: 'Day' } },
    { name: 'requests', type: 'number', required: true, defaultValue: 0, label: { zh: '请求', en: 'Requests' } },
    { name: 'refused', type: 'number', required: true, defaultValue: 0, label: { zh: '被拒', en: 'Refused' } },
  ],
}
