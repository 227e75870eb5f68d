import type { CollectionConfig } from 'payload'
import { nobody } from '../src/access/nobody'
import { adminGroups } from '../src/fields/adminGroups'
import { idField } from '../src/fields/idField'
import { optionsOf } from '../src/fields/optionsOf'
import { noticeEndpoints } from '../src/notices/endpoints'
import { noticeKinds } from '../src/notices/vocabulary'
import { slugs } from '../src/slugs'

/** What people were told, one row a person; read by that person through the endpoints alone. `key` makes each once. */
export const Notices: CollectionConfig = {
  slug: slugs.notices,
  labels: { singular: { zh: '通知', en: 'Notice' }, plural: { zh: '通知', en: 'Notices' } },
  admin: { group: adminGroups.system, hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  graphQL: false,
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  endpoints: noticeEndpoints,
  indexes: [
    { fields: ['recipient', 'isRead', 'at'] },
    { fields: ['recipient', 'at'] },
    { fields: ['documentId', 'isSettled'] },
  ],
  fields: [
    idField(),
    { name: 'key', type: 'text', required: true, unique: true, label: { zh: '唯一键', en: 'Key' } },
    { name: 'recipient', type: 'text', required: true, label: { zh: '收件人', en: 'Recipient' } },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: optionsOf(noticeKinds),
      label: { zh: '类别', en: 'Kind' },
    },
    { name: 'collectionSlug', type: 'text', label: { zh: '文档类别', en: 'Collection' } },
    { name: 'documentId', type: 'text', label: { zh: '文档编号', en: 'Document' } },
    { name: 'slugline', type: 'text', label: { zh: '稿签', en: 'Slugline' } },
    { name: 'actorName', type: 'text', label: { zh: '操作人', en: 'Name of the actor' } },
    { name: 'action', type: 'text', label: { zh: '操作', en: 'Action' } },
    { name: 'state', type: 'text', label: { zh: '状态', en: 'State' } },
    { name: 'reason', type: 'textarea', label: { zh: '理由', en: 'Reason' } },
    { name: 'at', type: 'date', required: true, label: { zh: '时间', en: 'At' } },
    { name: 'isRead', type: 'checkbox', label: { zh: '已读', en: 'Read' } },
    { name: 'isSettled', type: 'checkbox', label: { zh: '已处理', en: 'Settled' } },
    // Set while it waits to be mailed.
    { name: 'mailAt', type: 'date', index: true, label: { zh: '邮件时间', en: 'To be mailed at' } },
  ],
}
